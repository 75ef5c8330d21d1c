#include "domain/roster.h"
#include "samples.h"

#include <QSet>

#include <catch2/catch.hpp>

#include <numeric>
#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QDate elected{2023, 2, 16};
const QDate today{2024, 1, 10};

// Lycksele in January 2024, under a general decision.
struct Lycksele : RosterSources
{
    Lycksele()
    {
        event = samples::events().first();
        edition = usualEdition(event, samples::period(), 2024);
        authority.state = Authority::State::Decided;
    }

    Seat seat(SeatKind kind = SeatKind::Ordinary, const QString &party = {})
    {
        Seat seat;
        seat.edition = edition.id;
        seat.kind = kind;
        seat.number = 1 + int(std::count_if(seats.begin(), seats.end(),
                                            [&](const Seat &other) { return other.kind == kind; }));
        seat.party = party;
        seats << seat;
        return seat;
    }

    Person person(const QString &givenName, const QString &familyName)
    {
        auto person = samples::member(givenName, familyName, {}).person;
        persons.insert(person.id, person);
        return person;
    }

    Placement &place(const Seat &seat, const Person &person, const QString &party,
                     const QDate &from = elected)
    {
        Placement placement;
        placement.seat = seat.id;
        placement.person = person.id;
        placement.party = party;
        placement.from = from;
        placements << placement;
        return placements.last();
    }

    void end(const Person &person, Ending ending, const QDate &until)
    {
        for (auto &placement : placements)
            if (placement.person == person.id) {
                placement.ending = ending;
                placement.until = until;
            }
    }

    void stepIn(const Person &out, const Person &in, const QDate &date)
    {
        const auto placementOf = [&](const Person &person) {
            return std::find_if(placements.begin(), placements.end(),
                                [&](const Placement &p) { return p.person == person.id; })
                ->id;
        };
        Substitution substitution;
        substitution.out = placementOf(out);
        substitution.in = placementOf(in);
        substitution.date = date;
        substitution.reason = u"sjukdom"_s;
        substitutions << substitution;
    }

    void attend(const Person &person, AttendanceStatus status)
    {
        Attendance mark;
        mark.edition = edition.id;
        mark.person = person.id;
        mark.status = status;
        attendance << mark;
    }

    Nomination &nominate(const PersonEntry &person, const QDate &on = elected,
                         SeatKind kind = SeatKind::Ordinary)
    {
        NominationEntry entry;
        entry.person = person;
        entry.nomination.person = person.person.id;
        entry.nomination.event = event.id;
        entry.nomination.period = edition.period;
        entry.nomination.kind = kind;
        entry.nomination.nominatedOn = on;
        nominations << entry;
        return nominations.last().nomination;
    }
};

QStringList namesOf(const Roster &roster)
{
    QStringList names;
    for (const auto &row : roster.rows)
        names << (row.person ? row.person->name() : u"–"_s);
    return names;
}

QList<SeatStatus> statusesOf(const Roster &roster)
{
    QList<SeatStatus> statuses;
    for (const auto &row : roster.rows)
        statuses << row.status;
    return statuses;
}

} // namespace

TEST_CASE("Every status of a seat has its own key")
{
    QSet<QString> keys;
    for (int i = 0; i <= int(SeatStatus::Cancelled); ++i)
        keys << key(SeatStatus(i));
    CHECK(keys.size() == int(SeatStatus::Cancelled) + 1);
    CHECK(key(SeatStatus::ReferredBack) == u"referred_back"_s);
}

