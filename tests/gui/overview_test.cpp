#include "gui/overview.h"

#include <catch2/catch.hpp>

using namespace gui;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2024, 1, 3};

Roster rosterOf(int seats, const QStringList &partiesThatGo,
                Authority::State state = Authority::State::Decided)
{
    Roster roster;
    roster.event.name = u"Mötesplats Lycksele"_s;
    roster.edition.year = 2024;
    roster.edition.opens = {2024, 1, 23};
    roster.edition.closes = {2024, 1, 24};
    roster.edition.datesConfirmed = true;
    roster.authority.state = state;
    for (int number = 1; number <= seats; ++number) {
        RosterRow row;
        row.seat = Seat{};
        row.seat->number = number;
        if (number <= partiesThatGo.size()) {
            row.person = Person{};
            row.placement = Id<Placement>::make();
            row.fills = row.seat->id;
            row.party = partiesThatGo[number - 1];
            row.status = SeatStatus::Elected;
        }
        roster.rows.append(row);
    }
    return roster;
}

QList<Task> tasks(const QList<TabledMatter> &tabled, const QList<Roster> &rosters,
                  const QList<Treatment> &treatments, const QDate &day)
{
    return gui::tasks(domain::duties(tabled, rosters, treatments, day));
}

} // namespace

TEST_CASE("An edition to come shows what it rests on, its seats and its days")
{
    const EditionSummary summary = summaryOf(rosterOf(10, {u"S"_s, u"M"_s}), today);
    CHECK(summary.state == u"Beslutat"_s);
    CHECK(summary.tone == Tone::Good);
    CHECK(summary.seatsText == u"2 av 10 platser"_s);
    CHECK(summary.when == u"23–24 jan"_s);
}

TEST_CASE("An edition that is over shows how many came")
{
    Roster roster = rosterOf(2, {u"S"_s, u"M"_s});
    CHECK(summaryOf(roster, {2024, 2, 1}).when == u"närvaro saknas"_s);
    roster.rows[0].status = SeatStatus::Attended;
    roster.rows[1].status = SeatStatus::Absent;
    const EditionSummary summary = summaryOf(roster, {2024, 2, 1});
    CHECK(summary.state == u"Genomfört"_s);
    CHECK(summary.when == u"50 % närvaro"_s);
}

TEST_CASE("An edition that is over tells what became of it, and not that it was held when nobody went")
{
    using State = Authority::State;
    const auto past = [](const QStringList &parties, State state) {
        return summaryOf(rosterOf(2, parties, state), {2024, 2, 1});
    };
    CHECK(past({}, State::None).state == u"Inget planerat"_s);
    CHECK(past({}, State::None).when == u"23–24 jan"_s);
    CHECK(past({}, State::Tabled).state == u"Bordlagt"_s);
    CHECK(past({}, State::Tabled).tone == Tone::Waiting);
    CHECK(past({}, State::Decided).state == u"Ingen utsedd"_s);
    CHECK(past({u"S"_s}, State::Decided).state == u"Genomfört"_s);

    Roster nominated = rosterOf(2, {u"S"_s}, State::None);
    nominated.rows[0].placement = {};
    nominated.rows[0].fills = {};
    nominated.rows[0].nomination = Id<Nomination>::make();
    nominated.rows[0].status = SeatStatus::Nominated;
    CHECK(summaryOf(nominated, {2024, 2, 1}).state == u"Saknar beslut"_s);
}

TEST_CASE("An empty register says how to begin")
{
    const QList<Task> found = beginnings(0, 0);
    REQUIRE(found.size() == 2);
    CHECK(found[0].place.kind == Place::Kind::Import);
    CHECK(found[1].place.kind == Place::Kind::People);
    CHECK(beginnings(3, 1).isEmpty());
}

TEST_CASE("A cancelled edition says so, also when it is over")
{
    Roster roster = rosterOf(2, {});
    roster.edition.cancelled = true;
    CHECK(summaryOf(roster, today).state == u"Inställt"_s);
    CHECK(summaryOf(roster, {2024, 5, 1}).state == u"Inställt"_s);
}

TEST_CASE("Days are written short, and only the month while they are the usual ones")
{
    Edition edition;
    edition.opens = {2024, 10, 10};
    edition.closes = {2024, 10, 10};
    CHECK(shortDates(edition) == u"oktober"_s);
    edition.datesConfirmed = true;
    CHECK(shortDates(edition) == u"10 okt"_s);
    edition.opens = {2024, 1, 30};
    edition.closes = {2024, 2, 2};
    CHECK(shortDates(edition) == u"30 jan–2 feb"_s);
}

