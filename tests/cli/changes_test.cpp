#include "calling.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

// A decided item with two points and somebody to elect.
void setUp(const Desk &desk)
{
    REQUIRE(desk.call({u"init"_s}).status == 0);
    REQUIRE(desk.call({u"decision"_s,    u"add"_s,
                       u"--reference"_s, u"RUN 550-2022"_s,
                       u"--item"_s,      u"14"_s,
                       u"--meeting"_s,   u"2023-02-16"_s,
                       u"--title"_s,     u"Deltagande"_s,
                       u"--point"_s,     u"Nämnden deltar."_s,
                       u"--point"_s,     u"Rapporten noteras."_s,
                       u"--outcome"_s,   u"as_proposed"_s,
                       u"--outcome"_s,   u"noted"_s,
                       u"--event"_s,     u"lycksele"_s,
                       u"--proposal"_s,  u"Siv Öberg (M): bifall"_s,
                       u"--basis"_s,     u"Tjänsteskrivelse 2023-01-20"_s})
                .status == 0);
    REQUIRE(desk.call({u"person"_s, u"add"_s, u"Märta Ågren"_s, u"--party"_s, u"S"_s}).status == 0);
}

QJsonObject item(const Desk &desk, int which = 0)
{
    return desk.json({u"decision"_s, u"show"_s, u"RUN 550-2022"_s})
        .object()[u"items"_s]
        .toArray()[which]
        .toObject();
}

int acts(const Desk &desk)
{
    return int(desk.json({u"history"_s}).array().size());
}

} // namespace

TEST_CASE("Only what is given changes in a registered item, and one undo takes it back")
{
    Desk desk;
    setUp(desk);
    const QJsonObject before = item(desk);
    const QStringList change{u"decision"_s, u"change"_s, u"run/550/2022"_s};
    REQUIRE(desk.call(change + QStringList{u"--title"_s, u"Deltagande vid mötesplatser"_s, u"--number"_s,
                                           u"14A"_s, u"--dispatch"_s, u"Ekonomi"_s, u"--outcome"_s,
                                           u"amended"_s, u"--outcome"_s, u"noted"_s})
                .status == 0);
    QJsonObject after = item(desk);
    CHECK(after[u"title"_s].toString() == u"Deltagande vid mötesplatser"_s);
    CHECK(after[u"item"_s].toString() == u"14A"_s);
    CHECK(after[u"dispatch"_s].toArray() == QJsonArray{u"Ekonomi"_s});
    const auto points = after[u"points"_s].toArray();
    REQUIRE(points.size() == 2);
    CHECK(points[0].toObject()[u"outcome"_s].toString() == u"amended"_s);
    CHECK(points[0].toObject()[u"text"_s].toString() == u"Nämnden deltar."_s);
    for (const QString &kept :
         {u"id"_s, u"proposals"_s, u"basis"_s, u"scope"_s, u"meeting"_s, u"reference"_s})
        CHECK(after[kept] == before[kept]);

    CHECK(acts(desk) == 4);
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(item(desk) == before);
}

TEST_CASE("Lists that are given take the place of the whole ones, and an empty value empties them")
{
    Desk desk;
    setUp(desk);
    const QStringList change{u"decision"_s, u"change"_s, u"RUN 550-2022"_s, u"--item"_s, u"14/2023"_s};
    const auto changed =
        desk.json(change + QStringList{u"--proposal"_s,
                                       u"Jon Åström (C): avslag"_s,
                                       u"--proposal"_s,
                                       u"Siv Öberg (M): bifall"_s,
                                       u"--withdrawn"_s,
                                       u"1"_s,
                                       u"--vote"_s,
                                       u"bifall=7; avslag=6; 1; 0"_s,
                                       u"--dissent"_s,
                                       u"reservation: Jon Åström (C): till förmån för eget yrkande"_s,
                                       u"--disqualified"_s,
                                       u"Nils Ek (MP): styrelseuppdrag"_s,
                                       u"--basis"_s,
                                       QString{},
                                       u"--point-event"_s,
                                       u"2 lycksele"_s,
                                       u"--event"_s,
                                       u"all"_s,
                                       u"--year"_s,
                                       u"2024"_s,
                                       u"--immediately-adjusted"_s,
                                       u"yes"_s});
    CAPTURE(changed.err.toStdString());
    REQUIRE(changed.status == 0);
    const QJsonObject after = changed.object();
    const auto proposals = after[u"proposals"_s].toArray();
    REQUIRE(proposals.size() == 2);
    CHECK(proposals[0].toObject()[u"withdrawn"_s].toBool());
    CHECK_FALSE(proposals[1].toObject()[u"withdrawn"_s].toBool());
    const auto vote = after[u"votes"_s].toArray()[0].toObject();
    CHECK(vote[u"yes_means"_s].toString() == u"bifall"_s);
    CHECK(vote[u"no"_s].toInt() == 6);
    CHECK(vote[u"abstained"_s].toInt() == 1);
    CHECK(after[u"dissents"_s].toArray()[0].toObject()[u"party"_s].toString() == u"C"_s);
    CHECK(after[u"disqualifications"_s].toArray()[0].toObject()[u"who"_s].toString() == u"Nils Ek"_s);
    CHECK(after[u"basis"_s].toArray().isEmpty());
    CHECK(after[u"scope"_s].toArray().size() == 4);
    CHECK(after[u"scope"_s].toArray()[0].toObject()[u"year"_s].toInt() == 2024);
    CHECK(after[u"points"_s].toArray()[1].toObject()[u"events"_s].toArray() == QJsonArray{u"lycksele"_s});
    CHECK(after[u"immediately_adjusted"_s].toBool());
}