TEST_CASE("A roster shows ordinary seats by number, then substitutes, and empty seats as vacant")
{
    Lycksele sources;
    const auto substitute = sources.seat(SeatKind::Substitute);
    const auto first = sources.seat(SeatKind::Ordinary, u"S"_s);
    const auto second = sources.seat();
    sources.place(second, sources.person(u"Märta"_s, u"Ågren"_s), u"S"_s);
    sources.place(substitute, sources.person(u"Per"_s, u"Lind"_s), u"M"_s);
    const auto roster = makeRoster(sources, today);
    CHECK(namesOf(roster) == QStringList{u"–"_s, u"Märta Ågren"_s, u"Per Lind"_s});
    CHECK(statusesOf(roster) == QList{SeatStatus::Vacant, SeatStatus::Elected, SeatStatus::Elected});
    CHECK(roster.rows.first().party == u"S"_s);
    CHECK(roster.rows.first().seat == first);

    const auto counts = count(roster);
    CHECK(counts.seats == 2);
    CHECK(counts.elected == 1);
    CHECK(counts.substitutes == 1);
    CHECK(counts.free() == 1);
    CHECK(counts.perParty == QMap<QString, int>{{u"S"_s, 1}});
}

TEST_CASE("A roster as of an earlier day knows nothing of what came later")
{
    Lycksele sources;
    const auto seat = sources.seat();
    const auto marta = sources.person(u"Märta"_s, u"Ågren"_s);
    const auto per = sources.person(u"Per"_s, u"Lind"_s);
    sources.place(seat, marta, u"S"_s);
    sources.place(seat, per, u"M"_s, QDate(2024, 1, 5));
    sources.end(marta, Ending::Prevented, QDate(2024, 1, 5));
    sources.stepIn(marta, per, QDate(2024, 1, 5));

    CHECK(namesOf(makeRoster(sources, elected.addDays(-1))) == QStringList{u"–"_s});
    const auto before = makeRoster(sources, QDate(2024, 1, 4));
    CHECK(namesOf(before) == QStringList{u"Märta Ågren"_s});
    CHECK(statusesOf(before) == QList{SeatStatus::Elected});
    CHECK(before.rows.first().replacedBy.isEmpty());
    CHECK(namesOf(makeRoster(sources, today)) == QStringList{u"Märta Ågren"_s, u"Per Lind"_s});
}

TEST_CASE("Who was prevented stays in sight and frees the seat")
{
    Lycksele sources;
    const auto seat = sources.seat();
    const auto siv = sources.person(u"Siv"_s, u"Öberg"_s);
    sources.place(seat, siv, u"M"_s);
    sources.end(siv, Ending::Prevented, QDate(2024, 1, 5));
    const auto roster = makeRoster(sources, today);
    CHECK(statusesOf(roster) == QList{SeatStatus::Prevented});
    CHECK(count(roster).taken() == 0);
    CHECK(count(roster).free() == 1);
}

TEST_CASE("Who steps in on the same seat comes right after whom they replace")
{
    Lycksele sources;
    const auto seat = sources.seat();
    const auto next = sources.seat();
    const auto siv = sources.person(u"Siv"_s, u"Öberg"_s);
    const auto per = sources.person(u"Per"_s, u"Lind"_s);
    const auto aino = sources.person(u"Aino"_s, u"Bergström"_s);
    sources.place(next, aino, u"V"_s);
    sources.place(seat, per, u"M"_s, elected); // on the same day, and told before the one who left
    sources.place(seat, siv, u"M"_s);
    sources.end(siv, Ending::Prevented, elected);
    sources.stepIn(siv, per, elected);

    const auto roster = makeRoster(sources, today);
    CHECK(namesOf(roster) == QStringList{u"Siv Öberg"_s, u"Per Lind"_s, u"Aino Bergström"_s});
    CHECK(roster.rows.at(0).status == SeatStatus::Replaced);
    CHECK(roster.rows.at(0).replacedBy == u"Lind, Per"_s);
    CHECK(roster.rows.at(0).reason == u"sjukdom"_s);
    CHECK(roster.rows.at(1).replaces == u"Öberg, Siv"_s);
    CHECK(count(roster).elected == 2);
    CHECK(count(roster).perParty == QMap<QString, int>{{u"M"_s, 1}, {u"V"_s, 1}});
}

