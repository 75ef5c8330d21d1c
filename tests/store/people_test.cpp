#include "store/personrows.h"
#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using store::Session;
using Kind = Error::Kind;

TEST_CASE("Persons are listed in Swedish order with their assignments, the latest first")
{
    SampleCommittee sample;
    for (const auto &[given, family] : {std::pair{u"Örjan"_s, u"Öberg"_s},
                                        {u"Jon"_s, u"Åström"_s},
                                        {u"Sárá"_s, u"Ŋavdna"_s},
                                        {u"Anna"_s, u"Zetter"_s},
                                        {u"Bo"_s, u"Ågren"_s},
                                        {u"Anna"_s, u"Ågren"_s},
                                        {u"Aino"_s, u"Berg"_s},
                                        {u"Zara"_s, u"Berg"_s},
                                        {u"Adam"_s, u"Bergström"_s}})
        sample.addPerson(given, family);
    QStringList names;
    const auto entries = sample->people.list().value();
    for (const auto &entry : entries)
        names << entry.person.sortedName();
    CHECK(names == QStringList{u"Berg, Aino"_s, u"Berg, Zara"_s, u"Bergström, Adam"_s, u"Ŋavdna, Sárá"_s,
                               u"Zetter, Anna"_s, u"Ågren, Anna"_s, u"Ågren, Bo"_s, u"Åström, Jon"_s,
                               u"Öberg, Örjan"_s});
}

TEST_CASE("What is written about a person is read back whole")
{
    SampleCommittee sample;
    auto entry = sample.somebody(u"Märta"_s, u"Ågren"_s, u"S"_s, Role::Chair);
    entry.person.contact = u"marta@example.org"_s;
    entry.person.municipality = u"Umeå"_s;
    auto earlier = entry.assignments.first();
    earlier.id = Id<Assignment>::make();
    earlier.from = QDate{2019, 1, 1};
    earlier.until = QDate{2022, 12, 31};
    earlier.role = Role::Substitute;
    entry.assignments << earlier;
    REQUIRE(sample->people.add(entry));

    auto read = sample->people.person(entry.person.id).value();
    CHECK(read.person.revision == 1);
    read.person.revision = 0;
    for (auto &assignment : read.assignments)
        assignment.revision = 0;
    CHECK(read == entry);
    CHECK(sample->history.acts().value().first().subject == u"Märta Ågren");
}

TEST_CASE("Several persons are one act: all or none")
{
    SampleCommittee sample;
    const auto good = sample.somebody(u"Märta"_s, u"Ågren"_s);
    auto nameless = sample.somebody({}, {});
    refuses(sample->people.add({good, nameless}), Kind::Invalid);
    CHECK(sample->people.list().value().isEmpty());

    QList<PersonEntry> many;
    for (int i = 0; i < 5; ++i)
        many << sample.somebody(u"Anna"_s, u"Ek"_s % QChar{u'a' + i});
    REQUIRE(sample->people.add(many));
    CHECK(sample->people.list().value().size() == 5);
    REQUIRE(sample->history.undo());
    CHECK(sample->people.list().value().isEmpty());
}

TEST_CASE("A change of a person adds, changes and removes assignments, and is undone as one")
{
    SampleCommittee sample;
    const auto id = sample.addPerson(u"Märta"_s, u"Ågren"_s).person.id;
    const auto before = sample->people.person(id).value();
    auto entry = before;
    entry.person.familyName = u"Åkerman"_s;
    entry.assignments.first().until = QDate{2024, 12, 31};
    auto next = entry.assignments.first();
    next.id = Id<Assignment>::make();
    next.from = QDate{2025, 1, 1};
    next.until = {};
    next.party = u"M"_s;
    entry.assignments << next;
    REQUIRE(sample->people.change(entry));

    auto after = sample->people.person(id).value();
    CHECK(after.person.name() == u"Märta Åkerman");
    REQUIRE(after.assignments.size() == 2);
    CHECK(after.assignments.first().party == u"M");
    CHECK(after.assignments.last().until == QDate{2024, 12, 31});

    after.assignments.removeFirst();
    REQUIRE(sample->people.change(after));
    CHECK(sample->people.person(id).value().assignments.size() == 1);
    REQUIRE(sample->history.undo());
    REQUIRE(sample->history.undo());
    CHECK(unrevised(sample->people.person(id).value()) == unrevised(before));
}

