#include "store/beside.h"
#include "store/imports.h"
#include "store/samplecommittee.h"

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

// A sheet that stands in memory.
class Desk : public SampleCommittee
{
public:
    SheetPerson row(const QString &given, const QString &family, const QString &municipality = {},
                    const QString &contact = {}, const QString &party = {})
    {
        SheetPerson person;
        person.givenName = given;
        person.familyName = family;
        person.municipality = municipality;
        person.contact = contact;
        person.party = party;
        return person;
    }
    store::Imports::Import sheet(const QList<SheetPerson> &rows)
    {
        store::Imports::Import compared;
        compared.rows = {int(rows.size()), [rows](int place) { return rows[place]; },
                         [](int place) { return place + 2; }};
        compared.context = {committee.id, QDate{2023, 1, 1}, QDate{2024, 5, 1}};
        compared.source = u"lista.xlsx"_s;
        compared.comparison = imports.compare(compared.rows, compared.context).value();
        return compared;
    }
    QList<RowState> states(const QList<SheetPerson> &rows)
    {
        QList<RowState> found;
        for (const auto &finding : sheet(rows).comparison.findings)
            found << finding.state;
        return found;
    }
    store::Imports::Taken take(const QList<SheetPerson> &rows, OnMatch onMatch = OnMatch::Keep)
    {
        auto compared = sheet(rows);
        compared.onMatch = onMatch;
        const auto taken = imports.take(compared);
        if (!taken)
            FAIL(taken.error().message.toStdString());
        return *taken;
    }
    // A row about Lycksele 2023, where the attendance was that.
    SheetPerson attending(SheetPerson row, std::optional<AttendanceStatus> attendance)
    {
        row.event = event(u"lycksele"_s).id;
        row.period = period.id;
        row.year = 2023;
        row.attendance = attendance;
        return row;
    }
    // The person's mark at Lycksele 2023.
    std::optional<SeatStatus> marked(const PersonEntry &entry)
    {
        const auto lines = store().rosters.attendanceOverYears(event(u"lycksele"_s).id, period.id).value();
        for (const auto &line : lines)
            if (line.person.id == entry.person.id && line.years.contains(2023))
                return line.years.value(2023);
        return {};
    }
    QList<PersonEntry> people() { return unrevised(store().people.list().value()); }
    store::Imports imports{database()};
    int acts() { return int(store().history.acts().value().size()); }
};

} // namespace

TEST_CASE("A sheet is taken in as one act, is the same the second time, and is taken back as one")
{
    Desk desk;
    const QList rows{desk.row(u"Märta"_s, u"Ågren"_s, u"Umeå"_s, u"marta@exempel.se"_s, u"S"_s),
                     desk.row(u"Jon"_s, u"Åström"_s, u"Lycksele"_s, {}, u"M"_s),
                     desk.row(u"Siv"_s, u"Öberg"_s)};
    const int before = desk.acts();
    CHECK(desk.states(rows) == QList{RowState::New, RowState::New, RowState::New});
    CHECK(desk.take(rows).added == 3);
    CHECK(desk.acts() == before + 1);
    const auto people = desk.people();
    REQUIRE(people.size() == 3);
    CHECK(people[0].person.familyName == u"Ågren");
    CHECK(people[0].assignments.first().party == u"S");
    CHECK(people[2].assignments.isEmpty());
    CHECK(desk.store().check().value().isEmpty());

    CHECK(desk.states(rows) == QList{RowState::Same, RowState::Same, RowState::Same});
    CHECK(desk.take(rows) == store::Imports::Taken{});
    CHECK(desk.acts() == before + 1);

    REQUIRE(desk.store().history.undo());
    CHECK(desk.people().isEmpty());
    REQUIRE(desk.store().history.redo());
    CHECK(desk.people() == people);
    CHECK(desk.store().check().value().isEmpty());
}

