#include "calling.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// A desk with the made-up people and rosters.
void setUp(Desk &desk)
{
    REQUIRE(desk.call({u"init"_s, u"--demo"_s}).status == 0);
}

QJsonArray log(const Desk &desk)
{
    return desk.json({u"export"_s, u"log"_s}).array();
}

} // namespace

TEST_CASE("A roster goes out in the columns and the format that were asked for, and that is noted")
{
    Desk desk{{2024, 3, 1}};
    setUp(desk);
    for (const auto &format : {u"csv"_s, u"xlsx"_s, u"ods"_s, u"pdf"_s, u"html"_s, u"odt"_s, u"text"_s}) {
        const QString path = desk.path(u"list."_s + format);
        const auto done =
            desk.json({u"roster"_s, u"export"_s, u"lycksele"_s, u"2024"_s, u"--format"_s, format,
                       u"--profile"_s, u"media"_s, u"--columns"_s, u"party,name"_s, u"--output"_s, path});
        REQUIRE(done.status == 0);
        CHECK(done.object()[u"columns"_s].toArray() == QJsonArray{u"party"_s, u"name"_s});
        CHECK(done.object()[u"profile"_s].toString() == u"media"_s);
        CHECK(QFile::exists(path));
    }
    CHECK(contents(desk.path(u"list.csv"_s)).startsWith("\xEF\xBB\xBFParti;Namn;Spridning\r\n"));
    const auto noted = log(desk);
    REQUIRE(noted.size() == 7);
    CHECK(noted[0].toObject()[u"format"_s].toString() == u"text"_s);
    CHECK(noted[0].toObject()[u"profile"_s].toString() == u"media"_s);
    CHECK(noted[0].toObject()[u"checksum"_s].toString().size() == 64);
    CHECK(desk.call({u"check"_s}).status == 0);
}

TEST_CASE("What the profile withholds is refused, and no file is written")
{
    Desk desk{{2024, 3, 1}};
    setUp(desk);
    const QString path = desk.path(u"list.csv"_s);
    const auto call = [&](const QStringList &more) {
        return desk.json(
            QStringList{u"roster"_s, u"export"_s, u"lycksele"_s, u"2024"_s, u"--output"_s, path} + more);
    };
    CHECK(call({u"--profile"_s, u"public"_s, u"--columns"_s, u"name,contact"_s}).status == 1);
    CHECK(call({u"--columns"_s, u"shoe_size"_s}).status == 1);
    CHECK(call({u"--profile"_s, u"everybody"_s}).status == 2);
    CHECK(call({u"--format"_s, u"wax"_s}).status == 2);
    CHECK_FALSE(QFile::exists(path));
    CHECK(log(desk).isEmpty());
}

TEST_CASE("Attendance, the register and the sheet for the door go out too, and are noted")
{
    Desk desk{{2024, 6, 1}};
    setUp(desk);
    const auto attendance = desk.json(
        {u"attendance"_s, u"export"_s, u"lycksele"_s, u"2024"_s, u"--output"_s, desk.path(u"n.xlsx"_s)});
    REQUIRE(attendance.status == 0);
    CHECK(attendance.object()[u"rows"_s].toInt() > 0);
    REQUIRE(desk.call({u"decision"_s, u"export"_s, u"--output"_s, desk.path(u"r.csv"_s)}).status == 0);
    CHECK(contents(desk.path(u"r.csv"_s)).contains("RUN 550-2022"));
    REQUIRE(desk.call({u"attendance"_s, u"sheet"_s, u"lycksele"_s, u"2024"_s, u"--output"_s,
                       desk.path(u"d.pdf"_s)})
                .status == 0);
    const auto noted = log(desk);
    REQUIRE(noted.size() == 3);
    CHECK(noted[0].toObject()[u"file"_s].toString() == u"d.pdf"_s);
    CHECK(noted[1].toObject()[u"what"_s].toString() == u"register"_s);
    CHECK(noted[2].toObject()[u"what"_s].toString() == u"attendance"_s);
}

TEST_CASE("From a store that is only read a list goes out, and that it was not noted is said")
{
    Desk desk{{2024, 3, 1}};
    setUp(desk);
    const auto done = desk.json({u"--read-only"_s, u"roster"_s, u"export"_s, u"lycksele"_s, u"2024"_s,
                                 u"--output"_s, desk.path(u"list.csv"_s)});
    CHECK(done.status == 0);
    CHECK_FALSE(done.object()[u"warnings"_s].toArray().isEmpty());
    CHECK(log(desk).isEmpty());
}

TEST_CASE("The calendar holds what is to come, and all of it when one asks")
{
    Desk desk{{2024, 3, 1}};
    setUp(desk);
    REQUIRE(desk.call({u"calendar"_s, u"--output"_s, desk.path(u"a.ics"_s)}).status == 0);
    REQUIRE(desk.call({u"calendar"_s, u"--past"_s, u"--output"_s, desk.path(u"b.ics"_s)}).status == 0);
    const int toCome = int(contents(desk.path(u"a.ics"_s)).count("BEGIN:VEVENT"));
    CHECK(toCome > 0);
    CHECK(contents(desk.path(u"b.ics"_s)).count("BEGIN:VEVENT") > toCome);
    CHECK_FALSE(contents(desk.path(u"a.ics"_s)).contains("DTSTART;VALUE=DATE:2023"));
}

