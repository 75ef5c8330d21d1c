#include "domain/outcome.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

TEST_CASE("Every outcome is read back from its key, and no two share one")
{
    QSet<QString> keys;
    for (const auto outcome : outcomes()) {
        CHECK(outcomeFromKey(key(outcome)) == outcome);
        CHECK(outcomeFromKey(u' ' + key(outcome).toUpper()) == outcome);
        CHECK_FALSE(keys.contains(key(outcome)));
        keys << key(outcome);
    }
    CHECK(keys.size() == int(Outcome::UrgentDecisionReported) + 1);
    CHECK_FALSE(outcomeFromKey(u"postponed"_s));
    CHECK(key(Outcome::ReferredBack) == u"referred_back"_s);
}

TEST_CASE("What is open can't be appealed and authorises nothing")
{
    for (const auto outcome : outcomes()) {
        CAPTURE(key(outcome).toStdString());
        CHECK((state(outcome) == OutcomeState::Open) == (isTabling(outcome) || isReferral(outcome)));
        CHECK(isAppealable(outcome) == (state(outcome) == OutcomeState::Decided));
        if (authorises(outcome))
            CHECK(state(outcome) == OutcomeState::Decided);
    }
    CHECK(isTabling(Outcome::ElectionTabled));
    CHECK(isReferral(Outcome::ReferredBackByMinority));
    CHECK(state(Outcome::Endorsed) == OutcomeState::Preparatory);
    CHECK(key(OutcomeState::Preparatory) == u"preparatory"_s);
}

TEST_CASE(
    "Participants can be elected when the chair's urgent decision was reported, not when a thing was noted")
{
    CHECK(authorises(Outcome::AsProposed));
    CHECK(authorises(Outcome::UrgentDecisionReported));
    CHECK_FALSE(authorises(Outcome::Noted));
    CHECK_FALSE(authorises(Outcome::Rejected));
    CHECK_FALSE(authorises(Outcome::LeftVacant));
}