TEST_CASE("An elected substitute who steps in stays on the own row and fills the other's seat")
{
    Lycksele sources;
    const auto seat = sources.seat();
    const auto spare = sources.seat(SeatKind::Substitute);
    const auto siv = sources.person(u"Siv"_s, u"Öberg"_s);
    const auto per = sources.person(u"Per"_s, u"Lind"_s);
    sources.place(seat, siv, u"M"_s);
    sources.place(spare, per, u"M"_s);
    sources.end(siv, Ending::Prevented, QDate(2024, 1, 5));
    sources.stepIn(siv, per, QDate(2024, 1, 5));

    const auto roster = makeRoster(sources, today);
    CHECK(namesOf(roster) == QStringList{u"Siv Öberg"_s, u"Per Lind"_s});
    CHECK(roster.rows.at(1).seat == spare);
    CHECK(roster.rows.at(1).fills == seat.id);
    CHECK(roster.rows.at(1).replaces == u"Öberg, Siv"_s);
    CHECK(count(roster).elected == 1);
    CHECK(count(roster).substitutes == 0);
    CHECK(count(roster).free() == 0);

    // Now the substitute is prevented as well.
    sources.end(per, Ending::Prevented, QDate(2024, 1, 8));
    const auto later = count(makeRoster(sources, today));
    CHECK(later.elected == 0);
    CHECK(later.free() == 1);
    CHECK(later.substitutes == 0);
}

TEST_CASE("A substitute who stepped in is a substitute again when the holder of the seat resigns")
{
    Lycksele sources;
    const auto seat = sources.seat();
    const auto spare = sources.seat(SeatKind::Substitute);
    const auto siv = sources.person(u"Siv"_s, u"Öberg"_s);
    const auto per = sources.person(u"Per"_s, u"Lind"_s);
    sources.place(seat, siv, u"M"_s);
    sources.place(spare, per, u"M"_s);
    sources.stepIn(siv, per, QDate(2024, 1, 5));
    sources.end(siv, Ending::Resigned, QDate(2024, 1, 8));

    CHECK(count(makeRoster(sources, QDate(2024, 1, 7))).elected == 1);
    const auto roster = makeRoster(sources, today);
    CHECK(statusesOf(roster) == QList{SeatStatus::Vacant, SeatStatus::Elected});
    CHECK(roster.rows.at(1).replaces.isEmpty());
    CHECK(count(roster).substitutes == 1);
}

TEST_CASE("People who stepped in for each other in a ring are all shown")
{
    Lycksele sources;
    const auto seat = sources.seat();
    const auto siv = sources.person(u"Siv"_s, u"Öberg"_s);
    const auto per = sources.person(u"Per"_s, u"Lind"_s);
    sources.place(seat, siv, u"M"_s);
    sources.place(seat, per, u"M"_s);
    sources.stepIn(siv, per, elected);
    sources.stepIn(per, siv, elected);
    sources.stepIn(siv, siv, elected);
    CHECK(namesOf(makeRoster(sources, today)) == QStringList{u"Siv Öberg"_s, u"Per Lind"_s});
}

TEST_CASE("Who resigned is gone, and the seat can be filled again")
{
    Lycksele sources;
    const auto seat = sources.seat();
    const auto siv = sources.person(u"Siv"_s, u"Öberg"_s);
    sources.place(seat, siv, u"M"_s);
    sources.end(siv, Ending::Resigned, QDate(2024, 1, 5));
    CHECK(namesOf(makeRoster(sources, QDate(2024, 1, 4))) == QStringList{u"Siv Öberg"_s});
    CHECK(statusesOf(makeRoster(sources, QDate(2024, 1, 5))) == QList{SeatStatus::Vacant});

    sources.place(seat, sources.person(u"Birgit"_s, u"Ek"_s), u"KD"_s, QDate(2024, 1, 9));
    CHECK(namesOf(makeRoster(sources, today)) == QStringList{u"Birgit Ek"_s});
}

