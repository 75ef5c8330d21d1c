#include "intake/peoplesheet.h"
#include "intake/sheetfile.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace domain;
using intake::Field;

namespace {

intake::SheetSurroundings surroundings()
{
    Committee run;
    run.name = u"Regionala utvecklingsnämnden"_s;
    run.shortName = u"RUN"_s;
    MandatePeriod period;
    period.committee = run.id;
    period.firstYear = 2023;
    period.lastYear = 2026;
    Event lycksele;
    lycksele.committee = run.id;
    lycksele.key = u"lycksele"_s;
    lycksele.name = u"Mötesplats Lycksele"_s;
    lycksele.shortName = u"Lycksele"_s;
    return {{run}, {lycksele}, {period}};
}

intake::PeopleSheet read(const QString &text, const QHash<QString, Field> &remembered = {})
{
    auto sheets = intake::readSheets(text.toUtf8());
    REQUIRE(sheets);
    auto sheet = std::make_shared<intake::Sheet>(sheets->first());
    return {sheet, intake::recogniseColumns(*sheet, remembered), surroundings()};
}

QList<Field> fields(const intake::PeopleSheet &sheet)
{
    QList<Field> found;
    for (const auto &column : sheet.columns().columns)
        found << column.field;
    return found;
}

} // namespace

TEST_CASE("Columns are recognised by Swedish and English names, in any order, below a title")
{
    const auto swedish = read(u"Ledamöter i nämnden;;;;\n;;;;\nParti;Efternamn;Förnamn;Hemkommun;E-post\n"
                              "S;Ågren;Märta;Umeå;marta@exempel.se\n"_s);
    CHECK(fields(swedish) ==
          QList{Field::Party, Field::FamilyName, Field::GivenName, Field::Municipality, Field::Contact});
    REQUIRE(swedish.rows().size() == 1);
    const auto person = swedish.person(0);
    CHECK(person.givenName == u"Märta");
    CHECK(person.familyName == u"Ågren");
    CHECK(person.municipality == u"Umeå");
    CHECK(person.contact == u"marta@exempel.se");
    CHECK(person.party == u"S");

    const auto english = read(u"First name\tLast name\tRole\tCommittee\tFrom\tUntil\n"
                              "Jon\tÅström\tSubstitute\tRUN\t2023-01-01\t2024\n"_s);
    const auto other = english.person(0);
    CHECK(other.role == Role::Substitute);
    CHECK_FALSE(other.committee.isNull());
    CHECK(other.from == QDate{2023, 1, 1});
    CHECK(other.until == QDate{2024, 12, 31});
}

TEST_CASE("A name in one column is parted, with its party")
{
    const auto sheet =
        read(u"Namn\nMärta Ågren (S)\n\"Åström, Jon\"\nCarl Gustaf von Essen (Moderaterna)\nCher\n"_s);
    CHECK(sheet.person(0).givenName == u"Märta");
    CHECK(sheet.person(0).familyName == u"Ågren");
    CHECK(sheet.person(0).party == u"S");
    CHECK(sheet.person(1).familyName == u"Åström");
    CHECK(sheet.person(2).givenName == u"Carl Gustaf");
    CHECK(sheet.person(2).familyName == u"von Essen");
    CHECK(sheet.person(2).party == u"M");
    CHECK(sheet.person(3).familyName == u"Cher");
}

TEST_CASE("A list of names without a heading is read too")
{
    const auto sheet = read(u"Märta Ågren\nJon Åström\nSiv Öberg\n"_s);
    REQUIRE(sheet.rows().size() == 3);
    CHECK(sheet.person(2).name() == u"Siv Öberg");
}