TEST_CASE("A changed row is kept, replaced or added as somebody else, for all or for one")
{
    Desk desk;
    desk.take({desk.row(u"Märta"_s, u"Ågren"_s, u"Umeå"_s, u"gammal@exempel.se"_s, u"S"_s)});
    const QList rows{desk.row(u"Märta"_s, u"Ågren"_s, u"Umeå"_s, u"ny@exempel.se"_s, u"V"_s)};
    const auto finding = desk.sheet(rows).comparison.findings.first();
    REQUIRE(finding.state == RowState::Changed);
    CHECK(finding.why().contains(u"ny@exempel.se"));
    CHECK(finding.why().contains(u"(V)"));

    SECTION("keep")
    {
        CHECK(desk.take(rows, OnMatch::Keep).changed == 0);
        CHECK(desk.people().first().person.contact == u"gammal@exempel.se");
    }
    SECTION("replace")
    {
        CHECK(desk.take(rows, OnMatch::Replace).changed == 1);
        CHECK(desk.people().size() == 1);
        CHECK(desk.people().first().person.contact == u"ny@exempel.se");
        CHECK(desk.people().first().assignments.first().party == u"V");
        CHECK(desk.states(rows).first() == RowState::Same);
        REQUIRE(desk.store().history.undo());
        CHECK(desk.people().first().person.contact == u"gammal@exempel.se");
    }
    SECTION("both")
    {
        CHECK(desk.take(rows, OnMatch::Both).added == 1);
        CHECK(desk.people().size() == 2);
        CHECK(desk.states(rows).first() == RowState::Same);
    }
    SECTION("one row otherwise than all")
    {
        auto sheet = desk.sheet(rows);
        sheet.onMatch = OnMatch::Keep;
        sheet.answers.insert(0, {.onMatch = OnMatch::Replace, .person = {}});
        CHECK(desk.imports.take(sheet).value().changed == 1);
    }
    SECTION("left out")
    {
        auto sheet = desk.sheet(rows);
        sheet.onMatch = OnMatch::Replace;
        sheet.answers.insert(0, {.leave = true, .person = {}});
        CHECK(desk.imports.take(sheet).value() == store::Imports::Taken{.left = 1});
    }
}

TEST_CASE("An ambiguous row never decides itself")
{
    Desk desk;
    desk.take({desk.row(u"Anna"_s, u"Berg"_s, u"Umeå"_s), desk.row(u"Anna"_s, u"Berg"_s, u"Lycksele"_s),
               desk.row(u"Rickard"_s, u"Svensson"_s), desk.row(u"Eva"_s, u"Dahl"_s, {}, u"070-123 45 67"_s)});
    REQUIRE(desk.people().size() == 4);
    const QList rows{desk.row(u"Anna"_s, u"Berg"_s),                            // two of them
                     desk.row(u"Anna"_s, u"Berg"_s, u"Malå"_s),                 // neither place
                     desk.row(u"Richard"_s, u"Svensson"_s),                     // another spelling
                     desk.row(u"Eva"_s, u"Öberg"_s, {}, u"+46 70 123 45 67"_s), // a name before a marriage
                     desk.row(u"Anna"_s, u"Berg"_s, u"Lycksele"_s)};            // this one
    const auto findings = desk.sheet(rows).comparison.findings;
    for (int row = 0; row < 4; ++row)
        CHECK(findings[row].state == RowState::Ambiguous);
    CHECK(findings[0].candidates().size() == 2);
    CHECK(findings[2].candidates().size() == 1);
    CHECK(findings[4].state == RowState::Same);
    const auto before = desk.people();
    for (const auto onMatch : {OnMatch::Keep, OnMatch::Replace, OnMatch::Both})
        CHECK(desk.take(rows, onMatch) == store::Imports::Taken{.left = 4});
    CHECK(desk.people() == before);
}

