#include "calling.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

Called substitute(const Desk &desk, const QStringList &words)
{
    return desk.json(QStringList{u"substitute"_s, u"lycksele"_s, u"2024"_s} + words);
}

} // namespace

TEST_CASE("The next by the order steps in, with the reason, and another one only with why")
{
    // In the example Nyström (S) is the free elected substitute of Lycksele 2024.
    Desk desk{{2024, 4, 25}};
    REQUIRE(desk.call({u"init"_s, u"--demo"_s}).status == 0);
    CHECK(substitute(desk, {u"dahl"_s, u"--by"_s, u"rosén"_s}).status == 1);
    const auto done =
        substitute(desk, {u"sandberg"_s, u"--reason"_s, u"sjuk"_s, u"--called-by"_s, u"Pia Ryd"_s});
    REQUIRE(done.status == 0);
    CHECK(done.object()[u"in"_s].toString() == u"Ylva Nyström");
    CHECK(done.object()[u"called_as"_s].toString() == u"same_party");
    CHECK_FALSE(done.object()[u"why"_s].toString().isEmpty());

    // Now nobody is left on the list.
    CHECK(substitute(desk, {u"dahl"_s}).status == 1);
    REQUIRE(substitute(desk, {u"dahl"_s, u"--by"_s, u"rosén"_s, u"--disqualified"_s}).status == 0);
    const auto list = desk.json({u"substitution"_s, u"list"_s, u"lycksele"_s, u"2024"_s}).array();
    REQUIRE(list.size() == 3);
    bool found = false;
    for (const auto &one : list)
        if (one.toObject()[u"out"_s].toString() == u"Kjell Sandberg") {
            found = true;
            CHECK(one.toObject()[u"called_by"_s].toString() == u"Pia Ryd");
            CHECK(one.toObject()[u"on"_s].toString() == u"2024-04-25");
            CHECK(one.toObject()[u"reason"_s].toString() == u"sjuk");
        }
    CHECK(found);

    // Sandberg has stepped out, and comes back with a warning.
    const auto back = substitute(desk, {u"ek, birgit"_s, u"--by"_s, u"sandberg"_s});
    REQUIRE(back.status == 0);
    CHECK(back.object()[u"warning"_s].toString().contains(u"Kjell Sandberg"));
    CHECK(desk.json({u"check"_s}).object()[u"ok"_s].toBool());
}

TEST_CASE("The order is shown and changed in parts, and a wrong one changes nothing")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s, u"--demo"_s}).status == 0);
    const QStringList verb{u"substitution"_s, u"order"_s};
    CHECK(desk.json(verb).object()[u"steps"_s].toArray().size() == 4);
    REQUIRE(
        desk.call(verb + QStringList{u"--steps"_s, u"list_order,personal"_s, u"--group"_s,
                                     u"Alliansen=M, KD"_s, u"--personal"_s, u"Märta Ågren=Kjell Sandberg"_s})
            .status == 0);
    auto order = desk.json(verb).object();
    CHECK(order[u"steps"_s].toArray().first().toString() == u"list_order");
    CHECK(order[u"groups"_s].toArray().first().toObject()[u"parties"_s].toArray().size() == 2);
    CHECK(order[u"personal"_s].toArray().first().toObject()[u"substitute"_s].toString() == u"Kjell Sandberg");
    CHECK(desk.call(verb + QStringList{u"--steps"_s, u"lottery"_s}).status == 2);
    CHECK(desk.call(verb + QStringList{u"--group"_s, u"Alliansen"_s}).status == 2);
    CHECK(desk.call(verb + QStringList{u"--group"_s, u"Alliansen=M"_s}).status == 1);
    CHECK(desk.json(verb).object() == order);
    REQUIRE(desk.call(verb + QStringList{u"--no-groups"_s, u"--no-personal"_s}).status == 0);
    order = desk.json(verb).object();
    CHECK(order[u"groups"_s].toArray().isEmpty());
    CHECK(order[u"personal"_s].toArray().isEmpty());
    CHECK(order[u"steps"_s].toArray().size() == 2);
}