TEST_CASE("A column of personal identity numbers is left out, and that is said")
{
    // Made up; their control digits fit.
    SECTION("by its name, whatever it holds")
    {
        const auto sheet = read(u"Personnummer;Namn\nhemligt;Märta Ågren\n"_s);
        CHECK(sheet.columns().leftOut() == QStringList{u"Personnummer"_s});
        CHECK(sheet.person(0).name() == u"Märta Ågren");
    }
    SECTION("by what it holds, under any name or none, even where somebody said otherwise")
    {
        for (const auto &heading : {u"Namn;Kontakt"_s, u"Namn;"_s, u"Namn;Nr"_s}) {
            const auto sheet =
                read(heading + u"\nMärta Ågren;19121212-1212\nJon Åström;121212-1212\nSiv Öberg;\n"_s,
                     {{u"nr"_s, Field::Contact}});
            REQUIRE(sheet.columns().leftOut().size() == 1);
            CHECK(sheet.person(0).contact.isEmpty());
        }
        CHECK(read(u"Namn;Nr\nMärta Ågren;1212121212\n"_s).columns().leftOut().size() == 1);
        CHECK(read(u"Namn;Nr\nMärta Ågren;701272-1218\n"_s).columns().leftOut().isEmpty() ==
              false); // coordination
    }
    SECTION("telephone numbers stay")
    {
        const auto sheet = read(u"Namn;Telefon\nMärta Ågren;070-123 45 67\nJon Åström;0901234567\n"_s);
        CHECK(sheet.columns().leftOut().isEmpty());
        CHECK(sheet.person(1).contact == u"0901234567");
    }
    CHECK_FALSE(intake::choosableFields().contains(Field::IdentityNumber));
}

TEST_CASE("What was remembered for a heading goes before its name")
{
    const auto sheet = read(u"Namn;Bor i;Ort\nMärta Ågren;Umeå;Obbola\n"_s,
                            {{u"bor i"_s, Field::Municipality}, {u"ort"_s, Field::Ignored}});
    CHECK(sheet.person(0).municipality == u"Umeå");
}

TEST_CASE("A word that is not understood keeps its row out, with a sentence")
{
    const auto sheet =
        read(u"Namn;Roll;Nämnd;Från;Arrangemang\nMärta Ågren;kejsare;;;\nJon Åström;;Okända nämnden;;\n"
             "Siv Öberg;;;i morgon;\nBo Berg;;;;Festivalen\nAnna Dahl;ledamot;RUN;2023-01-01;Lycksele\n"_s);
    for (int row = 0; row < 4; ++row)
        CHECK(sheet.person(row).unreadable.size() == 1);
    CHECK(sheet.person(4).unreadable.isEmpty());
}

TEST_CASE("An empty seat in a list of participants is nobody")
{
    const auto sheet = read(u"Namn;Parti\nObesatt plats;S\nVAKANT;\n-;M\nVakant (S);\nAnna Vakander;C\n"_s);
    for (int row = 0; row < 4; ++row) {
        CAPTURE(row);
        CHECK(sheet.person(row).familyName.isEmpty());
        CHECK(sheet.person(row).unreadable.join(u' ').contains(u"obesatt plats"));
    }
    CHECK(sheet.person(4).familyName == u"Vakander");
    CHECK(read(u"Förnamn;Efternamn\nObesatt;plats\n"_s).person(0).unreadable.size() == 1);
}

TEST_CASE("A nomination is read for a year, for the period, or for the edition that is worked for")
{
    const auto sheet =
        read(u"Namn;Arrangemang;År;Nominerad av;Plats\nMärta Ågren;Mötesplats Lycksele;2024;S;ordinarie\n"
             "Jon Åström;lycksele;2023-2026;M;ersättare\nSiv Öberg;lycksele;1999;;\n"_s);
    CHECK(sheet.person(0).year == 2024);
    CHECK(sheet.person(0).kind == SeatKind::Ordinary);
    CHECK(sheet.person(0).nominatedBy == u"S");
    CHECK_FALSE(sheet.person(1).year);
    CHECK(sheet.person(1).kind == SeatKind::Substitute);
    CHECK(sheet.person(2).unreadable.size() == 1);

    auto known = surroundings();
    known.event = known.events.first().id;
    known.period = known.periods.first().id;
    known.year = 2025;
    auto sheets = intake::readSheets("Namn\nBo Berg\n");
    auto names = std::make_shared<intake::Sheet>(sheets->first());
    const intake::PeopleSheet roster{names, intake::recogniseColumns(*names), known};
    CHECK(roster.person(0).event == known.event);
    CHECK(roster.person(0).year == 2025);
}

