#include "domain/notice.h"
#include "domain/protocolitem.h"
#include "samples.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

ProtocolItem tabledItem()
{
    auto item = samples::item();
    item.points.first().text = u"Ärendet bordläggs."_s;
    item.points.first().outcome = Outcome::Tabled;
    item.basis << Basis{u"Tjänsteskrivelse"_s, QDate(2022, 12, 7), {}};
    return item;
}

DecisionPoint point(Outcome outcome, const QList<Id<Event>> &about = {})
{
    DecisionPoint point;
    point.text = u"Så beslutas."_s;
    point.outcome = outcome;
    point.events = about;
    return point;
}

} // namespace

TEST_CASE("Every kind of dissent is read back from its key")
{
    for (const auto kind : {DissentKind::Reservation, DissentKind::SpecialOpinion, DissentKind::ProtocolNote,
                            DissentKind::NotParticipating})
        CHECK(dissentKindFromKey(key(kind)) == kind);
    CHECK_FALSE(dissentKindFromKey(u"protest"_s));
}

TEST_CASE("A name stands with its party in parentheses")
{
    CHECK(withParty(u"Richard Carstedt"_s, u"S"_s) == u"Richard Carstedt (S)"_s);
    CHECK(withParty(u"Siv Öberg"_s, {}) == u"Siv Öberg"_s);
}

TEST_CASE("An open point stands for the whole item, else the first")
{
    auto item = samples::item();
    item.points = {point(Outcome::Approved), point(Outcome::Rejected)};
    CHECK(leadingOutcome(item) == Outcome::Approved);
    CHECK(state(item) == OutcomeState::Decided);
    item.points << point(Outcome::Tabled);
    CHECK(leadingOutcome(item) == Outcome::Tabled);
    CHECK(state(item) == OutcomeState::Open);
    item.points.clear();
    CHECK_FALSE(leadingOutcome(item));
}

TEST_CASE("The points that name an event win over the general ones")
{
    const auto events = samples::events();
    auto item = samples::item();
    item.points = {point(Outcome::AsProposed), point(Outcome::Tabled, {events.at(3).id})};
    CHECK(pointsFor(item, events.at(0).id) == QList{item.points.at(0)});
    CHECK(pointsFor(item, events.at(3).id) == QList{item.points.at(1)});
    item.points.removeFirst();
    CHECK(pointsFor(item, events.at(0).id).isEmpty());
}

TEST_CASE("An item needs a number and a title, and text in its decision points")
{
    auto item = samples::item();
    CHECK(problems(item, samples::committee()).isEmpty());
    item.points.first().text = u" "_s;
    CHECK(problems(item, samples::committee()).size() == 1);
    item.points.clear();
    item.number = {};
    item.title.clear();
    CHECK(problems(item, samples::committee()).size() == 2);
}

TEST_CASE("Only an assembly refers back by a minority")
{
    auto item = samples::item();
    item.points.first().outcome = Outcome::ReferredBackByMinority;
    auto committee = samples::committee();
    CHECK(problems(item, committee).size() == 1);
    committee.kind = CommitteeKind::Assembly;
    CHECK(problems(item, committee).isEmpty());
}

TEST_CASE("A referral back without reason, as protocols often write it, can be kept")
{
    auto item = samples::item();
    item.points.first().outcome = Outcome::ReferredBack;
    CHECK(problems(item, samples::committee()).isEmpty());
}

TEST_CASE("A point can't be about an event that the item is not about")
{
    auto item = samples::item();
    item.points.first().events = {samples::events().last().id};
    CHECK(problems(item, samples::committee()).isEmpty());
    item.scope.removeLast();
    CHECK(problems(item, samples::committee()).size() == 1);
}

TEST_CASE("The notice goes up after the adjustment and down after it went up")
{
    auto item = samples::item();
    item.adjustedOn = QDate(2023, 2, 17);
    item.postedOn = QDate(2023, 2, 20);
    item.takenDownOn = QDate(2023, 3, 14);
    CHECK(problems(item, samples::committee()).isEmpty());
    item.postedOn = QDate(2023, 2, 16);
    CHECK(problems(item, samples::committee()).size() == 1);
    item.postedOn = QDate(2023, 3, 15);
    CHECK(problems(item, samples::committee()).size() == 1);
    item.postedOn = {};
    CHECK(problems(item, samples::committee()).size() == 1);
}

