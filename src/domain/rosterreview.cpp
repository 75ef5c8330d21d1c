#include "domain/rosterreview.h"

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;

QList<PresidiumMember> presidiumOn(const QList<PersonEntry> &persons, const Id<Committee> &committee,
                                   const QDate &day)
{
    QList<PresidiumMember> members;
    for (const auto &entry : persons)
        if (const auto role = presidiumRole(entry, committee, day))
            members << PresidiumMember{entry.person.id, entry.person.name(), *role};
    std::stable_sort(members.begin(), members.end(),
                     [](const PresidiumMember &a, const PresidiumMember &b) { return a.role < b.role; });
    return members;
}

const ReviewEntry *RosterReview::lastLook(const Id<Person> &person) const
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const ReviewEntry &entry) {
        return person.isNull() || entry.review.person == person;
    });
    return found == answers.end() ? nullptr : &*found;
}

RosterReview makeReview(const Roster &roster, const ReviewGround &ground, const QList<Review> &reviews,
                        const QList<PresidiumMember> &presidium)
{
    RosterReview made;
    made.roster = roster;
    made.state = stateOf(roster);
    made.fingerprint = fingerprint(made.state);
    made.checks = reviewChecks(roster, ground);
    made.earlierYears = earlierYears(roster, ground.period);
    made.otherEvents = otherEvents(roster, ground.period);
    made.presidium = presidium;

    QHash<Id<Person>, QString> names;
    for (const auto &entry : ground.members)
        names.insert(entry.person.id, entry.person.name());
    auto sorted = reviews;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Review &a, const Review &b) {
        return a.at != b.at ? a.at > b.at : b.id < a.id;
    });
    QSet<Id<Person>> seen;
    for (const auto &review : std::as_const(sorted)) {
        ReviewEntry entry{review,
                          names.value(review.person),
                          !seen.contains(review.person),
                          review.fingerprint != made.fingerprint,
                          {}};
        if (entry.isOutdated && !review.state.edition.isNull())
            entry.since = differences(review.state, made.state);
        seen.insert(review.person);
        made.answers << entry;
    }
    QList<Id<Person>> asked;
    for (const auto &member : presidium)
        asked << member.person;
    made.standing = domain::standing(made.answers, asked);
    return made;
}

QString nameOf(const Roster &roster)
{
    return roster.event.name % u' ' % QString::number(roster.edition.year);
}

} // namespace domain
