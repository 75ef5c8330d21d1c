#include "gui/rosters/rostertodo.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using domain::Authority;
using domain::Roster;
using domain::RosterRow;
using domain::SeatStatus;

namespace {

const QDate today{2024, 1, 1};

Roster coming()
{
    Roster roster;
    roster.edition.year = 2024;
    roster.edition.opens = QDate{2024, 1, 23};
    roster.edition.closes = QDate{2024, 1, 24};
    roster.edition.datesConfirmed = true;
    roster.authority.state = Authority::State::Decided;
    return roster;
}

RosterRow vacant(const QString &party)
{
    RosterRow row;
    row.seat = domain::Seat{};
    row.party = party;
    return row;
}

RosterRow seated(SeatStatus status)
{
    RosterRow row = vacant(u"S"_s);
    row.person = domain::Person{};
    row.placement = domain::Id<domain::Placement>::make();
    row.status = status;
    return row;
}

} // namespace

TEST_CASE("Vacant seats are told with the parties that they are kept for")
{
    Roster roster = coming();
    roster.rows << vacant(u"SD"_s) << vacant(u"S"_s) << vacant({});
    CHECK(gui::thingsToDo(roster, today) == QStringList{u"3 obesatta platser (S, SD)"_s});
}

TEST_CASE("The end of registration is told in days")
{
    Roster roster = coming();
    roster.edition.registrationUntil = QDate{2024, 1, 10};
    CHECK(gui::thingsToDo(roster, today) == QStringList{u"Anmälan stänger om 9 dagar"_s});
    CHECK(gui::thingsToDo(roster, QDate{2024, 1, 9}) == QStringList{u"Anmälan stänger om 1 dag"_s});
    CHECK(gui::thingsToDo(roster, QDate{2024, 1, 10}) == QStringList{u"Anmälan stänger i dag"_s});
    CHECK(gui::thingsToDo(roster, QDate{2024, 1, 11}).isEmpty());
}

TEST_CASE("A tabled matter presses more as the event comes nearer")
{
    Roster roster = coming();
    roster.authority.state = Authority::State::Tabled;
    roster.authority.number = *domain::ItemNumber::parse(u"268"_s);
    const QStringList todo = gui::thingsToDo(roster, QDate{2024, 1, 10});
    REQUIRE(todo.size() == 1);
    CHECK(todo.first().contains(u"öppnar om 13 dagar"_s));
}

TEST_CASE("Afterwards attendance and reports are asked for")
{
    Roster roster = coming();
    roster.rows << seated(SeatStatus::Elected) << seated(SeatStatus::Attended) << seated(SeatStatus::Absent);
    CHECK(gui::thingsToDo(roster, QDate{2024, 2, 1}) ==
          QStringList{u"Närvaro inte markerad för 1 person"_s, u"1 har inte återrapporterat"_s});
}

TEST_CASE("Nothing is left to do about a cancelled edition")
{
    Roster roster = coming();
    roster.edition.cancelled = true;
    roster.rows << vacant(u"S"_s);
    CHECK(gui::thingsToDo(roster, today).isEmpty());
}
