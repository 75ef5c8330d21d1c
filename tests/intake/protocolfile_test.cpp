#include "intake/protocolfile.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace intake;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"§ 268 Västerbotten på Gran Hôtel – “bordlagt”"_s;

QByteArray encoded(QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder{encoding,
                           withMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default};
    return encoder(text);
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"protokoll.txt"_s);
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace

TEST_CASE("A text file is read in every encoding that people save in")
{
    const QTemporaryDir folder;
    CHECK(readTextFile(written(folder, text.toUtf8())) == text);
    CHECK(readTextFile(written(folder, "\xef\xbb\xbf" + text.toUtf8())) == text);
    CHECK(readTextFile(written(folder, encoded(QStringConverter::Utf16LE, true))) == text);
    CHECK(readTextFile(written(folder, encoded(QStringConverter::Utf16BE, true))) == text);
    CHECK(readTextFile(written(folder, "\xa7 268 V\xe4sterbotten p\xe5 Gran H\xf4tel \x96 \x93"
                                       "bordlagt\x94")) == text);
    CHECK(readTextFile(written(folder, {})) == QString{});
}

TEST_CASE("A file that can't be read gives a sentence with its name")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"saknas.txt"_s);
    const auto none = readTextFile(missing);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == domain::Error::Kind::NotFound);
    CHECK(none.error().message.contains(missing));

    const auto directory = readTextFile(folder.path());
    REQUIRE_FALSE(directory);
    CHECK(directory.error().kind == domain::Error::Kind::Invalid);
    CHECK(directory.error().message.contains(folder.path()));
}

TEST_CASE("A file that is too large is refused unread")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"stor.txt"_s);
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(20'000'001));
    const auto large = readTextFile(path);
    REQUIRE_FALSE(large);
    CHECK(large.error().kind == domain::Error::Kind::Invalid);
    CHECK(large.error().message.contains(path));
}
