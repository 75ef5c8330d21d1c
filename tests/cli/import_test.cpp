#include "calling.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

// A desk with a store and a sheet on it.
struct SheetDesk : Desk
{
    SheetDesk() { REQUIRE(call({u"init"_s}).status == 0); }

    QString sheet(const QString &text) const
    {
        QFile file{path(u"lista.csv"_s)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
};

const QString people =
    u"Namn;Personnummer;Parti;Roll;Hemkommun\nMärta Ågren;19121212-1212;S;ordförande;Umeå\n"
    "Jon Åström;;M;ledamot;Lycksele\n;;S;;\n"_s;

} // namespace

TEST_CASE("A dry run tells what would become of each row, and changes nothing")
{
    SheetDesk desk;
    const auto tried = desk.json({u"person"_s, u"import"_s, desk.sheet(people), u"--dry-run"_s});
    REQUIRE(tried.status == 0);
    CHECK(tried.object()[u"new"_s].toInt() == 2);
    CHECK(tried.object()[u"changed"_s].toInt() == 0);
    CHECK(tried.object()[u"same"_s].toInt() == 0);
    CHECK(tried.object()[u"ambiguous"_s].toInt() == 0);
    CHECK(tried.object()[u"refused"_s].toInt() == 1);
    const auto rows = tried.object()[u"rows"_s].toArray();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].toObject()[u"row"_s].toInt() == 2);
    CHECK(rows[2].toObject()[u"state"_s].toString() == u"refused");
    CHECK_FALSE(rows[2].toObject()[u"why"_s].toString().isEmpty());
    CHECK(desk.json({u"person"_s, u"list"_s}).array().isEmpty());
    const auto words = desk.call({u"person"_s, u"import"_s, desk.sheet(people), u"--dry-run"_s});
    CHECK(words.out.contains(u"Personnummer"));
    CHECK_FALSE(words.out.contains(u"19121212"));
}

TEST_CASE("An import is one act, the same the second time, and undone at once")
{
    SheetDesk desk;
    REQUIRE(desk.json({u"person"_s, u"import"_s, desk.sheet(people)}).status == 0);
    const auto list = desk.json({u"person"_s, u"list"_s}).array();
    REQUIRE(list.size() == 2);
    CHECK_FALSE(desk.json({u"person"_s, u"list"_s}).out.contains(u"1212"));
    const auto again = desk.json({u"person"_s, u"import"_s, desk.sheet(people)}).object();
    CHECK(again[u"same"_s].toInt() == 2);
    CHECK(again[u"taken"_s].toObject()[u"added"_s].toInt() == 0);
    CHECK(desk.json({u"check"_s}).status == 0);
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(desk.json({u"person"_s, u"list"_s}).array().isEmpty());
}

TEST_CASE("Changed rows and ambiguous ones are decided by word, for all or for one")
{
    SheetDesk desk;
    REQUIRE(desk.call({u"person"_s, u"import"_s, desk.sheet(people)}).status == 0);
    const QString changed = u"Namn;Parti;Bor i\nJon Åström;L;Lycksele\nMarta Agren;S;Umeå\n"_s;
    const QString file = desk.sheet(changed);
    const auto tried = desk.json({u"person"_s, u"import"_s, file, u"--dry-run"_s}).object();
    CHECK(tried[u"changed"_s].toInt() == 1);
    CHECK(tried[u"ambiguous"_s].toInt() == 1);

    REQUIRE(desk.call({u"person"_s, u"import"_s, file}).status == 0);
    CHECK(desk.json({u"person"_s, u"show"_s, u"Jon Åström"_s}).out.contains(u"\"M\""));
    REQUIRE(desk.call({u"person"_s, u"import"_s, file, u"--on-match"_s, u"replace"_s, u"--row"_s, u"3=keep"_s,
                       u"--map"_s, u"Bor i=municipality"_s})
                .status == 0);
    CHECK(desk.json({u"person"_s, u"show"_s, u"Jon Åström"_s}).out.contains(u"\"L\""));
    CHECK(desk.json({u"person"_s, u"list"_s}).array().size() == 2);
    // The name and the column are known from now on.
    const auto again = desk.json({u"person"_s, u"import"_s, file, u"--dry-run"_s}).object();
    CHECK(again[u"same"_s].toInt() == 2);

    CHECK(desk.call({u"person"_s, u"import"_s, file, u"--on-match"_s, u"guess"_s}).status == 2);
    CHECK(desk.call({u"person"_s, u"import"_s, file, u"--row"_s, u"99=keep"_s}).status == 2);
    CHECK(desk.call({u"person"_s, u"import"_s, file, u"--map"_s, u"Bor i=colour"_s}).status == 2);
}

TEST_CASE("A row that would change whom an undecided one may be about waits for it")
{
    SheetDesk desk;
    REQUIRE(
        desk.call({u"person"_s, u"import"_s, desk.sheet(u"Namn;Kommun\nRickard Svensson;Umeå\n"_s)}).status ==
        0);
    const QString file = desk.sheet(u"Namn;Kommun;Parti\nRichard Svensson;;\nRickard Svensson;Umeå;S\n"_s);
    const auto answer = desk.json({u"person"_s, u"import"_s, file, u"--on-match"_s, u"replace"_s}).object();
    CHECK(answer[u"rows"_s].toArray()[1].toObject()[u"waits_for"_s].toInt() == 2);
    CHECK(answer[u"taken"_s].toObject()[u"left"_s].toInt() == 2);
    CHECK(desk.json({u"person"_s, u"import"_s, file, u"--on-match"_s, u"replace"_s, u"--row"_s, u"2=leave"_s})
              .object()[u"taken"_s]
              .toObject()[u"changed"_s]
              .toInt() == 1);
}