TEST_CASE("Attendance becomes the status of who sits on the seat")
{
    const QList<std::pair<AttendanceStatus, SeatStatus>> marks{
        {AttendanceStatus::Registered, SeatStatus::Registered},
        {AttendanceStatus::Prevented, SeatStatus::Prevented},
        {AttendanceStatus::Attended, SeatStatus::Attended},
        {AttendanceStatus::Absent, SeatStatus::Absent},
        {AttendanceStatus::Excused, SeatStatus::Excused},
        {AttendanceStatus::Cancelled, SeatStatus::Cancelled},
    };
    Lycksele sources;
    for (const auto &[mark, status] : marks) {
        const auto person = sources.person(u"Märta"_s, u"Ågren"_s);
        sources.place(sources.seat(), person, u"S"_s);
        sources.attend(person, mark);
    }
    const auto roster = makeRoster(sources, sources.edition.opens);
    for (qsizetype i = 0; i < marks.size(); ++i)
        CHECK(roster.rows.at(i).status == marks.at(i).second);

    const auto counts = count(roster);
    CHECK(counts.attended == 1);
    CHECK(counts.expected == 3);
    CHECK(counts.attendedPercent() == 33);
    CHECK(counts.elected == 5);
    CHECK_FALSE(RosterCounts{}.attendedPercent());
}

TEST_CASE("Before the edition opens a roster does not tell what happened at it")
{
    Lycksele sources;
    const auto marta = sources.person(u"Märta"_s, u"Ågren"_s);
    const auto siv = sources.person(u"Siv"_s, u"Öberg"_s);
    sources.place(sources.seat(), marta, u"S"_s);
    sources.place(sources.seat(), siv, u"M"_s);
    sources.attend(marta, AttendanceStatus::Attended);
    sources.attend(siv, AttendanceStatus::Registered);
    const auto dayBefore = makeRoster(sources, sources.edition.opens.addDays(-1));
    CHECK(statusesOf(dayBefore) == QList{SeatStatus::Elected, SeatStatus::Registered});
    CHECK(count(dayBefore).attended == 0);
    CHECK(statusesOf(makeRoster(sources, sources.edition.opens)) ==
          QList{SeatStatus::Attended, SeatStatus::Registered});
}

TEST_CASE("Who is nominated stands with the party of the day, and of the first day once the edition is past")
{
    Lycksele sources;
    sources.seat();
    auto siv = samples::member(u"Siv"_s, u"Öberg"_s, u"M"_s);
    auto later = siv.assignments.first();
    siv.assignments.first().until = sources.edition.opens.addDays(30);
    later.from = sources.edition.opens.addDays(31);
    later.party = u"C"_s;
    siv.assignments.prepend(later);
    sources.nominate(siv);
    CHECK(makeRoster(sources, today).rows.first().party == u"M");
    CHECK(makeRoster(sources, sources.edition.opens.addDays(400)).rows.first().party == u"M");

    siv.assignments[1].until = today.addDays(-1);
    siv.assignments[0].from = today;
    sources.nominations.first().person = siv;
    CHECK(makeRoster(sources, today.addDays(-1)).rows.first().party == u"M");
    CHECK(makeRoster(sources, today).rows.first().party == u"C");
}

TEST_CASE("A report back and a note come along with the attendance")
{
    Lycksele sources;
    const auto person = sources.person(u"Märta"_s, u"Ågren"_s);
    sources.place(sources.seat(), person, u"S"_s);
    sources.attend(person, AttendanceStatus::Attended);
    sources.attendance.first().reportedBack = today;
    sources.attendance.first().note = u"Vegetarisk kost"_s;
    const auto row = makeRoster(sources, today).rows.first();
    CHECK(row.reportedBack == today);
    CHECK(row.note == u"Vegetarisk kost"_s);
    CHECK(makeRoster(sources, today.addDays(-1)).rows.first().reportedBack.isNull());
}