TEST_CASE("Another name is asked for once and remembered")
{
    Desk desk;
    desk.take({desk.row(u"Rickard"_s, u"Svensson"_s, u"Umeå"_s),
               desk.row(u"Eva"_s, u"Dahl"_s, u"Malå"_s, u"eva@exempel.se"_s)});
    const QList rows{desk.row(u"Richard"_s, u"Svensson"_s),
                     desk.row(u"Eva"_s, u"Öberg"_s, {}, u"eva@exempel.se"_s)};
    auto sheet = desk.sheet(rows);
    const auto rickard = sheet.comparison.findings[0].candidates().first();
    const auto eva = sheet.comparison.findings[1].candidates().first();
    sheet.answers.insert(0, {.onMatch = OnMatch::Keep, .person = rickard});
    sheet.answers.insert(1, {.onMatch = OnMatch::Replace, .person = eva});
    REQUIRE(desk.imports.take(sheet));
    CHECK(desk.imports.aliases(rickard).value() == QStringList{u"Richard Svensson"_s});
    CHECK(desk.imports.aliases(eva).value() == QStringList{u"Eva Dahl"_s});
    CHECK(desk.store().people.person(eva).value().person.name() == u"Eva Öberg");
    CHECK(desk.store().people.person(rickard).value().person.name() == u"Rickard Svensson");

    CHECK(desk.states(rows) == QList{RowState::Same, RowState::Same});
    CHECK(desk.states({desk.row(u"Eva"_s, u"Dahl"_s)}) == QList{RowState::Same});
    CHECK(desk.store().check().value().isEmpty());
    REQUIRE(desk.store().history.undo());
    CHECK(desk.states(rows) == QList{RowState::Ambiguous, RowState::Ambiguous});
    REQUIRE(desk.store().people.remove(rickard)); // with its names
}

TEST_CASE("Somebody else of nearly the same name is asked about once too")
{
    Desk desk;
    desk.take({desk.row(u"Rickard"_s, u"Svensson"_s)});
    const QList rows{desk.row(u"Richard"_s, u"Svensson"_s)};
    auto sheet = desk.sheet(rows);
    sheet.answers.insert(0, {.onMatch = OnMatch::Both, .person = {}});
    REQUIRE(desk.imports.take(sheet));
    CHECK(desk.people().size() == 2);
    CHECK(desk.states(rows) == QList{RowState::Same});
}

TEST_CASE("Rows of one sheet about one person are one person, or say why not")
{
    Desk desk;
    auto chair = desk.row(u"Märta"_s, u"Ågren"_s, u"Umeå"_s, {}, u"S"_s);
    chair.role = Role::Chair;
    chair.from = QDate{2025, 1, 1};
    auto member = desk.row(u"Märta"_s, u"Ågren"_s, {}, {}, u"S"_s);
    member.role = Role::Member;
    member.from = QDate{2023, 1, 1};
    auto elsewhere = desk.row(u"Märta"_s, u"Ågren"_s, u"Malå"_s);
    auto otherParty = chair;
    otherParty.party = u"V"_s;
    const QList rows{chair, member, chair, otherParty, elsewhere};
    CHECK(desk.states(rows) ==
          QList{RowState::New, RowState::Changed, RowState::Same, RowState::Refused, RowState::New});
    CHECK(desk.take(rows).added == 2);
    REQUIRE(desk.people().size() == 2);
    CHECK(desk.people()[0].assignments.size() + desk.people()[1].assignments.size() == 2);
    const auto again = desk.states(rows);
    CHECK(again[0] == RowState::Same);
    CHECK(again[1] == RowState::Same);
    CHECK(again[4] == RowState::Same);
}

