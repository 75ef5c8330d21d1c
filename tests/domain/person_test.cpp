#include "domain/person.h"
#include "samples.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<PersonEntry> &entries)
{
    QStringList names;
    for (const auto &entry : entries)
        names << entry.person.name();
    return names;
}

Person named(const QString &givenName, const QString &familyName)
{
    return samples::member(givenName, familyName, {}).person;
}

} // namespace

TEST_CASE("Every role is read back from its key")
{
    CHECK(roles().size() == int(Role::Official) + 1);
    for (const auto role : roles())
        CHECK(roleFromKey(key(role)) == role);
    CHECK_FALSE(roleFromKey(u"king"_s));
}

TEST_CASE("A name is written in both orders, also when half of it is missing")
{
    CHECK(named(u"Märta"_s, u"Ågren"_s).name() == u"Märta Ågren"_s);
    CHECK(named(u"Märta"_s, u"Ågren"_s).sortedName() == u"Ågren, Märta"_s);
    CHECK(named({}, u"Ågren"_s).name() == u"Ågren"_s);
    CHECK(named({}, u"Ågren"_s).sortedName() == u"Ågren"_s);
}

TEST_CASE("The assignment of a day is the one that holds, else the nearest")
{
    auto entry = samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s);
    auto earlier = entry.assignments.first();
    entry.assignments.first().from = QDate(2025, 1, 1);
    earlier.party = u"V"_s;
    earlier.until = QDate(2023, 12, 31);
    entry.assignments << earlier;

    CHECK(entry.assignmentOn(QDate(2026, 5, 1))->party == u"S"_s);
    CHECK(entry.assignmentOn(QDate(2023, 12, 31))->party == u"V"_s);
    CHECK(entry.assignmentOn(QDate(2024, 1, 10))->party == u"V"_s);
    CHECK(entry.assignmentOn(QDate(2024, 12, 1))->party == u"S"_s);
    CHECK(entry.assignmentOn(QDate(2020, 1, 1))->party == u"V"_s);
    CHECK(PersonEntry{}.assignmentOn(QDate(2024, 1, 1)) == nullptr);
}

TEST_CASE("Spelling variants of one name are taken for likely the same person")
{
    const QList<std::pair<Person, Person>> pairs{
        {named(u"Richard"_s, u"Carlsson"_s), named(u"Rickard"_s, u"Karlson"_s)},
        {named(u"Erik"_s, u"Wiklund"_s), named(u"Eric"_s, u"Viklund"_s)},
        {named(u"Tommy"_s, u"Åström"_s), named(u"Tommi"_s, u"ÅSTRÖM"_s)},
        {named(u"Anna-Karin"_s, u"Lindh"_s), named(u"Anna Carin"_s, u"Lindh"_s)},
        {named(u"André"_s, u"Öberg"_s), named(u"Andre"_s, u"Oberg"_s)},
        {named(u"Christina"_s, u"Ek"_s), named(u"Kristina"_s, u"Eck"_s)},
    };
    for (const auto &[a, b] : pairs) {
        CAPTURE(a.name().toStdString());
        CHECK(likelySame(a, {PersonEntry{b, {}}}).size() == 1);
        CHECK(likelySame(b, {PersonEntry{a, {}}}).size() == 1);
    }
}

TEST_CASE("Other names, oneself and empty names are nobody's doubles")
{
    const auto person = named(u"Märta"_s, u"Ågren"_s);
    CHECK(likelySame(person, {PersonEntry{person, {}}}).isEmpty());
    CHECK(likelySame(person, {PersonEntry{named(u"Signe"_s, u"Ågren"_s), {}}}).isEmpty());
    CHECK(likelySame(person, {PersonEntry{named(u"Märta"_s, u"Ågård"_s), {}}}).isEmpty());
    CHECK(likelySame(Person{}, {PersonEntry{Person{}, {}}}).isEmpty());
}

TEST_CASE("A person is found by name in either order, by part of it, or by identity")
{
    const QList<PersonEntry> persons{samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s),
                                     samples::member(u"Signe"_s, u"Ågren"_s, u"S"_s),
                                     samples::member(u"Sven"_s, u"Ågrensson"_s, u"S"_s)};
    CHECK(namesOf(findPersons(persons, u"Märta Ågren"_s)) == QStringList{u"Märta Ågren"_s});
    CHECK(namesOf(findPersons(persons, u"ågren, märta"_s)) == QStringList{u"Märta Ågren"_s});
    CHECK(namesOf(findPersons(persons, u"agren"_s)) == QStringList{u"Märta Ågren"_s, u"Signe Ågren"_s});
    CHECK(findPersons(persons, u"åg s"_s).size() == 2);
    CHECK(findPersons(persons, u"Ågr"_s).size() == 3);
    CHECK(namesOf(findPersons(persons, persons.at(2).person.id.toString())) ==
          QStringList{u"Sven Ågrensson"_s});
    CHECK(findPersons(persons, u"Lind"_s).isEmpty());
    CHECK(findPersons(persons, u" "_s).isEmpty());
}

TEST_CASE("A person needs a family name")
{
    auto person = named({}, u"Ågren"_s);
    CHECK(problems(person).isEmpty());
    person.familyName = u" "_s;
    CHECK(problems(person).size() == 1);
}

TEST_CASE("A personal identity number is kept out of every field, a telephone number is not")
{
    // Numbers that the tax agency sets aside for tests.
    for (const auto &number :
         {u"19900118-9811"_s, u"900118-9811"_s, u"199001189811"_s, u"pnr 900118+9811."_s}) {
        CAPTURE(number.toStdString());
        auto person = named(u"Märta"_s, u"Ågren"_s);
        person.contact = number;
        CHECK(problems(person).size() == 1);
        person.contact.clear();
        person.givenName = number;
        CHECK(problems(person).size() == 1);
    }
    for (const auto &contact :
         {u"070-123 45 67"_s, u"0701234567"_s, u"090-785 00 00"_s, u"namn@example.com"_s}) {
        auto person = named(u"Märta"_s, u"Ågren"_s);
        person.contact = contact;
        CHECK(problems(person).isEmpty());
    }
}

TEST_CASE("An assignment has a person, a committee and days in order, and an official has no party")
{
    auto assignment = samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s).assignments.first();
    CHECK(problems(assignment).isEmpty());
    assignment.until = assignment.from.addDays(-1);
    CHECK(problems(assignment).size() == 1);
    assignment.from = {};
    assignment.person = {};
    assignment.committee = {};
    assignment.role = Role::Official;
    CHECK(problems(assignment).size() == 4);
}

TEST_CASE("Signs that are not seen, and texts without end, are kept out of persons")
{
    auto person = samples::member(QStringLiteral("Märta"), QStringLiteral("Ågren"), {}).person;
    CHECK(problems(person).isEmpty());
    for (const char16_t sign : {u'\u202e', u'\u2066', u'\u200f', u'\u0007', u'\n'}) {
        auto hidden = person;
        hidden.givenName += QChar{sign};
        REQUIRE(problems(hidden).size() == 1);
        CHECK_FALSE(problems(hidden).first().contains(QChar{sign}));
    }
    person.familyName = QString{201, u'a'};
    CHECK(problems(person).size() == 1);
    person.familyName.chop(1);
    CHECK(problems(person).isEmpty());
}