TEST_CASE("A cancelled edition shows it on every row without another mark")
{
    Lycksele sources;
    sources.edition.cancelled = true;
    const auto prevented = sources.person(u"Siv"_s, u"Öberg"_s);
    sources.place(sources.seat(), sources.person(u"Märta"_s, u"Ågren"_s), u"S"_s);
    sources.place(sources.seat(), prevented, u"M"_s);
    sources.attend(prevented, AttendanceStatus::Prevented);
    sources.seat();
    CHECK(statusesOf(makeRoster(sources, today)) ==
          QList{SeatStatus::Cancelled, SeatStatus::Prevented, SeatStatus::Cancelled});
}

TEST_CASE("Those nominated take a seat kept for their party, then a free one, in the order of nomination")
{
    Lycksele sources;
    sources.seat();
    sources.seat(SeatKind::Ordinary, u"M"_s);
    sources.seat(SeatKind::Ordinary, u"SD"_s);
    sources.seat(SeatKind::Substitute);
    sources.nominate(samples::member(u"Erik"_s, u"Dahl"_s, u"L"_s), elected.addDays(2));
    sources.nominate(samples::member(u"Jon"_s, u"Åström"_s, u"C"_s), elected.addDays(1));
    sources.nominate(samples::member(u"Siv"_s, u"Öberg"_s, u"M"_s), elected.addDays(3));
    sources.nominate(samples::member(u"Per"_s, u"Lind"_s, u"M"_s), elected.addDays(4), SeatKind::Substitute);

    const auto roster = makeRoster(sources, today);
    CHECK(namesOf(roster) ==
          QStringList{u"Jon Åström"_s, u"Siv Öberg"_s, u"–"_s, u"Per Lind"_s, u"Erik Dahl"_s});
    CHECK_FALSE(roster.rows.last().seat);
    CHECK(roster.rows.at(1).party == u"M"_s);
    const auto counts = count(roster);
    CHECK(counts.nominated == 2);
    CHECK(counts.free() == 1);
    CHECK(counts.perParty == QMap<QString, int>{{u"C"_s, 1}, {u"M"_s, 1}});
}

TEST_CASE("A nomination's status tells what has been decided about the edition")
{
    const QList<std::pair<Authority::State, SeatStatus>> states{
        {Authority::State::None, SeatStatus::Nominated},
        {Authority::State::Decided, SeatStatus::Proposed},
        {Authority::State::Tabled, SeatStatus::Tabled},
        {Authority::State::ReferredBack, SeatStatus::ReferredBack},
        {Authority::State::Rejected, SeatStatus::Nominated},
    };
    Lycksele sources;
    sources.seat();
    sources.nominate(samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s));
    for (const auto &[state, status] : states) {
        sources.authority.state = state;
        CHECK(makeRoster(sources, today).rows.first().status == status);
    }
}

TEST_CASE("Somebody is shown once: elected rather than nominated, and nominated once")
{
    Lycksele sources;
    const auto seat = sources.seat();
    sources.seat();
    const auto marta = samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s);
    sources.persons.insert(marta.person.id, marta.person);
    sources.place(seat, marta.person, u"S"_s);
    sources.nominate(marta);
    const auto jon = samples::member(u"Jon"_s, u"Åström"_s, u"C"_s);
    sources.nominate(jon);
    sources.nominate(jon).year = 2024;
    CHECK(namesOf(makeRoster(sources, today)) == QStringList{u"Märta Ågren"_s, u"Jon Åström"_s});
}

TEST_CASE("Nominations that are withdrawn, yet to come or for another year are left out")
{
    Lycksele sources;
    sources.seat();
    sources.nominate(samples::member(u"Märta"_s, u"Ågren"_s, u"S"_s)).withdrawnOn = today;
    sources.nominate(samples::member(u"Jon"_s, u"Åström"_s, u"C"_s), today.addDays(1));
    sources.nominate(samples::member(u"Erik"_s, u"Dahl"_s, u"L"_s)).year = 2025;
    CHECK(statusesOf(makeRoster(sources, today)) == QList{SeatStatus::Vacant});
    CHECK(namesOf(makeRoster(sources, today.addDays(-1))) == QStringList{u"Märta Ågren"_s});
}

