#include "calling.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(DELTAGANDE_SAMPLES "/run-550-2022.txt");

// A desk where the founding item has been tabled and two people are there.
void setUp(Desk &desk)
{
    REQUIRE(desk.call({u"init"_s}).status == 0);
    REQUIRE(desk.call({u"protocol"_s, u"import"_s, sample, u"--meeting"_s, u"2022-12-15"_s}).status == 0);
    REQUIRE(desk.call({u"person"_s, u"add"_s, u"Märta"_s, u"Ågren"_s, u"--party"_s, u"S"_s, u"--role"_s,
                       u"chair"_s})
                .status == 0);
    REQUIRE(desk.call({u"person"_s, u"add"_s, u"Siv Öberg"_s, u"--party"_s, u"M"_s}).status == 0);
}

Called resume(const Desk &desk)
{
    return desk.json({u"decision"_s, u"resume"_s, u"RUN 550-2022"_s, u"--item"_s, u"14"_s, u"--meeting"_s,
                      u"2023-02-16"_s, u"--outcome"_s, u"as_proposed"_s});
}

} // namespace

TEST_CASE("The founding item is read without saving, and asks for the day of the meeting")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    const auto drafts = desk.json({u"protocol"_s, u"import"_s, sample, u"--dry-run"_s});
    REQUIRE(drafts.status == 0);
    REQUIRE(drafts.array().size() == 1);
    const auto draft = drafts.array().first().toObject();
    CHECK(draft[u"item"_s].toString() == u"268");
    CHECK(draft[u"reference"_s].toString() == u"RUN 550-2022");
    CHECK(draft[u"outcome"_s].toString() == u"tabled");
    CHECK(draft[u"meeting"_s].isNull());
    CHECK_FALSE(draft[u"doubts"_s].toArray().isEmpty());
    CHECK(draft[u"scope"_s].toArray().size() == 4);
    CHECK(desk.json({u"decision"_s, u"list"_s}).array().isEmpty());

    CHECK(desk.call({u"protocol"_s, u"import"_s, sample}).status == 1);
    CHECK(desk.json({u"decision"_s, u"list"_s}).array().isEmpty());
}

