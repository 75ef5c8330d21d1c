#include "domain/decision.h"

#include "domain/resuming.h"
#include "domain/term.h"

#include <algorithm>

namespace domain {

namespace {

struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(Decision)
};

using State = Authority::State;

constexpr Term<State> stateTerms[] = {
    {State::None, "none", QT_TRANSLATE_NOOP("Authority", "No decision")},
    {State::Tabled, "tabled", QT_TRANSLATE_NOOP("Authority", "Tabled")},
    {State::ReferredBack, "referred_back", QT_TRANSLATE_NOOP("Authority", "Referred back")},
    {State::Rejected, "rejected", QT_TRANSLATE_NOOP("Authority", "Rejected")},
    {State::Decided, "decided", QT_TRANSLATE_NOOP("Authority", "Decided")},
};

bool covers(const ProtocolItem &item, const Edition &edition)
{
    return std::any_of(item.scope.begin(), item.scope.end(),
                       [&](const Scope &scope) { return scope.covers(edition); });
}

bool isRejection(Outcome outcome)
{
    return outcome == Outcome::Rejected || outcome == Outcome::Withdrawn || outcome == Outcome::WrittenOff;
}

// What the item says about sending participants to the event; None when it says nothing of the kind.
State stateOf(const ProtocolItem &item, const Id<Event> &event)
{
    const auto points = pointsFor(item, event);
    const auto any = [&](bool (*fits)(Outcome)) {
        return std::any_of(points.begin(), points.end(),
                           [&](const DecisionPoint &point) { return fits(point.outcome); });
    };
    if (any(isTabling))
        return State::Tabled;
    if (any(isReferral))
        return State::ReferredBack;
    if (any(authorises))
        return State::Decided;
    return any(isRejection) ? State::Rejected : State::None;
}

bool earlier(const Treatment &a, const Treatment &b)
{
    return a.meeting != b.meeting ? a.meeting < b.meeting : comesBefore(a.item.number, b.item.number);
}

} // namespace

std::optional<int> RegisterEntry::tabledDays(const QDate &today) const
{
    if (!outcome || !isTabling(*outcome))
        return {};
    return std::max(0, int(meeting.daysTo(resumedOn.isNull() ? today : resumedOn)));
}

Authority authorityFor(const Edition &edition, const QList<Treatment> &treatments, const QDate &asOf)
{
    QList<Treatment> telling;
    std::copy_if(treatments.begin(), treatments.end(), std::back_inserter(telling), [&](const Treatment &t) {
        return t.meeting <= asOf && covers(t.item, edition) && stateOf(t.item, edition.event) != State::None;
    });
    std::stable_sort(telling.begin(), telling.end(), earlier);
    // What was tabled or referred back and taken up again for other editions waits for nothing any more here.
    const auto isTakenUp = [&](const Treatment &t) {
        const State state = stateOf(t.item, edition.event);
        return (state == State::Tabled || state == State::ReferredBack) &&
               std::any_of(treatments.begin(), treatments.end(), [&](const Treatment &later) {
                   return later.meeting <= asOf && later.item.continues == t.item.id;
               });
    };
    while (!telling.isEmpty() && isTakenUp(telling.constLast()))
        telling.removeLast();
    if (telling.isEmpty())
        return {};

    const auto &latest = telling.last();
    Authority authority;
    authority.state = stateOf(latest.item, edition.event);
    authority.item = latest.item.id;
    authority.reference = latest.matter.reference;
    authority.number = latest.item.number;
    authority.meeting = latest.meeting;
    if (authority.state != State::Tabled)
        return authority;
    for (auto treatment = telling.crbegin(); treatment != telling.crend(); ++treatment) {
        if (treatment->matter.id != latest.matter.id)
            continue;
        if (stateOf(treatment->item, edition.event) != State::Tabled)
            break;
        authority.tabledSince = treatment->meeting;
    }
    return authority;
}

QString key(Authority::State state)
{
    return keyOf(stateTerms, state);
}

std::optional<Authority::State> authorityStateFromKey(const QString &key)
{
    return valueOf(stateTerms, key);
}

QString label(Authority::State state)
{
    return wordOf(stateTerms, state, "Authority");
}

QString summary(const Authority &authority)
{
    auto text = label(authority.state);
    if (!authority.number.isEmpty())
        text += u' ' + authority.number.label();
    if (!authority.reference.isEmpty())
        text += QStringLiteral(" · ") + authority.reference.text();
    return text;
}

QStringList problemsWithElection(const Edition &edition, const Treatment &treatment,
                                 const DecisionPoint &point)
{
    QStringList found;
    if (edition.cancelled)
        found << DecisionText::tr("The edition is cancelled, so nobody can be elected to it.");
    if (!covers(treatment.item, edition))
        found << DecisionText::tr(
                     "%1 is not about this edition. Choose another decision, or add the edition to "
                     "what the item is about.")
                     .arg(treatment.item.number.label());
    const auto points = pointsFor(treatment.item, edition.event);
    if (std::none_of(points.begin(), points.end(),
                     [&](const DecisionPoint &own) { return own.id == point.id; }))
        found << DecisionText::tr("The decision point of %1 is not about this event. Choose another point.")
                     .arg(treatment.item.number.label());
    if (!authorises(point.outcome))
        found << DecisionText::tr(
                     "Nobody can be elected by %1, because its outcome is “%2”. Choose a decision "
                     "that stands.")
                     .arg(treatment.item.number.label(), label(point.outcome));
    return found;
}

} // namespace domain
