#include "domain/seatrule.h"
#include "samples.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const SeatRule presidium{SeatRuleKind::Presidium, 0, {}};
const SeatRule onePerParty{SeatRuleKind::OnePerParty, 0, {}};
const SeatRule freeRest{SeatRuleKind::Free, 0, {}};

SeatRule number(int seats)
{
    return {SeatRuleKind::FixedNumber, seats, {}};
}

// A roster with as many ordinary seats as told, and people on them.
struct Seated
{
    explicit Seated(int seats)
        : ground{{u"S"_s, u"C"_s, u"M"_s}, {}, {}}
    {
        for (int i = 0; i < seats; ++i) {
            RosterRow row;
            Seat seat;
            seat.number = i + 1;
            row.seat = seat;
            roster.rows << row;
        }
    }

    // On the next vacant seat.
    Person sit(const QString &name, const QString &party, Role role = Role::Member)
    {
        const auto person = samples::member(name, u"Prov"_s, party).person;
        for (auto &row : roster.rows)
            if (!row.person) {
                row.person = person;
                row.party = party;
                row.role = role;
                row.placement = Id<Placement>::make();
                row.fills = row.seat->id;
                row.status = SeatStatus::Elected;
                return person;
            }
        FAIL("no vacant seat");
        return person;
    }
    void sitPresidium()
    {
        sit(u"Märta"_s, u"S"_s, Role::Chair);
        sit(u"Jon"_s, u"C"_s, Role::FirstViceChair);
        sit(u"Siv"_s, u"M"_s, Role::SecondViceChair);
    }
    void nominateWithoutSeat(const QString &name, const QString &party)
    {
        RosterRow row;
        row.person = samples::member(name, u"Prov"_s, party).person;
        row.party = party;
        row.nomination = Id<Nomination>::make();
        row.status = SeatStatus::Nominated;
        roster.rows << row;
    }

    QList<SeatFinding> by(const QList<SeatRule> &rules) const { return findings(roster, rules, ground); }

    Roster roster;
    SeatRuleGround ground;
};

// The only finding.
SeatFinding only(const QList<SeatFinding> &found)
{
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.first().sentence.isEmpty());
    return found.first();
}

} // namespace

TEST_CASE("Without rules, or where all seats are free, nothing is missing or over")
{
    Seated seated{3};
    seated.sit(u"Märta"_s, u"S"_s);
    CHECK(seated.by({}).isEmpty());
    CHECK(seated.by({freeRest}).isEmpty());
}

TEST_CASE("A fixed number tells how many are missing, and how many are nominated beyond it")
{
    Seated seated{3};
    seated.sit(u"Märta"_s, u"S"_s);
    const auto missing = only(seated.by({number(3)}));
    CHECK(missing.kind == SeatFinding::Kind::Missing);
    CHECK(missing.rule == SeatRuleKind::FixedNumber);
    CHECK(missing.count == 2);
    CHECK(missing.sentence == u"2 deltagare saknas"_s);

    seated.sit(u"Jon"_s, u"C"_s);
    seated.sit(u"Siv"_s, u"M"_s);
    CHECK(seated.by({number(3)}).isEmpty());
    seated.nominateWithoutSeat(u"Per"_s, u"M"_s);
    const auto over = only(seated.by({number(3)}));
    CHECK(over.kind == SeatFinding::Kind::Over);
    CHECK(over.count == 1);
}

TEST_CASE("An edition with other seats than the fixed number is told of")
{
    Seated seated{2};
    seated.sit(u"Märta"_s, u"S"_s);
    seated.sit(u"Jon"_s, u"C"_s);
    const auto found = seated.by({number(3)});
    REQUIRE(found.size() == 2);
    CHECK(found[0].subjects == QStringList{u"seats"_s});
    CHECK(found[0].kind == SeatFinding::Kind::Missing);
    CHECK(found[1].count == 1);
}

TEST_CASE("Of the presidium, who is missing and who is doubled is told by role")
{
    Seated seated{4};
    seated.sit(u"Märta"_s, u"S"_s, Role::Chair);
    seated.sit(u"Aino"_s, u"V"_s, Role::Chair);
    const auto found = seated.by({presidium});
    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == SeatFinding::Kind::Doubled);
    CHECK(found[0].subjects == QStringList{key(Role::Chair)});
    CHECK(found[0].sentence.contains(u"Märta Prov"_s));
    CHECK(found[1].kind == SeatFinding::Kind::Missing);
    CHECK(found[1].subjects == QStringList{key(Role::FirstViceChair), key(Role::SecondViceChair)});
    CHECK(found[1].count == 2);
}

