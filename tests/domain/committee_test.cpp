#include "domain/committee.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Committee sampleCommittee()
{
    Committee committee;
    committee.name = u"Regionala utvecklingsnämnden"_s;
    committee.shortName = u"RUN"_s;
    committee.authority = u"Region Västerbotten"_s;
    return committee;
}

MandatePeriod samplePeriod()
{
    MandatePeriod period;
    period.committee = Id<Committee>::make();
    period.firstYear = 2023;
    period.lastYear = 2026;
    return period;
}

} // namespace

TEST_CASE("Every kind of committee is read back from its key")
{
    for (const auto kind : {CommitteeKind::Assembly, CommitteeKind::Board, CommitteeKind::Committee,
                            CommitteeKind::SubCommittee})
        CHECK(committeeKindFromKey(key(kind)) == kind);
    CHECK_FALSE(committeeKindFromKey(u"club"_s));
}

TEST_CASE("A committee needs a name and an abbreviation in one word")
{
    auto committee = sampleCommittee();
    CHECK(problems(committee).isEmpty());
    committee.shortName = u"R UN"_s;
    CHECK(problems(committee).size() == 1);
    committee.shortName.clear();
    committee.name = u"  "_s;
    CHECK(problems(committee).size() == 2);
}

TEST_CASE("A mandate period is written with an en dash and holds both its ends")
{
    const auto period = samplePeriod();
    CHECK(period.label() == u"2023–2026"_s);
    CHECK(period.contains(2023));
    CHECK(period.contains(2026));
    CHECK_FALSE(period.contains(2027));
    CHECK(problems(period).isEmpty());
}

TEST_CASE("A mandate period can't end before it begins")
{
    auto period = samplePeriod();
    period.lastYear = 2022;
    CHECK(problems(period).size() == 1);
    period.lastYear = 23;
    CHECK(problems(period).size() == 1);
    period.committee = {};
    CHECK(problems(period).size() == 2);
}
