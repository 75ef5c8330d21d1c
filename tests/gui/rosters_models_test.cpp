#include "gui/look/roles.h"
#include "gui/look/tone.h"
#include "gui/rosters/attendancedialog.h"
#include "gui/rosters/attendancegridmodel.h"
#include "gui/rosters/nominationmodel.h"
#include "gui/rosters/peoplemodel.h"
#include "gui/rosters/personpicker.h"
#include "gui/rosters/rostermodel.h"
#include "gui/rosters/seatmodel.h"
#include "rosters_sample.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;
using domain::Outcome;
using domain::SeatKind;
using domain::SeatStatus;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

domain::Person person(const QString &given, const QString &family)
{
    domain::Person made;
    made.givenName = given;
    made.familyName = family;
    return made;
}

domain::RosterRow row(const domain::Person &who, const QString &party, SeatStatus status)
{
    domain::RosterRow made;
    made.seat = domain::Seat{};
    made.person = who;
    made.placement = domain::Id<domain::Placement>::make();
    made.party = party;
    made.role = domain::Role::Chair;
    made.status = status;
    return made;
}

domain::Roster smallRoster()
{
    domain::Roster roster;
    roster.asOf = QDate{2024, 1, 2};
    roster.rows << row(person(u"Märta"_s, u"Ågren"_s), u"S"_s, SeatStatus::Attended);
    domain::RosterRow prevented = row(person(u"Siv"_s, u"Öberg"_s), u"M"_s, SeatStatus::Replaced);
    prevented.replacedBy = u"Lind, Per"_s;
    prevented.reason = u"Sjukdom"_s;
    roster.rows << prevented;
    domain::RosterRow stepped = row(person(u"Per"_s, u"Lind"_s), u"M"_s, SeatStatus::Elected);
    stepped.replaces = u"Öberg, Siv"_s;
    stepped.note = u"Kommer sent"_s;
    roster.rows << stepped;
    domain::RosterRow vacant;
    vacant.seat = domain::Seat{};
    vacant.party = u"SD"_s;
    roster.rows << vacant;
    return roster;
}

} // namespace

TEST_CASE("A roster's lines have the numbers of their seats, as on paper")
{
    domain::Roster roster = smallRoster();
    roster.rows[0].seat->number = 1;
    roster.rows[1].seat->kind = domain::SeatKind::Substitute;
    roster.rows[1].seat->number = 1;
    roster.rows[2].seat.reset();
    RosterModel model;
    model.setRoster(roster);
    CHECK(cell(model, 0, RosterModel::Number) == u"1"_s);
    CHECK(cell(model, 1, RosterModel::Number) == u"1"_s);
    CHECK(cell(model, 2, RosterModel::Number).isEmpty());
}

TEST_CASE("The roster's lines tell who sits, who stepped in for whom, and which seats are vacant")
{
    RosterModel model;
    QAbstractItemModelTester tester{&model, Fatal};
    model.setRoster(smallRoster());
    REQUIRE(model.rowCount() == 4);

    CHECK(cell(model, 0, RosterModel::Name) == u"Ågren, Märta"_s);
    CHECK(cell(model, 0, RosterModel::Role) == u"Ordförande"_s);
    CHECK(cell(model, 1, RosterModel::ReplacedBy) == u"Lind, Per"_s);
    CHECK(model.index(1, RosterModel::Status).data(Qt::ToolTipRole).toString() == u"Orsak: Sjukdom"_s);
    CHECK(cell(model, 2, RosterModel::Place) == u"Ersätter Öberg"_s);
    CHECK(cell(model, 2, RosterModel::Remark) == u"Kommer sent"_s);
    CHECK(cell(model, 3, RosterModel::Name) == u"Obesatt plats"_s);
    CHECK(cell(model, 3, RosterModel::Status) == u"Att nominera"_s);
    CHECK(model.index(3, RosterModel::Status).data(ToneRole).toInt() == int(Tone::Waiting));
    CHECK(model.index(3, RosterModel::Party).data(PartyRole).toString() == u"SD"_s);
    CHECK(model.hasRemarks());

    model.setRoster({});
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.row(0));
}