TEST_CASE("A row that breaks a rule is refused with its reason, and the others are taken in")
{
    Desk desk;
    auto backwards = desk.row(u"Jon"_s, u"Åström"_s, {}, {}, u"M"_s);
    backwards.from = QDate{2024, 1, 1};
    backwards.until = QDate{2023, 1, 1};
    auto unreadable = desk.row(u"Siv"_s, u"Öberg"_s);
    unreadable.unreadable << u"“kejsare” is no role"_s;
    const QList rows{desk.row({}, {}, u"Umeå"_s), backwards, unreadable,
                     desk.row(u"Bo"_s, u"Berg"_s, {}, u"19121212-1212"_s), desk.row(u"Anna"_s, u"Dahl"_s)};
    const auto findings = desk.sheet(rows).comparison.findings;
    for (int row = 0; row < 4; ++row) {
        CHECK(findings[row].state == RowState::Refused);
        CHECK_FALSE(findings[row].why().isEmpty());
    }
    CHECK(desk.take(rows) == store::Imports::Taken{.added = 1, .left = 4});
}

TEST_CASE("Nominations come with the sheet, once")
{
    Desk desk;
    auto row = desk.row(u"Märta"_s, u"Ågren"_s, {}, {}, u"S"_s);
    row.event = desk.event(u"lycksele"_s).id;
    row.period = desk.period.id;
    row.year = 2024;
    CHECK(desk.take({row}).nominated == 1);
    const auto nominations = desk.store().nominations.forEdition(desk.edition()).value();
    REQUIRE(nominations.size() == 1);
    CHECK(nominations.first().nomination.nominatedBy == u"S");
    CHECK(desk.states({row}) == QList{RowState::Same});
    row.year = 2025;
    CHECK(desk.states({row}) == QList{RowState::Changed});
    CHECK(desk.take({row}).nominated == 1);
    CHECK(desk.store().check().value().isEmpty());
    REQUIRE(desk.store().history.undo());
    CHECK(desk.store().nominations.forEdition(desk.edition(u"lycksele"_s, 2025)).value().isEmpty());
}

TEST_CASE("Attendance comes with the sheet for who has a seat, by the same act, once")
{
    Desk desk;
    const auto marta = desk.addPerson(u"Märta"_s, u"Ågren"_s);
    const auto jon = desk.addPerson(u"Jon"_s, u"Åström"_s);
    desk.elect(desk.edition(u"lycksele"_s, 2023), desk.decide(), {marta, jon});
    const QList rows{desk.attending(desk.row(u"Märta"_s, u"Ågren"_s), AttendanceStatus::Attended),
                     desk.attending(desk.row(u"Jon"_s, u"Åström"_s), AttendanceStatus::Excused)};
    const auto finding = desk.sheet(rows).comparison.findings.first();
    CHECK(finding.state == RowState::Changed);
    CHECK(finding.why().contains(label(AttendanceStatus::Attended).toLower()));
    CHECK(finding.doubt().isEmpty());
    const int before = desk.acts();
    CHECK(desk.take(rows).marked == 2);
    CHECK(desk.acts() == before + 1);
    CHECK(desk.marked(marta) == SeatStatus::Attended);
    CHECK(desk.marked(jon) == SeatStatus::Excused);
    CHECK(desk.store().check().value().isEmpty());

    CHECK(desk.states(rows) == QList{RowState::Same, RowState::Same});
    CHECK(desk.take(rows) == store::Imports::Taken{});
    CHECK(desk.acts() == before + 1);
    REQUIRE(desk.store().history.undo());
    CHECK(desk.marked(marta) == SeatStatus::Elected);
}

TEST_CASE("A mark that is there stays, unless the sheet's take its place")
{
    Desk desk;
    const auto marta = desk.addPerson(u"Märta"_s, u"Ågren"_s);
    const auto edition = desk.edition(u"lycksele"_s, 2023);
    desk.elect(edition, desk.decide(), {marta});
    REQUIRE(desk.store().rosters.setAttendance(edition.id, {marta.person.id}, AttendanceStatus::Absent,
                                               QDate{2024, 5, 1}));
    const QList rows{desk.attending(desk.row(u"Märta"_s, u"Ågren"_s), AttendanceStatus::Attended)};
    CHECK(desk.take(rows).marked == 0);
    CHECK(desk.marked(marta) == SeatStatus::Absent);
    CHECK(desk.take(rows, OnMatch::Replace).marked == 1);
    CHECK(desk.marked(marta) == SeatStatus::Attended);
    CHECK(desk.states(rows) == QList{RowState::Same});
}

