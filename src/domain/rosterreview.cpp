#include "domain/rosterreview.h"

#include <algorithm>
#include <functional>

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

namespace {

// The answers to the state with the fingerprint, the latest first; without names and differences.
QList<ReviewEntry> answersTo(const QString &fingerprint, QList<Review> reviews)
{
    std::stable_sort(reviews.begin(), reviews.end(), [](const Review &a, const Review &b) {
        return a.at != b.at ? a.at > b.at : b.id < a.id;
    });
    QList<ReviewEntry> answers;
    QSet<Id<Person>> seen;
    for (const auto &review : std::as_const(reviews)) {
        answers << ReviewEntry{
            review, {}, !seen.contains(review.person), review.fingerprint != fingerprint, {}};
        seen.insert(review.person);
    }
    return answers;
}

ReviewStanding standingOf(const QList<ReviewEntry> &answers, const QList<PresidiumMember> &presidium)
{
    QList<Id<Person>> asked;
    for (const auto &member : presidium)
        asked << member.person;
    return standing(answers, asked);
}

// What waits when the answers are those.
ReviewWait waitWith(const Roster &roster, const QList<ReviewEntry> &answers,
                    const QList<PresidiumMember> &presidium)
{
    const auto standing = standingOf(answers, presidium);
    return {!roster.edition.cancelled && roster.edition.closes >= roster.asOf && !presidium.isEmpty() &&
                standing != ReviewStanding::Approved && standing != ReviewStanding::ChangeRequested &&
                count(roster).taken() > 0,
            std::any_of(answers.begin(), answers.end(), std::mem_fn(&ReviewEntry::awaitsReply))};
}

} // namespace

ReviewWait waitOf(const Roster &roster, const QList<Review> &reviews, const QList<PresidiumMember> &presidium)
{
    if (reviews.isEmpty())
        return waitWith(roster, {}, presidium);
    return waitWith(roster, answersTo(fingerprint(stateOf(roster)), reviews), presidium);
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
    made.answers = answersTo(made.fingerprint, reviews);
    for (auto &entry : made.answers) {
        entry.name = names.value(entry.review.person);
        if (entry.isOutdated && !entry.review.state.edition.isNull())
            entry.since = differences(entry.review.state, made.state);
    }
    made.standing = standingOf(made.answers, presidium);
    made.wait = waitWith(roster, made.answers, presidium);
    return made;
}

QString nameOf(const Roster &roster)
{
    return roster.event.name % u' ' % QString::number(roster.edition.year);
}

} // namespace domain