TEST_CASE("Nominations tell which stand, which were withdrawn and who is elected")
{
    const domain::Roster roster = smallRoster();
    const auto entry = [](const domain::Person &who) {
        domain::NominationEntry made;
        made.person.person = who;
        made.nomination.person = who.id;
        made.nomination.nominatedOn = QDate{2023, 11, 1};
        return made;
    };
    domain::NominationEntry elected = entry(*roster.rows[0].person);
    elected.nomination.year = 2024;
    domain::NominationEntry withdrawn = entry(person(u"Erik"_s, u"Dahl"_s));
    withdrawn.nomination.withdrawnOn = QDate{2023, 12, 1};
    const domain::NominationEntry stands = entry(person(u"Aino"_s, u"Bergström"_s));

    NominationModel model;
    QAbstractItemModelTester tester{&model, Fatal};
    model.setNominations({elected, withdrawn, stands}, roster, u"2023–2026"_s);
    CHECK(model.standing() == 2);
    CHECK(model.isElected(0));
    CHECK(cell(model, 0, NominationModel::State) == u"Vald"_s);
    CHECK(cell(model, 0, NominationModel::Scope) == u"2024"_s);
    CHECK(model.isWithdrawn(1));
    CHECK(cell(model, 1, NominationModel::State) == u"Återtagen 2023-12-01"_s);
    CHECK(cell(model, 2, NominationModel::Scope) == u"Hela perioden 2023–2026"_s);
    CHECK(cell(model, 2, NominationModel::State) == u"Kvarstår"_s);
}

TEST_CASE("The attendance grid has a column for each year and counts who came")
{
    AttendanceGridModel model;
    QAbstractItemModelTester tester{&model, Fatal};
    model.setGrid(
        {2023, 2024, 2025},
        {{person(u"Märta"_s, u"Ågren"_s), u"S"_s, {{2023, SeatStatus::Attended}, {2024, SeatStatus::Absent}}},
         {person(u"Jon"_s, u"Åström"_s),
          u"C"_s,
          {{2023, SeatStatus::Attended}, {2024, SeatStatus::Cancelled}, {2025, SeatStatus::Elected}}},
         {person(u"Siv"_s, u"Öberg"_s), u"M"_s, {{2025, SeatStatus::Elected}}}});
    CHECK(model.columnCount() == 6);
    CHECK(model.year(AttendanceGridModel::FirstYear + 1) == 2024);
    CHECK_FALSE(model.year(AttendanceGridModel::Name));
    CHECK(cell(model, 0, AttendanceGridModel::FirstYear) == domain::label(SeatStatus::Attended));
    CHECK(cell(model, 0, AttendanceGridModel::FirstYear + 2).isEmpty());
    CHECK(cell(model, 0, 5) == u"1 av 2"_s);
    CHECK(cell(model, 1, 5) == u"1 av 1"_s); // neither what was cancelled nor what is to come
    CHECK(cell(model, 2, 5).isEmpty());
    CHECK(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() == u"2023"_s);
}

TEST_CASE("Marks that were changed are handed on, and only those")
{
    domain::Roster roster = smallRoster();
    roster.rows << row(person(u"Jon"_s, u"Åström"_s), u"C"_s, SeatStatus::Registered);
    AttendanceModel model{roster};
    QAbstractItemModelTester tester{&model, Fatal};
    REQUIRE(model.rowCount() == 3); // neither who was replaced nor the vacant seat
    CHECK(model.changes().isEmpty());
    model.setMark(1, domain::AttendanceStatus::Attended);
    model.setMark(0, std::nullopt);
    const auto changes = model.changes();
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].person == model.row(0).person->id);
    CHECK(changes[0].status == std::nullopt);
    CHECK(changes[1].person == model.row(1).person->id);
    CHECK(changes[1].status == domain::AttendanceStatus::Attended);
    CHECK(model.rowOf(changes[1].person) == 1);
    CHECK(model.rowOf(domain::Id<domain::Person>::make()) == -1);
    model.setMark(1, std::nullopt);
    model.setMark(0, domain::AttendanceStatus::Attended);
    CHECK(model.changes().isEmpty());
}

