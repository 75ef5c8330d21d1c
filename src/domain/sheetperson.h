#pragma once

#include "domain/attendance.h"
#include "domain/nomination.h"
#include "domain/person.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>

namespace domain {

// What one row of a sheet says about a person. What is empty is not told, and changes nothing.
struct SheetPerson
{
    QString givenName;
    QString familyName;
    QString municipality;
    QString contact;
    QString party;
    std::optional<Role> role;
    Id<Committee> committee; // null: the one that is worked for
    QDate from;
    QDate until;

    // The nomination that the row tells of; none while the event is null.
    Id<Event> event;
    Id<MandatePeriod> period;
    std::optional<int> year; // none: the whole period
    std::optional<SeatKind> kind;
    QString nominatedBy;
    std::optional<AttendanceStatus> attendance; // at the edition of that event and year

    QStringList unreadable; // why the row can't be taken in, in the user's language
    QStringList doubts;     // what else it holds that is left out, and why

    QString name() const;
    bool tellsAssignment() const
    {
        return role || !party.isEmpty() || !committee.isNull() || from.isValid() || until.isValid();
    }

    bool operator==(const SheetPerson &) const = default;
};

// The rows of a sheet, made when they are asked for, so that a large sheet needs no room twice. `at` may be
// called from several threads at a time.
struct SheetRows
{
    int count = 0;
    std::function<SheetPerson(int)> at;
    std::function<int(int)> line; // where the row stands in its file, from 1
};

// For whom and when a sheet is taken in: what its rows need not tell.
struct SheetContext
{
    Id<Committee> committee;
    QDate from; // first day of an assignment whose row tells none
    QDate today;
};

// How well a row fits a person of the same name, the better the greater.
enum class Fit {
    Contradicts, // another municipality, or both the place and the contact are other ones
    Name,        // only the name is known
    Place,       // the municipality is the same
    Contact,     // the way of contact is the same
};
Fit fit(const SheetPerson &row, const Person &person);

// A way of contact as it is compared: case and the writing of telephone numbers set aside; empty when it is
// too short to tell people apart.
QString contactKey(const QString &contact);

// The person as the row tells; a new one when `person` is null.
PersonEntry told(const SheetPerson &row, const PersonEntry *person, const SheetContext &context);
// What differs, as words for people: "Municipality: Umeå → Skellefteå".
QStringList differences(const PersonEntry &before, const PersonEntry &after);
// Two rows are about the same edition, or the same period of an event.
bool isSameScope(const SheetPerson &a, const SheetPerson &b);
// Two rows of one sheet that speak of the same person tell different things about it.
bool contradict(const SheetPerson &a, const SheetPerson &b);

// What keeps the row out of the store, in the user's language; empty when nothing does.
QStringList problems(const SheetPerson &row, const SheetContext &context);

// Given and family name out of one: "Ågren, Märta", "Märta Ågren", "Carl von Essen".
struct SplitName
{
    QString given;
    QString family;
};
SplitName splitName(const QString &name);

} // namespace domain
