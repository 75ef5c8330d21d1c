#include "documents/issuedexcerpt.h"

#include "documents/documentjson.h"
#include "documents/filename.h"
#include "documents/format.h"
#include "domain/writtendate.h"

#include <QBuffer>
#include <QRegularExpression>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr qint64 mostMetadata = 1'000'000;

QString identifierOf(const domain::IssuedExcerpt &excerpt)
{
    return u"deltagande:utdrag:%1:%2"_s.arg(excerpt.number.label(), excerpt.checksum());
}

// The properties of an ODT; empty when the bytes are no such file.
QByteArray odtProperties(QByteArray bytes)
{
    QBuffer buffer{&bytes};
    QuaZip zip{&buffer};
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(u"meta.xml"_s))
        return {};
    QuaZipFile file{&zip};
    return file.open(QIODevice::ReadOnly) ? file.read(mostMetadata) : QByteArray{};
}

} // namespace

domain::Result<Document> issuedDocument(const domain::IssuedExcerpt &excerpt)
{
    return documentFromJson(excerpt.content).map([&](Document document) {
        document.logo = excerpt.logo;
        document.identifier = identifierOf(excerpt);
        document.made = QDateTime{excerpt.issuedOn, QTime{0, 0}, Qt::UTC};
        const QString number = excerpt.number.label();
        document.footer += u" · Utdrag "_s + number;
        const auto facts =
            std::find_if(document.blocks.begin(), document.blocks.end(),
                         [](const Block &block) { return std::holds_alternative<KeyValues>(block); });
        if (facts != document.blocks.end())
            std::get<KeyValues>(*facts).pairs.append(
                {u"Utdrag"_s,
                 u"nr %1, utfärdat den %2"_s.arg(number, domain::writtenDate(excerpt.issuedOn))});
        document.blocks += Paragraph{
            plain(
                u"Utdraget är utfärdat ur det justerade protokollet och ändras inte. Kontrollsumma (SHA-256): %1"_s
                    .arg(excerpt.checksum())),
            Manner::Quiet};
        return document;
    });
}

Document unissued(Document document)
{
    document.blocks +=
        Paragraph{plain(u"Arbetsexemplar: utdraget är inte utfärdat och saknar nummer."_s), Manner::Quiet};
    return document;
}

QString issuedFileName(const domain::IssuedExcerpt &excerpt, const domain::Treatment &treatment,
                       const QString &suffix)
{
    QStringList parts{u"Protokollsutdrag"_s, excerpt.number.label().replace(u':', u'-'),
                      treatment.matter.reference.text(), treatment.item.number.label()};
    parts.removeAll(QString{});
    return safeFileName(parts.join(u' ') + u'.' + suffix);
}

QString collectionTitle(const QDate &from, const QDate &to)
{
    return from == to ? u"Protokollsutdrag från sammanträdet den "_s + domain::writtenDate(from)
                      : u"Protokollsutdrag från sammanträden %1"_s.arg(domain::writtenDates(from, to));
}

std::optional<domain::ExcerptMark> excerptMark(const QByteArray &bytes)
{
    const auto markIn = [](const QString &text) -> std::optional<domain::ExcerptMark> {
        static const QRegularExpression property{
            u"deltagande:utdrag:(\\d{4}:\\d+(?:-\\d+)?):([0-9a-f]{64})"_s};
        if (const auto match = property.match(text); match.hasMatch()) {
            if (const auto number = domain::ExcerptNumber::parse(match.captured(1)))
                return domain::ExcerptMark{*number, match.captured(2)};
        }
        static const QRegularExpression numberInWords{u"\\bnr (\\d{4}:\\d+(?:-\\d+)?), utfärdat den"_s};
        static const QRegularExpression sumInWords{u"\\(SHA-256\\):\\s+([0-9a-f]{64})"_s};
        const auto number = numberInWords.match(text);
        const auto sum = sumInWords.match(text);
        if (!number.hasMatch() || !sum.hasMatch())
            return {};
        const auto parsed = domain::ExcerptNumber::parse(number.captured(1));
        return parsed ? std::optional{domain::ExcerptMark{*parsed, sum.captured(1)}} : std::nullopt;
    };
    const bool isZip = bytes.startsWith("PK");
    return markIn(QString::fromUtf8(isZip ? odtProperties(bytes) : bytes));
}

bool isRenderingOf(const QByteArray &bytes, const domain::IssuedExcerpt &excerpt)
{
    const auto document = issuedDocument(excerpt);
    if (!document)
        return false;
    const QList<Format> all = formats();
    return std::any_of(all.begin(), all.end(), [&](Format format) {
        const auto written = write(*document, format);
        return written && written->bytes == bytes;
    });
}

} // namespace documents
