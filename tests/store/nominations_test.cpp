#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

Nomination nominate(SampleCommittee &sample, const PersonEntry &entry, std::optional<int> year,
                    const QDate &on = {2023, 1, 10})
{
    Nomination nomination;
    nomination.person = entry.person.id;
    nomination.event = sample.event(u"lycksele"_s).id;
    nomination.period = sample.period.id;
    nomination.year = year;
    nomination.nominatedBy = u"S"_s;
    nomination.nominatedOn = on;
    return nomination;
}

} // namespace

TEST_CASE("An edition's nominations are those for it and those for the whole period, in order of their day")
{
    SampleCommittee sample;
    const auto marta = sample.addPerson(u"Märta"_s, u"Ågren"_s);
    const auto jon = sample.addPerson(u"Jon"_s, u"Åström"_s, u"C"_s);
    const auto siv = sample.addPerson(u"Siv"_s, u"Öberg"_s, u"M"_s);
    REQUIRE(sample->nominations.add(nominate(sample, marta, 2024, {2023, 3, 1})));
    REQUIRE(sample->nominations.add(nominate(sample, jon, {}, {2023, 1, 1})));
    REQUIRE(sample->nominations.add(nominate(sample, siv, 2025)));

    const auto entries = sample->nominations.forEdition(sample.edition()).value();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].person.person.id == jon.person.id);
    CHECK(entries[0].person.assignments.size() == 1);
    CHECK_FALSE(entries[0].nomination.year);
    CHECK(entries[1].person.person.id == marta.person.id);
    CHECK(entries[1].nomination.year == 2024);
    CHECK(entries[1].nomination.nominatedBy == u"S");
    CHECK(sample->nominations.forEdition(sample.edition(u"almedalen"_s)).value().isEmpty());
}

TEST_CASE("A second standing nomination that covers the same edition is refused")
{
    SampleCommittee sample;
    const auto marta = sample.addPerson(u"Märta"_s, u"Ågren"_s);
    REQUIRE(sample->nominations.add(nominate(sample, marta, 2024)));
    refuses(sample->nominations.add(nominate(sample, marta, 2024)), Kind::Conflict,
            {u"Märta Ågren"_s, u"Mötesplats Lycksele 2024"_s});
    CHECK(sample->nominations.add(nominate(sample, marta, 2025)));
    refuses(sample->nominations.add(nominate(sample, marta, {})), Kind::Conflict, {u"2024"_s});
    const auto jon = sample.addPerson(u"Jon"_s, u"Åström"_s);
    CHECK(sample->nominations.add(nominate(sample, jon, {})));
    refuses(sample->nominations.add(nominate(sample, jon, {})), Kind::Conflict, {u"2023–2026"_s});
    refuses(sample->nominations.add(nominate(sample, jon, 2025)), Kind::Conflict, {u"2023–2026"_s});
}

TEST_CASE("A withdrawn nomination stays in sight and makes room for a new one")
{
    SampleCommittee sample;
    const auto marta = sample.addPerson(u"Märta"_s, u"Ågren"_s);
    REQUIRE(sample->nominations.add(nominate(sample, marta, 2024)));
    const auto stored = sample->nominations.forEdition(sample.edition()).value().first().nomination;
    refuses(sample->nominations.withdraw(stored, {}), Kind::Invalid);
    refuses(sample->nominations.withdraw(stored, {2022, 1, 1}), Kind::Invalid);
    REQUIRE(sample->nominations.withdraw(stored, {2023, 5, 2}));
    CHECK(sample->nominations.forEdition(sample.edition()).value().first().nomination.withdrawnOn ==
          QDate{2023, 5, 2});
    refuses(sample->nominations.withdraw(stored, {2023, 5, 3}), Kind::Conflict, {u"Märta Ågren"_s});
    CHECK(sample->nominations.add(nominate(sample, marta, 2024, {2023, 6, 1})));

    REQUIRE(sample->history.undo());
    REQUIRE(sample->history.undo());
    CHECK(unrevised(sample->nominations.forEdition(sample.edition()).value().first().nomination) ==
          unrevised(stored));
}

TEST_CASE("A nomination can be changed from its latest reading only")
{
    SampleCommittee sample;
    const auto marta = sample.addPerson(u"Märta"_s, u"Ågren"_s);
    REQUIRE(sample->nominations.add(nominate(sample, marta, 2024)));
    auto nomination = sample->nominations.forEdition(sample.edition()).value().first().nomination;
    nomination.kind = SeatKind::Substitute;
    REQUIRE(sample->nominations.change(nomination));
    nomination.nominatedBy = u"Somebody else"_s;
    refuses(sample->nominations.change(nomination), Kind::Conflict, {u"Märta Ågren"_s});
    CHECK(sample->nominations.forEdition(sample.edition()).value().first().nomination.kind ==
          SeatKind::Substitute);
}