TEST_CASE("Who was registered beforehand is marked as the sheet tells, and not the other way round")
{
    Desk desk;
    const auto marta = desk.addPerson(u"Märta"_s, u"Ågren"_s);
    const auto edition = desk.edition(u"lycksele"_s, 2023);
    desk.elect(edition, desk.decide(), {marta});
    REQUIRE(desk.store().rosters.setAttendance(edition.id, {marta.person.id}, AttendanceStatus::Registered,
                                               QDate{2023, 4, 1}));
    const auto row = desk.row(u"Märta"_s, u"Ågren"_s);
    CHECK(desk.take({desk.attending(row, AttendanceStatus::Attended)}).marked == 1);
    CHECK(desk.marked(marta) == SeatStatus::Attended);
    CHECK(desk.take({desk.attending(row, AttendanceStatus::Registered)}).marked == 0);
    CHECK(desk.marked(marta) == SeatStatus::Attended);
    REQUIRE(desk.store().rosters.setAttendance(edition.id, {marta.person.id}, AttendanceStatus::Prevented,
                                               QDate{2024, 5, 1}));
    CHECK(desk.take({desk.attending(row, AttendanceStatus::Absent)}).marked == 0);
}

TEST_CASE("Attendance that can't be marked is told on its row, which is taken in without it")
{
    Desk desk;
    const auto marta = desk.addPerson(u"Märta"_s, u"Ågren"_s);
    const auto siv = desk.addPerson(u"Siv"_s, u"Öberg"_s);
    const auto point = desk.decide();
    desk.elect(desk.edition(u"lycksele"_s, 2025), point, {siv});
    auto toCome = desk.attending(desk.row(u"Siv"_s, u"Öberg"_s), AttendanceStatus::Attended);
    toCome.year = 2025; // it is 2024
    auto registered = toCome;
    registered.attendance = AttendanceStatus::Registered;
    auto unknown = desk.attending(desk.row(u"Bo"_s, u"Berg"_s), {});
    unknown.doubts << u"“kanske” is no attendance"_s;
    const QList rows{desk.attending(desk.row(u"Märta"_s, u"Ågren"_s), AttendanceStatus::Attended),
                     desk.attending(desk.row(u"Jon"_s, u"Åström"_s), AttendanceStatus::Attended), toCome,
                     unknown};
    const auto findings = desk.sheet(rows).comparison.findings;
    CHECK(findings[0].state == RowState::Changed); // the nomination
    CHECK(findings[0].doubt().contains(u"Märta Ågren"));
    CHECK(findings[1].state == RowState::New);
    CHECK(findings[1].doubt().contains(u"Jon Åström"));
    CHECK(findings[2].doubt().contains(u"2025"));
    CHECK(findings[3].doubt() == unknown.doubts.first());
    CHECK(findings[3].words().contains(u"kanske"));
    CHECK(desk.take(rows) == store::Imports::Taken{.added = 2, .nominated = 4, .unmarked = 3});
    CHECK_FALSE(desk.marked(marta));
    CHECK(desk.take({registered}).marked == 1);

    // The doubt stands as long as the row tells what can't be.
    const auto again = desk.sheet(rows).comparison.findings;
    CHECK(again[0].state == RowState::Same);
    CHECK_FALSE(again[0].doubt().isEmpty());
}

