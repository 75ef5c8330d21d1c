#pragma once

#include "domain/attendance.h"
#include "domain/decision.h"
#include "domain/event.h"
#include "domain/nomination.h"
#include "domain/person.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <optional>

namespace domain {

// A place on an edition's roster.
struct Seat
{
    Id<Seat> id = Id<Seat>::make();
    Id<Edition> edition;
    SeatKind kind = SeatKind::Ordinary;
    int number = 0; // from 1, within its kind
    QString party;  // the party it is kept for; empty when it is free
    int revision = 0;

    bool operator==(const Seat &) const = default;
};

// Why somebody left a seat.
enum class Ending { Resigned, Released, Prevented };

// A person on a seat for a time. It comes about by an election, or by stepping in for somebody (then
// `election` is null and a Substitution tells for whom).
struct Placement
{
    Id<Placement> id = Id<Placement>::make();
    Id<Seat> seat;
    Id<Person> person;
    Role role = Role::Member; // as of the day it began
    QString party;
    Id<DecisionPoint> election;
    QDate from;
    QDate until; // the first day on which it no longer holds; null while it holds
    std::optional<Ending> ending;
    bool disqualified = false; // prevented by disqualification (jäv), so that the person may come back
    QString note;
    int revision = 0;

    bool operator==(const Placement &) const = default;
};

// A step of the order in which substitutes are called in; see substitutionorder.h.
enum class SubstitutionStep { Personal, SameParty, SameGroup, ListOrder };

// Somebody stepped in for somebody: who, for whom, when, why, and who called.
struct Substitution
{
    Id<Substitution> id = Id<Substitution>::make();
    Id<Placement> out;
    Id<Placement> in;
    QDate date;
    QString reason;
    QString calledBy;
    std::optional<SubstitutionStep> calledAs; // the step by which the one who steps in was next
    QString chosenBecause;                    // why somebody else was called than the order says
    int revision = 0;

    bool operator==(const Substitution &) const = default;
};

// Where a place on a roster stands in its life.
enum class SeatStatus {
    Vacant,       // vakant
    Nominated,    // nominerad: nothing has been decided about the edition
    Proposed,     // föreslagen: the general decision stands, the election is to come
    Tabled,       // bordlagd
    ReferredBack, // återremitterad
    Elected,      // vald
    Registered,   // anmäld
    Prevented,    // förhinder
    Replaced,     // ersatt
    Attended,     // deltog
    Absent,       // uteblev
    Excused,      // giltigt frånvarande
    Cancelled,    // inställt
};

// What a mark of attendance says about the one who holds the seat.
SeatStatus statusOf(AttendanceStatus status);
// The same, but that who was there stays so whatever came afterwards.
SeatStatus statusOf(const Attendance &attendance);

QString key(SeatStatus status);
QString label(SeatStatus status);

// One line of a roster: a seat with whoever sits or is nominated, somebody who was prevented, or an empty
// seat.
struct RosterRow
{
    std::optional<Seat> seat;     // none when there are more nominated than seats
    std::optional<Person> person; // none on a vacant seat
    Id<Placement> placement;      // null unless elected or stepped in
    Id<Nomination> nomination;    // null unless it shows a nomination
    Id<Seat> fills; // the seat that an elected person counts on: the own one, or that of whom they stepped in
                    // for; null when nobody placed is to come
    SeatKind kind = SeatKind::Ordinary;
    QString party; // the person's, else the one the seat is kept for
    std::optional<Role> role;
    SeatStatus status = SeatStatus::Vacant;
    QString replaces;   // sorted name of whom this person stepped in for
    QString replacedBy; // sorted name of who stepped in
    QString reason;     // why, when replaced
    // By which the row's person was replaced, else by which the person stepped in.
    std::optional<Substitution> substitution;
    bool disqualified = false; // why the person was prevented
    QDate reportedBack;
    QString note;

    bool operator==(const RosterRow &) const = default;
};

// Numbers of a roster; everything that counts seats counts here.
struct RosterCounts
{
    int seats = 0;       // ordinary seats
    int elected = 0;     // ordinary seats with somebody elected or stepped in, who is not prevented
    int nominated = 0;   // ordinary seats with somebody nominated who is not elected yet
    int substitutes = 0; // substitutes elected who have not stepped in
    int attended = 0;
    int expected = 0;            // persons on the roster with a known end: attended, absent or excused
    QMap<QString, int> perParty; // who goes, ordinary seats: elected, stepped in or nominated

    int taken() const { return elected + nominated; }
    int free() const { return seats - taken(); }
    // Share of those expected who came, 0..100; nothing while none is known.
    std::optional<int> attendedPercent() const;

    bool operator==(const RosterCounts &) const = default;
};

// Everything an edition's roster shows as of a day.
struct Roster
{
    Event event;
    Edition edition;
    QDate asOf;
    Authority authority;
    QList<RosterRow> rows; // ordinary seats by number, then substitutes, then nominated without a seat

    bool operator==(const Roster &) const = default;
};

RosterCounts count(const Roster &roster);

// Those whose attendance is marked: who is to come, and who came; as they stand on the sheet that is ticked
// off at the door, numbered from 1.
QList<RosterRow> rowsToMark(const Roster &roster);

// What a roster is made from.
struct RosterSources
{
    Event event;
    Edition edition;
    QList<Seat> seats;
    QList<Placement> placements;
    QList<Substitution> substitutions;
    QList<NominationEntry> nominations; // those that cover the edition, not withdrawn
    QList<Attendance> attendance;
    QHash<Id<Person>, Person> persons;
    Authority authority;
};

// The roster as of a day. Those nominated and not placed fill the free seats of their kind: first a seat that
// is kept for their party, then a free one, in the order of their nomination. Their party and role are those
// of that day, or of the edition's first day once it has opened. What happened at the edition shows from that
// day on.
Roster makeRoster(const RosterSources &sources, const QDate &asOf);

} // namespace domain
