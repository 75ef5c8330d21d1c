#include "domain/reviewcheck.h"

#include "domain/swedishorder.h"
#include "domain/term.h"
#include "domain/writtendate.h"

#include <QSet>

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReviewCheck::Kind;
using Verdict = ReviewCheck::Verdict;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewCheck)
};

constexpr Term<Kind> kindTerms[] = {
    {Kind::Decision, "decision", ""},        {Kind::Timing, "timing", ""},
    {Kind::FreeSeats, "free_seats", ""},     {Kind::Rules, "rules", ""},
    {Kind::Doubles, "doubles", ""},          {Kind::OnAll, "on_all", ""},
    {Kind::NeverChosen, "never_chosen", ""}, {Kind::OtherParty, "other_party", ""},
};

constexpr Term<Verdict> verdictTerms[] = {
    {Verdict::Met, "met", QT_TRANSLATE_NOOP("ReviewVerdict", "Met")},
    {Verdict::Notice, "notice", QT_TRANSLATE_NOOP("ReviewVerdict", "Notice")},
    {Verdict::Lacking, "lacking", QT_TRANSLATE_NOOP("ReviewVerdict", "Lacking")},
};

void sortNames(QStringList &names)
{
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return swedishSortKey(a) < swedishSortKey(b); });
}

QSet<Id<Person>> goers(const Roster &roster)
{
    QSet<Id<Person>> persons;
    for (const auto &row : roster.rows)
        if (goes(row))
            persons.insert(row.person->id);
    return persons;
}

ReviewCheck decision(const Roster &roster)
{
    const auto &authority = roster.authority;
    switch (authority.state) {
    case Authority::State::Decided:
        return {
            Kind::Decision, Verdict::Met, Words::tr("There is a decision: %1").arg(summary(authority)), {}};
    case Authority::State::Tabled:
    case Authority::State::ReferredBack:
        return {Kind::Decision,
                Verdict::Lacking,
                Words::tr("There is no decision yet: %1").arg(summary(authority)),
                {}};
    case Authority::State::Rejected:
        return {
            Kind::Decision, Verdict::Lacking, Words::tr("It was rejected: %1").arg(summary(authority)), {}};
    case Authority::State::None:
        break;
    }
    return {Kind::Decision, Verdict::Lacking, Words::tr("There is no decision"), {}};
}

// A roster that is not decided is the matter of the check before.
QList<ReviewCheck> timing(const Roster &roster)
{
    const auto &authority = roster.authority;
    if (authority.state != Authority::State::Decided || authority.meeting.isNull())
        return {};
    if (authority.meeting > roster.edition.opens)
        return {{Kind::Timing,
                 Verdict::Lacking,
                 Words::tr("The decision of %1 came after the edition opened on %2")
                     .arg(writtenDate(authority.meeting), writtenDate(roster.edition.opens)),
                 {}}};
    return {{Kind::Timing, Verdict::Met, Words::tr("The decision came before the edition"), {}}};
}

ReviewCheck freeSeats(const Roster &roster)
{
    const auto counts = count(roster);
    if (counts.free() > 0)
        return {Kind::FreeSeats,
                Verdict::Lacking,
                Words::tr("%n ordinary seat(s) free", nullptr, counts.free()),
                {}};
    return {Kind::FreeSeats, Verdict::Met, Words::tr("All ordinary seats are taken"), {}};
}

QList<ReviewCheck> rules(const QList<SeatFinding> &findings)
{
    QList<ReviewCheck> checks;
    for (const auto &finding : findings)
        if (finding.rule) // else it is about doubled persons
            checks << ReviewCheck{Kind::Rules, Verdict::Lacking, finding.sentence, {}};
    if (checks.isEmpty())
        checks << ReviewCheck{Kind::Rules, Verdict::Met, Words::tr("The rules of the seats are kept"), {}};
    return checks;
}

QList<ReviewCheck> doubles(const Roster &roster)
{
    QList<ReviewCheck> checks;
    const auto found = findings(roster, {}, {});
    for (const auto &finding : found)
        checks << ReviewCheck{Kind::Doubles, Verdict::Lacking, finding.sentence, finding.subjects};
    if (checks.isEmpty())
        checks << ReviewCheck{Kind::Doubles, Verdict::Met, Words::tr("Nobody has two seats"), {}};
    return checks;
}

