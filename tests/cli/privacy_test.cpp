#include "calling.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

void setUp(Desk &desk)
{
    REQUIRE(desk.call({u"init"_s}).status == 0);
    REQUIRE(desk.call({u"person"_s, u"add"_s, u"Kajsa Unikström"_s, u"--party"_s, u"MP"_s, u"--contact"_s,
                       u"kajsa@example.org"_s, u"--from"_s, u"2015-01-01"_s, u"--until"_s, u"2018-12-31"_s})
                .status == 0);
    REQUIRE(desk.call({u"person"_s, u"add"_s, u"Jon Åström"_s, u"--party"_s, u"S"_s}).status == 0);
}

QByteArray contentsOf(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The search finds by a few letters, and says how well it fits")
{
    Desk desk;
    setUp(desk);
    const auto found = desk.json({u"search"_s, u"astrom"_s}).array();
    REQUIRE(found.size() == 1);
    CHECK(found[0].toObject()[u"kind"_s].toString() == u"person");
    CHECK(found[0].toObject()[u"title"_s].toString() == u"Åström, Jon"_s);
    CHECK(desk.json({u"search"_s, u"astram"_s}).array()[0].toObject()[u"fit"_s].toString() == u"near");
    CHECK(desk.json({u"search"_s, u"lycksele"_s, u"2024"_s}).array()[0].toObject()[u"kind"_s].toString() ==
          u"edition");
    CHECK(desk.json({u"search"_s, u"nobody"_s}).array().isEmpty());
    CHECK(desk.call({u"search"_s}).status == 2);
    CHECK(desk.call({u"search"_s, u"a"_s, u"--limit"_s, u"0"_s}).status == 2);
    CHECK(desk.call({u"search-index"_s}).status == 0);
    CHECK(desk.call({u"check"_s}).status == 0);
}

TEST_CASE("What waits is told with the day and the place of it")
{
    Desk desk{{2024, 1, 20}};
    setUp(desk);
    REQUIRE(desk.call({u"edition"_s, u"set"_s, u"lycksele"_s, u"2024"_s, u"--opens"_s, u"2024-02-20"_s,
                       u"--closes"_s, u"2024-02-21"_s, u"--registration-until"_s, u"2024-02-01"_s})
                .status == 0);
    QStringList kinds;
    for (const auto value : desk.json({u"todo"_s}).array()) {
        const auto duty = value.toObject();
        kinds.append(duty[u"kind"_s].toString());
        if (duty[u"kind"_s].toString() == u"deadline") {
            CHECK(duty[u"due"_s].toString() == u"2024-02-01");
            CHECK(duty[u"event"_s].toString() == u"lycksele");
            CHECK(duty[u"year"_s].toInt() == 2024);
        }
    }
    CHECK(kinds.contains(u"deadline"_s));
    CHECK(kinds.contains(u"undecided"_s));
    CHECK(desk.call({u"todo"_s, u"--period"_s, u"1999"_s}).status == 1);
}

TEST_CASE("The history of one person is shown with its fields, and an earlier act taken back")
{
    Desk desk;
    setUp(desk);
    REQUIRE(
        desk.call({u"person"_s, u"change"_s, u"Jon Åström"_s, u"--contact"_s, u"jon@example.org"_s}).status ==
        0);
    REQUIRE(desk.call({u"person"_s, u"add"_s, u"Ny Person"_s}).status == 0);
    const auto acts = desk.json({u"history"_s, u"--person"_s, u"Jon Åström"_s, u"--changes"_s}).array();
    REQUIRE(acts.size() == 2);
    const auto change = acts[0].toObject();
    CHECK(change[u"act"_s].toString() == u"person.change");
    bool told = false;
    for (const auto row : change[u"changes"_s].toArray())
        for (const auto field : row.toObject()[u"fields"_s].toArray())
            told = told || field.toObject()[u"after"_s].toString() == u"jon@example.org";
    CHECK(told);
    const QString number = QString::number(change[u"number"_s].toInt());
    CHECK(desk.call({u"undo"_s, u"--act"_s, number}).status == 0);
    CHECK(desk.call({u"undo"_s, u"--act"_s, number}).status == 1);
    CHECK(desk.json({u"person"_s, u"show"_s, u"Jon Åström"_s}).object()[u"contact"_s].isNull());
    // What something later builds on stays.
    const QString added = QString::number(acts[1].toObject()[u"number"_s].toInt());
    REQUIRE(desk.call({u"nominate"_s, u"lycksele"_s, u"2023"_s, u"Jon Åström"_s}).status == 0);
    CHECK(desk.call({u"undo"_s, u"--act"_s, added}).status == 1);
    CHECK(desk.json({u"history"_s, u"--edition"_s, u"lycksele/2023"_s}).array().size() >= 2);
    CHECK(desk.call({u"history"_s, u"--edition"_s, u"lycksele"_s}).status == 2);
    CHECK(desk.call({u"history"_s, u"--person"_s, u"Jon Åström"_s, u"--matter"_s, u"RUN 1-2020"_s}).status ==
          1);
}

TEST_CASE("A person gets an extract as PDF and JSON, and is erased for good")
{
    Desk desk;
    setUp(desk);
    REQUIRE(
        desk.call({u"person"_s, u"extract"_s, u"Kajsa"_s, u"--output"_s, desk.path(u"kajsa.pdf"_s)}).status ==
        0);
    CHECK(contentsOf(desk.path(u"kajsa.pdf"_s)).startsWith("%PDF"));
    const auto json = QJsonDocument::fromJson(contentsOf(desk.path(u"kajsa.json"_s))).object();
    CHECK(json[u"person"_s].toArray()[0].toObject()[u"contact"_s].toString() == u"kajsa@example.org");
    CHECK(json[u"assignments"_s].toArray().size() == 1);
    CHECK_FALSE(json[u"history"_s].toArray().isEmpty());

    CHECK(desk.call({u"person"_s, u"erase"_s, u"Kajsa"_s}).status == 1); // no ground
    REQUIRE(desk.call({u"person"_s, u"erase"_s, u"Kajsa"_s, u"--ground"_s, u"Artikel 17"_s}).status == 0);
    CHECK(desk.call({u"person"_s, u"show"_s, u"Kajsa"_s}).status == 1);
    CHECK(desk.call({u"undo"_s}).status == 1);
    CHECK_FALSE(contentsOf(desk.storePath()).contains("Unikstr"));
    CHECK(desk.call({u"check"_s}).status == 0);
}

TEST_CASE("Weeding is tried first, rests on a decision, and leaves a list")
{
    Desk desk{{2024, 6, 1}};
    setUp(desk);
    const auto dry = desk.json({u"weed"_s, u"--dry-run"_s}).object();
    REQUIRE(dry[u"weeded"_s].toArray().size() == 2); // the way of contact, and the person
    CHECK(dry[u"weeded"_s].toArray()[0].toObject()[u"what"_s].toString() == u"Unikström, Kajsa"_s);
    const QString list = desk.path(u"gallring.pdf"_s);
    CHECK(desk.call({u"weed"_s, u"--output"_s, list}).status == 1);
    CHECK_FALSE(QFile::exists(list));
    CHECK(desk.call({u"weed"_s, u"--decision"_s, u"RUN 12-2024 § 7"_s}).status == 2);
    CHECK(desk.call({u"person"_s, u"show"_s, u"Kajsa"_s}).status == 0);

    REQUIRE(desk.call({u"weed"_s, u"--decision"_s, u"RUN 12-2024 § 7"_s, u"--output"_s, list}).status == 0);
    CHECK(contentsOf(list).startsWith("%PDF"));
    CHECK(desk.call({u"person"_s, u"show"_s, u"Kajsa"_s}).status == 1);
    CHECK_FALSE(contentsOf(desk.storePath()).contains("Unikstr"));
    CHECK_FALSE(contentsOf(desk.storePath()).contains("kajsa@"));
    CHECK(desk.call({u"check"_s}).status == 0);
    CHECK(desk.call({u"undo"_s}).status == 1);
    CHECK(desk.call({u"weed"_s, u"--decision"_s, u"RUN 12-2024 § 7"_s, u"--output"_s, desk.path(u"b.pdf"_s)})
              .status == 1); // nothing is left
    CHECK(desk.call({u"weed"_s, u"--dry-run"_s, u"--keep"_s, u"contacts=0"_s}).status == 2);
    CHECK(desk.json({u"weed"_s, u"--dry-run"_s, u"--keep"_s, u"contacts=1"_s}).status == 0);
    CHECK(desk.call({u"weed"_s, u"--dry-run"_s, u"--keep"_s, u"cats=2"_s}).status == 2);
}
