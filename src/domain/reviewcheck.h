#pragma once

#include "domain/roster.h"
#include "domain/seatrule.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace domain {

// One thing that is looked at in a roster before the presidium answers.
struct ReviewCheck
{
    enum class Kind { Decision, Timing, FreeSeats, Rules, Doubles, OnAll, NeverChosen, OtherParty };
    enum class Verdict {
        Met,     // uppfyllt
        Notice,  // obs: worth a thought
        Lacking, // brist
    };

    Kind kind = Kind::Decision;
    Verdict verdict = Verdict::Met;
    QString sentence;  // "2 seats are free"
    QStringList names; // whom it is about, sorted names in Swedish order

    bool operator==(const ReviewCheck &) const = default;
};

// What the checks look at besides the roster.
struct ReviewGround
{
    QList<SeatFinding> findings; // of the roster's seat rules
    QList<Roster> period;        // all rosters of the mandate period, the roster among them
    QList<PersonEntry> members;  // everybody; those who are the committee's members count
};

// Every check of the roster, in the order of their kinds, also those that are met; a rule that is broken in
// more than one way gives a line for each. A cancelled edition has the first two only.
QList<ReviewCheck> reviewChecks(const Roster &roster, const ReviewGround &ground);

// Who is to go, or went: on a seat or nominated to one, and not prevented or replaced.
bool goes(const RosterRow &row);
// The years before the roster's in which each person went to the event, the earliest first.
QHash<Id<Person>, QList<int>> earlierYears(const Roster &roster, const QList<Roster> &period);
// The other events of the year that each person goes to, by short name, in the order of the events.
QHash<Id<Person>, QStringList> otherEvents(const Roster &roster, const QList<Roster> &period);

QString key(ReviewCheck::Kind kind);         // "decision", "timing", "free_seats", "rules", "doubles" …
QString key(ReviewCheck::Verdict verdict);   // "met", "notice", "lacking"
QString label(ReviewCheck::Verdict verdict); // "Met", "Notice", "Lacking"

} // namespace domain
