#include "domain/namelist.h"
#include "samples.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = NamedLine::Kind;

namespace {

const QDate day{2024, 5, 23};

struct People
{
    PersonEntry marta = samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s);
    PersonEntry per = samples::member(u"Per"_s, u"Lind"_s, u"M"_s);
    PersonEntry pia = samples::member(u"Pia"_s, u"Lind"_s, u"C"_s);
    QList<PersonEntry> all{marta, per, pia};
};

} // namespace

TEST_CASE("A pasted list is read line by line, whatever stands before and after the names")
{
    People people;
    const auto lines = readNames(
        u"1. Ågren, Märta (S)\r\n\n• per lind\n 3)\tPia Lind\tUmeå\n2\tLind, Per\tM"_s, people.all, day);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].person == people.marta.person.id);
    CHECK(lines[0].text == u"1. Ågren, Märta (S)"_s);
    CHECK(lines[1].person == people.per.person.id);
    CHECK(lines[2].person == people.pia.person.id);
    CHECK(lines[3].person == people.per.person.id);
    for (const auto &line : lines)
        CHECK(remarkOn(line).isEmpty());
}

TEST_CASE("A name that fits several is never decided, unless the party tells them apart")
{
    People people;
    const auto lines = readNames(u"Lind; Lind (C); Lind (SD)"_s, people.all, day);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].kind == Kind::Ambiguous);
    CHECK(lines[0].person.isNull());
    CHECK(lines[0].candidates == QStringList{u"Lind, Per"_s, u"Lind, Pia"_s});
    CHECK(remarkOn(lines[0]).contains(u"Lind, Pia"_s));
    CHECK(lines[1].person == people.pia.person.id);
    CHECK(lines[2].kind == Kind::Ambiguous);
}

TEST_CASE("Who is not found is said, and lines without a name give nothing")
{
    People people;
    const auto lines = readNames(u"Nobody Here\n---\n 12. \n\t\n()"_s, people.all, day);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].kind == Kind::NotFound);
    CHECK(remarkOn(lines[0]).contains(u"Nobody Here"_s));
    CHECK(readNames({}, people.all, day).isEmpty());
    CHECK(readNames(u"Ågren"_s, {}, day).first().kind == Kind::NotFound);
}

TEST_CASE("Any text is read without harm, and only persons of the list are matched")
{
    rc::check([](const std::string &bytes) {
        People people;
        for (const auto &line :
             readNames(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())), people.all, day))
            RC_ASSERT((line.kind == Kind::Matched) == !line.person.isNull());
    });
}
