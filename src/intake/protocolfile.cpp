#include "intake/protocolfile.h"

#include "intake/filecontents.h"
#include "intake/htmltext.h"
#include "intake/officefile.h"
#include "intake/pdffile.h"
#include "intake/words.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

using domain::Error;
using domain::failure;

constexpr qint64 largestText = 20 * 1000 * 1000;
constexpr qint64 largestPacked = 200 * 1000 * 1000; // pictures are left alone

// Windows-1252 is Latin-1 but for these: 0x80 to 0x9f. Five of them stand for nothing.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> others{
        0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = others.at(c.unicode() - 0x80);
    return text;
}

// What stands against reading the file at all.
domain::Result<> readable(const QString &path, qint64 largest)
{
    const QFileInfo file{path};
    if (!file.exists())
        return failure(Error::Kind::NotFound,
                       Words::tr("There is no file %1. Check its name and folder.").arg(path));
    if (!file.isFile())
        return failure(Error::Kind::Invalid, Words::tr("%1 is no file. Choose a file.").arg(path));
    if (file.size() > largest)
        return failure(
            Error::Kind::Invalid,
            Words::tr(
                "%1 is too large for a protocol (%2; at most %3 are read). Choose the part with the item.")
                .arg(path, QLocale{}.formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat),
                     QLocale{}.formattedDataSize(largest, 0, QLocale::DataSizeSIFormat)));
    return {};
}

// Text that was saved as UTF-16 without a mark: every other byte is nothing.
bool isUnmarkedUtf16(const QByteArray &bytes, qsizetype nothingAt)
{
    constexpr qsizetype enough = 200;
    qsizetype fits = 0;
    const qsizetype pairs = std::min<qsizetype>(bytes.size() / 2, enough);
    for (qsizetype i = 0; i < pairs; ++i)
        if (bytes.at(2 * i + nothingAt) == 0 && bytes.at(2 * i + 1 - nothingAt) != 0)
            ++fits;
    return pairs > 0 && fits * 10 > pairs * 9;
}

// A page says in its head how its letters are written.
QString decodedPage(const QByteArray &bytes)
{
    static const QRegularExpression western{
        uR"(charset\s*=\s*["']?\s*(?:iso-8859-1|latin-?1|windows-1252))"_s,
        QRegularExpression::CaseInsensitiveOption};
    const bool marked = QStringConverter::encodingForData(bytes).has_value();
    return !marked && western.match(QString::fromLatin1(bytes.left(2000))).hasMatch() ? fromWindows1252(bytes)
                                                                                      : decodedText(bytes);
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder{*marked};
        return decoder(bytes);
    }
    QStringDecoder utf8{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    const QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

domain::Result<QString> readTextFile(const QString &path)
{
    if (const auto found = readable(path, largestText); !found)
        return tl::unexpected(found.error());
    return contentsOf(path, largestText + 1).map([](const QByteArray &bytes) { return decodedText(bytes); });
}

domain::Result<QString> readProtocolFile(const QString &path)
{
    constexpr qint64 beginning = 1024;
    if (const auto found = readable(path, largestPacked); !found)
        return tl::unexpected(found.error());
    const auto start = contentsOf(path, beginning);
    if (!start)
        return tl::unexpected(start.error());
    if (start->startsWith("PK\3\4") || start->startsWith("PK\5\6"))
        return readOfficeFile(path);
    if (start->contains("%PDF-"))
        return readPdf(path);
    if (start->startsWith("\xd0\xcf\x11\xe0"))
        return failure(
            Error::Kind::Invalid,
            Words::tr("%1 is of an older Word, or locked by a password. Save it as DOCX or PDF, and "
                      "open that.")
                .arg(path));
    if (start->startsWith("{\\rtf"))
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 is an RTF file. Save it as DOCX, ODT or PDF, and open that.").arg(path));
    if (const auto found = readable(path, largestText); !found)
        return tl::unexpected(found.error());
    const auto bytes = contentsOf(path, largestText + 1);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!QStringConverter::encodingForData(*bytes) && start->contains('\0')) {
        const bool isLittle = isUnmarkedUtf16(*bytes, 1);
        if (!isLittle && !isUnmarkedUtf16(*bytes, 0))
            return failure(
                Error::Kind::Invalid,
                Words::tr("%1 is of a kind that can't be read. Open a PDF, DOCX, ODT, HTML or text file, "
                          "or paste the text.")
                    .arg(path));
        QStringDecoder decoder{isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE};
        return QString{decoder(*bytes)};
    }
    const QString text = decodedPage(*bytes);
    return isHtml(text) ? textOfHtml(text) : text;
}

QStringList protocolFileNames()
{
    return {u"*.pdf"_s, u"*.docx"_s, u"*.odt"_s, u"*.html"_s, u"*.htm"_s, u"*.txt"_s, u"*.text"_s, u"*.md"_s};
}

} // namespace intake
