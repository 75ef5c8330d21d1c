#include "calling.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("A wrong call ends with 2 and a sentence, and makes nothing")
{
    Desk desk;
    for (const QStringList &words :
         {QStringList{}, QStringList{u"dance"_s}, QStringList{u"roster"_s, u"show"_s, u"lycksele"_s},
          QStringList{u"event"_s, u"list"_s, u"--colour"_s},
          QStringList{u"--today"_s, u"someday"_s, u"event"_s, u"list"_s}}) {
        const auto called = desk.call(words);
        CHECK(called.status == 2);
        CHECK_FALSE(called.err.isEmpty());
        CHECK(called.out.isEmpty());
    }
    CHECK_FALSE(QFile::exists(desk.storePath()));
    CHECK(desk.bare({u"event"_s, u"list"_s}).status == 2);
}

TEST_CASE("A failure ends with 1, and with --json there is one JSON value all the same")
{
    Desk desk;
    const auto missing = desk.json({u"event"_s, u"list"_s});
    CHECK(missing.status == 1);
    CHECK(missing.object()[u"error"_s].toObject()[u"kind"_s].toString() == u"not_found");
    CHECK_FALSE(missing.err.isEmpty());

    REQUIRE(desk.call({u"init"_s}).status == 0);
    const auto again = desk.json({u"init"_s});
    CHECK(again.status == 1);
    CHECK(again.object()[u"error"_s].toObject()[u"kind"_s].toString() == u"conflict");
}

TEST_CASE("Help is there for every verb, and says how to call it")
{
    Desk desk;
    const auto help = desk.bare({u"--help"_s});
    REQUIRE(help.status == 0);
    int verbs = 0;
    for (const QString &line : help.out.split(u'\n')) {
        if (!line.startsWith(u"  "))
            continue;
        const QString verb = line.mid(2).section(u"  "_s, 0, 0);
        const auto called = desk.bare(verb.split(u' ') + QStringList{u"--help"_s});
        CAPTURE(verb.toStdString());
        CHECK(called.status == 0);
        CHECK(called.out.contains(verb));
        ++verbs;
    }
    CHECK(verbs > 25);
}

TEST_CASE("A new store has the committee, the period, its events and their editions")
{
    Desk desk;
    const auto made = desk.json({u"init"_s});
    REQUIRE(made.status == 0);
    CHECK(made.object()[u"editions"_s].toInt() == 16);
    const auto events = desk.json({u"event"_s, u"list"_s}).array();
    REQUIRE(events.size() == 4);
    CHECK(events[0].toObject()[u"key"_s].toString() == u"lycksele");
    CHECK(events[2].toObject()[u"name"_s].toString() == u"Västerbotten på Grand Hôtel");
    CHECK(desk.json({u"edition"_s, u"list"_s}).array().size() == 16);
    CHECK(desk.json({u"edition"_s, u"list"_s, u"--event"_s, u"GRAND HOTEL"_s, u"--year"_s, u"2024"_s})
              .array()
              .size() == 1);
}

TEST_CASE("Nothing hard-codes four events or four years")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    REQUIRE(
        desk.call({u"event"_s, u"add"_s, u"regionresa"_s, u"Regionresan"_s, u"--seats"_s, u"5"_s}).status ==
        0);
    CHECK(desk.json({u"edition"_s, u"list"_s}).array().size() == 20);
    REQUIRE(desk.call({u"period"_s, u"add"_s, u"2027"_s, u"2030"_s}).status == 0);
    CHECK(desk.json({u"edition"_s, u"list"_s}).array().size() == 40);
    CHECK(desk.json({u"roster"_s, u"show"_s, u"regionresa"_s, u"2028"_s}).object()[u"seats"_s].toInt() == 5);
}

TEST_CASE("An edition's dates are set, and a day that isn't one is refused")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    const QStringList edition{u"edition"_s, u"set"_s, u"lycksele"_s, u"2024"_s};
    CHECK(desk.call(edition + QStringList{u"--opens"_s, u"2024-02-30"_s}).status == 2);
    CHECK(desk.call(edition + QStringList{u"--opens"_s, u"2024-05-24"_s, u"--closes"_s, u"2024-05-20"_s})
              .status == 1);
    const auto set =
        desk.json(edition + QStringList{u"--opens"_s, u"2024-01-23"_s, u"--venue"_s, u"Medborgarhuset"_s});
    REQUIRE(set.status == 0);
    CHECK(set.object()[u"closes"_s].toString() == u"2024-01-24");
    CHECK(set.object()[u"venue"_s].toString() == u"Medborgarhuset");
    CHECK(desk.call(edition).status == 2);
}