TEST_CASE("An answer who a row is about marks that person, and two rows of one edition may not differ")
{
    Desk desk;
    const auto rickard = desk.addPerson(u"Rickard"_s, u"Svensson"_s);
    desk.elect(desk.edition(u"lycksele"_s, 2023), desk.decide(), {rickard});
    auto sheet =
        desk.sheet({desk.attending(desk.row(u"Richard"_s, u"Svensson"_s), AttendanceStatus::Attended)});
    REQUIRE(sheet.comparison.findings.first().state == RowState::Ambiguous);
    sheet.answers.insert(0, {.onMatch = OnMatch::Keep, .person = rickard.person.id});
    CHECK(desk.imports.take(sheet).value().marked == 1);
    CHECK(desk.marked(rickard) == SeatStatus::Attended);

    const auto row = desk.row(u"Rickard"_s, u"Svensson"_s);
    CHECK(desk.states({desk.attending(row, AttendanceStatus::Attended),
                       desk.attending(row, AttendanceStatus::Absent)}) ==
          QList{RowState::Same, RowState::Refused});
}

TEST_CASE("Somebody of nearly the name of who is here is asked about, even where the place differs")
{
    Desk desk;
    desk.take({desk.row(u"Rickard"_s, u"Svensson"_s, u"Umeå"_s, u"r@exempel.se"_s)});
    CHECK(desk.states({desk.row(u"Rickard"_s, u"Svenson"_s, u"Malå"_s)}) == QList{RowState::Ambiguous});
    CHECK(desk.states({desk.row(u"Rickard"_s, u"Svenson"_s, {}, u"annan@exempel.se"_s)}) ==
          QList{RowState::Ambiguous});
    // A sheet that has both means two by them.
    CHECK(desk.states({desk.row(u"Eva"_s, u"Karlsson"_s, u"Malå"_s),
                       desk.row(u"Eva"_s, u"Carlson"_s, u"Umeå"_s)}) == QList{RowState::New, RowState::New});
}

TEST_CASE("What was compared with an older store is not taken in")
{
    Desk desk;
    const auto sheet = desk.sheet({desk.row(u"Märta"_s, u"Ågren"_s)});
    desk.addPerson(u"Jon"_s, u"Åström"_s);
    refuses(desk.imports.take(sheet), Kind::Conflict);
    CHECK(desk.people().size() == 1);
}

TEST_CASE("A mapping that was made by hand is remembered by the same act")
{
    Desk desk;
    auto sheet = desk.sheet({desk.row(u"Märta"_s, u"Ågren"_s)});
    sheet.mappings.insert(u"bor i"_s, u"municipality"_s);
    REQUIRE(desk.imports.take(sheet));
    CHECK(desk.imports.mappings().value() == QHash<QString, QString>{{u"bor i"_s, u"municipality"_s}});
    REQUIRE(desk.store().history.undo());
    CHECK(desk.imports.mappings().value().isEmpty());
}

TEST_CASE("An import that is stopped leaves the store as it was")
{
    Desk desk;
    QList<SheetPerson> rows;
    for (int i = 0; i < 3000; ++i)
        rows << desk.row(u"Prov"_s, u"Person %1"_s.arg(i));
    std::atomic_bool stop = false;
    int told = 0;
    const Watch watch{[&](int, int) { stop = ++told > 3; }, &stop};
    auto sheet = desk.sheet(rows);
    const int before = desk.acts();
    refuses(desk.imports.take(sheet, watch), Kind::Unavailable);
    CHECK(desk.people().isEmpty());
    CHECK(desk.acts() == before);
    CHECK(desk.store().check().value().isEmpty());
    stop = true;
    refuses(desk.imports.compare(sheet.rows, sheet.context, Watch{{}, &stop}), Kind::Unavailable);
    CHECK(desk.imports.take(sheet).value().added == 3000);
    CHECK(desk.store().check().value().isEmpty());
}