TEST_CASE("A tabled matter tells how long it has lain and which edition waits, and leads to taking it up")
{
    Roster roster = rosterOf(10, {}, Authority::State::Tabled);
    roster.edition.opens = {2024, 1, 16};
    TabledMatter matter;
    matter.entry.item = Id<ProtocolItem>::make();
    matter.entry.reference = *ReferenceNumber::parse(u"RUN 550-2022"_s);
    matter.since = {2023, 11, 1};
    matter.waiting = {roster.edition};
    const Task task = tasks({matter}, {roster}, {}, today).first();
    CHECK(task.word == u"Bordlagt"_s);
    CHECK(task.text ==
          u"RUN 550-2022 har legat bordlagt i 63 dagar; Mötesplats Lycksele 2024 öppnar om 13 dagar"_s);
    CHECK(task.act == u"Ta upp igen"_s);
    CHECK(task.place == Place{.kind = Place::Kind::Resume, .item = matter.entry.item});
}

TEST_CASE("An edition near with nothing decided is a task; one far away is not")
{
    Roster roster = rosterOf(4, {}, Authority::State::None);
    roster.rows[0].person = Person{};
    roster.rows[0].nomination = Id<Nomination>::make();
    roster.rows[0].status = SeatStatus::Nominated;
    const QList<Task> near = tasks({}, {roster}, {}, today);
    REQUIRE_FALSE(near.isEmpty());
    CHECK(near.first().word == u"Saknar beslut"_s);
    CHECK(near.first().text == u"Mötesplats Lycksele 2024: 1 nominerad utan beslut"_s);
    CHECK(tasks({}, {roster}, {}, {2023, 6, 1}).isEmpty());
}

TEST_CASE("Free seats of an edition near are a task, with the parties they are kept for")
{
    Roster roster = rosterOf(3, {u"M"_s});
    roster.rows[1].party = u"SD"_s;
    roster.rows[2].party = u"S"_s;
    const QList<Task> found = tasks({}, {roster}, {}, today);
    REQUIRE(found.size() == 1);
    CHECK(found.first().text == u"Mötesplats Lycksele 2024: 2 obesatta platser (S, SD)"_s);
}

TEST_CASE("A registration that closes soon is a task until its last day")
{
    Roster roster = rosterOf(1, {u"S"_s});
    roster.edition.registrationUntil = {2024, 1, 12};
    CHECK(tasks({}, {roster}, {}, today).first().text ==
          u"Mötesplats Lycksele 2024: anmälan stänger om 9 dagar"_s);
    CHECK(tasks({}, {roster}, {}, {2024, 1, 11}).first().text ==
          u"Mötesplats Lycksele 2024: anmälan stänger i morgon"_s);
    CHECK(tasks({}, {roster}, {}, {2024, 1, 12}).first().text ==
          u"Mötesplats Lycksele 2024: anmälan stänger i dag"_s);
    CHECK(tasks({}, {roster}, {}, {2024, 1, 13}).isEmpty());
}

TEST_CASE("A late legal step leads to its item, and the first stands for all")
{
    Treatment late;
    late.matter.reference = *ReferenceNumber::parse(u"RUN 550-2022"_s);
    late.meeting = {2023, 12, 1};
    late.item.number = *ItemNumber::parse(u"268"_s);
    const QList<Task> found = tasks({}, {}, {late, late, late}, today);
    REQUIRE(found.size() == 1);
    CHECK(found.first().place == Place{.kind = Place::Kind::Register, .item = late.item.id});
    CHECK(found.first().text.startsWith(u"RUN 550-2022 "_s + late.item.number.label() + u": "_s));
    CHECK(found.first().text.endsWith(u"Och 2 till."_s));
}

TEST_CASE("Nothing is to be done about an edition that is over or cancelled")
{
    Roster roster = rosterOf(3, {}, Authority::State::None);
    CHECK(tasks({}, {roster}, {}, {2024, 2, 1}).isEmpty());
    roster.edition.cancelled = true;
    CHECK(tasks({}, {roster}, {}, today).isEmpty());
}

TEST_CASE("Seats per party are added up over all rosters")
{
    const auto sum = seatsPerParty({rosterOf(3, {u"S"_s, u"M"_s}), rosterOf(3, {u"S"_s})});
    CHECK(sum == QMap<QString, int>{{u"M"_s, 1}, {u"S"_s, 2}});
}
