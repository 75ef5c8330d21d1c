#include "calling.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("Parties are listed, added, changed, moved and taken out, each as one act")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    CHECK(desk.json({u"party"_s, u"list"_s}).array().size() == 8);

    const auto added = desk.json({u"party"_s, u"add"_s, u"ÄP"_s, u"Älvpartiet"_s}).array();
    REQUIRE(added.size() == 9);
    CHECK(added[8].toObject()[u"local"_s].toBool());
    for (int i = 0; i < 8; ++i)
        CHECK(added[i].toObject()[u"colour"_s] != added[8].toObject()[u"colour"_s]);

    const auto changed = desk.json({u"party"_s, u"set"_s, u"äp"_s, u"--name"_s, u"Norra Älvpartiet"_s,
                                    u"--colour"_s, u"#3f8f7a"_s, u"--position"_s, u"2"_s})
                             .array();
    CHECK(changed[1].toObject()[u"name"_s].toString() == u"Norra Älvpartiet"_s);
    CHECK(changed[1].toObject()[u"colour"_s].toString() == u"#3f8f7a"_s);
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(desk.json({u"party"_s, u"list"_s}).array() == added);

    CHECK(desk.json({u"party"_s, u"remove"_s, u"ÄP"_s}).array().size() == 8);
    REQUIRE(desk.call({u"party"_s, u"set"_s, u"S"_s, u"--name"_s, u"Annat"_s}).status == 0);
    REQUIRE(desk.call({u"party"_s, u"usual"_s}).status == 0);
    CHECK(desk.json({u"party"_s, u"list"_s}).array()[1].toObject()[u"name"_s].toString() ==
          u"Socialdemokraterna"_s);
}

TEST_CASE("A wrong colour or position is a wrong call, and an unknown party is not found")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    CHECK(desk.call({u"party"_s, u"set"_s, u"S"_s, u"--colour"_s, u"röd"_s}).status == 2);
    CHECK(desk.call({u"party"_s, u"set"_s, u"S"_s, u"--position"_s, u"9"_s}).status == 2);
    CHECK(desk.call({u"party"_s, u"set"_s, u"S"_s}).status == 2);
    CHECK(desk.call({u"party"_s, u"remove"_s, u"Q"_s}).status == 1);
    CHECK(desk.call({u"party"_s, u"add"_s, u"s"_s, u"Annat"_s}).status == 1);
}
