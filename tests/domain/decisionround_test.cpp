#include "domain/decisionround.h"
#include "samples.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2024, 1, 10};
const QString by = QStringLiteral("beslutsrundan");

// An edition with seats, made into a roster with those nominated to it.
struct Sheet : RosterSources
{
    explicit Sheet(int at = 0, int year = 2024)
    {
        event = samples::events().at(at);
        edition = usualEdition(event, samples::period(), year);
    }
    Sheet &seats(int ordinary, int substitutes = 0, const QString &party = {})
    {
        for (int i = 0; i < ordinary; ++i)
            add(SeatKind::Ordinary, party);
        for (int i = 0; i < substitutes; ++i)
            add(SeatKind::Substitute, party);
        return *this;
    }
    void add(SeatKind kind, const QString &party)
    {
        Seat seat;
        seat.edition = edition.id;
        seat.kind = kind;
        seat.party = party;
        seat.number = 1 + int(std::count_if(RosterSources::seats.begin(), RosterSources::seats.end(),
                                            [&](const Seat &other) { return other.kind == kind; }));
        RosterSources::seats << seat;
    }
    void keep(const Picks &picks, const QList<PersonEntry> &people)
    {
        for (const Nomination &nomination : picks.nominations)
            for (const PersonEntry &entry : people)
                if (entry.person.id == nomination.person && nomination.covers(edition))
                    nominations << NominationEntry{nomination, entry};
    }
    Roster roster() const { return makeRoster(*this, today); }
};

QStringList names(const Roster &roster)
{
    QStringList names;
    for (const RosterRow &row : roster.rows)
        names << (row.person ? row.person->sortedName() : QString{});
    return names;
}

} // namespace

TEST_CASE("Whoever is picked shows on the seat that was free next")
{
    const auto marta = samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s);
    const auto jon = samples::member(u"Jon"_s, u"Åström"_s, u"C"_s);
    Sheet sheet;
    sheet.seats(3, 1);
    for (const auto &each : {marta, jon}) {
        const Picks picks = pick(each, SeatKind::Ordinary, {sheet.roster()}, today, by);
        CHECK(picks.leftOut.isEmpty());
        REQUIRE(picks.nominations.size() == 1);
        CHECK(picks.nominations.first().nominatedBy == by);
        CHECK(picks.nominations.first().year == 2024);
        CHECK(problems(picks.nominations.first()).isEmpty());
        sheet.keep(picks, {each});
    }
    CHECK(names(sheet.roster()) == QStringList{u"Ågren, Märta"_s, u"Åström, Jon"_s, u""_s, u""_s});
    CHECK(freeSeats(sheet.roster(), SeatKind::Ordinary) == 1);
    CHECK(freeSeats(sheet.roster(), SeatKind::Substitute) == 1);
}

TEST_CASE("One pick puts somebody on every roster that has room, and says where it has not")
{
    const auto marta = samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s);
    Sheet lycksele{0};
    lycksele.seats(1);
    Sheet full{1};
    Sheet kept{2};
    kept.seats(1, 0, u"M"_s);
    Sheet there{3};
    there.seats(2);
    there.keep(pick(marta, SeatKind::Ordinary, {there.roster()}, today, by), {marta});

    const Picks picks = pick(marta, SeatKind::Ordinary,
                             {lycksele.roster(), full.roster(), kept.roster(), there.roster()}, today, by);
    REQUIRE(picks.nominations.size() == 1);
    CHECK(picks.nominations.first().event == lycksele.event.id);
    REQUIRE(picks.leftOut.size() == 3);
    CHECK(picks.leftOut[0].contains(full.event.name));
    CHECK(picks.leftOut[1].contains(kept.event.name));
    CHECK(picks.leftOut[2].contains(there.event.name));
}

