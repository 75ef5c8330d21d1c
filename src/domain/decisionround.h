#pragma once

#include "domain/roster.h"

#include <QStringList>

// The decision round (beslutsrunda): the minutes at a meeting in which the names for the year's events
// settle. Who is put on a seat there is nominated to it; a decision elects later.
namespace domain {

// Whether people can still be put on its seats: it is not cancelled, and not over.
bool isOpenTo(const Edition &edition, const QDate &today);

// The row of the person; null when the roster has none.
const RosterRow *rowOf(const Roster &roster, const Id<Person> &person);
// The seat that somebody of the party comes to who is nominated now: one kept for the party first, else a
// free one. Null: there is none.
const RosterRow *nextFree(const Roster &roster, SeatKind kind, const QString &party);
// How many seats of the kind nobody has been elected or nominated to.
int freeSeats(const Roster &roster, SeatKind kind);

// What putting people on seats comes to.
struct Picks
{
    QList<Nomination> nominations;
    QStringList leftOut; // who could not be put where, and why: a sentence each

    bool operator==(const Picks &) const = default;
};

// Puts a person on the next free seat of each of the rosters.
Picks pick(const PersonEntry &person, SeatKind kind, const QList<Roster> &rosters, const QDate &on,
           const QString &by);
// Puts those who were on the earlier roster, and still have an assignment on the day, on the seats of the
// later one, in the same order, ordinary as ordinary and substitutes as substitutes.
Picks pickAsBefore(const Roster &before, const Roster &now, const QList<PersonEntry> &persons,
                   const QDate &on, const QString &by);

// The point of the treatment by which people are elected to such seats of the edition; null when there is
// none. Of several about the event the first is taken for the ordinary, the last for the substitutes: in that
// order they are proposed.
const DecisionPoint *electingPoint(const Edition &edition, const Treatment &treatment, SeatKind kind);

// How many members, with the presidium, each party has in the committee on a day; substitutes don't count.
QMap<QString, int> composition(const QList<PersonEntry> &persons, const Id<Committee> &committee,
                               const QDate &on);

} // namespace domain
