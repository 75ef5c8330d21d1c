#include "domain/outcome.h"

#include "domain/term.h"

namespace domain {

namespace {

constexpr Term<Outcome> outcomeTerms[] = {
    {Outcome::Approved, "approved", QT_TRANSLATE_NOOP("Outcome", "Approved")},
    {Outcome::AsProposed, "as_proposed", QT_TRANSLATE_NOOP("Outcome", "As proposed")},
    {Outcome::Rejected, "rejected", QT_TRANSLATE_NOOP("Outcome", "Rejected")},
    {Outcome::PartlyApproved, "partly_approved", QT_TRANSLATE_NOOP("Outcome", "Partly approved")},
    {Outcome::Amended, "amended", QT_TRANSLATE_NOOP("Outcome", "Amended proposal")},
    {Outcome::Addition, "addition", QT_TRANSLATE_NOOP("Outcome", "Addition")},
    {Outcome::Tabled, "tabled", QT_TRANSLATE_NOOP("Outcome", "Tabled")},
    {Outcome::ReferredBack, "referred_back", QT_TRANSLATE_NOOP("Outcome", "Referred back")},
    {Outcome::ReferredBackByMinority, "referred_back_by_minority",
     QT_TRANSLATE_NOOP("Outcome", "Referred back by a minority")},
    {Outcome::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Outcome", "Taken off the agenda")},
    {Outcome::WrittenOff, "written_off", QT_TRANSLATE_NOOP("Outcome", "Written off")},
    {Outcome::DeemedAnswered, "deemed_answered", QT_TRANSLATE_NOOP("Outcome", "Deemed answered")},
    {Outcome::Endorsed, "endorsed", QT_TRANSLATE_NOOP("Outcome", "Endorsed")},
    {Outcome::Forwarded, "forwarded", QT_TRANSLATE_NOOP("Outcome", "Forwarded")},
    {Outcome::Elected, "elected", QT_TRANSLATE_NOOP("Outcome", "Elected")},
    {Outcome::ElectionTabled, "election_tabled", QT_TRANSLATE_NOOP("Outcome", "Election tabled")},
    {Outcome::LeftVacant, "left_vacant", QT_TRANSLATE_NOOP("Outcome", "Left vacant")},
    {Outcome::ResignationApproved, "resignation_approved",
     QT_TRANSLATE_NOOP("Outcome", "Resignation approved")},
    {Outcome::Noted, "noted", QT_TRANSLATE_NOOP("Outcome", "Noted")},
    {Outcome::Filed, "filed", QT_TRANSLATE_NOOP("Outcome", "Filed")},
    {Outcome::Adopted, "adopted", QT_TRANSLATE_NOOP("Outcome", "Adopted")},
    {Outcome::Delegated, "delegated", QT_TRANSLATE_NOOP("Outcome", "Delegated")},
    {Outcome::UrgentDecisionReported, "urgent_decision_reported",
     QT_TRANSLATE_NOOP("Outcome", "Urgent decision reported")},
};

constexpr Term<OutcomeState> stateTerms[] = {
    {OutcomeState::Decided, "decided", QT_TRANSLATE_NOOP("OutcomeState", "Decided")},
    {OutcomeState::Open, "open", QT_TRANSLATE_NOOP("OutcomeState", "Open")},
    {OutcomeState::Preparatory, "preparatory", QT_TRANSLATE_NOOP("OutcomeState", "Preparatory")},
};

} // namespace

QString key(Outcome outcome)
{
    return keyOf(outcomeTerms, outcome);
}

std::optional<Outcome> outcomeFromKey(const QString &key)
{
    return valueOf(outcomeTerms, key);
}

QString label(Outcome outcome)
{
    return wordOf(outcomeTerms, outcome, "Outcome");
}

QList<Outcome> outcomes()
{
    return valuesOf(outcomeTerms);
}

OutcomeState state(Outcome outcome)
{
    if (isTabling(outcome) || isReferral(outcome))
        return OutcomeState::Open;
    if (outcome == Outcome::Endorsed || outcome == Outcome::Forwarded)
        return OutcomeState::Preparatory;
    return OutcomeState::Decided;
}

QString key(OutcomeState state)
{
    return keyOf(stateTerms, state);
}

QString label(OutcomeState state)
{
    return wordOf(stateTerms, state, "OutcomeState");
}

bool isTabling(Outcome outcome)
{
    return outcome == Outcome::Tabled || outcome == Outcome::ElectionTabled;
}

bool isReferral(Outcome outcome)
{
    return outcome == Outcome::ReferredBack || outcome == Outcome::ReferredBackByMinority;
}

bool authorises(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Approved:
    case Outcome::AsProposed:
    case Outcome::PartlyApproved:
    case Outcome::Amended:
    case Outcome::Addition:
    case Outcome::Elected:
    case Outcome::Adopted:
    case Outcome::UrgentDecisionReported:
        return true;
    default:
        return false;
    }
}

bool isAppealable(Outcome outcome)
{
    return state(outcome) == OutcomeState::Decided;
}

} // namespace domain