TEST_CASE("Who resigned is not shown as nominated again, unless put forward anew")
{
    Lycksele sources;
    const auto seat = sources.seat();
    const auto siv = samples::member(u"Siv"_s, u"Öberg"_s, u"M"_s);
    sources.place(seat, siv.person, u"M"_s);
    sources.end(siv.person, Ending::Resigned, QDate(2024, 1, 5));
    sources.nominate(siv, QDate(2023, 1, 11));
    CHECK(statusesOf(makeRoster(sources, today)) == QList{SeatStatus::Vacant});
    sources.nominate(siv, QDate(2024, 1, 8));
    CHECK(namesOf(makeRoster(sources, today)) == QStringList{u"Siv Öberg"_s});
}

TEST_CASE("Whatever happens to a roster, its counts agree and nobody is on it twice")
{
    CHECK(rc::check([] {
        const QStringList parties{u"S"_s, u"M"_s, u"C"_s, QString{}};
        const auto pick = [](int below) { return *rc::gen::inRange(0, below); };
        const auto day = [&] { return elected.addDays(pick(30)); };

        Lycksele sources;
        const int seats = pick(8);
        for (int i = 0; i < seats; ++i)
            sources.seat(pick(3) ? SeatKind::Ordinary : SeatKind::Substitute, parties.at(pick(4)));
        QList<Person> waiting; // substitutes who have not stepped in
        for (const auto &seat : QList<Seat>{sources.seats}) {
            if (pick(4) == 0)
                continue;
            const auto sitting = sources.person(u"Sitter"_s, QString::number(pick(1000)));
            const auto from = day();
            sources.place(seat, sitting, parties.at(pick(4)), from);
            if (seat.kind == SeatKind::Substitute) {
                waiting << sitting;
                continue;
            }
            if (pick(2) == 0)
                continue;
            const auto until = from.addDays(pick(20));
            sources.end(sitting, Ending(pick(3)), until);
            if (pick(2) == 0)
                continue;
            if (!waiting.isEmpty() && pick(2)) {
                sources.stepIn(sitting, waiting.takeFirst(), until);
            } else {
                const auto in = sources.person(u"Ersätter"_s, QString::number(pick(1000)));
                sources.place(seat, in, parties.at(pick(4)), until);
                sources.stepIn(sitting, in, until);
            }
        }
        for (const auto &placement : sources.placements)
            if (pick(3) == 0)
                sources.attend(sources.persons.value(placement.person), AttendanceStatus(pick(7)));
        const int nominated = pick(8);
        for (int i = 0; i < nominated; ++i)
            sources.nominate(samples::member(u"Nominerad"_s, QString::number(i), parties.at(pick(4))), day(),
                             pick(3) ? SeatKind::Ordinary : SeatKind::Substitute);
        sources.edition.cancelled = pick(8) == 0;

        const auto roster = makeRoster(sources, elected.addDays(pick(50)));
        const auto counts = count(roster);
        RC_ASSERT(counts.seats ==
                  int(std::count_if(sources.seats.begin(), sources.seats.end(),
                                    [](const Seat &s) { return s.kind == SeatKind::Ordinary; })));
        RC_ASSERT(counts.free() >= 0);
        RC_ASSERT(counts.taken() + counts.free() == counts.seats);
        RC_ASSERT(std::accumulate(counts.perParty.begin(), counts.perParty.end(), 0) == counts.taken());
        RC_ASSERT(counts.attended <= counts.expected);

        QSet<Id<Seat>> shown;
        QSet<Id<Person>> persons;
        for (const auto &row : roster.rows) {
            if (row.seat)
                shown << row.seat->id;
            else
                RC_ASSERT(!row.nomination.isNull());
            if (row.person) {
                RC_ASSERT(!persons.contains(row.person->id));
                persons << row.person->id;
            }
        }
        RC_ASSERT(shown.size() == sources.seats.size());
    }));
}
