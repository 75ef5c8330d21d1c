#include "domain/decision.h"
#include "samples.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Matter foundingMatter()
{
    static const auto matter = [] {
        Matter m;
        m.committee = samples::committee().id;
        m.reference = *ReferenceNumber::parse(u"RUN 550-2022"_s);
        return m;
    }();
    return matter;
}

// A treatment of the founding matter, about all the events in the whole period.
Treatment treatment(const QString &number, const QDate &meeting, Outcome outcome)
{
    auto item = samples::item();
    item.matter = foundingMatter().id;
    item.number = *ItemNumber::parse(number);
    item.points.first().outcome = outcome;
    return {foundingMatter(), meeting, item};
}

Edition edition(qsizetype event, int year)
{
    return usualEdition(samples::events().at(event), samples::period(), year);
}

const QDate december{2022, 12, 15};
const QDate january{2023, 1, 11};
const QDate february{2023, 2, 16};
const QDate today{2023, 3, 1};

} // namespace

TEST_CASE("One general decision authorises every edition of every event in the period")
{
    const QList treatments{treatment(u"14"_s, february, Outcome::AsProposed)};
    int authorised = 0;
    for (qsizetype event = 0; event < samples::events().size(); ++event)
        for (int year = samples::period().firstYear; year <= samples::period().lastYear; ++year)
            authorised +=
                authorityFor(edition(event, year), treatments, today).state == Authority::State::Decided;
    CHECK(authorised == 16);
}

TEST_CASE("A roster rests on the latest item up to the day it is seen from")
{
    const QList treatments{treatment(u"14"_s, february, Outcome::AsProposed),
                           treatment(u"268"_s, december, Outcome::Tabled)};
    const auto lycksele = edition(0, 2024);
    CHECK(authorityFor(lycksele, treatments, december.addDays(-1)) == Authority{});

    const auto tabled = authorityFor(lycksele, treatments, december);
    CHECK(tabled.state == Authority::State::Tabled);
    CHECK(tabled.tabledSince == december);
    CHECK(tabled.number.text() == u"268"_s);

    const auto decided = authorityFor(lycksele, treatments, today);
    CHECK(decided.state == Authority::State::Decided);
    CHECK(decided.item == treatments.first().item.id);
    CHECK(decided.meeting == february);
    CHECK(decided.tabledSince.isNull());
}

TEST_CASE("A matter lies tabled since the first meeting of an unbroken row of tablings")
{
    QList treatments{treatment(u"268"_s, december, Outcome::Tabled),
                     treatment(u"5"_s, january, Outcome::Tabled),
                     treatment(u"14"_s, february, Outcome::ElectionTabled)};
    CHECK(authorityFor(edition(0, 2024), treatments, today).tabledSince == december);

    treatments[1].item.points.first().outcome = Outcome::ReferredBack;
    CHECK(authorityFor(edition(0, 2024), treatments, today).tabledSince == february);

    // A note in between says nothing about sending anybody.
    treatments[1].item.points.first().outcome = Outcome::Noted;
    CHECK(authorityFor(edition(0, 2024), treatments, today).tabledSince == december);
}

TEST_CASE("A tabled matter that is taken up again for one year lies tabled for none")
{
    const auto tabled = treatment(u"268"_s, december, Outcome::Tabled);
    auto decided = treatment(u"14"_s, february, Outcome::AsProposed);
    decided.item.continues = tabled.item.id;
    decided.item.scope = {Scope{samples::events().at(0).id, samples::period().id, 2024}};
    const QList treatments{tabled, decided};
    CHECK(authorityFor(edition(0, 2024), treatments, today).state == Authority::State::Decided);
    CHECK(authorityFor(edition(0, 2025), treatments, today) == Authority{});
    CHECK(authorityFor(edition(0, 2025), treatments, january).state == Authority::State::Tabled);

    // What had been decided before it was tabled holds again.
    auto first = treatment(u"3"_s, december.addYears(-1), Outcome::AsProposed);
    CHECK(authorityFor(edition(0, 2025), treatments + QList{first}, today).item == first.item.id);
}

TEST_CASE("Another matter's tabling is no part of the row")
{
    auto other = treatment(u"5"_s, january, Outcome::Tabled);
    other.matter.id = Id<Matter>::make();
    const QList treatments{other, treatment(u"14"_s, february, Outcome::Tabled)};
    CHECK(authorityFor(edition(0, 2024), treatments, today).tabledSince == february);
}

TEST_CASE("What is noted or filed changes nothing that was decided")
{
    QList treatments{treatment(u"14"_s, february, Outcome::AsProposed)};
    for (const auto outcome :
         {Outcome::Noted, Outcome::Filed, Outcome::ResignationApproved, Outcome::Endorsed}) {
        auto later = treatments;
        later << treatment(u"30"_s, today, outcome);
        CHECK(authorityFor(edition(0, 2024), later, today).item == treatments.first().item.id);
    }
}