TEST_CASE("A tabled item and one that somebody was elected by are not changed by the command line either")
{
    Desk desk;
    setUp(desk);
    REQUIRE(desk.call({u"decision"_s, u"add"_s, u"--reference"_s, u"RUN 551-2022"_s, u"--item"_s, u"15"_s,
                       u"--meeting"_s, u"2023-02-16"_s, u"--title"_s, u"Resa"_s, u"--outcome"_s, u"tabled"_s})
                .status == 0);
    const auto locked = desk.json({u"decision"_s, u"change"_s, u"RUN 551-2022"_s, u"--title"_s, u"Resan"_s});
    CHECK(locked.status == 1);
    CHECK(locked.object()[u"error"_s].toObject()[u"kind"_s].toString() == u"invalid"_s);
    CHECK(locked.err.contains(u"bordlag"_s));

    REQUIRE(desk.call({u"elect"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren"_s, u"--decision"_s,
                       u"RUN 550-2022"_s})
                .status == 0);
    const auto carried =
        desk.json({u"decision"_s, u"change"_s, u"RUN 550-2022"_s, u"--outcome"_s, u"rejected"_s});
    CHECK(carried.status == 1);
    CHECK(carried.object()[u"error"_s].toObject()[u"kind"_s].toString() == u"conflict"_s);
    // The point is the same one after its text was changed.
    CHECK(desk.call({u"decision"_s, u"change"_s, u"RUN 550-2022"_s, u"--point"_s,
                     u"Nämnden deltar i Lycksele."_s})
              .status == 0);
}

TEST_CASE("What can't be read in a change is refused before anything happens")
{
    Desk desk;
    setUp(desk);
    const QJsonObject before = item(desk);
    const QStringList change{u"decision"_s, u"change"_s, u"RUN 550-2022"_s};
    const QList<QStringList> wrong{
        {},
        {u"--outcome"_s, u"kanske"_s},
        {u"--outcome"_s, u"noted"_s, u"--outcome"_s, u"noted"_s, u"--outcome"_s, u"noted"_s},
        {u"--point"_s, u"a"_s, u"--point"_s, u"b"_s, u"--point"_s, u"c"_s},
        {u"--vote"_s, u"sju mot sex"_s},
        {u"--dissent"_s, u"ilska: Jon"_s},
        {u"--withdrawn"_s, u"2"_s},
        {u"--point-event"_s, u"3 lycksele"_s},
        {u"--number"_s, u"x"_s},
        {u"--reference"_s, u"?"_s},
        {u"--immediately-adjusted"_s, u"kanske"_s}};
    for (const QStringList &words : wrong) {
        const auto called = desk.call(change + words);
        CAPTURE(words.join(u' ').toStdString(), called.err.toStdString());
        CHECK(called.status == 2);
        CHECK_FALSE(called.err.isEmpty());
    }
    CHECK(desk.call({u"decision"_s, u"change"_s, u"RUN 1-1999"_s, u"--title"_s, u"x"_s}).status == 1);
    CHECK(item(desk) == before);
}

