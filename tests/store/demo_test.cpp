#include "store/demo.h"
#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;

TEST_CASE("The demo fills a new store with rosters in every state")
{
    SampleCommittee sample;
    const auto done = store::addDemo(sample.store(), sample.tabled());
    if (!done)
        UNSCOPED_INFO(done.error().message.toStdString());
    REQUIRE(done);
    CHECK(sample->people.list().value().size() == 46);

    const auto takenOf = [&](const QString &key, int year) {
        return count(sample.roster(sample.edition(key, year), store::demoDay)).taken();
    };
    CHECK(takenOf(u"lycksele"_s, 2023) == 10);
    CHECK(takenOf(u"lycksele"_s, 2024) == 8);
    CHECK(takenOf(u"lycksele"_s, 2025) == 4);
    CHECK(takenOf(u"lycksele"_s, 2026) == 0);
    CHECK(takenOf(u"digitala"_s, 2023) == 8);
    CHECK(takenOf(u"digitala"_s, 2024) == 6);
    CHECK(takenOf(u"grand-hotel"_s, 2024) == 10);
    CHECK(takenOf(u"almedalen"_s, 2024) == 9);

    const auto percentOf = [&](const QString &key, int year) {
        return count(sample.roster(sample.edition(key, year), store::demoDay)).attendedPercent();
    };
    CHECK(percentOf(u"lycksele"_s, 2023) == 90);
    CHECK(percentOf(u"digitala"_s, 2023) == 88);
    CHECK(percentOf(u"grand-hotel"_s, 2023) == 100);
    CHECK(percentOf(u"almedalen"_s, 2023) == 75);
    CHECK(percentOf(u"grand-hotel"_s, 2024) == 80);

    const auto stateOf = [&](const QString &key, int year) {
        return sample.roster(sample.edition(key, year), store::demoDay).authority.state;
    };
    CHECK(stateOf(u"lycksele"_s, 2024) == Authority::State::Decided);
    CHECK(stateOf(u"almedalen"_s, 2024) == Authority::State::Tabled);
    CHECK(sample->decisions.tabled(store::demoDay).value().size() == 1);
    CHECK(sample->decisions.entries().value().size() == 7);
    CHECK(sample->decisions.threadOf(sample.committee.id, u"RUN 550-2022"_s).value().size() == 2);
}

TEST_CASE("A store without committee and events gets no demo")
{
    FreshStore fresh;
    CHECK_FALSE(store::addDemoPeople(fresh.store()));
}