TEST_CASE("Who is prevented leaves the party without a participant")
{
    Seated seated{3};
    seated.sitPresidium();
    CHECK(seated.by({onePerParty}).isEmpty());
    seated.roster.rows[2].status = SeatStatus::Prevented;
    seated.roster.rows[2].fills = {};
    const auto missing = only(seated.by({onePerParty}));
    CHECK(missing.subjects == QStringList{u"M"_s});
    CHECK(missing.kind == SeatFinding::Kind::Missing);
}

TEST_CASE("A party has one beside the presidium, and more only where the rest is free")
{
    Seated seated{6};
    seated.sitPresidium();
    seated.sit(u"Kjell"_s, u"S"_s);
    CHECK(seated.by({presidium, onePerParty}).isEmpty());
    CHECK(only(seated.by({onePerParty})).subjects == QStringList{u"S"_s});
    seated.sit(u"Ylva"_s, u"S"_s);
    const auto over = only(seated.by({presidium, onePerParty}));
    CHECK(over.kind == SeatFinding::Kind::Over);
    CHECK(over.subjects == QStringList{u"S"_s});
    CHECK(over.count == 1);
    CHECK(seated.by({presidium, onePerParty, freeRest}).isEmpty());
}

TEST_CASE("Officials without a party are no party of their own")
{
    Seated seated{5};
    seated.sitPresidium();
    seated.sit(u"Pia"_s, {}, Role::Official);
    seated.sit(u"Otto"_s, {}, Role::Official);
    CHECK(seated.by({onePerParty}).isEmpty());
}

TEST_CASE("Each body's quota is filled by its members, and those of several go where they are needed")
{
    const auto own = Id<Committee>::make();
    const auto board = Id<Committee>::make();
    Seated seated{4};
    seated.ground.bodies = {{own, u"RUN"_s}, {board, u"RS"_s}};
    const auto both = seated.sit(u"Märta"_s, u"S"_s);
    const auto second = seated.sit(u"Jon"_s, u"C"_s);
    seated.ground.memberships = {{both.id, {own, board}}, {second.id, {own}}};
    const QList<SeatRule> rules{{SeatRuleKind::Quota, 1, own}, {SeatRuleKind::Quota, 1, board}};
    CHECK(seated.by(rules).isEmpty()); // Märta gives way to Jon

    const auto third = seated.sit(u"Siv"_s, u"M"_s);
    seated.ground.memberships.insert(third.id, {own});
    const auto over = only(seated.by(rules));
    CHECK(over.kind == SeatFinding::Kind::Over);
    CHECK(over.subjects == QStringList{u"RUN"_s});

    seated.sit(u"Otto"_s, {});
    const auto found = seated.by({{SeatRuleKind::Quota, 2, own}, {SeatRuleKind::Quota, 2, board}});
    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == SeatFinding::Kind::Missing);
    CHECK(found[0].subjects == QStringList{u"RS"_s});
    CHECK(found[1].subjects == QStringList{u"Otto Prov"_s});
    CHECK(found[1].kind == SeatFinding::Kind::Over);
}

TEST_CASE("The same person on two seats is told of whatever the rules")
{
    Seated seated{2};
    seated.sit(u"Märta"_s, u"S"_s);
    seated.sit(u"Jon"_s, u"C"_s);
    seated.roster.rows[1].person = seated.roster.rows[0].person;
    const auto doubled = only(seated.by({}));
    CHECK(doubled.kind == SeatFinding::Kind::Doubled);
    CHECK_FALSE(doubled.rule);
    CHECK(doubled.subjects == QStringList{u"Märta Prov"_s});
}

TEST_CASE("Nothing is missing from a cancelled edition")
{
    Seated seated{2};
    seated.roster.edition.cancelled = true;
    CHECK(seated.by({number(5), presidium, onePerParty}).isEmpty());
}