TEST_CASE("What can't be read as a sheet of people is told in one sentence")
{
    SheetDesk desk;
    CHECK(desk.json({u"person"_s, u"import"_s, desk.path(u"saknas.xlsx"_s)})
              .object()[u"error"_s]
              .toObject()[u"kind"_s]
              .toString() == u"not_found");
    CHECK(desk.call({u"person"_s, u"import"_s, desk.sheet({})}).status == 1);
    CHECK(desk.call({u"person"_s, u"import"_s, desk.sheet(u"a;b\n1;2\n"_s)}).status == 1);
    CHECK(desk.call({u"person"_s, u"import"_s, desk.sheet(people), u"--sheet"_s, u"Blad9"_s}).status == 1);
}

TEST_CASE("A roster is taken in: its people are nominated to the edition")
{
    SheetDesk desk;
    REQUIRE(desk.json({u"roster"_s, u"import"_s, u"lycksele"_s, u"2024"_s, desk.sheet(people)}).status == 0);
    const auto roster = desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2024"_s}).object();
    CHECK(roster[u"nominated"_s].toInt() == 2);
    CHECK(desk.json({u"roster"_s, u"import"_s, u"lycksele"_s, u"2024"_s, desk.sheet(people)})
              .object()[u"same"_s]
              .toInt() == 2);
    CHECK(desk.call({u"roster"_s, u"import"_s, u"lycksele"_s, u"1999"_s, desk.sheet(people)}).status == 1);
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(desk.json({u"person"_s, u"list"_s}).array().isEmpty());
}

TEST_CASE("Last year's roster brings its attendance for who was elected, and says why not for others")
{
    Desk desk{{2024, 6, 5}}; // Lycksele 2024 has closed
    REQUIRE(desk.call({u"init"_s, u"--demo"_s}).status == 0);
    QFile file{desk.path(u"forra.csv"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"Namn;Status;Närvaro\nJon Åström;Vald;Giltigt förfall\nProv Provsson;;ja\n"
               "Erik Dahl;;kanske\n"_s.toUtf8());
    file.close();
    const QStringList words{u"roster"_s, u"import"_s, u"lycksele"_s, u"2024"_s, file.fileName()};
    const auto tried = desk.json(words + QStringList{u"--dry-run"_s}).object();
    const auto rows = tried[u"rows"_s].toArray();
    CHECK(rows[0].toObject()[u"attendance"_s].toString() == u"excused");
    CHECK(rows[0].toObject()[u"state"_s].toString() == u"changed");
    CHECK_FALSE(rows[0].toObject().contains(u"doubt"_s));
    CHECK(rows[1].toObject()[u"attendance"_s].toString() == u"attended");
    CHECK(rows[1].toObject()[u"doubt"_s].toString().contains(u"Prov Provsson"));
    CHECK(rows[2].toObject()[u"doubt"_s].toString().contains(u"kanske"));
    CHECK(desk.call(words + QStringList{u"--dry-run"_s}).out.contains(u"kanske"));

    const auto replacing = words + QStringList{u"--on-match"_s, u"replace"_s};
    const auto taken = desk.json(replacing).object()[u"taken"_s].toObject();
    CHECK(taken[u"marked"_s].toInt() == 1);
    CHECK(taken[u"unmarked"_s].toInt() == 1);
    const auto statusOfJon = [&] {
        const auto roster = desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2024"_s}).object();
        for (const auto all = roster[u"rows"_s].toArray(); const auto &row : all)
            if (row.toObject()[u"name"_s].toString() == u"Jon Åström")
                return row.toObject()[u"status"_s].toString();
        return QString{};
    };
    CHECK(statusOfJon() == u"excused");
    CHECK(desk.json(replacing).object()[u"taken"_s].toObject()[u"marked"_s].toInt() == 0);
    CHECK(desk.json({u"check"_s}).status == 0);
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(statusOfJon() != u"excused");
}

TEST_CASE("Two records of one person are merged with a view of what is lost, and parted again")
{
    SheetDesk desk;
    const QString file = desk.sheet(
        u"Namn;Hemkommun;Arrangemang;År\nRickard Svensson;Umeå;;\nRichard Svensson;Malå;lycksele;2024\n"_s);
    REQUIRE(desk.call({u"person"_s, u"import"_s, file}).status == 0);
    REQUIRE(desk.json({u"person"_s, u"list"_s}).array().size() == 2);
    const auto view =
        desk.json({u"person"_s, u"merge"_s, u"Rickard Svensson"_s, u"Richard Svensson"_s, u"--dry-run"_s})
            .object();
    CHECK(view[u"moved"_s].toArray().size() == 1);
    CHECK(view[u"lost"_s].toArray().size() == 1);
    CHECK(desk.json({u"person"_s, u"list"_s}).array().size() == 2);
    REQUIRE(desk.json({u"person"_s, u"merge"_s, u"Rickard Svensson"_s, u"Richard Svensson"_s}).status == 0);
    CHECK(desk.json({u"person"_s, u"list"_s}).array().size() == 1);
    CHECK(desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2024"_s}).out.contains(u"Rickard Svensson"));
    CHECK(desk.json({u"check"_s}).status == 0);
    CHECK(desk.call({u"person"_s, u"part"_s, u"Rickard Svensson"_s, u"Eva Dahl"_s}).status == 1);
    REQUIRE(desk.json({u"person"_s, u"part"_s, u"Rickard Svensson"_s}).status == 0);
    CHECK(desk.json({u"person"_s, u"list"_s}).array().size() == 2);
    CHECK(desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2024"_s}).out.contains(u"Richard Svensson"));
    CHECK(desk.json({u"check"_s}).status == 0);
}
