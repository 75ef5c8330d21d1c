#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

// Siv (M) and Märta (S) are elected; Jon (C), Per (M) and Tyra (M) are elected substitutes.
struct Called : SampleCommittee
{
    Called()
        : point{decide()}
        , marta{addPerson(u"Märta"_s, u"Ågren"_s, u"S"_s)}
        , siv{addPerson(u"Siv"_s, u"Öberg"_s, u"M"_s)}
        , jon{addPerson(u"Jon"_s, u"Åström"_s, u"C"_s)}
        , per{addPerson(u"Per"_s, u"Lind"_s, u"M"_s)}
        , aino{addPerson(u"Aino"_s, u"Berg"_s, u"V"_s)}
        , lycksele{edition()}
    {
        elect(lycksele, point, {marta, siv});
        REQUIRE(store().events.setSeatCount(lycksele.id, 10, 3));
        elect(lycksele, point, {jon, per}, SeatKind::Substitute);
    }
    Id<Placement> placementOf(const PersonEntry &entry) { return row(lycksele, entry).placement; }
    Result<> replace(const PersonEntry &out, const PersonEntry &in, const QString &because = {})
    {
        return store().rosters.replace(placementOf(out), in.person.id,
                                       {day, u"Sjuk"_s, u"Pia Ryd"_s, because});
    }

    const QDate day{2024, 4, 20};
    Id<DecisionPoint> point;
    PersonEntry marta, siv, jon, per, aino;
    Edition lycksele;
};

} // namespace

TEST_CASE("A committee without an order of its own calls in by the usual one")
{
    SampleCommittee sample;
    CHECK(sample->substitutions.order(sample.committee.id).value() == SubstitutionOrder{});
    refuses(sample->substitutions.order(Id<Committee>::make()), Kind::NotFound);
}

TEST_CASE("An order is kept with its groups and pairs, undone as one, and refused when it can't be")
{
    Called sample;
    SubstitutionOrder order;
    order.steps = {SubstitutionStep::SameGroup, SubstitutionStep::Personal};
    order.groups = {{u"Alliansen"_s, {u"M"_s, u"C"_s}}, {u"Vänster"_s, {u"S"_s, u"V"_s}}};
    order.personal = {{sample.siv.person.id, sample.aino.person.id},
                      {sample.marta.person.id, sample.jon.person.id}};
    REQUIRE(sample->substitutions.setOrder(sample.committee.id, order));
    CHECK(sample->substitutions.order(sample.committee.id).value() == order);
    CHECK(sample->check().value() == QStringList{});

    auto wrong = order;
    wrong.steps = {};
    refuses(sample->substitutions.setOrder(sample.committee.id, wrong), Kind::Invalid);
    wrong = order;
    wrong.personal.first().substitute = Id<Person>::make();
    refuses(sample->substitutions.setOrder(sample.committee.id, wrong), Kind::NotFound);
    CHECK(sample->substitutions.order(sample.committee.id).value() == order);
    REQUIRE(sample->history.undo());
    CHECK(sample->substitutions.order(sample.committee.id).value() == SubstitutionOrder{});
}

TEST_CASE("Somebody who is only a personal substitute can be removed, and the pair goes along")
{
    Called sample;
    SubstitutionOrder order;
    order.personal = {{sample.siv.person.id, sample.aino.person.id}};
    REQUIRE(sample->substitutions.setOrder(sample.committee.id, order));
    REQUIRE(sample->people.remove(sample.aino.person.id));
    CHECK(sample->substitutions.order(sample.committee.id).value().personal.isEmpty());
    CHECK(sample->check().value() == QStringList{});
}

