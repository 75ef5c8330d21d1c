#include "samplecommittee.h"
#include "store/decisionround.h"
#include "store/settings.h"

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2024, 5, 1};

} // namespace

TEST_CASE("A pick for several editions is one act, and is refused as a whole")
{
    SampleCommittee sample;
    const auto marta = sample.somebody(u"Märta"_s, u"Ågren"_s);
    REQUIRE(sample.store().people.add(marta));
    store::DecisionRound round{sample.store().database()};
    const QList<Roster> rosters{sample.roster(sample.edition(u"lycksele"_s)),
                                sample.roster(sample.edition(u"almedalen"_s))};
    const Picks picks = pick(marta, SeatKind::Ordinary, rosters, today, u"beslutsrundan"_s);
    REQUIRE(round.put(picks.nominations));
    CHECK(sample.row(sample.edition(u"lycksele"_s), marta).person);
    CHECK(sample.row(sample.edition(u"almedalen"_s), marta).person);
    const auto act = sample.store().history.undoable().value();
    REQUIRE(act);
    CHECK(act->name == QLatin1String{store::DecisionRound::pickAct});
    CHECK(act->subject == u"Märta Ågren");

    // Again, with one edition more: all or nothing.
    auto again = picks.nominations;
    for (auto &nomination : again)
        nomination.id = Id<Nomination>::make();
    again.first().event = sample.event(u"digitala"_s).id;
    CHECK_FALSE(round.put(again));
    CHECK_FALSE(sample.row(sample.edition(u"digitala"_s), marta).person);

    REQUIRE(sample.store().history.undo());
    CHECK_FALSE(sample.row(sample.edition(u"lycksele"_s), marta).person);
    CHECK_FALSE(sample.row(sample.edition(u"almedalen"_s), marta).person);
}

TEST_CASE("Nobody is elected where no decision stands")
{
    SampleCommittee sample;
    const auto marta = sample.somebody(u"Märta"_s, u"Ågren"_s);
    REQUIRE(sample.store().people.add(marta));
    store::DecisionRound round{sample.store().database()};
    const auto edition = sample.edition(u"lycksele"_s);
    REQUIRE(round.put(pick(marta, SeatKind::Ordinary, {sample.roster(edition)}, today, {}).nominations));
    const auto elected = round.electNominated({edition.id}, today);
    REQUIRE_FALSE(elected);
    CHECK(elected.error().kind == Error::Kind::Invalid);
    CHECK_FALSE(round.electNominated({Id<Edition>::make()}, today));
    // A decision at a meeting to come is told with its day.
    REQUIRE(sample.store().decisions.add(
        {sample.entry(u"RUN 550-2022"_s, u"99"_s, today.addDays(14), Outcome::AsProposed)}));
    const auto early = round.electNominated({edition.id}, today);
    REQUIRE_FALSE(early);
    INFO(early.error().message.toStdString());
    CHECK(early.error().message.contains(u"99"));
    CHECK(early.error().message.contains(today.addDays(14).toString(Qt::ISODate)));
    CHECK_FALSE(round.electNominated({}, today));
}

TEST_CASE("A setting is kept, changed, taken away, and undone")
{
    SampleCommittee sample;
    store::Settings settings{sample.store().database()};
    CHECK(settings.text(u"words"_s).value().isEmpty());
    REQUIRE(settings.setText(u"words"_s, u"att välja"_s, {}));
    REQUIRE(settings.setText(u"words"_s, u"att utse"_s, {}));
    CHECK(settings.text(u"words"_s).value() == u"att utse");
    REQUIRE(sample.store().history.undo());
    CHECK(settings.text(u"words"_s).value() == u"att välja");
    REQUIRE(settings.setText(u"words"_s, {}, {}));
    CHECK(settings.text(u"words"_s).value().isEmpty());
    CHECK(sample.store().check().value().isEmpty());
}
