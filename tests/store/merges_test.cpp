#include "store/imports.h"
#include "store/merges.h"
#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QDate day{2024, 5, 1};

// Two records of one person, with all that can hang on them.
class TwoRecords : public SampleCommittee
{
public:
    TwoRecords()
    {
        kept = somebody(u"Rickard"_s, u"Svensson"_s);
        kept.person.municipality = u"Umeå"_s;
        gone = somebody(u"Richard"_s, u"Svensson"_s);
        gone.person.municipality = u"Malå"_s;
        gone.person.contact = u"r@exempel.se"_s;
        for (const auto &entry : {kept, gone})
            REQUIRE(store().people.add(entry));
        point = decide();
        elect(edition(u"lycksele"_s, 2023), point, {gone});
        elect(edition(u"almedalen"_s, 2024), point, {kept});
        REQUIRE(store().rosters.setAttendance(edition(u"lycksele"_s, 2023).id, {gone.person.id},
                                              AttendanceStatus::Attended));
        nominate(gone, 2024);
    }
    void nominate(const PersonEntry &entry, int year)
    {
        Nomination nomination;
        nomination.person = entry.person.id;
        nomination.event = event(u"digitala"_s).id;
        nomination.period = period.id;
        nomination.year = year;
        nomination.nominatedOn = day;
        REQUIRE(store().nominations.add(nomination));
    }
    // Everything that can be seen of the two.
    QStringList all()
    {
        QStringList lines;
        const auto people = store().people.list().value();
        for (const auto &entry : people) {
            lines << entry.person.name() + entry.person.contact + entry.person.municipality +
                         QString::number(entry.assignments.size());
            lines << imports.aliases(entry.person.id).value();
        }
        const auto editions = store().events.editions(period.id).value();
        for (const auto &each : editions) {
            const auto rows = roster(each).rows;
            for (const auto &line : rows)
                if (line.person)
                    lines << QString::number(each.year) + line.person->name() + key(line.status);
        }
        return lines;
    }

    store::Merges merges{database()};
    store::Imports imports{database()};
    PersonEntry kept;
    PersonEntry gone;
    Id<DecisionPoint> point;
};

} // namespace

TEST_CASE("A merge moves everything to the kept record, and the view told it before")
{
    TwoRecords two;
    two.nominate(two.kept, 2024);
    const auto view = two.merges.view(two.kept.person.id, two.gone.person.id).value();
    CHECK(view.moved.size() == 4);
    CHECK(view.lost.size() == 2); // the municipality, and one of two equal nominations
    CHECK(view.stops.isEmpty());
    REQUIRE(two.merges.merge(two.kept.person.id, two.gone.person.id, day));
    const auto people = two.store().people.list().value();
    REQUIRE(people.size() == 1);
    CHECK(people.first().person.contact == u"r@exempel.se");
    CHECK(people.first().person.municipality == u"Umeå");
    CHECK(people.first().assignments.size() == 2);
    CHECK(two.imports.aliases(two.kept.person.id).value() == QStringList{u"Richard Svensson"_s});
    CHECK(two.row(two.edition(u"lycksele"_s, 2023), two.kept).status == SeatStatus::Attended);
    CHECK(two.store().nominations.forEdition(two.edition(u"digitala"_s, 2024)).value().size() == 1);
    CHECK(two.store().check().value().isEmpty());
}

TEST_CASE("A merge is undone, done again, and parted")
{
    TwoRecords two;
    const auto before = two.all();
    REQUIRE(two.merges.merge(two.kept.person.id, two.gone.person.id, day));
    const auto merged = two.all();
    REQUIRE(two.store().history.undo());
    CHECK(two.all() == before);
    REQUIRE(two.store().history.redo());
    CHECK(two.all() == merged);
    const auto known = two.merges.mergedInto(two.kept.person.id).value();
    REQUIRE(known.size() == 1);
    CHECK(known.first().gone.name() == u"Richard Svensson");
    CHECK(two.merges.part(two.kept.person.id, two.gone.person.id).value().name() == u"Richard Svensson");
    CHECK(two.all() == before);
    CHECK(two.store().check().value().isEmpty());
    CHECK(two.merges.mergedInto(two.kept.person.id).value().isEmpty());
    refuses(two.merges.part(two.kept.person.id, two.gone.person.id), Kind::NotFound);
    REQUIRE(two.store().history.undo());
    CHECK(two.all() == merged);
}

TEST_CASE("What was done between merging and parting stays with the kept record")
{
    TwoRecords two;
    REQUIRE(two.merges.merge(two.kept.person.id, two.gone.person.id, day));
    auto entry = two.store().people.person(two.kept.person.id).value();
    entry.person.contact = u"ny@exempel.se"_s;
    REQUIRE(two.store().people.change(entry));
    two.nominate(two.kept, 2025);
    REQUIRE(two.merges.part(two.kept.person.id, two.gone.person.id));
    CHECK(two.store().people.person(two.kept.person.id).value().person.contact == u"ny@exempel.se");
    CHECK(two.store().people.person(two.gone.person.id).value().person.contact == u"r@exempel.se");
    const auto later = two.store().nominations.forEdition(two.edition(u"digitala"_s, 2025)).value();
    REQUIRE(later.size() == 1);
    CHECK(later.first().person.person.id == two.kept.person.id);
    CHECK(two.store().check().value().isEmpty());
}

TEST_CASE("Records that sit on one roster, or are one, are not merged")
{
    TwoRecords two;
    two.elect(two.edition(u"almedalen"_s, 2024), two.point, {two.gone});
    const auto before = two.all();
    refuses(two.merges.merge(two.kept.person.id, two.gone.person.id, day), Kind::Conflict, {u"2024"_s});
    refuses(two.merges.merge(two.kept.person.id, two.kept.person.id, day), Kind::Conflict);
    refuses(two.merges.merge(two.kept.person.id, Id<Person>::make(), day), Kind::NotFound);
    CHECK(two.all() == before);
}

TEST_CASE("A merge moves personal substitutes and answers about rosters, and parting gives them back")
{
    TwoRecords two;
    const auto member = two.somebody(u"Märta"_s, u"Ågren"_s);
    REQUIRE(two.store().people.add({member}));
    const auto personal = [&](const PersonEntry &whose, const PersonEntry &who) {
        return PersonalSubstitute{whose.person.id, who.person.id};
    };
    auto order = two.store().substitutions.order(two.committee.id).value();
    // One that becomes a double, one that would be for oneself, and one that moves.
    order.personal = {personal(member, two.kept), personal(member, two.gone), personal(two.kept, two.gone),
                      personal(two.gone, member)};
    REQUIRE(two.store().substitutions.setOrder(two.committee.id, order));
    const auto kept = two.kept.person.id;
    const auto gone = two.gone.person.id;
    const auto view = two.merges.view(kept, gone).value();
    CHECK(view.moved.filter(u"3"_s).size() == 1);
    CHECK(view.lost.filter(u"2"_s).size() >= 1);
    REQUIRE(two.merges.merge(kept, gone, day));
    CHECK(two.store().substitutions.order(two.committee.id).value().personal.size() == 2);
    CHECK(two.store().check().value().isEmpty());
    REQUIRE(two.merges.part(kept, gone));
    const auto back = two.store().substitutions.order(two.committee.id).value().personal;
    CHECK(back.size() == 4);
    for (const auto &each : order.personal)
        CHECK(back.contains(each));
    CHECK(two.store().check().value().isEmpty());
}