TEST_CASE("An event's name, aliases, place, usual dates and seats are set by a verb")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    const auto before = desk.json({u"event"_s, u"list"_s}).array();
    const auto set = desk.json({u"event"_s,
                                u"set"_s,
                                u"almedalen"_s,
                                u"--name"_s,
                                u"Almedalsveckan"_s,
                                u"--short-name"_s,
                                u"Visby"_s,
                                u"--alias"_s,
                                u"Gotland"_s,
                                u"--alias"_s,
                                u"Almedalen"_s,
                                u"--place"_s,
                                u"Gotland"_s,
                                u"--month"_s,
                                u"7"_s,
                                u"--day"_s,
                                u"1"_s,
                                u"--days"_s,
                                u"5"_s,
                                u"--seats"_s,
                                u"6"_s,
                                u"--substitutes"_s,
                                u"1"_s});
    REQUIRE(set.status == 0);
    const auto event = set.object();
    CHECK(event[u"key"_s].toString() == u"almedalen"_s);
    CHECK(event[u"name"_s].toString() == u"Almedalsveckan"_s);
    CHECK(event[u"aliases"_s].toArray() == QJsonArray{u"Gotland"_s, u"Almedalen"_s});
    CHECK(event[u"month"_s].toInt() == 7);
    CHECK(event[u"days"_s].toInt() == 5);
    CHECK(event[u"substitute_seats"_s].toInt() == 1);
    CHECK(desk.json({u"edition"_s, u"list"_s, u"--event"_s, u"gotland"_s}).array().size() == 4);

    CHECK(desk.call({u"event"_s, u"set"_s, u"gotland"_s}).status == 2);
    CHECK(desk.call({u"event"_s, u"set"_s, u"gotland"_s, u"--month"_s, u"13"_s}).status == 1);
    CHECK(desk.call({u"event"_s, u"set"_s, u"gotland"_s, u"--name"_s, u"Mötesplats Lycksele"_s}).status == 1);
    CHECK(desk.call({u"event"_s, u"set"_s, u"ingen"_s, u"--month"_s, u"1"_s}).status == 1);
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(desk.json({u"event"_s, u"list"_s}).array() == before);

    CHECK(desk.call({u"event"_s, u"set"_s, u"almedalen"_s, u"--position"_s, u"1"_s, u"--day"_s, u"3"_s})
              .status == 2);
    REQUIRE(desk.call({u"event"_s, u"set"_s, u"almedalen"_s, u"--position"_s, u"1"_s}).status == 0);
    CHECK(desk.json({u"event"_s, u"list"_s}).array()[0] == before.last());
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(desk.json({u"event"_s, u"list"_s}).array() == before);
}

TEST_CASE("Committees and periods are listed, and a committee is changed")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    REQUIRE(desk.call({u"committee"_s, u"add"_s, u"KN"_s, u"Kulturnämnden"_s, u"--authority"_s,
                       u"Region Västerbotten"_s})
                .status == 0);
    REQUIRE(desk.call({u"period"_s, u"add"_s, u"2025"_s, u"2028"_s, u"--committee"_s, u"kn"_s}).status == 0);
    const auto committees = desk.json({u"committee"_s, u"list"_s}).array();
    REQUIRE(committees.size() == 2);
    CHECK(committees[0].toObject()[u"short_name"_s].toString() == u"RUN"_s);
    CHECK(committees[0].toObject()[u"kind"_s].toString() == u"committee"_s);
    const auto periods = desk.json({u"period"_s, u"list"_s}).array();
    REQUIRE(periods.size() == 2);
    CHECK(periods[0].toObject()[u"first"_s].toInt() == 2025);
    CHECK(periods[0].toObject()[u"committee"_s].toString() == u"KN"_s);
    CHECK(periods[1].toObject()[u"period"_s].toString() == u"2023–2026"_s);

    const auto set =
        desk.json({u"committee"_s, u"set"_s, u"kulturnämnden"_s, u"--name"_s, u"Kultur- och fritidsnämnden"_s,
                   u"--short"_s, u"KFN"_s, u"--kind"_s, u"board"_s});
    REQUIRE(set.status == 0);
    CHECK(set.object()[u"short_name"_s].toString() == u"KFN"_s);
    CHECK(set.object()[u"kind"_s].toString() == u"board"_s);
    CHECK(set.object()[u"authority"_s].toString() == u"Region Västerbotten"_s);
    CHECK(desk.call({u"committee"_s, u"set"_s, u"KFN"_s}).status == 2);
    CHECK(desk.call({u"committee"_s, u"set"_s, u"KFN"_s, u"--kind"_s, u"klubb"_s}).status == 2);
    CHECK(desk.call({u"committee"_s, u"set"_s, u"KFN"_s, u"--short"_s, u"K F N"_s}).status == 1);
    CHECK(desk.call({u"committee"_s, u"set"_s, u"XX"_s, u"--short"_s, u"YY"_s}).status == 1);
    CHECK(desk.call({u"period"_s, u"add"_s, u"2029"_s, u"2032"_s, u"--committee"_s, u"XX"_s}).status == 1);
}