TEST_CASE("A tabled matter is listed with the days it has lain, and its rosters rest on nothing yet")
{
    Desk desk;
    setUp(desk);
    const auto tabled = desk.json({u"decision"_s, u"list"_s, u"--tabled"_s}).array();
    REQUIRE(tabled.size() == 1);
    CHECK(tabled[0].toObject()[u"outcome"_s].toString() == u"tabled");
    CHECK(tabled[0].toObject()[u"state"_s].toString() == u"open");
    CHECK(tabled[0].toObject()[u"tabled_days"_s].toInt() == 27);
    CHECK(desk.json({u"decision"_s, u"show"_s, u"run/550/2022"_s}).object()[u"waiting"_s].toArray().size() ==
          16);

    const auto roster = desk.json({u"roster"_s, u"show"_s, u"grand-hotel"_s, u"2023"_s}).object();
    CHECK(roster[u"authority"_s].toObject()[u"state"_s].toString() == u"tabled");

    const auto elected = desk.call(
        {u"elect"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren"_s, u"--decision"_s, u"RUN 550-2022"_s});
    CHECK(elected.status == 1);
    CHECK_FALSE(elected.err.isEmpty());
}

TEST_CASE("Taken up again and decided, the matter lets people be elected, replaced and marked")
{
    Desk desk;
    setUp(desk);
    REQUIRE(desk.call({u"nominate"_s, u"lycksele"_s, u"2023-2026"_s, u"Märta Ågren"_s, u"--by"_s, u"S"_s})
                .status == 0);
    auto roster = desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2023"_s}).object();
    CHECK(roster[u"rows"_s].toArray()[0].toObject()[u"status"_s].toString() == u"tabled");

    desk.setToday({2023, 3, 1});
    REQUIRE(resume(desk).status == 0);
    CHECK(desk.json({u"decision"_s, u"list"_s, u"--tabled"_s}).array().isEmpty());
    REQUIRE(desk.call({u"elect"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren"_s, u"--decision"_s,
                       u"RUN 550-2022"_s})
                .status == 0);
    roster = desk.json({u"roster"_s, u"show"_s, u"Mötesplats Lycksele"_s, u"2023"_s}).object();
    CHECK(roster[u"authority"_s].toObject()[u"state"_s].toString() == u"decided");
    CHECK(roster[u"authority"_s].toObject()[u"item"_s].toString() == u"14");
    CHECK(roster[u"elected"_s].toInt() == 1);

    desk.setToday({2023, 5, 20});
    REQUIRE(desk.call({u"roster"_s, u"replace"_s, u"lycksele"_s, u"2023"_s, u"ågren"_s, u"--by"_s, u"öberg"_s,
                       u"--reason"_s, u"sjuk"_s})
                .status == 0);
    desk.setToday({2023, 5, 25});
    REQUIRE(desk.call({u"attendance"_s, u"set"_s, u"lycksele"_s, u"2023"_s, u"Siv Öberg"_s, u"deltog"_s})
                .status == 0);
    const auto rows =
        desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2023"_s}).object()[u"rows"_s].toArray();
    CHECK(rows[0].toObject()[u"status"_s].toString() == u"replaced");
    CHECK(rows[0].toObject()[u"replaced_by"_s].toString() == u"Öberg, Siv");
    CHECK(rows[1].toObject()[u"name"_s].toString() == u"Siv Öberg");
    CHECK(rows[1].toObject()[u"status"_s].toString() == u"attended");

    // As it was before anything was decided.
    const auto before =
        desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2023"_s, u"--as-of"_s, u"2023-01-31"_s}).object();
    CHECK(before[u"authority"_s].toObject()[u"state"_s].toString() == u"tabled");
    CHECK(before[u"elected"_s].toInt() == 0);
}

TEST_CASE("Undoing everything and doing it again gives the same roster, and the store stays sound")
{
    Desk desk;
    setUp(desk);
    desk.setToday({2023, 3, 1});
    REQUIRE(resume(desk).status == 0);
    REQUIRE(
        desk.call({u"elect"_s, u"lycksele"_s, u"2023"_s, u"Siv Öberg"_s, u"--decision"_s, u"RUN 550-2022"_s})
            .status == 0);
    const auto roster = desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2023"_s}).out;
    int undone = 0;
    while (desk.call({u"undo"_s}).status == 0)
        ++undone;
    CHECK(undone == 5); // the store's first contents are where undoing ends
    CHECK(desk.json({u"person"_s, u"list"_s}).array().isEmpty());
    CHECK(desk.json({u"event"_s, u"list"_s}).array().size() == 4);
    CHECK(desk.call({u"check"_s}).status == 0);
    for (int i = 0; i < undone; ++i)
        REQUIRE(desk.call({u"redo"_s}).status == 0);
    CHECK(desk.call({u"redo"_s}).status == 1);
    CHECK(desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2023"_s}).out == roster);
    CHECK(desk.json({u"check"_s}).object()[u"ok"_s].toBool());
    CHECK(desk.json({u"history"_s}).array().size() == 1 + 5 + 5 + 5);
}

TEST_CASE("The excerpt comes out in every format, and a wrong format is a wrong call")
{
    Desk desk;
    setUp(desk);
    for (const QString &format : {u"pdf"_s, u"odt"_s, u"html"_s, u"text"_s}) {
        const QString path = desk.path(u"utdrag."_s + format);
        CAPTURE(format.toStdString());
        REQUIRE(desk.call({u"excerpt"_s, u"RUN 550-2022"_s, u"--item"_s, u"268/2022"_s, u"--format"_s, format,
                           u"--output"_s, path})
                    .status == 0);
        CHECK(QFile{path}.size() > 300);
    }
    QFile text{desk.path(u"utdrag.text"_s)};
    REQUIRE(text.open(QIODevice::ReadOnly));
    const QString contents = QString::fromUtf8(text.readAll());
    CHECK(contents.contains(u"Ärendet bordläggs."));
    CHECK(contents.contains(u"Richard Carstedt (S)"));
    CHECK(contents.contains(u"Rätt utdraget intygar"));
    CHECK(contents.contains(u"Ojusterat."));
    const auto warned = desk.call({u"excerpt"_s, u"RUN 550-2022"_s, u"--item"_s, u"268/2022"_s, u"--output"_s,
                                   desk.path(u"utdrag.html"_s)});
    CHECK(warned.out.contains(u"är ännu inte justerad"_s));
    CHECK(desk.call({u"excerpt"_s, u"RUN 550-2022"_s, u"--format"_s, u"wax"_s, u"--output"_s,
                     desk.path(u"x"_s)})
              .status == 2);
    CHECK_FALSE(QFile::exists(desk.path(u"x"_s)));
}

TEST_CASE("A roster comes out as CSV with the byte order mark that was asked for")
{
    Desk desk;
    setUp(desk);
    for (const bool mark : {true, false}) {
        const QString path = desk.path(u"lista.csv"_s);
        QStringList words{u"roster"_s,   u"export"_s, u"lycksele"_s, u"2023"_s,
                          u"--format"_s, u"csv"_s,    u"--output"_s, path};
        if (!mark)
            words.append(u"--no-bom"_s);
        REQUIRE(desk.call(words).status == 0);
        QFile file{path};
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith("\xEF\xBB\xBF") == mark);
    }
    REQUIRE(desk.call({u"roster"_s, u"export"_s, u"lycksele"_s, u"2023"_s, u"--format"_s, u"pdf"_s,
                       u"--output"_s, desk.path(u"lista.pdf"_s)})
                .status == 0);
}

TEST_CASE("A second person of nearly the same name is added only when one insists")
{
    Desk desk;
    setUp(desk);
    const auto again = desk.call({u"person"_s, u"add"_s, u"Marta"_s, u"Agren"_s});
    CHECK(again.status == 1);
    CHECK(again.err.contains(u"Ågren"));
    CHECK(desk.call({u"person"_s, u"add"_s, u"Marta"_s, u"Agren"_s, u"--anyway"_s}).status == 0);
    CHECK(desk.call({u"person"_s, u"show"_s, u"Siv"_s}).status == 0);
}

TEST_CASE("Opened read-only, every verb that writes is refused and the file stays as it was")
{
    Desk desk;
    setUp(desk);
    const auto bytes = [&desk] {
        QFile file{desk.storePath()};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    const auto refused = desk.json({u"--read-only"_s, u"person"_s, u"add"_s, u"Erik"_s, u"Dahl"_s});
    CHECK(refused.status == 1);
    CHECK(refused.object()[u"error"_s].toObject()[u"kind"_s].toString() == u"denied");
    CHECK(desk.call({u"--read-only"_s, u"undo"_s}).status == 1);
    CHECK(desk.call({u"--read-only"_s, u"person"_s, u"list"_s}).status == 0);
    CHECK(bytes() == before);
}

TEST_CASE("A backup is a store of its own, and is not written over a file that is there")
{
    Desk desk;
    setUp(desk);
    const QString copy = desk.path(u"kopia.db"_s);
    REQUIRE(desk.call({u"backup"_s, copy}).status == 0);
    CHECK(desk.call({u"backup"_s, copy}).status == 1);
    CHECK(desk.bare({u"--store"_s, copy, u"person"_s, u"show"_s, u"Siv Öberg"_s}).status == 0);
    CHECK(desk.bare({u"--store"_s, copy, u"check"_s}).status == 0);
}