// Who goes to every edition of the year that is held; says nothing when there is only one.
QList<ReviewCheck> onAll(const Roster &roster, const QList<Roster> &period)
{
    int events = 0;
    QHash<Id<Person>, int> times;
    for (const auto &other : period) {
        if (other.edition.year != roster.edition.year || other.edition.cancelled)
            continue;
        ++events;
        for (const auto &person : goers(other))
            ++times[person];
    }
    if (events < 2)
        return {};
    QStringList names;
    for (const auto &row : roster.rows)
        if (goes(row) && times.value(row.person->id) == events && !names.contains(row.person->sortedName()))
            names << row.person->sortedName();
    sortNames(names);
    if (names.isEmpty())
        return {{Kind::OnAll,
                 Verdict::Met,
                 Words::tr("Nobody goes to every one of %n event(s)", nullptr, events),
                 {}}};
    return {{Kind::OnAll, Verdict::Notice,
             Words::tr("%n person(s) going to all %1 events", nullptr, int(names.size())).arg(events),
             names}};
}

ReviewCheck neverChosen(const Roster &roster, const ReviewGround &ground)
{
    QSet<Id<Person>> chosen;
    for (const auto &other : ground.period)
        chosen += goers(other);
    QStringList names;
    for (const auto &entry : ground.members) {
        const bool isMember = std::any_of(
            entry.assignments.begin(), entry.assignments.end(), [&](const Assignment &assignment) {
                return assignment.committee == roster.event.committee &&
                       assignment.role != Role::Substitute && assignment.role != Role::Official &&
                       assignment.holdsOn(roster.edition.opens);
            });
        if (isMember && !chosen.contains(entry.person.id))
            names << entry.person.sortedName();
    }
    sortNames(names);
    if (names.isEmpty())
        return {Kind::NeverChosen,
                Verdict::Met,
                Words::tr("Every member is on a roster of the mandate period"),
                {}};
    return {Kind::NeverChosen, Verdict::Notice,
            Words::tr("%n member(s) on no roster of the mandate period", nullptr, int(names.size())), names};
}

ReviewCheck otherParty(const Roster &roster)
{
    QHash<Id<Placement>, QString> parties;
    for (const auto &row : roster.rows)
        if (!row.placement.isNull())
            parties.insert(row.placement, row.party);
    QStringList names;
    for (const auto &row : roster.rows) {
        if (!goes(row) || !row.substitution || row.substitution->in != row.placement)
            continue;
        const auto replaced = parties.constFind(row.substitution->out);
        if (replaced != parties.constEnd() && *replaced != row.party)
            names << row.person->sortedName();
    }
    sortNames(names);
    if (names.isEmpty())
        return {
            Kind::OtherParty, Verdict::Met, Words::tr("Nobody steps in for somebody of another party"), {}};
    return {Kind::OtherParty, Verdict::Notice,
            Words::tr("%n person(s) stepping in for somebody of another party", nullptr, int(names.size())),
            names};
}

} // namespace

bool goes(const RosterRow &row)
{
    return row.person && (!row.nomination.isNull() || (!row.fills.isNull() && row.replacedBy.isEmpty()));
}

QList<ReviewCheck> reviewChecks(const Roster &roster, const ReviewGround &ground)
{
    QList<ReviewCheck> checks{decision(roster)};
    checks << timing(roster);
    if (roster.edition.cancelled)
        return checks;
    checks << freeSeats(roster) << rules(ground.findings) << doubles(roster) << onAll(roster, ground.period)
           << neverChosen(roster, ground) << otherParty(roster);
    return checks;
}

QHash<Id<Person>, QList<int>> earlierYears(const Roster &roster, const QList<Roster> &period)
{
    QHash<Id<Person>, QList<int>> years;
    for (const auto &other : period)
        if (other.event.id == roster.event.id && other.edition.year < roster.edition.year &&
            !other.edition.cancelled)
            for (const auto &person : goers(other))
                years[person] << other.edition.year;
    for (auto &list : years)
        std::sort(list.begin(), list.end());
    return years;
}

QHash<Id<Person>, QStringList> otherEvents(const Roster &roster, const QList<Roster> &period)
{
    QHash<Id<Person>, QStringList> events;
    for (const auto &other : period)
        if (other.event.id != roster.event.id && other.edition.year == roster.edition.year &&
            !other.edition.cancelled)
            for (const auto &person : goers(other))
                events[person] << other.event.shortName;
    return events;
}

QString key(ReviewCheck::Kind kind)
{
    return keyOf(kindTerms, kind);
}

QString key(ReviewCheck::Verdict verdict)
{
    return keyOf(verdictTerms, verdict);
}

QString label(ReviewCheck::Verdict verdict)
{
    return wordOf(verdictTerms, verdict, "ReviewVerdict");
}

} // namespace domain
