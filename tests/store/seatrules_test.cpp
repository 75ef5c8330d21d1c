#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const SeatRule presidium{SeatRuleKind::Presidium, 0, {}};
const SeatRule onePerParty{SeatRuleKind::OnePerParty, 0, {}};
const SeatRule freeRest{SeatRuleKind::Free, 0, {}};

} // namespace

TEST_CASE("Rules of every year and of one edition are kept apart, in their order")
{
    SampleCommittee sample;
    const auto event = sample.event(u"lycksele"_s);
    const auto edition = sample.edition();
    const QList<SeatRule> rules{{SeatRuleKind::FixedNumber, 10, {}},
                                presidium,
                                {SeatRuleKind::Quota, 4, sample.committee.id},
                                freeRest};
    REQUIRE(sample->seatRules.setForEvent(event.id, rules));
    REQUIRE(sample->seatRules.setForEdition(edition.id, {onePerParty}));
    auto kept = sample->seatRules.rules(event.id).value();
    CHECK(kept.everyYear == rules);
    CHECK(kept.of(edition.id) == QList{onePerParty});
    CHECK(kept.of(sample.edition(u"lycksele"_s, 2025).id) == rules);
    CHECK(sample->seatRules.rules(sample.event(u"almedalen"_s).id).value() == SeatRules{});
    CHECK(sample->history.acts().value().first().subject == u"Mötesplats Lycksele 2024");

    REQUIRE(sample->seatRules.setForEdition(edition.id, {}));
    CHECK(sample->seatRules.rules(event.id).value().of(edition.id) == rules);
    REQUIRE(sample->history.undo());
    CHECK(sample->seatRules.rules(event.id).value() == kept);
    REQUIRE(sample->history.undo());
    REQUIRE(sample->history.undo());
    CHECK(sample->seatRules.rules(event.id).value() == SeatRules{});
    CHECK(sample->check().value() == QStringList{});
}

TEST_CASE("Rules that can't be, and those of nothing, are refused")
{
    SampleCommittee sample;
    const auto event = sample.event(u"lycksele"_s);
    refuses(sample->seatRules.setForEvent(event.id, {presidium, presidium}), Kind::Invalid);
    refuses(sample->seatRules.setForEvent(Id<Event>::make(), {presidium}), Kind::NotFound);
    refuses(sample->seatRules.setForEdition(Id<Edition>::make(), {presidium}), Kind::NotFound);
    refuses(sample->seatRules.setForEvent(event.id, {{SeatRuleKind::Quota, 4, Id<Committee>::make()}}),
            Kind::NotFound);
    refuses(sample->seatRules.rules(Id<Event>::make()), Kind::NotFound);
    CHECK(sample->seatRules.rules(event.id).value() == SeatRules{});
}

TEST_CASE("What is not kept is found for a roster, and told by the check once somebody is on it")
{
    SampleCommittee sample;
    const auto point = sample.decide();
    const auto marta = sample.addPerson(u"Märta"_s, u"Ågren"_s, u"S"_s, Role::Chair);
    sample.addPerson(u"Jon"_s, u"Åström"_s, u"C"_s, Role::FirstViceChair);
    sample.addPerson(u"Rolf"_s, u"Bäckman"_s, u"KD"_s,
                     Role::Substitute); // no member, so no party to be there
    const auto edition = sample.edition();
    const QDate today{2024, 5, 1};
    REQUIRE(sample->seatRules.setForEvent(edition.event, {presidium, onePerParty}));
    CHECK(sample->seatRules.check(today).value() == QStringList{});

    sample.elect(edition, point, {marta});
    const auto found = sample->seatRules.findings({sample.roster(edition)}).value().value(edition.id);
    REQUIRE(found.size() == 2);
    CHECK(found[0].subjects == QStringList{key(Role::FirstViceChair), key(Role::SecondViceChair)});
    CHECK(found[1].subjects == QStringList{u"C"_s});
    const auto told = sample->seatRules.check(today).value();
    REQUIRE(told.size() == 2);
    CHECK(told[1].startsWith(u"Mötesplats Lycksele 2024: C "_s));
    CHECK(sample->check().value() == QStringList{}); // the store itself is sound
}

TEST_CASE("Who belongs to which body is as of the day on which the edition opens")
{
    SampleCommittee sample;
    Committee board;
    board.name = u"Regionstyrelsen"_s;
    board.shortName = u"RS"_s;
    board.kind = CommitteeKind::Board;
    REQUIRE(sample->events.addCommittee(board));
    auto entry = sample.somebody(u"Märta"_s, u"Ågren"_s);
    auto second = entry.assignments.first();
    second.id = Id<Assignment>::make();
    second.committee = board.id;
    second.until = QDate{2023, 12, 31};
    entry.assignments << second;
    REQUIRE(sample->people.add(entry));
    const auto event = sample.event(u"lycksele"_s).id;
    const auto in2023 = sample->seatRules.ground(event, {2023, 5, 23}).value();
    const auto in2024 = sample->seatRules.ground(event, {2024, 5, 23}).value();
    CHECK(in2023.memberships.value(entry.person.id).size() == 2);
    CHECK(in2024.memberships.value(entry.person.id) == QList{sample.committee.id});
    CHECK(in2024.parties == QStringList{u"S"_s});
    CHECK(in2024.bodies.value(board.id) == u"RS"_s);
}