TEST_CASE("Attendance is read by its words, from columns side by side, for the edition that the row is about")
{
    const auto known = [] {
        auto found = surroundings();
        found.event = found.events.first().id;
        found.period = found.periods.first().id;
        found.year = 2025;
        return found;
    }();
    const auto roster = [&](const QString &text) {
        auto sheets = intake::readSheets(text.toUtf8());
        REQUIRE(sheets);
        auto sheet = std::make_shared<intake::Sheet>(sheets->first());
        return intake::PeopleSheet{sheet, intake::recogniseColumns(*sheet), known};
    };
    for (const auto &heading :
         {u"Närvaro"_s, u"Status"_s, u"Deltog"_s, u"Attendance"_s, u"Attended"_s, u"närvaro:"_s})
        CHECK(intake::fieldOfHeading(heading) == Field::Attendance);

    const QList<std::pair<QString, AttendanceStatus>> words{
        {u"deltog"_s, AttendanceStatus::Attended},    {u"Närvarande"_s, AttendanceStatus::Attended},
        {u"present"_s, AttendanceStatus::Attended},   {u"x"_s, AttendanceStatus::Attended},
        {u"JA"_s, AttendanceStatus::Attended},        {u"nej"_s, AttendanceStatus::Absent},
        {u"frånvarande"_s, AttendanceStatus::Absent}, {u"Giltigt förfall"_s, AttendanceStatus::Excused},
        {u"anmäld"_s, AttendanceStatus::Registered},  {u"förhinder"_s, AttendanceStatus::Prevented},
        {u"inställt"_s, AttendanceStatus::Cancelled}};
    for (const auto &[word, status] : words) {
        CAPTURE(word.toStdString());
        const auto person = roster(u"Namn;Närvaro\nMärta Ågren;%1\n"_s.arg(word)).person(0);
        CHECK(person.attendance == status);
        CHECK(person.doubts.isEmpty());
    }

    const auto both = roster(u"Namn;Status;Närvaro\nMärta Ågren;Anmäld;deltog\nJon Åström;Vald;\n"
                             "Siv Öberg;uteblev;deltog\nBo Berg;kanske;\nEva Dahl;x;\nAnna Dahl;;-\n"_s);
    CHECK(both.person(0).attendance == AttendanceStatus::Attended);
    CHECK_FALSE(both.person(1).attendance);
    CHECK(both.person(1).doubts.isEmpty());
    CHECK_FALSE(both.person(2).attendance);
    CHECK(both.person(2).doubts.size() == 1);
    for (const int row : {3, 4}) { // a status “x” asks nothing that it could answer
        CHECK_FALSE(both.person(row).attendance);
        CHECK(both.person(row).doubts.size() == 1);
        CHECK(both.person(row).unreadable.isEmpty());
    }
    CHECK(both.person(5).doubts.isEmpty());

    // Without an edition it is told where it could mean something.
    const auto people = read(u"Namn;Status\nMärta Ågren;deltog\nJon Åström;aktiv\n"_s);
    CHECK_FALSE(people.person(0).attendance);
    CHECK(people.person(0).doubts.size() == 1);
    CHECK(people.person(1).doubts.isEmpty());
    CHECK(read(u"Namn;Arrangemang;År;Deltog\nBo Berg;lycksele;2024;ja\n"_s).person(0).attendance ==
          AttendanceStatus::Attended);
}

TEST_CASE("Every field has a word of its own and a key that comes back")
{
    QStringList words;
    for (const auto field : intake::choosableFields()) {
        CHECK(intake::fieldFromKey(intake::key(field)) == field);
        CHECK_FALSE(words.contains(intake::label(field)));
        words << intake::label(field);
    }
}

TEST_CASE("A day is read in the forms that sheets have, and nothing else")
{
    const QDate day{2024, 1, 3};
    for (const auto &text :
         {u"2024-01-03"_s, u"20240103"_s, u"2024/01/03"_s, u"2024.01.03"_s, u"3/1 2024"_s, u"03/01 2024"_s,
          u"3.1.2024"_s, u"3/1/2024"_s, u"2024-01-03T00:00:00"_s, u"2024-01-03 12:00"_s}) {
        INFO(text.toStdString());
        CHECK(intake::dayOf(text, false) == day);
    }
    CHECK(intake::dayOf(u"2024"_s, false) == QDate{2024, 1, 1});
    CHECK(intake::dayOf(u"2024"_s, true) == QDate{2024, 12, 31});
    for (const auto &text :
         {u"2024-13-01"_s, u"2023-02-29"_s, u"2024-01/03"_s, u"2024-1-3"_s, u"1899-12-31"_s, u"3.1/2024"_s,
          u"3.1 2024"_s, u"31/4 2024"_s, u"i morgon"_s, u"240103"_s, u""_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(intake::dayOf(text, false).isValid());
    }
}
