#include "domain/substitutionorder.h"
#include "samples.h"

#include <QSet>

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;
using Step = SubstitutionStep;

namespace {

// A roster with one who goes and elected substitutes.
struct Called
{
    Called()
        : member{add(SeatKind::Ordinary, u"Siv"_s, u"M"_s)}
    {
    }

    Person add(SeatKind kind, const QString &name, const QString &party)
    {
        RosterRow row;
        Seat seat;
        seat.kind = kind;
        seat.number = 1;
        for (const auto &other : roster.rows)
            seat.number += other.kind == kind;
        row.seat = seat;
        row.kind = kind;
        row.person = samples::member(name, u"Prov"_s, party).person;
        row.party = party;
        row.placement = Id<Placement>::make();
        row.fills = seat.id;
        row.status = SeatStatus::Elected;
        roster.rows << row;
        return *row.person;
    }
    Person substitute(const QString &name, const QString &party)
    {
        return add(SeatKind::Substitute, name, party);
    }
    RosterRow &rowOf(const Person &person)
    {
        return *std::find_if(roster.rows.begin(), roster.rows.end(),
                             [&](const RosterRow &row) { return row.person->id == person.id; });
    }
    QList<Callable> inOrder(const SubstitutionOrder &order = {}) const
    {
        return inOrderOfCalling(order, roster, member.id, u"M"_s);
    }

    Roster roster;
    Person member;
};

QList<Id<Person>> idsOf(const QList<Callable> &callable)
{
    QList<Id<Person>> ids;
    for (const auto &one : callable)
        ids << one.person;
    return ids;
}

} // namespace

TEST_CASE("Substitutes are called by person, party, group and list, each with its reason")
{
    Called called;
    const auto first = called.substitute(u"Sten"_s, u"S"_s);
    const auto group = called.substitute(u"Karin"_s, u"KD"_s);
    const auto same = called.substitute(u"Per"_s, u"M"_s);
    const auto same2 = called.substitute(u"Tyra"_s, u"M"_s);
    const auto own = samples::member(u"Olof"_s, u"Egen"_s, u"L"_s).person; // elected to nothing
    SubstitutionOrder order;
    order.groups = {{u"Alliansen"_s, {u"M"_s, u"KD"_s}}};
    order.personal = {{called.member.id, own.id}};
    const auto callable = called.inOrder(order);
    CHECK(idsOf(callable) == QList{own.id, same.id, same2.id, group.id, first.id});
    CHECK(callable[0].reason == u"personlig ersättare för Siv Prov"_s);
    CHECK(callable[1].step == Step::SameParty);
    CHECK(callable[1].reason == u"vald ersättare 3, samma parti"_s);
    CHECK(callable[3].reason == u"vald ersättare 2, samma grupp (Alliansen)"_s);
    CHECK(callable[4].reason == u"vald ersättare 1, näst på listan"_s);

    order.steps = {Step::ListOrder};
    CHECK(idsOf(called.inOrder(order)) == QList{first.id, group.id, same.id, same2.id});
    order.steps = {Step::SameGroup, Step::SameParty};
    CHECK(idsOf(called.inOrder(order)) == QList{group.id, same.id, same2.id});
}

TEST_CASE("Who has stepped in, or can't come, is not called; nor is a personal substitute who goes already")
{
    Called called;
    const auto stepped = called.substitute(u"Per"_s, u"M"_s);
    const auto prevented = called.substitute(u"Tyra"_s, u"M"_s);
    const auto next = called.substitute(u"Rolf"_s, u"M"_s);
    const auto goes = called.add(SeatKind::Ordinary, u"Jon"_s, u"M"_s);
    called.rowOf(stepped).fills = Id<Seat>::make();
    called.rowOf(prevented).fills = {};
    called.rowOf(prevented).status = SeatStatus::Prevented;
    SubstitutionOrder order;
    order.personal = {{called.member.id, goes.id}, {called.member.id, prevented.id}};
    CHECK(idsOf(called.inOrder(order)) == QList{next.id});
}

TEST_CASE("Nobody of no party is of the same party as others without one")
{
    Called called;
    const auto official = called.substitute(u"Pia"_s, {});
    const auto callable = inOrderOfCalling({}, called.roster, called.member.id, {});
    REQUIRE(callable.size() == 1);
    CHECK(callable.first().person == official.id);
    CHECK(callable.first().step == Step::ListOrder);
}

