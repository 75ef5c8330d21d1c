#include "domain/excerpt.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

struct Excerpts
{
    Q_DECLARE_TR_FUNCTIONS(Excerpts)
};

constexpr qsizetype largestLogo = 200'000; // characters
constexpr qsizetype longestAddress = 1'000;

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// Writes values one after the other, each with its length, so that no two items give the same bytes.
class Fields
{
public:
    Fields &operator<<(const QString &text)
    {
        m_stream << text.toUtf8();
        return *this;
    }
    Fields &operator<<(const QDate &day) { return *this << day.toString(Qt::ISODate); }
    Fields &operator<<(int number)
    {
        m_stream << qint32(number);
        return *this;
    }
    template <class T, class Write> void list(const QList<T> &values, Write write)
    {
        *this << int(values.size());
        for (const T &value : values)
            write(value);
    }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QDataStream m_stream{&m_bytes, QIODevice::WriteOnly};
};

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

QStringList problemsOfLogo(const QString &logo)
{
    if (logo.size() > largestLogo)
        return {Excerpts::tr(
            "The logo is too large (%n characters at the most). Save it anew with fewer details.", nullptr,
            int(largestLogo))};
    QXmlStreamReader xml{logo};
    bool isSvg = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty())
            return {
                Excerpts::tr("The logo declares entities, which a picture has no use for. Save it anew as "
                             "plain SVG.")};
        if (token != QXmlStreamReader::StartElement)
            continue;
        isSvg = isSvg || xml.name() == u"svg";
        if (xml.name() == u"text")
            return {Excerpts::tr(
                "The logo holds letters as text, which look different on each machine. Turn them "
                "into paths and save it anew.")};
        if (loadsFromElsewhere(xml))
            return {
                Excerpts::tr("The logo holds “%1” that would load or run something from elsewhere. Save it "
                             "as plain SVG, with everything drawn in it.")
                    .arg(xml.name())};
    }
    if (xml.hasError() || !isSvg)
        return {Excerpts::tr("The logo is no SVG picture. Choose a file that ends with .svg.")};
    return {};
}

} // namespace

QString ExcerptNumber::label() const
{
    const QString text = u"%1:%2"_s.arg(year).arg(number);
    return version > 1 ? text + u"-%1"_s.arg(version) : text;
}

std::optional<ExcerptNumber> ExcerptNumber::parse(const QString &text)
{
    static const QRegularExpression pattern{u"^(\\d{4}):([1-9]\\d{0,7})(?:-([1-9]\\d{0,3}))?$"_s};
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return ExcerptNumber{match.captured(1).toInt(), match.captured(2).toInt(),
                         match.hasCaptured(3) ? match.captured(3).toInt() : 1};
}

QString IssuedExcerpt::checksum() const
{
    return sha256(content);
}

QString key(ExcerptState state)
{
    switch (state) {
    case ExcerptState::Current:
        return u"current"_s;
    case ExcerptState::Outdated:
        return u"outdated"_s;
    case ExcerptState::Superseded:
        return u"superseded"_s;
    }
    return {};
}

QString label(ExcerptState state)
{
    switch (state) {
    case ExcerptState::Current:
        return Excerpts::tr("Current");
    case ExcerptState::Outdated:
        return Excerpts::tr("The item was changed");
    case ExcerptState::Superseded:
        return Excerpts::tr("Superseded");
    }
    return {};
}

QString fingerprint(const Treatment &treatment)
{
    const ProtocolItem &item = treatment.item;
    Fields all;
    all << treatment.matter.reference.text() << treatment.meeting << item.number.text() << item.title
        << item.background << item.proposedDecision << item.procedure;
    all.list(item.proposals, [&](const Proposal &each) {
        all << each.mover << each.party << each.text << int(each.withdrawn);
    });
    all.list(item.votes, [&](const Vote &each) {
        all << each.yesMeans << each.noMeans << each.yes << each.no << each.abstained << each.absent;
    });
    all.list(item.points, [&](const DecisionPoint &each) {
        all << each.text << key(each.outcome) << each.until << each.reason << each.addressee;
    });
    all.list(item.dissents,
             [&](const Dissent &each) { all << key(each.kind) << each.who << each.party << each.text; });
    all.list(item.disqualifications,
             [&](const Disqualification &each) { all << each.who << each.party << each.text; });
    all.list(item.basis, [&](const Basis &each) { all << each.kind << each.date << each.addedOn; });
    all.list(item.dispatch, [&](const QString &each) { all << each; });
    all << int(item.immediatelyAdjusted) << item.adjustedOn;
    return sha256(all.bytes());
}

QStringList problemsWithIssue(const Treatment &treatment)
{
    const ProtocolItem &item = treatment.item;
    if (!item.adjustedOn.isNull() || item.immediatelyAdjusted)
        return {};
    return {
        Excerpts::tr("%1 of %2 is not adjusted yet, and an excerpt is issued from the adjusted text only. "
                     "Enter the day of the adjustment first.")
            .arg(item.number.label(), treatment.meeting.toString(Qt::ISODate))};
}

QStringList problems(const Letterhead &letterhead)
{
    QStringList wrong;
    if (letterhead.address.size() > longestAddress)
        wrong += Excerpts::tr("The address is too long. Keep it to a few lines.");
    if (!letterhead.logo.isEmpty())
        wrong += problemsOfLogo(letterhead.logo);
    return wrong;
}

} // namespace domain