TEST_CASE("Last year's participants come back in their order while they have an assignment and a seat")
{
    const auto marta = samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s);
    const auto jon = samples::member(u"Jon"_s, u"Åström"_s, u"C"_s);
    auto gone = samples::member(u"Siv"_s, u"Öberg"_s, u"M"_s);
    gone.assignments.first().until = QDate{2023, 12, 31};
    const auto per = samples::member(u"Per"_s, u"Lind"_s, u"M"_s);
    const QList<PersonEntry> people{marta, jon, gone, per};
    Sheet before{0, 2023};
    before.seats(3, 1);
    for (const auto &each : {jon, gone, marta})
        before.keep(pick(each, SeatKind::Ordinary, {before.roster()}, QDate{2023, 1, 10}, by), people);
    before.keep(pick(per, SeatKind::Substitute, {before.roster()}, QDate{2023, 1, 10}, by), people);

    Sheet now;
    now.seats(3, 1);
    const Picks picks = pickAsBefore(before.roster(), now.roster(), people, today, by);
    REQUIRE(picks.leftOut.size() == 1);
    CHECK(picks.leftOut.first().contains(u"Siv Öberg"));
    now.keep(picks, people);
    CHECK(names(now.roster()) == QStringList{u"Åström, Jon"_s, u"Ågren, Märta"_s, u""_s, u"Lind, Per"_s});

    // Once more changes nothing.
    CHECK(pickAsBefore(before.roster(), now.roster(), people, today, by).nominations.isEmpty());
}

TEST_CASE("An edition that is cancelled or over takes nobody")
{
    Edition edition = Sheet{}.edition;
    CHECK(isOpenTo(edition, edition.closes));
    CHECK_FALSE(isOpenTo(edition, edition.closes.addDays(1)));
    edition.cancelled = true;
    CHECK_FALSE(isOpenTo(edition, today));
}

TEST_CASE(
    "The committee's composition counts members and presidium, not substitutes, officials and former ones")
{
    auto chair = samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s);
    chair.assignments.first().role = Role::Chair;
    auto substitute = samples::member(u"Jon"_s, u"Åström"_s, u"S"_s);
    substitute.assignments.first().role = Role::Substitute;
    auto former = samples::member(u"Siv"_s, u"Öberg"_s, u"M"_s);
    former.assignments.first().until = QDate{2023, 12, 31};
    auto elsewhere = samples::member(u"Per"_s, u"Lind"_s, u"M"_s);
    elsewhere.assignments.first().committee = Id<Committee>::make();
    const auto member = samples::member(u"Aino"_s, u"Bergström"_s, u"V"_s);
    CHECK(composition({chair, substitute, former, elsewhere, member}, samples::committee().id, today) ==
          QMap<QString, int>{{u"S"_s, 1}, {u"V"_s, 1}});
}

TEST_CASE("A pick always lands on the seat that was promised")
{
    CHECK(rc::check([] {
        const QStringList parties{u"S"_s, u"M"_s, u"C"_s};
        Sheet sheet;
        for (const int kept : *rc::gen::container<std::vector<int>>(6, rc::gen::inRange(0, 4)))
            sheet.add(SeatKind::Ordinary, parties.value(kept));
        for (const int of : *rc::gen::container<std::vector<int>>(8, rc::gen::inRange(0, 3))) {
            const auto entry = samples::member(u"Prov"_s, u"Person"_s, parties[of]);
            const Roster before = sheet.roster();
            const RosterRow *promised = nextFree(before, SeatKind::Ordinary, parties[of]);
            const Picks picks = pick(entry, SeatKind::Ordinary, {before}, today, by);
            RC_ASSERT(picks.nominations.isEmpty() == (promised == nullptr));
            if (!promised)
                continue;
            sheet.keep(picks, {entry});
            const Roster after = sheet.roster();
            const RosterRow *row = rowOf(after, entry.person.id);
            RC_ASSERT(row != nullptr);
            RC_ASSERT(row->seat == promised->seat);
        }
    }));
}
