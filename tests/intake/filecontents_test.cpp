#include "intake/filecontents.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using domain::Error;
using namespace intake;
using namespace Qt::StringLiterals;

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace

TEST_CASE("A file's beginning is read; what is none is told by its name")
{
    const QTemporaryDir folder;
    CHECK(contentsOf(written(folder, u"å.txt"_s, "abcdef"), 4).value() == "abcd");
    CHECK(contentsOf(written(folder, u"empty"_s, {}), 4).value().isEmpty());
    const auto none = contentsOf(folder.filePath(u"none.txt"_s), 4);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == Error::Kind::NotFound);
    CHECK(none.error().message.contains(u"none.txt"));
    const auto instead = contentsOf(folder.path(), 4);
    REQUIRE_FALSE(instead);
    CHECK(instead.error().kind == Error::Kind::Invalid);
    CHECK(instead.error().message.contains(folder.path()));
}

TEST_CASE("A picture that may be kept comes back, another is refused")
{
    const QTemporaryDir folder;
    const QByteArray plain =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><circle r=\"4\"/></svg>";
    CHECK(pictureFrom(written(folder, u"a.svg"_s, plain)).value() == QString::fromUtf8(plain));
    QByteArray running = plain;
    running.replace("<circle", "<script>x()</script><circle");
    const auto refused = pictureFrom(written(folder, u"b.svg"_s, running));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    CHECK_FALSE(pictureFrom(written(folder, u"c.svg"_s, "no picture")));
}