TEST_CASE("A vote is never counted below zero")
{
    auto item = samples::item();
    item.votes << Vote{u"bifall"_s, u"avslag"_s, 8, 5, 0, 0};
    CHECK(problems(item, samples::committee()).isEmpty());
    item.votes.first().no = -1;
    CHECK(problems(item, samples::committee()).size() == 1);
}

TEST_CASE("A tabled item takes new papers with a date, and the dates of its notice")
{
    const auto before = tabledItem();
    auto after = before;
    after.basis << Basis{u"Komplettering"_s, QDate(2023, 1, 9), QDate(2023, 1, 10)};
    after.adjustedOn = QDate(2022, 12, 20);
    after.postedOn = QDate(2022, 12, 21);
    after.takenDownOn = QDate(2023, 1, 12);
    after.immediatelyAdjusted = true;
    after.revision = 2;
    CHECK(problemsWithChange(before, before).isEmpty());
    CHECK(problemsWithChange(before, after).isEmpty());

    // A paper that came in stays as well.
    CHECK(problemsWithChange(after, before).size() == 1);
    after.basis.last().addedOn = {};
    CHECK(problemsWithChange(before, after).size() == 1);
}

TEST_CASE("Nothing else of a tabled item can be changed")
{
    const auto before = tabledItem();
    const QList<void (*)(ProtocolItem &)> changes{
        [](ProtocolItem &item) { item.title += u"!"_s; },
        [](ProtocolItem &item) { item.number = *ItemNumber::parse(u"15"_s); },
        [](ProtocolItem &item) { item.meeting = Id<Meeting>::make(); },
        [](ProtocolItem &item) { item.background = u"Annat."_s; },
        [](ProtocolItem &item) { item.proposedDecision = u"Annat."_s; },
        [](ProtocolItem &item) {
            item.proposals << Proposal{u"Siv Öberg"_s, u"M"_s, u"avslag"_s, false};
        },
        [](ProtocolItem &item) { item.procedure = u"Annan."_s; },
        [](ProtocolItem &item) { item.points.first().outcome = Outcome::Approved; },
        [](ProtocolItem &item) { item.dissents << Dissent{}; },
        [](ProtocolItem &item) { item.disqualifications << Disqualification{}; },
        [](ProtocolItem &item) { item.votes << Vote{}; },
        [](ProtocolItem &item) { item.dispatch << u"Akten"_s; },
        [](ProtocolItem &item) { item.scope.removeLast(); },
        [](ProtocolItem &item) { item.sourceText = u"Annan."_s; },
        [](ProtocolItem &item) { item.basis.clear(); },
        [](ProtocolItem &item) { item.basis.first().kind = u"Skrivelse"_s; },
    };
    for (const auto change : changes) {
        auto after = before;
        change(after);
        CHECK(problemsWithChange(before, after).size() == 1);
    }
}

TEST_CASE("An item that is not tabled can be put right")
{
    const auto before = samples::item();
    auto after = before;
    after.title = u"Deltagande"_s;
    after.basis.clear();
    CHECK(problemsWithChange(before, after).isEmpty());
}

TEST_CASE("An item of information has no decision point, and nothing of it comes back")
{
    auto item = samples::item();
    item.points.clear();
    CHECK(problems(item, samples::committee()).isEmpty());
    CHECK_FALSE(leadingOutcome(item));
    CHECK(state(item) != OutcomeState::Open);
}

TEST_CASE("The days of adjustment and notice follow the meeting, and the notice stays up its time")
{
    const QDate meeting{2023, 2, 16};
    auto item = samples::item();
    item.adjustedOn = QDate(2023, 2, 15);
    CHECK(problemsWithNotice(item, meeting).size() == 1);
    item.adjustedOn = meeting;
    CHECK(problemsWithNotice(item, meeting).isEmpty());
    item.postedOn = QDate(2023, 2, 20);
    item.takenDownOn = QDate(2023, 3, 13);
    CHECK(problemsWithNotice(item, meeting).size() == 1);
    item.takenDownOn = QDate(2023, 3, 14);
    CHECK(problemsWithNotice(item, meeting).isEmpty());
    item.adjustedOn = {};
    item.postedOn = QDate(2023, 2, 1);
    item.takenDownOn = {};
    CHECK(problemsWithNotice(item, meeting).size() == 1);
}