TEST_CASE("Somebody else than the next one is called only when it is said why")
{
    Called called;
    const auto next = called.substitute(u"Per"_s, u"M"_s);
    const auto other = called.substitute(u"Sten"_s, u"S"_s);
    const auto order = called.inOrder();
    CHECK(problemsWithCalling(order, next.id, {}, next.name()).isEmpty());
    CHECK(problemsWithCalling(order, other.id, u"Per svarar inte"_s, next.name()).isEmpty());
    const auto problems = problemsWithCalling(order, other.id, u"  "_s, next.name());
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().contains(u"Per Prov"_s));
    CHECK(problems.first().contains(u"samma parti"_s));
    CHECK(problemsWithCalling({}, other.id, {}, {}).isEmpty());
}

TEST_CASE("Who has stepped out is warned of, except after disqualification")
{
    Called called;
    CHECK(warningOfReturn(called.roster, called.member).isEmpty());
    auto &row = called.rowOf(called.member);
    row.fills = {};
    row.status = SeatStatus::Prevented;
    CHECK(warningOfReturn(called.roster, called.member).contains(u"Siv Prov"_s));
    row.status = SeatStatus::Attended; // was there, and was replaced
    CHECK_FALSE(warningOfReturn(called.roster, called.member).isEmpty());
    row.disqualified = true;
    CHECK(warningOfReturn(called.roster, called.member).isEmpty());
}

TEST_CASE("An order that can't be is refused with a sentence")
{
    const auto a = Id<Person>::make();
    const auto b = Id<Person>::make();
    SubstitutionOrder order;
    CHECK(problems(order).isEmpty());
    order.groups = {{u"Alliansen"_s, {u"M"_s, u"KD"_s}}, {u"Vänster"_s, {u"S"_s, u"V"_s}}};
    order.personal = {{a, b}, {b, a}};
    CHECK(problems(order).isEmpty());
    order.steps = {Step::SameParty, Step::SameParty};
    CHECK(problems(order).size() == 1);
    order.steps = {};
    CHECK(problems(order).size() == 1);
    order.steps = {Step::ListOrder};
    order.groups = {{u"A"_s, {u"M"_s, u"KD"_s}}, {u"A"_s, {u"M"_s, u"L"_s}}, {{}, {u"S"_s}}};
    CHECK(problems(order).size() == 4);
    order.groups = {};
    order.personal = {{a, a}, {a, b}, {a, b}};
    CHECK(problems(order).size() == 2);
}

TEST_CASE("Every step has its own key and words")
{
    for (const auto step : substitutionSteps()) {
        CHECK(substitutionStepFromKey(key(step)) == step);
        CHECK_FALSE(label(step).isEmpty());
    }
    CHECK_FALSE(substitutionStepFromKey(u"lottery"_s));
    CHECK_FALSE(substitutionStepFromKey({}));
}

TEST_CASE("By whatever steps, nobody is called twice, and with the list among them every free one is called")
{
    rc::check([] {
        Called called;
        const QStringList parties{u"M"_s, u"S"_s, u"KD"_s, {}};
        const int count = *rc::gen::inRange(0, 8);
        QSet<Id<Person>> free;
        for (int i = 0; i < count; ++i) {
            const auto person = called.substitute(QString::number(i), parties[*rc::gen::inRange(0, 4)]);
            if (*rc::gen::arbitrary<bool>())
                free << person.id;
            else
                called.rowOf(person).fills = {};
        }
        SubstitutionOrder order;
        order.groups = {{u"Alliansen"_s, {u"M"_s, u"KD"_s}}};
        order.steps.clear();
        for (const auto step : substitutionSteps())
            if (*rc::gen::arbitrary<bool>())
                order.steps.insert(*rc::gen::inRange<int>(0, int(order.steps.size()) + 1), step);
        const auto ids = idsOf(called.inOrder(order));
        const QSet<Id<Person>> distinct{ids.cbegin(), ids.cend()};
        RC_ASSERT(distinct.size() == ids.size());
        if (order.steps.contains(Step::ListOrder))
            RC_ASSERT(distinct == free);
        else
            RC_ASSERT(free.contains(distinct));
    });
}
