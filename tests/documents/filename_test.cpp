#include "documents/filename.h"
#include "documents/filewriter.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace documents;
using namespace Qt::StringLiterals;

TEST_CASE("A file name from people's words is safe everywhere and keeps its suffix")
{
    CHECK(safeFileName(u"§ 268 RUN 550-2022.pdf"_s) == u"§ 268 RUN 550-2022.pdf"_s);
    CHECK(safeFileName(u"../../etc/passwd"_s) == u"-..-etc-passwd"_s);
    CHECK(safeFileName(u"a:b*c?d\"e<f>g|h\\i.odt"_s) == u"a-b-c-d-e-f-g-h-i.odt"_s);
    CHECK(safeFileName(u"con.txt"_s) == u"_con.txt"_s);
    CHECK(safeFileName(u"LPT1"_s) == u"_LPT1"_s);
    CHECK(safeFileName(u"utdrag\u202Efdp.exe"_s) == u"utdragfdp.exe"_s);
    CHECK(safeFileName(u"rad\nett\t\u0007.txt"_s) == u"radett.txt"_s);
    CHECK(safeFileName(u"a\u030A.txt"_s) == u"å.txt"_s);
    CHECK(safeFileName({}) == u"dokument"_s);
    CHECK(safeFileName(u" ... "_s) == u"dokument"_s);
    CHECK(safeFileName(u"slut. "_s) == u"slut"_s);
}

TEST_CASE("A long file name is cut to 255 bytes between characters")
{
    const QString name = safeFileName(u"å"_s.repeated(300) + u"\U0001F600"_s.repeated(10) + u".pdf"_s);
    CHECK(name.endsWith(u"å.pdf"_s));
    CHECK(name.toUtf8().size() <= 255);
    CHECK(name.toUtf8().size() > 250);
    CHECK(safeFileName(u"\U0001F600"_s.repeated(100)).toUtf8().size() == 252);
}

TEST_CASE("A safe file name stays as it is")
{
    for (const QString &name : {u"../x"_s, u"CON"_s, u"a. "_s, u"å"_s.repeated(400), u".pdf"_s, u"...pdf"_s})
        CHECK(safeFileName(safeFileName(name)) == safeFileName(name));
}

TEST_CASE("A file is written whole, also over an older one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"utdrag.txt"_s);
    REQUIRE(writeFile(path, "ett"));
    REQUIRE(writeFile(path, "två"));
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "två");
    CHECK(QDir{folder.path()}.entryList(QDir::Files).size() == 1);
}

TEST_CASE("What stands in the way of writing is said with the path")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"saknas/utdrag.txt"_s);
    const auto result = writeFile(missing, "text");
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == domain::Error::Kind::NotFound);
    CHECK(result.error().message.contains(folder.filePath(u"saknas"_s)));
    CHECK(writeFile(folder.path(), "text").error().kind == domain::Error::Kind::Invalid);
    CHECK(writeFile({}, "text").error().kind == domain::Error::Kind::Invalid);
    CHECK(writeFile(u"/dev/full/x"_s, "text").error().kind == domain::Error::Kind::NotFound);
}
