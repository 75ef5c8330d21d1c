#include "domain/picture.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

struct Pictures
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

constexpr qsizetype largest = 200'000; // characters

// Whether the address of something to load is part of the picture itself.
bool staysInside(QStringView address)
{
    return address.isEmpty() || address.startsWith(u'#');
}

bool loadsFromElsewhere(const QXmlStreamReader &xml)
{
    static const QStringList loading{u"image"_s, u"script"_s, u"foreignObject"_s, u"video"_s, u"audio"_s};
    if (loading.contains(xml.name().toString(), Qt::CaseInsensitive))
        return true;
    static const QRegularExpression url{u"url\\(\\s*['\"]?(?!#)"_s,
                                        QRegularExpression::CaseInsensitiveOption};
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == u"href" && !staysInside(attribute.value()))
            return true;
        if (attribute.value().contains(url))
            return true;
    }
    return false;
}

} // namespace

QStringList problemsOfPicture(const QString &svg)
{
    if (svg.size() > largest)
        return {Pictures::tr(
            "The picture is too large (%n characters at the most). Save it anew with fewer details.", nullptr,
            int(largest))};
    QXmlStreamReader xml{svg};
    bool isSvg = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty())
            return {Pictures::tr("The picture declares entities, which it has no use for. Save it anew as "
                                 "plain SVG.")};
        if (token != QXmlStreamReader::StartElement)
            continue;
        isSvg = isSvg || xml.name() == u"svg";
        if (xml.name() == u"text")
            return {Pictures::tr(
                "The picture holds letters as text, which look different on each machine. Turn them "
                "into paths and save it anew.")};
        if (loadsFromElsewhere(xml))
            return {Pictures::tr(
                        "The picture holds “%1” that would load or run something from elsewhere. Save it "
                        "as plain SVG, with everything drawn in it.")
                        .arg(xml.name())};
    }
    if (xml.hasError() || !isSvg)
        return {Pictures::tr("The picture is no SVG. Choose a file that ends with .svg.")};
    return {};
}

} // namespace domain