TEST_CASE("Another thread takes a sheet in while this one reads, and acts take turns")
{
    Desk desk;
    const auto sheet = desk.sheet({desk.row(u"Märta"_s, u"Ågren"_s)});
    const auto beside = store::openBeside(desk.database()).value();
    CHECK_FALSE(beside->isReadOnly());
    const auto taken = beside->transact(u"store.test"_s, {}, [&](store::Session &) -> Result<> {
        CHECK(desk.people().isEmpty());
        refuses(desk.store().people.add(desk.somebody(u"Jon"_s, u"Åström"_s)), Kind::Unavailable);
        return {};
    });
    CHECK(taken);
    CHECK(store::Imports{*beside}.take(sheet));
    CHECK(desk.people().size() == 1);
    REQUIRE(desk.store().people.add(desk.somebody(u"Jon"_s, u"Åström"_s)));
    CHECK(desk.store().check().value().isEmpty());
}

TEST_CASE("A row waits while it would change whom an undecided row may be about")
{
    Desk desk;
    desk.take({desk.row(u"Anna"_s, u"Svensson"_s, u"Umeå"_s, u"070-1234567"_s)});
    const QList rows{desk.row(u"Anna"_s, u"Berg"_s, {}, u"070-1234567"_s),
                     desk.row(u"Anna"_s, u"Svensson"_s, u"Umeå"_s, u"a@exempel.se"_s)};
    auto sheet = desk.sheet(rows);
    const auto &findings = sheet.comparison.findings;
    REQUIRE(desk.states(rows) == QList{RowState::Ambiguous, RowState::Changed});
    CHECK(waiting(sheet.rows, findings, {}, OnMatch::Keep).isEmpty());
    CHECK(waiting(sheet.rows, findings, {}, OnMatch::Replace) == QHash<int, int>{{1, 0}});
    CHECK(desk.take(rows, OnMatch::Replace) == store::Imports::Taken{.left = 2});
    CHECK(desk.people().size() == 1);

    sheet.onMatch = OnMatch::Replace;
    sheet.answers.insert(0, {.onMatch = OnMatch::Both, .person = {}});
    CHECK(desk.imports.take(sheet).value() == store::Imports::Taken{.added = 1, .changed = 1});
    CHECK(desk.states(rows) == QList{RowState::Same, RowState::Same});
}

TEST_CASE("A row that would undo what an earlier one tells of the same assignment is refused")
{
    Desk desk;
    desk.take({desk.row(u"Anna"_s, u"Berg"_s, {}, {}, u"S"_s)});
    auto member = desk.row(u"Anna"_s, u"Berg"_s);
    member.role = Role::Member;
    member.from = QDate{2024, 1, 1};
    auto chair = desk.row(u"Anna"_s, u"Berg"_s);
    chair.role = Role::Chair;
    chair.from = QDate{2023, 1, 1};
    CHECK(desk.states({member, chair}) == QList{RowState::Same, RowState::Refused});
    CHECK(desk.states({chair}) == QList{RowState::Changed});
}

TEST_CASE("A row of the name of an undecided one is undecided too")
{
    Desk desk;
    desk.take({desk.row(u"Rickard"_s, u"Svensson"_s, u"Umeå"_s)});
    const QList rows{desk.row(u"Richard"_s, u"Svensson"_s), desk.row(u"Richard"_s, u"Svensson"_s, u"Malå"_s),
                     desk.row(u"Eva"_s, u"Dahl"_s)};
    const auto findings = desk.sheet(rows).comparison.findings;
    CHECK(findings[1].state == RowState::Ambiguous);
    CHECK(findings[1].candidates() == findings[0].candidates());
    CHECK(desk.take(rows) == store::Imports::Taken{.added = 1, .left = 2});
}