TEST_CASE("A nomination of nobody, to nothing, or without a day is refused")
{
    SampleCommittee sample;
    const auto marta = sample.addPerson(u"Märta"_s, u"Ågren"_s);
    auto nomination = nominate(sample, marta, 2024);
    nomination.person = {};
    refuses(sample->nominations.add(nomination), Kind::Invalid);
    nomination.person = Id<Person>::make();
    refuses(sample->nominations.add(nomination), Kind::NotFound);
    nomination = nominate(sample, marta, 2024);
    nomination.event = Id<Event>::make();
    refuses(sample->nominations.add(nomination), Kind::NotFound);
    refuses(sample->nominations.add(nominate(sample, marta, 2031)), Kind::Invalid, {u"2031"_s});
    refuses(sample->nominations.add(nominate(sample, marta, 2024, {})), Kind::Invalid);
}

TEST_CASE("Nominations entered together are one act")
{
    SampleCommittee sample;
    const auto marta = sample.addPerson(u"Märta"_s, u"Ågren"_s);
    const auto jon = sample.addPerson(u"Jon"_s, u"Åström"_s);
    refuses(sample->nominations.add(
                {nominate(sample, jon, 2024), nominate(sample, marta, 2024), nominate(sample, marta, 2024)}),
            Kind::Conflict);
    CHECK(sample->nominations.forEdition(sample.edition()).value().isEmpty());
    REQUIRE(sample->nominations.add({nominate(sample, jon, 2024), nominate(sample, marta, 2024)}));
    REQUIRE(sample->history.undo());
    CHECK(sample->nominations.forEdition(sample.edition()).value().isEmpty());
}

TEST_CASE("Nominations withdrawn together are one act, each on no day before its own")
{
    SampleCommittee sample;
    const auto marta = sample.addPerson(u"Märta"_s, u"Ågren"_s);
    const auto jon = sample.addPerson(u"Jon"_s, u"Åström"_s);
    REQUIRE(sample->nominations.add(
        {nominate(sample, jon, 2024, QDate{2024, 3, 1}), nominate(sample, marta, 2024, QDate{2023, 11, 1})}));
    const auto standing = [&] {
        QList<Nomination> found;
        const auto entries = sample->nominations.forEdition(sample.edition()).value();
        for (const auto &entry : entries)
            found << entry.nomination;
        return found;
    };
    const auto before = standing();
    auto stale = before;
    ++stale.last().revision;
    refuses(sample->nominations.withdraw(stale, QDate{2024, 1, 2}), Kind::Conflict);
    CHECK(standing() == before);
    refuses(sample->nominations.withdraw(before, QDate{}), Kind::Invalid);

    REQUIRE(sample->nominations.withdraw(before, QDate{2024, 1, 2}));
    for (const auto &nomination : standing())
        CHECK(nomination.withdrawnOn == std::max(QDate{2024, 1, 2}, nomination.nominatedOn));
    CHECK(sample->history.acts(1).value().first().name == u"nomination.withdraw"_s);
    REQUIRE(sample->history.undo());
    for (const auto &nomination : standing())
        CHECK(nomination.withdrawnOn.isNull());
}

TEST_CASE("Somebody new is added and nominated by one act, and both are taken back by one")
{
    SampleCommittee sample;
    const auto fresh = sample.somebody(u"Siv"_s, u"Öberg"_s, u"M"_s);
    const auto people = sample->people.count().value();
    auto nameless = fresh;
    nameless.person.familyName.clear();
    refuses(sample->nominations.add({nominate(sample, nameless, 2024)}, {nameless}), Kind::Invalid);
    refuses(
        sample->nominations.add(QList{nominate(sample, fresh, 2024), nominate(sample, fresh, 2024)}, {fresh}),
        Kind::Conflict);
    CHECK(sample->people.count().value() == people);

    REQUIRE(sample->nominations.add(QList{nominate(sample, fresh, 2024)}, {fresh}));
    CHECK(sample->people.count().value() == people + 1);
    CHECK(sample->history.acts(1).value().first().subject == u"Siv Öberg"_s);
    REQUIRE(sample->history.undo());
    CHECK(sample->people.count().value() == people);
    CHECK(sample->nominations.forEdition(sample.edition()).value().isEmpty());
    REQUIRE(sample->history.redo());
    CHECK(sample->people.count().value() == people + 1);
    CHECK(sample->nominations.forEdition(sample.edition()).value().size() == 1);
}