TEST_CASE("A meeting's excerpts are issued as one act, into a folder or one PDF")
{
    Desk desk{{2024, 3, 1}};
    setUp(desk);
    const auto folder = desk.json({u"excerpt"_s, u"batch"_s, u"--from"_s, u"2022-01-01"_s, u"--to"_s,
                                   u"2023-12-31"_s, u"--output"_s, desk.path(u"utdrag"_s)});
    REQUIRE(folder.status == 0);
    const auto count = folder.object()[u"excerpts"_s].toArray().size();
    CHECK(count > 1);
    CHECK(QDir{desk.path(u"utdrag"_s)}.entryList(QDir::Files).size() == count);
    const auto one = desk.json({u"excerpt"_s, u"batch"_s, u"--from"_s, u"2022-01-01"_s, u"--to"_s,
                                u"2023-12-31"_s, u"--output"_s, desk.path(u"alla.pdf"_s)});
    REQUIRE(one.status == 0);
    CHECK(one.object()[u"excerpts"_s] == folder.object()[u"excerpts"_s]);
    const auto known = desk.json({u"excerpt"_s, u"verify"_s, desk.path(u"alla.pdf"_s)}).object();
    CHECK(known[u"unchanged"_s].toBool());
    CHECK(known[u"excerpts"_s].toArray().size() == count);

    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(desk.json({u"excerpt"_s, u"list"_s}).array().isEmpty());
    CHECK(desk.json({u"excerpt"_s, u"verify"_s, desk.path(u"alla.pdf"_s)})
              .object()[u"taken_back"_s]
              .toArray()
              .size() == count);
    CHECK(desk.call({u"excerpt"_s, u"batch"_s, u"--meeting"_s, u"1999-01-01"_s, u"--output"_s,
                     desk.path(u"x"_s)})
              .status == 1);
    CHECK(desk.call({u"excerpt"_s, u"batch"_s, u"--output"_s, desk.path(u"x"_s)}).status == 2);
}

TEST_CASE("A batch leaves out what is not adjusted when one asks for that, and says what")
{
    Desk desk{{2024, 3, 1}};
    setUp(desk);
    REQUIRE(desk.call({u"decision"_s, u"add"_s, u"--reference"_s, u"RUN 551-2022"_s, u"--item"_s, u"15"_s,
                       u"--meeting"_s, u"2023-11-02"_s, u"--title"_s, u"Ett provärende"_s, u"--outcome"_s,
                       u"tabled"_s})
                .status == 0);
    const auto batch = [&](const QStringList &more) {
        return desk.json(QStringList{u"excerpt"_s, u"batch"_s, u"--output"_s, desk.path(u"alla.pdf"_s)} +
                         more);
    };
    const QStringList time{u"--from"_s, u"2022-01-01"_s, u"--to"_s, u"2023-12-31"_s};
    CHECK(batch(time).status == 1);
    CHECK(desk.json({u"excerpt"_s, u"list"_s}).array().isEmpty());
    const auto done = batch(time + QStringList{u"--adjusted-only"_s});
    REQUIRE(done.status == 0);
    CHECK(done.object()[u"excerpts"_s].toArray().size() > 1);
    const auto leftOut = done.object()[u"left_out"_s].toArray();
    REQUIRE(leftOut.size() == 1);
    CHECK(leftOut[0].toObject()[u"item"_s].toString() == u"15");
    CHECK(leftOut[0].toObject()[u"meeting"_s].toString() == u"2023-11-02");
    const auto told = desk.call(
        QStringList{u"excerpt"_s, u"batch"_s, u"--output"_s, desk.path(u"b.pdf"_s), u"--adjusted-only"_s} +
        time);
    CHECK(told.out.contains(u"§\u00a015 (2023-11-02)"_s));
    // Where nothing remains there is nothing to write.
    const auto none = batch({u"--meeting"_s, u"2023-11-02"_s, u"--adjusted-only"_s});
    CHECK(none.status == 1);
}

TEST_CASE("The letterhead is set and shown, and an excerpt for the web shows first what it masks")
{
    Desk desk{{2024, 3, 1}};
    setUp(desk);
    REQUIRE(desk.call({u"letterhead"_s, u"--address"_s, u"Box 1\\n901 00 Umeå"_s}).status == 0);
    CHECK(desk.json({u"letterhead"_s}).object()[u"address"_s].toString() == u"Box 1\n901 00 Umeå"_s);
    CHECK(desk.call({u"letterhead"_s, u"--logo"_s, desk.path(u"none.svg"_s)}).status == 1);

    const auto issued = desk.json({u"excerpt"_s, u"issue"_s, u"RUN 550-2022"_s}).object();
    const QString number = issued[u"number"_s].toString();
    REQUIRE(number == u"2024:1"_s);
    const QStringList masked{
        u"excerpt"_s, u"write"_s, number, u"--profile"_s, u"public"_s, u"--mask"_s, u"Mötesplats Lycksele"_s};
    const auto found = desk.json(masked + QStringList{u"--dry-run"_s}).object()[u"findings"_s].toArray();
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found[0].toObject()[u"text"_s].toString() == u"Mötesplats Lycksele"_s);
    REQUIRE(desk.call(masked + QStringList{u"--output"_s, desk.path(u"w.html"_s)}).status == 0);
    const QString page = QString::fromUtf8(contents(desk.path(u"w.html"_s)));
    CHECK_FALSE(page.contains(u"Mötesplats Lycksele"_s));
    CHECK(page.contains(u"901 00 Umeå"_s));
    CHECK(desk.json({u"excerpt"_s, u"verify"_s, desk.path(u"w.html"_s)}).status == 0);
}
