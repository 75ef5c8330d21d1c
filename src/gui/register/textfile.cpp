#include "gui/register/textfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

constexpr qint64 largest = 16 * 1024 * 1024;

// The signs that Windows' Western European has where Latin-1 has control characters.
QString fromWindows(const QByteArray &bytes)
{
    static constexpr char16_t signs[] = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    auto text = QString::fromLatin1(bytes);
    for (auto &sign : text)
        if (sign.unicode() >= 0x80 && sign.unicode() < 0xa0)
            sign = signs[sign.unicode() - 0x80];
    return text;
}

} // namespace

domain::Result<QString> textOfFile(const QString &path)
{
    using Kind = domain::Error::Kind;
    const auto name = QFileInfo{path}.fileName();
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return domain::failure(Kind::Unavailable,
                               Words::tr("“%1” can't be opened: %2.").arg(name, file.errorString()));
    if (file.size() > largest)
        return domain::failure(
            Kind::Invalid,
            Words::tr("“%1” is too large for a protocol. Choose a text file of 16 MB at most.").arg(name));
    const auto bytes = file.readAll();
    const auto marked = QStringConverter::encodingForData(bytes);
    if (!marked && bytes.contains('\0'))
        return domain::failure(
            Kind::Invalid,
            Words::tr("“%1” is no text file. Save it as plain text, or copy its text and paste it here.")
                .arg(name));
    QStringDecoder decode{marked.value_or(QStringConverter::Utf8)};
    const QString text = decode(bytes);
    return decode.hasError() ? fromWindows(bytes) : text;
}

} // namespace gui
