#include "domain/nomination.h"
#include "samples.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Nomination sampleNomination()
{
    Nomination nomination;
    nomination.person = Id<Person>::make();
    nomination.event = samples::events().first().id;
    nomination.period = samples::period().id;
    nomination.nominatedOn = QDate(2023, 1, 11);
    return nomination;
}

} // namespace

TEST_CASE("A nomination needs a person, an event and a period")
{
    CHECK(problems(sampleNomination()).isEmpty());
    CHECK(problems(Nomination{}).size() == 3);
}

TEST_CASE("A nomination can't be withdrawn before it was made")
{
    auto nomination = sampleNomination();
    nomination.withdrawnOn = nomination.nominatedOn;
    CHECK(problems(nomination).isEmpty());
    nomination.withdrawnOn = nomination.nominatedOn.addDays(-1);
    CHECK(problems(nomination).size() == 1);
}

TEST_CASE("A nomination for the period covers every year, one for a year only that")
{
    auto nomination = sampleNomination();
    const auto edition = usualEdition(samples::events().first(), samples::period(), 2024);
    CHECK(nomination.covers(edition));
    nomination.year = 2024;
    CHECK(nomination.covers(edition));
    nomination.year = 2025;
    CHECK_FALSE(nomination.covers(edition));
    nomination.year = {};
    nomination.event = samples::events().last().id;
    CHECK_FALSE(nomination.covers(edition));
}

TEST_CASE("Every kind of seat is read back from its key")
{
    for (const auto kind : {SeatKind::Ordinary, SeatKind::Substitute})
        CHECK(seatKindFromKey(key(kind)) == kind);
    CHECK_FALSE(seatKindFromKey(u"chair"_s));
}