TEST_CASE("Whose change of name or removal is taken back stands where it stood")
{
    SampleCommittee sample;
    sample.addPerson(u"Märta"_s, u"Ågren"_s);
    auto entry = sample.somebody(u"Jon"_s, u"Berg"_s);
    REQUIRE(sample->people.add(entry));
    const auto names = [&] {
        QStringList all;
        for (const auto entries = sample->people.list().value(); const auto &each : entries)
            all << each.person.sortedName();
        return all;
    };
    // A history from before it left the order of names out tells it still; that must not matter.
    const bool fromBefore = GENERATE(false, true);
    const auto keepOrder = [&](Session &session) {
        if (fromBefore)
            session.run(
                u"UPDATE history SET after_row = json_set(after_row, '$.sort_key', (SELECT p.sort_key "
                "FROM persons p WHERE p.id = row_id)), before_row = json_set(before_row, "
                "'$.sort_key', 'b') WHERE table_name = 'persons' AND act = ?"_s,
                session.act());
    };
    entry = sample->people.person(entry.person.id).value();
    REQUIRE(sample->database().transact(u"person.change"_s, {}, [&](Session &session) -> Result<> {
        auto renamed = entry;
        renamed.person.familyName = u"Öberg"_s;
        const auto done = store::updatePerson(session, entry, renamed);
        keepOrder(session);
        return done;
    }));
    CHECK(names() == QStringList{u"Ågren, Märta"_s, u"Öberg, Jon"_s});
    REQUIRE(sample->history.undo());
    CHECK(names() == QStringList{u"Berg, Jon"_s, u"Ågren, Märta"_s});
    REQUIRE(sample->history.redo());
    CHECK(names() == QStringList{u"Ågren, Märta"_s, u"Öberg, Jon"_s});
    REQUIRE(sample->people.remove(entry.person.id));
    REQUIRE(sample->history.undo());
    CHECK(names() == QStringList{u"Ågren, Märta"_s, u"Öberg, Jon"_s});
    CHECK(sample->check().value() == QStringList{});
    CHECK(sample->database()
              .read([](Session &session) -> Result<bool> {
                  return session.run(u"SELECT 1 FROM history WHERE after_row LIKE '%sort_key%'"_s).next();
              })
              .value() == fromBefore);
}

TEST_CASE("A change made from an older reading is refused")
{
    SampleCommittee sample;
    auto entry = sample->people.person(sample.addPerson(u"Märta"_s, u"Ågren"_s).person.id).value();
    auto mine = entry;
    mine.person.municipality = u"Umeå"_s;
    REQUIRE(sample->people.change(mine));
    auto theirs = entry;
    theirs.person.municipality = u"Åsele"_s;
    refuses(sample->people.change(theirs), Kind::Conflict, {u"Märta Ågren"_s});
    CHECK(sample->people.person(entry.person.id).value().person.municipality == u"Umeå");
}

TEST_CASE("A person is found by words, and doubt stops")
{
    SampleCommittee sample;
    const auto marta = sample.addPerson(u"Märta"_s, u"Ågren"_s);
    sample.addPerson(u"Bo"_s, u"Ågren"_s);
    CHECK(sample->people.find(u"märta ågren"_s).value().person.id == marta.person.id);
    CHECK(sample->people.find(u"Ågren, Märta"_s).value().person.id == marta.person.id);
    CHECK(sample->people.find(marta.person.id.toString()).value().person.id == marta.person.id);
    refuses(sample->people.find(u"ågren"_s), Kind::Conflict, {u"Märta Ågren"_s, u"Bo Ågren"_s});
    refuses(sample->people.find(u"Nobody"_s), Kind::NotFound, {u"Nobody"_s});
    refuses(sample->people.find({}), Kind::NotFound);
}

TEST_CASE("A person is removed with the assignments, and comes back by undo")
{
    SampleCommittee sample;
    const auto id = sample.addPerson(u"Märta"_s, u"Ågren"_s).person.id;
    const auto before = sample->people.person(id).value();
    REQUIRE(sample->people.remove(id));
    refuses(sample->people.person(id), Kind::NotFound);
    refuses(sample->people.remove(id), Kind::NotFound);
    refuses(sample->people.change(before), Kind::NotFound);
    REQUIRE(sample->history.undo());
    CHECK(unrevised(sample->people.person(id).value()) == unrevised(before));
}

TEST_CASE("Who is nominated or on a roster can't be removed")
{
    SampleCommittee sample;
    const auto nominated = sample.addPerson(u"Märta"_s, u"Ågren"_s);
    Nomination nomination;
    nomination.person = nominated.person.id;
    nomination.event = sample.event(u"lycksele"_s).id;
    nomination.period = sample.period.id;
    nomination.nominatedOn = QDate{2023, 1, 1};
    REQUIRE(sample->nominations.add(nomination));
    refuses(sample->people.remove(nominated.person.id), Kind::Conflict, {u"Märta Ågren"_s});

    const auto elected = sample.addPerson(u"Jon"_s, u"Åström"_s);
    sample.elect(sample.edition(), sample.decide(), {elected});
    refuses(sample->people.remove(elected.person.id), Kind::Conflict, {u"Jon Åström"_s});
}

TEST_CASE("Names that look like markup or statements are only names")
{
    SampleCommittee sample;
    const auto entry = sample.addPerson(u"<b>Bobby</b>"_s, u"'); DROP TABLE persons; --"_s);
    CHECK(sample->people.person(entry.person.id).value().person.name() == entry.person.name());
}

TEST_CASE("Two persons of the same name are told apart by party, municipality and identity")
{
    SampleCommittee sample;
    const auto first = sample.addPerson(u"Erik"_s, u"Dahl"_s, u"S"_s);
    const auto second = sample.addPerson(u"Erik"_s, u"Dahl"_s, u"KD"_s);
    refuses(
        sample->people.find(u"Erik Dahl"_s), Kind::Conflict,
        {u"Erik Dahl (S)"_s, u"Erik Dahl (KD)"_s, first.person.id.toString(), second.person.id.toString()});
    CHECK(sample->people.find(second.person.id.toString()).value().person.id == second.person.id);
}