TEST_CASE("A later decision about one event or one year changes only those")
{
    auto almedalen = treatment(u"30"_s, today, Outcome::ReferredBack);
    almedalen.item.scope = {Scope{samples::events().at(3).id, samples::period().id, 2024}};
    const QList treatments{treatment(u"14"_s, february, Outcome::AsProposed), almedalen};
    CHECK(authorityFor(edition(3, 2024), treatments, today).state == Authority::State::ReferredBack);
    CHECK(authorityFor(edition(3, 2025), treatments, today).state == Authority::State::Decided);
    CHECK(authorityFor(edition(0, 2024), treatments, today).state == Authority::State::Decided);
}

TEST_CASE("The points about an event decide for it alone")
{
    auto mixed = treatment(u"14"_s, february, Outcome::AsProposed);
    auto tabled = mixed.item.points.first();
    tabled.id = Id<DecisionPoint>::make();
    tabled.outcome = Outcome::Tabled;
    tabled.events = {samples::events().at(3).id};
    mixed.item.points << tabled;
    CHECK(authorityFor(edition(3, 2024), {mixed}, today).state == Authority::State::Tabled);
    CHECK(authorityFor(edition(0, 2024), {mixed}, today).state == Authority::State::Decided);
}

TEST_CASE("A rejected motion beside the decision does not undo it")
{
    auto mixed = treatment(u"14"_s, february, Outcome::Rejected);
    CHECK(authorityFor(edition(0, 2024), {mixed}, today).state == Authority::State::Rejected);
    auto approved = mixed.item.points.first();
    approved.outcome = Outcome::AsProposed;
    mixed.item.points << approved;
    CHECK(authorityFor(edition(0, 2024), {mixed}, today).state == Authority::State::Decided);
}

TEST_CASE("Items of one meeting follow each other by number")
{
    const QList treatments{treatment(u"41A"_s, february, Outcome::Tabled),
                           treatment(u"41"_s, february, Outcome::AsProposed),
                           treatment(u"9"_s, february, Outcome::Rejected)};
    CHECK(authorityFor(edition(0, 2024), treatments, today).number.text() == u"41A"_s);
}

TEST_CASE("What a roster rests on is told with item and reference number")
{
    CHECK(summary(Authority{}) == u"Saknar beslut"_s);
    const auto tabled =
        authorityFor(edition(0, 2024), {treatment(u"268"_s, december, Outcome::Tabled)}, today);
    CHECK(summary(tabled) == u"Bordlagt §\u00a0268 · RUN 550-2022"_s);
}

TEST_CASE("Every state of an authority has its own key")
{
    using State = Authority::State;
    QStringList keys;
    for (const auto state :
         {State::None, State::Tabled, State::ReferredBack, State::Rejected, State::Decided})
        keys << key(state);
    CHECK(keys.join(u' ') == u"none tabled referred_back rejected decided"_s);
}

TEST_CASE("A register entry counts the days on the table until it was taken up, or until today")
{
    RegisterEntry entry;
    entry.meeting = december;
    entry.outcome = Outcome::Tabled;
    CHECK(entry.liesTabled());
    CHECK(entry.tabledDays(QDate(2022, 12, 20)) == 5);
    CHECK(entry.tabledDays(december.addDays(-3)) == 0); // registered ahead of its meeting
    entry.resumedOn = february;
    CHECK_FALSE(entry.liesTabled());
    CHECK(entry.tabledDays(today) == 63);
    entry.outcome = Outcome::Approved;
    CHECK_FALSE(entry.tabledDays(today));
}

TEST_CASE("An election needs a decision that stands, about the edition and the event")
{
    const auto decided = treatment(u"14"_s, february, Outcome::AsProposed);
    const auto &point = decided.item.points.first();
    CHECK(problemsWithElection(edition(0, 2024), decided, point).isEmpty());

    auto cancelled = edition(0, 2024);
    cancelled.cancelled = true;
    CHECK(problemsWithElection(cancelled, decided, point).size() == 1);

    const auto tabled = treatment(u"268"_s, december, Outcome::Tabled);
    CHECK(problemsWithElection(edition(0, 2024), tabled, tabled.item.points.first()).size() == 1);

    auto narrow = decided;
    narrow.item.scope = {Scope{samples::events().at(0).id, samples::period().id, 2023}};
    CHECK(problemsWithElection(edition(0, 2024), narrow, point).size() == 1);

    auto other = decided;
    other.item.points.first().events = {samples::events().at(3).id};
    CHECK(problemsWithElection(edition(0, 2024), other, other.item.points.first()).size() == 1);
}