TEST_CASE("An edition's dates and seats are set by one act")
{
    Desk desk;
    REQUIRE(desk.call({u"init"_s}).status == 0);
    const int before = acts(desk);
    REQUIRE(desk.call({u"edition"_s, u"set"_s, u"lycksele"_s, u"2024"_s, u"--venue"_s, u"Ansia"_s,
                       u"--seats"_s, u"3"_s})
                .status == 0);
    CHECK(acts(desk) == before + 1);
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    const auto edition =
        desk.json({u"edition"_s, u"list"_s, u"--event"_s, u"lycksele"_s, u"--year"_s, u"2024"_s})
            .array()[0]
            .toObject();
    CHECK(edition[u"venue"_s].toString() == u"Lycksele"_s);
    CHECK(edition[u"seats"_s].toInt() == 10);
}

TEST_CASE("Somebody new is nominated or elected, several are withdrawn, and marks differ, each by one act")
{
    Desk desk;
    setUp(desk);
    desk.setToday({2023, 3, 1});
    int before = acts(desk);
    const auto one = [&](const QStringList &words) {
        const auto called = desk.json(words);
        CAPTURE(words.join(u' ').toStdString(), called.err.toStdString());
        CHECK(called.status == 0);
        CHECK(acts(desk) == ++before);
        return called;
    };
    one({u"nominate"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren"_s, u"--new"_s, u"Siv Öberg (M)"_s});
    const auto siv = desk.json({u"person"_s, u"show"_s, u"Siv Öberg"_s}).object();
    CHECK(siv[u"assignments"_s].toArray()[0].toObject()[u"party"_s].toString() == u"M"_s);
    CHECK(desk.call({u"nominate"_s, u"lycksele"_s, u"2024"_s, u"--new"_s, u"Siv Öberg (M)"_s}).status == 1);
    CHECK(desk.call({u"nominate"_s, u"lycksele"_s, u"2024"_s}).status == 2);
    one({u"nomination"_s, u"withdraw"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren"_s, u"Siv Öberg"_s});
    one({u"elect"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren"_s, u"--new"_s, u"Nils Ek (MP)"_s,
         u"--decision"_s, u"RUN 550-2022"_s});
    one({u"roster"_s, u"replace"_s, u"lycksele"_s, u"2023"_s, u"Nils Ek"_s, u"--new"_s, u"Aino Berg (V)"_s,
         u"--date"_s, u"2023-03-01"_s});
    CHECK(desk.call({u"roster"_s, u"replace"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren"_s}).status == 2);
    desk.setToday({2023, 6, 1});
    one({u"attendance"_s, u"mark"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren=attended"_s,
         u"Aino Berg=absent"_s});
    CHECK(desk.call({u"attendance"_s, u"mark"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren"_s}).status == 2);
    CHECK(desk.call({u"attendance"_s, u"mark"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren=kanske"_s}).status ==
          2);
    for (const auto &each :
         desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2023"_s}).object()[u"rows"_s].toArray()) {
        const auto row = each.toObject();
        if (row[u"name"_s].toString() == u"Märta Ågren"_s)
            CHECK(row[u"status"_s].toString() == u"attended"_s);
        if (row[u"name"_s].toString() == u"Aino Berg"_s)
            CHECK(row[u"status"_s].toString() == u"absent"_s);
    }
}

TEST_CASE("Any of a person's assignments is changed or taken away by its number")
{
    Desk desk;
    setUp(desk);
    const QStringList change{u"person"_s, u"change"_s, u"Märta Ågren"_s};
    REQUIRE(desk.call(change +
                      QStringList{u"--new-assignment"_s, u"--party"_s, u"V"_s, u"--from"_s, u"2024-01-01"_s})
                .status == 0);
    const auto assignments = [&] {
        return desk.json({u"person"_s, u"show"_s, u"Märta Ågren"_s}).object()[u"assignments"_s].toArray();
    };
    REQUIRE(assignments().size() == 2);
    REQUIRE(
        desk.call(change + QStringList{u"--assignment"_s, u"2"_s, u"--until"_s, u"2023-12-31"_s}).status ==
        0);
    CHECK(assignments()[1].toObject()[u"until"_s].toString() == u"2023-12-31"_s);
    CHECK(assignments()[0].toObject()[u"until"_s].isNull());
    CHECK(desk.call(change + QStringList{u"--remove-assignment"_s, u"3"_s}).status == 1);
    REQUIRE(desk.call(change + QStringList{u"--remove-assignment"_s, u"1"_s}).status == 0);
    REQUIRE(assignments().size() == 1);
    CHECK(assignments()[0].toObject()[u"party"_s].toString() == u"S"_s);
}
