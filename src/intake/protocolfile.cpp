#include "intake/protocolfile.h"

#include "intake/words.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

#include <array>

namespace intake {

namespace {

using domain::Error;
using domain::failure;

constexpr qint64 largestFile = 20 * 1000 * 1000;

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
    const QFileInfo file{path};
    if (!file.exists())
        return failure(Error::Kind::NotFound,
                       Words::tr("There is no file %1. Check its name and folder.").arg(path));
    if (!file.isFile())
        return failure(Error::Kind::Invalid, Words::tr("%1 is no file. Choose a text file.").arg(path));
    if (file.size() > largestFile)
        return failure(
            Error::Kind::Invalid,
            Words::tr(
                "%1 is too large for a protocol (%2; at most %3 are read). Choose the part with the item.")
                .arg(path, QLocale{}.formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat),
                     QLocale{}.formattedDataSize(largestFile, 0, QLocale::DataSizeSIFormat)));
    QFile opened{path};
    if (!opened.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Unavailable,
            Words::tr("%1 can't be read: %2. Check that you may open it.").arg(path, opened.errorString()));
    const QByteArray bytes = opened.read(largestFile + 1);
    if (opened.error() != QFileDevice::NoError)
        return failure(
            Error::Kind::Unavailable,
            Words::tr("%1 can't be read: %2. Check that you may open it.").arg(path, opened.errorString()));
    return decodedText(bytes);
}

} // namespace intake