TEST_CASE("A seat's party can be written, and only what was written is handed on")
{
    domain::Seat first;
    first.number = 1;
    first.party = u"S"_s;
    domain::Seat second;
    second.number = 2;
    SeatModel model;
    QAbstractItemModelTester tester{&model, Fatal};
    model.setSeats({first, second});
    CHECK(cell(model, 1, SeatModel::Party) == u"Fri"_s);
    CHECK_FALSE(model.setData(model.index(0, SeatModel::Place), u"x"_s));
    CHECK(model.setData(model.index(1, SeatModel::Party), u" M "_s));
    REQUIRE(model.changed().size() == 1);
    CHECK(model.changed().first().party == u"M"_s);
    model.setReadOnly(true);
    CHECK_FALSE(model.setData(model.index(1, SeatModel::Party), u"C"_s));
}

TEST_CASE("Persons are shown with what they are on the day and what they took part in")
{
    domain::PersonEntry entry;
    entry.person = person(u"Märta"_s, u"Ågren"_s);
    domain::Assignment assignment;
    assignment.party = u"S"_s;
    assignment.role = domain::Role::SecondViceChair;
    assignment.from = QDate{2023, 1, 1};
    entry.assignments << assignment;
    PeopleModel model;
    QAbstractItemModelTester tester{&model, Fatal};
    model.setPeople({entry}, QDate{2024, 1, 2}, {{entry.person.id, {u"Lycksele 2024"_s}}});
    CHECK(cell(model, 0, PeopleModel::Name) == u"Ågren, Märta"_s);
    CHECK(cell(model, 0, PeopleModel::Party) == u"S"_s);
    CHECK(cell(model, 0, PeopleModel::Role) == u"2:e vice ordförande"_s);
    CHECK(cell(model, 0, PeopleModel::Events) == u"Lycksele 2024"_s);
    CHECK(model.rowOf(entry.person.id) == 0);
    CHECK(model.rowOf(domain::Id<domain::Person>::make()) == -1);
}

TEST_CASE("Persons are found by the beginnings of names, party and municipality without accents")
{
    QList<domain::PersonEntry> persons;
    for (const auto &[given, family] : {std::pair{u"Märta"_s, u"Ågren"_s}, std::pair{u"Jon"_s, u"Åström"_s},
                                        std::pair{u"René"_s, u"Lindh"_s}}) {
        domain::PersonEntry entry;
        entry.person = person(given, family);
        persons << entry;
    }
    PersonMatches matches;
    QAbstractItemModelTester tester{&matches, Fatal};
    matches.setPersons(persons, QDate{2024, 1, 2});
    CHECK(matches.matches() == 3);
    const auto found = [&](const QString &words) {
        matches.setWords(words);
        QStringList names;
        for (int place = 0; place < matches.matches(); ++place)
            names << matches.person(place)->person.name();
        return names;
    };
    CHECK(found(u"agr"_s) == QStringList{u"Märta Ågren"_s});
    CHECK(found(u"Ågren, Mär"_s) == QStringList{u"Märta Ågren"_s});
    CHECK(found(u"rene"_s) == QStringList{u"René Lindh"_s});
    CHECK(found(u"gren"_s).isEmpty());
    CHECK(matches.rowCount() == 1); // the line for somebody new
    CHECK_FALSE(matches.person(0));
}

TEST_CASE("Ten thousand lines are set and searched at once")
{
    QList<domain::PersonEntry> persons;
    domain::Roster roster;
    for (int number = 0; number < 10'000; ++number) {
        domain::PersonEntry entry;
        entry.person = person(u"Prov"_s, u"Person%1"_s.arg(number));
        persons << entry;
        roster.rows << row(entry.person, u"S"_s, SeatStatus::Elected);
    }
    RosterModel model;
    model.setRoster(roster);
    CHECK(cell(model, 9'999, RosterModel::Name) == u"Person9999, Prov"_s);
    PersonMatches matches;
    matches.setPersons(persons, QDate{2024, 1, 2});
    matches.setWords(u"person99"_s);
    CHECK(matches.matches() == 100);
    CHECK(matches.person(0)->person.familyName == u"Person99"_s);
}
