#pragma once

#include "domain/review.h"
#include "domain/reviewcheck.h"

namespace domain {

// Somebody of the presidium, as of a day.
struct PresidiumMember
{
    Id<Person> person;
    QString name; // "Märta Ågren"
    Role role = Role::Chair;

    bool operator==(const PresidiumMember &) const = default;
};

// The committee's chair and vice chairs on the day, in order of rank.
QList<PresidiumMember> presidiumOn(const QList<PersonEntry> &persons, const Id<Committee> &committee,
                                   const QDate &day);

// Whom a roster waits for, as of its day.
struct ReviewWait
{
    bool presidium = false; // there are some on it and it is to come, but not all of the presidium approve it
    bool secretary = false; // somebody of the presidium waits for a reply

    bool operator==(const ReviewWait &) const = default;
};

// `reviews` are those of the edition, in any order; `presidium` is as of the roster's day. Costs next to
// nothing where nobody has answered yet.
ReviewWait waitOf(const Roster &roster, const QList<Review> &reviews,
                  const QList<PresidiumMember> &presidium);

// All that the presidium looks at in one roster, and what it has answered.
struct RosterReview
{
    Roster roster;
    RosterState state;
    QString fingerprint;
    QList<ReviewCheck> checks;
    QHash<Id<Person>, QList<int>> earlierYears;
    QHash<Id<Person>, QStringList> otherEvents;
    QList<PresidiumMember> presidium;
    QList<ReviewEntry> answers; // the latest first
    ReviewStanding standing = ReviewStanding::Unreviewed;
    ReviewWait wait;

    // The latest answer of anybody, or of the person; null when there is none.
    const ReviewEntry *lastLook(const Id<Person> &person = {}) const;

    bool operator==(const RosterReview &) const = default;
};

// `reviews` are those of the edition, in any order; `ground` and `presidium` are as of the roster's day.
RosterReview makeReview(const Roster &roster, const ReviewGround &ground, const QList<Review> &reviews,
                        const QList<PresidiumMember> &presidium);

// "Mötesplats Lycksele 2024"
QString nameOf(const Roster &roster);

} // namespace domain
