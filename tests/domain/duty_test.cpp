#include "domain/duty.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2024, 3, 1};

Roster rosterOf(const QDate &opens, const QList<SeatStatus> &statuses)
{
    Roster roster;
    roster.event.name = u"Mötesplats Lycksele"_s;
    roster.edition.year = opens.year();
    roster.edition.opens = opens;
    roster.edition.closes = opens.addDays(1);
    roster.authority.state = Authority::State::Decided;
    for (const SeatStatus status : statuses) {
        RosterRow row;
        row.seat = Seat{};
        row.status = status;
        if (status != SeatStatus::Vacant) {
            row.person = Person{};
            row.placement = Id<Placement>::make();
            row.fills = row.seat->id;
        }
        roster.rows.append(row);
    }
    return roster;
}

Treatment treatmentOn(const QDate &meeting)
{
    Treatment treatment;
    treatment.matter.reference = *ReferenceNumber::parse(u"RUN 1-2024"_s);
    treatment.meeting = meeting;
    treatment.item.number = *ItemNumber::parse(u"7"_s);
    DecisionPoint point;
    point.outcome = Outcome::Approved;
    treatment.item.points = {point};
    return treatment;
}

QList<DutyKind> kindsOf(const QList<Duty> &duties)
{
    QList<DutyKind> kinds;
    for (const Duty &duty : duties)
        kinds.append(duty.kind);
    return kinds;
}

} // namespace

TEST_CASE("A comment of the presidium waits for an answer")
{
    const Roster roster = rosterOf({2024, 3, 20}, {SeatStatus::Elected});
    const auto found = duties({}, {roster}, {}, today, {}, {{roster.edition.id, {u"Märta Ågren"_s}}});
    REQUIRE(kindsOf(found).contains(DutyKind::Review));
    const auto duty = found[kindsOf(found).indexOf(DutyKind::Review)];
    CHECK(duty.event == roster.event.id);
    CHECK(duty.text.contains(u"Märta Ågren"_s));
    CHECK_FALSE(kindsOf(duties({}, {roster}, {}, today)).contains(DutyKind::Review));
}

TEST_CASE("After an edition attendance and reports are asked for, for a year")
{
    const Roster roster =
        rosterOf({2024, 1, 23}, {SeatStatus::Elected, SeatStatus::Attended, SeatStatus::Absent});
    const auto found = duties({}, {roster}, {}, today);
    CHECK(kindsOf(found) == QList{DutyKind::Attendance, DutyKind::Report});
    CHECK(found.first().event == roster.event.id);
    CHECK(found.first().year == 2024);
    CHECK(duties({}, {roster}, {}, {2025, 3, 1}).isEmpty());
}

TEST_CASE("Somebody prevented without a replacement waits until the edition is over")
{
    const Roster roster = rosterOf({2024, 3, 20}, {SeatStatus::Prevented});
    CHECK(kindsOf(duties({}, {roster}, {}, today)).contains(DutyKind::Prevented));
    CHECK_FALSE(kindsOf(duties({}, {roster}, {}, {2024, 5, 1})).contains(DutyKind::Prevented));
}

TEST_CASE(
    "The days of adjustment, notice and legal force are told when they come near, and when they are late")
{
    Treatment treatment = treatmentOn({2024, 2, 22});
    const auto dues = [&](const QDate &day) {
        QList<QDate> days;
        for (const Duty &duty : duties({}, {}, {treatment}, day))
            days.append(duty.due);
        return days;
    };
    CHECK(dues(today) == QList{QDate(2024, 3, 7)}); // adjustment
    CHECK(kindsOf(duties({}, {}, {treatment}, {2024, 3, 8})) == QList{DutyKind::Late});
    treatment.item.adjustedOn = {2024, 3, 1};
    CHECK(dues(today) == QList{QDate(2024, 3, 3)}); // notice
    treatment.item.postedOn = {2024, 3, 1};
    CHECK(dues(today).isEmpty());
    CHECK(dues({2024, 3, 20}) == QList{QDate(2024, 3, 23)}); // legal force
    CHECK(dues({2024, 3, 23}).size() == 2);                  // and the notice can come down
    treatment.item.takenDownOn = {2024, 3, 23};
    CHECK(dues({2024, 4, 1}).isEmpty());
}

TEST_CASE("Deadlines stand by their day, whatever they are about")
{
    Roster roster = rosterOf({2024, 3, 28}, {SeatStatus::Elected});
    roster.edition.registrationUntil = {2024, 3, 5};
    const auto found = duties({}, {roster}, {treatmentOn({2024, 2, 22})}, today);
    REQUIRE(found.size() == 2);
    CHECK(found[0].due == QDate(2024, 3, 5));
    CHECK(found[1].due == QDate(2024, 3, 7));
}

TEST_CASE("Every kind of duty has its own key and a word for people")
{
    QStringList keys;
    for (int kind = int(DutyKind::Tabled); kind <= int(DutyKind::Report); ++kind) {
        keys.append(key(DutyKind(kind)));
        CHECK_FALSE(label(DutyKind(kind)).isEmpty());
    }
    CHECK(keys.removeDuplicates() == 0);
}
