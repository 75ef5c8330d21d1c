#include "calling.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("An event's icon is shown, set by name or from a file, and taken back")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    const QStringList verb{u"event"_s, u"icon"_s, u"lycksele"_s};
    CHECK(desk.json(verb).object()[u"icon"_s].isNull());
    CHECK(desk.json(verb + QStringList{u"--name"_s, u"tree"_s}).object()[u"icon"_s].toString() == u"tree"_s);
    QFile file{desk.path(u"egen.svg"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h2\"/></svg>");
    file.close();
    CHECK(desk.json(verb + QStringList{u"--file"_s, file.fileName()}).object()[u"icon"_s].toString() ==
          u"picture"_s);
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(desk.json(verb).object()[u"icon"_s].toString() == u"tree"_s);
    CHECK(desk.json(verb + QStringList{u"--usual"_s}).object()[u"icon"_s].isNull());
    CHECK(desk.call(verb + QStringList{u"--name"_s, u"ufo"_s}).status == 2);
    CHECK(desk.call(verb + QStringList{u"--file"_s, desk.path(u"saknas.svg"_s)}).status == 1);
}