TEST_CASE("The next by the order is kept with the step, another one with why")
{
    Called sample;
    const auto order = sample->rosters.callable(sample.placementOf(sample.siv), sample.day).value();
    REQUIRE(order.size() == 2);
    CHECK(order[0].person == sample.per.person.id);
    CHECK(order[1].person == sample.jon.person.id);

    refuses(sample.replace(sample.siv, sample.jon), Kind::Invalid, {u"Per Lind"_s});
    refuses(sample.replace(sample.siv, sample.aino), Kind::Invalid, {u"Per Lind"_s});
    CHECK(sample.row(sample.lycksele, sample.siv).status == SeatStatus::Elected); // nothing by halves

    REQUIRE(sample.replace(sample.siv, sample.per));
    auto substitution = sample.row(sample.lycksele, sample.siv).substitution;
    REQUIRE(substitution);
    CHECK(substitution->calledAs == SubstitutionStep::SameParty);
    CHECK(substitution->chosenBecause.isEmpty());
    CHECK(substitution->calledBy == u"Pia Ryd"_s);
    CHECK(substitution->date == sample.day);
    CHECK(sample.row(sample.lycksele, sample.per).substitution == substitution);
    REQUIRE(sample->history.undo());
    CHECK_FALSE(sample.row(sample.lycksele, sample.siv).substitution);

    REQUIRE(sample.replace(sample.siv, sample.aino, u" Per och Jon är bortresta "_s));
    substitution = sample.row(sample.lycksele, sample.siv).substitution;
    REQUIRE(substitution);
    CHECK_FALSE(substitution->calledAs);
    CHECK(substitution->chosenBecause == u"Per och Jon är bortresta"_s);
    CHECK(sample->check().value() == QStringList{});
}

TEST_CASE("Who has stepped out can come back, on the seat of another; the rosters of the days stay right")
{
    Called sample;
    REQUIRE(sample->rosters.prevent(sample.placementOf(sample.siv), {2024, 4, 10}, u"Jäv"_s, true));
    CHECK(sample.row(sample.lycksele, sample.siv).disqualified);
    CHECK(warningOfReturn(sample.roster(sample.lycksele), sample.siv.person).isEmpty());
    REQUIRE(sample->rosters.replace(sample.placementOf(sample.marta), sample.siv.person.id,
                                    {sample.day, {}, {}, u"Siv var jävig i ett annat ärende"_s}));
    const auto roster = sample.roster(sample.lycksele);
    const auto back = std::find_if(roster.rows.begin(), roster.rows.end(), [&](const RosterRow &row) {
        return row.person && row.person->id == sample.siv.person.id && !row.fills.isNull();
    });
    REQUIRE(back != roster.rows.end());
    CHECK(back->replaces == u"Ågren, Märta"_s);
    CHECK(count(roster).elected == 1);
    CHECK(count(sample.roster(sample.lycksele, {2024, 4, 15})).elected == 1); // Märta alone
    CHECK(count(sample.roster(sample.lycksele, {2024, 4, 9})).elected == 2);
    CHECK(sample->check().value() == QStringList{});
}

TEST_CASE("A resignation and a by-election show on their days, and leave the days before as they were")
{
    Called sample;
    const auto edition = sample.lycksele;
    REQUIRE(
        sample->rosters.resign(sample.placementOf(sample.siv), Ending::Resigned, {2024, 3, 1}, u"Flyttar"_s));
    auto byElection = sample.entry(u"RUN 77-2024"_s, u"31"_s, {2024, 3, 20}, Outcome::Elected);
    REQUIRE(sample->decisions.add({byElection}));
    sample.elect(edition, byElection.item.points.first().id, {sample.aino});
    const auto onSeat = [&](const QDate &day) {
        const auto row = sample.roster(edition, day).rows.at(1);
        return row.person ? row.person->givenName : QString{};
    };
    CHECK(onSeat({2024, 2, 29}) == u"Siv"_s);
    CHECK(onSeat({2024, 3, 1}).isEmpty());
    CHECK(onSeat({2024, 3, 19}).isEmpty());
    CHECK(onSeat({2024, 3, 20}) == u"Aino"_s);
    CHECK(count(sample.roster(edition, {2024, 3, 10})).elected == 1);
    CHECK(count(sample.roster(edition, {2024, 3, 20})).elected == 2);
    CHECK(count(sample.roster(edition, {2024, 2, 29})).elected == 2);
}