TEST_CASE("Before an election it is seen what the rules miss after it")
{
    Seated seated{3};
    seated.sit(u"Märta"_s, u"S"_s);
    auto &nominated = seated.roster.rows[1];
    nominated.person = samples::member(u"Otto"_s, u"Prov"_s, u"V"_s).person;
    nominated.nomination = Id<Nomination>::make();
    seated.roster.rows[2].seat->party = u"M"_s;
    const QDate day{2024, 1, 1};
    const auto jon = samples::member(u"Jon"_s, u"Åström"_s, u"C"_s);
    const auto siv = samples::member(u"Siv"_s, u"Öberg"_s, u"M"_s);
    const auto after = withElected(seated.roster, {siv, jon}, day);
    REQUIRE(after.rows.size() == 3);
    CHECK(after.rows[1].person == jon.person);
    CHECK(after.rows[2].person == siv.person); // on the seat kept for M
    CHECK(findings(after, {onePerParty}, seated.ground).isEmpty());
    CHECK(findings(withElected(seated.roster, {jon}, day), {onePerParty}, seated.ground).first().subjects ==
          QStringList{u"M"_s});
}

TEST_CASE("Rules that can't be kept together are refused with a sentence")
{
    const auto body = Id<Committee>::make();
    CHECK(problems(QList<SeatRule>{}).isEmpty());
    CHECK(problems({number(10), presidium, {SeatRuleKind::Quota, 10, body}}).isEmpty());
    CHECK(problems({number(0)}).size() == 1);
    CHECK(problems({number(-3)}).size() == 1);
    CHECK(problems({presidium, presidium}).size() == 1);
    CHECK(problems({{SeatRuleKind::Quota, 4, {}}}).size() == 1);
    CHECK(problems({{SeatRuleKind::Quota, 4, body}, {SeatRuleKind::Quota, 2, body}}).size() == 1);
    CHECK(problems({number(5), {SeatRuleKind::Quota, 6, body}}).first().contains(u"6"_s));
}

TEST_CASE("An edition's own rules stand in place of those of every year")
{
    SeatRules rules;
    rules.everyYear = {number(10)};
    const auto edition = Id<Edition>::make();
    CHECK(rules.of(edition) == QList{number(10)});
    rules.exceptions.insert(edition, {freeRest});
    CHECK(rules.of(edition) == QList{freeRest});
    CHECK(rules.of(Id<Edition>::make()) == QList{number(10)});
}

TEST_CASE("Every rule and finding has its own key, and a rule is described in words")
{
    for (int i = 0; i <= int(SeatRuleKind::Free); ++i)
        CHECK(seatRuleKindFromKey(key(SeatRuleKind(i))) == SeatRuleKind(i));
    CHECK_FALSE(seatRuleKindFromKey(u"lottery"_s));
    CHECK(key(SeatFinding::Kind::Doubled) == u"doubled"_s);
    const auto body = Id<Committee>::make();
    CHECK(describe({SeatRuleKind::Quota, 4, body}, {{body, u"RS"_s}}) == u"Kvot: 4 från RS"_s);
    CHECK(describe(number(12), {}) == u"Fast antal: 12"_s);
}

TEST_CASE("Seats missing from quotas are as few as the members allow")
{
    rc::check([] {
        const QList<Id<Committee>> bodies{Id<Committee>::make(), Id<Committee>::make(),
                                          Id<Committee>::make()};
        const int people = *rc::gen::inRange(0, 7);
        Seated seated{people};
        QList<QList<Id<Committee>>> memberships;
        for (int i = 0; i < people; ++i) {
            const auto person = seated.sit(u"P%1"_s.arg(i), u"S"_s);
            QList<Id<Committee>> own;
            for (const auto &body : bodies)
                if (*rc::gen::arbitrary<bool>())
                    own << body;
            memberships << own;
            seated.ground.memberships.insert(person.id, own);
        }
        QList<SeatRule> rules;
        int wanted = 0;
        for (const auto &body : bodies)
            if (const int seats = *rc::gen::inRange(0, 4)) {
                rules << SeatRule{SeatRuleKind::Quota, seats, body};
                wanted += seats;
            }
        // Every way to hand the people out, and the best of them.
        const std::function<int(int, QList<int>)> best = [&](int person, QList<int> left) -> int {
            if (person == people)
                return 0;
            int most = best(person + 1, left);
            for (int i = 0; i < rules.size(); ++i)
                if (left[i] > 0 && memberships[person].contains(rules[i].body)) {
                    auto after = left;
                    --after[i];
                    most = std::max(most, 1 + best(person + 1, after));
                }
            return most;
        };
        QList<int> seats;
        for (const auto &rule : rules)
            seats << rule.seats;
        int missing = 0;
        for (const auto &finding : seated.by(rules + QList{freeRest}))
            missing += finding.count;
        RC_ASSERT(missing == wanted - best(0, seats));
    });
}