TEST_CASE("Keeping what is here, a row that waits still nominates, now as the next time")
{
    Desk desk;
    const auto told = desk.row(u"Rickard"_s, u"Svensson"_s);
    auto nominated = desk.row(u"Rickard"_s, u"Svensson"_s, u"Umeå"_s);
    nominated.event = desk.event(u"lycksele"_s).id;
    nominated.period = desk.period.id;
    const QList rows{told, nominated, desk.row(u"Richard"_s, u"Svensson"_s)};
    REQUIRE(desk.states(rows) == QList{RowState::New, RowState::Changed, RowState::Ambiguous});
    CHECK(desk.take(rows) == store::Imports::Taken{.added = 1, .nominated = 1, .left = 2});
    const int acts = desk.acts();
    CHECK(desk.take(rows) == store::Imports::Taken{.left = 1});
    CHECK(desk.acts() == acts);
}

TEST_CASE("Nobody is doubled for a nomination alone, nor for what a row of somebody else told before")
{
    Desk desk;
    desk.take({desk.row(u"Anna"_s, u"Berg"_s, {}, {}, u"S"_s)});
    const auto same = desk.attending(desk.row(u"Anna"_s, u"Berg"_s, {}, {}, u"S"_s), {});
    const auto other = desk.attending(desk.row(u"Anna"_s, u"Berg"_s, {}, u"070-1234567"_s), {});
    const QList rows{other, same};
    CHECK(desk.states(rows) == QList{RowState::Changed, RowState::Changed});
    CHECK(desk.take(rows, OnMatch::Both) == store::Imports::Taken{.added = 1, .nominated = 2});
    CHECK(desk.people().size() == 2);
    CHECK(desk.states(rows) == QList{RowState::Same, RowState::Same});
}

TEST_CASE("Taking the same sheet in twice changes nothing, whatever stands in it")
{
    const auto held = rc::check(
        "twice is once", [](const std::vector<std::array<unsigned char, 8>> &cells, unsigned char policy) {
            static const QStringList given{u"Anna"_s, u"Rickard"_s, u"Richard"_s, u"Eva"_s};
            static const QStringList family{u"Berg"_s, u"Svensson"_s, u"Swenson"_s, {}};
            static const QStringList places{{}, u"Umeå"_s, u"Malå"_s};
            static const QStringList contacts{{}, u"a@exempel.se"_s, u"b@exempel.se"_s, u"070-1234567"_s};
            static const QStringList parties{{}, u"S"_s, u"M"_s};
            static const std::array attendance{AttendanceStatus::Attended, AttendanceStatus::Absent,
                                               AttendanceStatus::Registered};
            Desk desk;
            const auto anna = desk.addPerson(u"Anna"_s, u"Berg"_s);
            const auto eva = desk.addPerson(u"Eva"_s, u"Svensson"_s);
            desk.elect(desk.edition(u"lycksele"_s, 2023), desk.decide(), {anna, eva});
            const auto marks = [&] { return std::pair{desk.marked(anna), desk.marked(eva)}; };
            QList<SheetPerson> rows;
            for (const auto &cell : cells) {
                auto row = desk.row(given[cell[0] % 4], family[cell[1] % 4], places[cell[2] % 3],
                                    contacts[cell[3] % 4], parties[cell[4] % 3]);
                if (cell[5] % 3 == 1)
                    row.role = cell[6] % 2 ? Role::Member : Role::Chair;
                if (cell[5] % 4 == 1)
                    row.from = QDate{2023 + cell[6] % 2, 1, 1};
                if (cell[7] % 2 == 1)
                    row = desk.attending(row, attendance[cell[7] % 3]);
                rows << row;
            }
            const auto onMatch = std::array{OnMatch::Keep, OnMatch::Replace, OnMatch::Both}[policy % 3];
            desk.take(rows.mid(0, rows.size() / 2));
            rows = rows.mid(rows.size() / 3);
            desk.take(rows, onMatch);
            const auto people = desk.people();
            const auto marked = marks();
            const int acts = desk.acts();
            desk.take(rows, onMatch);
            RC_ASSERT(desk.people() == people);
            RC_ASSERT(marks() == marked);
            RC_ASSERT(desk.acts() == acts);
            RC_ASSERT(desk.store().check().value().isEmpty());
        });
    CHECK(held);
}
