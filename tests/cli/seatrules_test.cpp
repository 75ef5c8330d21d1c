#include "calling.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("Rules of seats are set and shown, and what is not kept stands at the roster and in the check")
{
    Desk desk{{2024, 4, 24}};
    REQUIRE(desk.call({u"init"_s, u"--demo"_s}).status == 0);
    REQUIRE(
        desk.call({u"event"_s, u"rule"_s, u"lycksele"_s, u"--presidium"_s, u"--one-per-party"_s, u"--free"_s})
            .status == 0);
    const auto shown = desk.json({u"event"_s, u"rule"_s, u"lycksele"_s}).object();
    REQUIRE(shown[u"rules"_s].toArray().size() == 3);
    CHECK(shown[u"rules"_s].toArray()[0].toObject()[u"rule"_s].toString() == u"presidium");
    CHECK(shown[u"exceptions"_s].toObject().isEmpty());

    auto roster = desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2024"_s}).object();
    const auto findings = roster[u"findings"_s].toArray();
    REQUIRE_FALSE(findings.isEmpty());
    const auto last = findings.last().toObject();
    CHECK(last[u"kind"_s].toString() == u"missing");
    CHECK(last[u"rule"_s].toString() == u"one_per_party");
    CHECK(last[u"subjects"_s].toArray().contains(u"SD"_s));

    const auto checked = desk.json({u"check"_s});
    CHECK(checked.status == 0);
    CHECK(checked.object()[u"ok"_s].toBool());
    CHECK_FALSE(checked.object()[u"findings"_s].toArray().isEmpty());

    // This year anybody may go.
    const auto exception =
        desk.json({u"edition"_s, u"rule"_s, u"lycksele"_s, u"2024"_s, u"--none"_s}).object();
    CHECK(exception[u"exception"_s].toBool());
    CHECK(exception[u"findings"_s].toArray().isEmpty());
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    roster = desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2024"_s}).object();
    CHECK(roster[u"findings"_s].toArray() == findings);
}

TEST_CASE("A quota names a committee, and a wrong call changes nothing")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    REQUIRE(desk.call({u"committee"_s, u"add"_s, u"RS"_s, u"Regionstyrelsen"_s, u"--kind"_s, u"board"_s})
                .status == 0);
    const QStringList verb{u"event"_s, u"rule"_s, u"almedalen"_s};
    CHECK(desk.call(verb + QStringList{u"--quota"_s, u"RS"_s}).status == 2);
    CHECK(desk.call(verb + QStringList{u"--quota"_s, u"KF=4"_s}).status == 1);
    CHECK(desk.call(verb + QStringList{u"--quota"_s, u"RS=0"_s}).status == 1);
    CHECK(desk.call(verb + QStringList{u"--none"_s, u"--free"_s}).status == 2);
    CHECK(desk.json(verb).object()[u"rules"_s].toArray().isEmpty());
    REQUIRE(desk.call(verb +
                      QStringList{u"--number"_s, u"12"_s, u"--quota"_s, u"run=8"_s, u"--quota"_s, u"RS=4"_s})
                .status == 0);
    const auto rules = desk.json(verb).object()[u"rules"_s].toArray();
    REQUIRE(rules.size() == 3);
    CHECK(rules[2].toObject()[u"body"_s].toString() == u"RS");
    CHECK(rules[2].toObject()[u"seats"_s].toInt() == 4);
}
