#include "calling.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("A profile of the register's own chooses the columns of a list within what it is based on")
{
    Desk desk{{2024, 4, 24}};
    REQUIRE(desk.call({u"init"_s, u"--demo"_s}).status == 0);
    REQUIRE(desk.call({u"profile"_s, u"add"_s, u"Dörrlista"_s, u"--base"_s, u"public"_s, u"--columns"_s,
                       u"party,name,note"_s})
                .status == 0);
    const auto list = desk.json({u"profile"_s, u"list"_s}).array();
    REQUIRE(list.size() == 5);
    CHECK(list[0].toObject()[u"built_in"_s].toBool());
    CHECK(list[4].toObject()[u"base"_s].toString() == u"public"_s);

    const QStringList out{u"roster"_s,    u"export"_s,   u"lycksele"_s,
                          u"2024"_s,      u"--output"_s, desk.path(u"lista.csv"_s),
                          u"--profile"_s, u"dörrlista"_s};
    const auto made = desk.json(out).object();
    CHECK(made[u"profile"_s].toString() == u"public"_s);
    CHECK(made[u"columns"_s].toArray() == QJsonArray{u"party"_s, u"name"_s}); // notes stay inside

    CHECK(desk.call({u"profile"_s, u"set"_s, u"Dörrlista"_s, u"--columns"_s, u"name"_s}).status == 0);
    CHECK(desk.json(out).object()[u"columns"_s].toArray() == QJsonArray{u"name"_s});
    REQUIRE(desk.call({u"profile"_s, u"remove"_s, u"Dörrlista"_s}).status == 0);
    CHECK(desk.call(out).status == 2);
}

TEST_CASE("The built-in profiles can be neither changed nor removed nor taken the name of")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    CHECK(desk.call({u"profile"_s, u"remove"_s, u"public"_s}).status == 1);
    CHECK(desk.call({u"profile"_s, u"set"_s, u"internal"_s, u"--name"_s, u"Annat"_s}).status == 1);
    CHECK(desk.call({u"profile"_s, u"add"_s, u"media"_s, u"--columns"_s, u"name"_s}).status == 1);
    CHECK(desk.call({u"profile"_s, u"add"_s, u"Egen"_s}).status == 1); // no column
    CHECK(desk.call({u"profile"_s, u"add"_s, u"Egen"_s, u"--base"_s, u"alla"_s}).status == 2);
}
