#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

// Märta, Jon and Siv are elected to Lycksele 2024.
struct Elected : SampleCommittee
{
    Elected()
        : marta{addPerson(u"Märta"_s, u"Ågren"_s, u"S"_s)}
        , jon{addPerson(u"Jon"_s, u"Åström"_s, u"C"_s)}
        , siv{addPerson(u"Siv"_s, u"Öberg"_s, u"M"_s)}
        , aino{addPerson(u"Aino"_s, u"Berg"_s, u"V"_s)}
        , lycksele{edition()}
    {
        elect(lycksele, decide(), {marta, jon, siv});
    }
    Result<> mark(const PersonEntry &entry, std::optional<AttendanceStatus> status)
    {
        return store().rosters.setAttendance(lycksele.id, {entry.person.id}, status);
    }
    SeatStatus inGrid(const PersonEntry &entry)
    {
        const auto lines = store().rosters.attendanceOverYears(lycksele.event, period.id).value();
        for (const auto &line : lines)
            if (line.person.id == entry.person.id)
                return line.years.value(2024);
        FAIL("not in the grid");
        return {};
    }

    PersonEntry marta, jon, siv, aino;
    Edition lycksele;
    const QDate after{2024, 5, 30};
};

} // namespace

TEST_CASE("Many marks of different kinds are one act, and go by one undo")
{
    Elected sample;
    const auto acts = sample->history.acts().value().size();
    REQUIRE(sample->rosters.setAttendance(sample.lycksele.id,
                                          {{sample.marta.person.id, AttendanceStatus::Attended},
                                           {sample.jon.person.id, AttendanceStatus::Absent},
                                           {sample.siv.person.id, AttendanceStatus::Replaced}}));
    CHECK(sample->history.acts().value().size() == acts + 1);
    CHECK(sample.row(sample.lycksele, sample.marta, sample.after).status == SeatStatus::Attended);
    CHECK(sample.row(sample.lycksele, sample.jon, sample.after).status == SeatStatus::Absent);
    CHECK(sample.row(sample.lycksele, sample.siv, sample.after).status == SeatStatus::Replaced);
    REQUIRE(sample->history.undo());
    for (const auto &entry : {sample.marta, sample.jon, sample.siv})
        CHECK(sample.row(sample.lycksele, entry, sample.after).status == SeatStatus::Elected);
    CHECK(sample->check().value() == QStringList{});
}

TEST_CASE("Who was there stays so when replaced, prevented or resigned afterwards, and counts")
{
    Elected sample;
    for (const auto &entry : {sample.marta, sample.jon, sample.siv})
        REQUIRE(sample.mark(entry, AttendanceStatus::Attended));
    REQUIRE(sample->rosters.replace(sample.row(sample.lycksele, sample.marta, sample.after).placement,
                                    sample.aino.person.id, {2024, 5, 24}, u"Sjuk andra dagen"_s, {}));
    REQUIRE(sample->rosters.prevent(sample.row(sample.lycksele, sample.jon, sample.after).placement,
                                    {2024, 5, 24}, {}));
    REQUIRE(sample->rosters.resign(sample.row(sample.lycksele, sample.siv, sample.after).placement,
                                   Ending::Resigned, {2024, 5, 28}, {}));
    for (const auto &entry : {sample.marta, sample.jon, sample.siv}) {
        CAPTURE(entry.person.givenName.toStdString());
        const auto row = sample.row(sample.lycksele, entry, sample.after);
        CHECK(row.status == SeatStatus::Attended);
        CHECK(row.fills.isNull());
        CHECK(sample.inGrid(entry) == SeatStatus::Attended);
    }
    const auto counts = count(sample.roster(sample.lycksele, sample.after));
    CHECK(counts.attended == 3);
    CHECK(counts.attendedPercent() == 100);
    CHECK(counts.elected == 1); // Aino alone fills a seat
    CHECK(counts.seats == 10);
    CHECK(counts.free() == 9);
    CHECK(sample->check().value() == QStringList{});
}

TEST_CASE("A mark that comes after keeps that somebody was there, a mark that corrects does not")
{
    Elected sample;
    for (const auto later :
         {AttendanceStatus::Prevented, AttendanceStatus::Replaced, AttendanceStatus::Cancelled}) {
        REQUIRE(sample.mark(sample.marta, AttendanceStatus::Attended));
        REQUIRE(sample.mark(sample.marta, later));
        CHECK(sample.inGrid(sample.marta) == SeatStatus::Attended);
    }
    REQUIRE(sample.mark(sample.marta, AttendanceStatus::Absent));
    CHECK(sample.inGrid(sample.marta) == SeatStatus::Absent);
    REQUIRE(sample.mark(sample.marta, AttendanceStatus::Prevented));
    CHECK(sample.inGrid(sample.marta) == SeatStatus::Prevented);
    REQUIRE(sample.mark(sample.marta, AttendanceStatus::Attended));
    REQUIRE(sample.mark(sample.marta, {}));
    REQUIRE(sample.mark(sample.marta, AttendanceStatus::Replaced));
    CHECK(sample.inGrid(sample.marta) == SeatStatus::Replaced);
}

TEST_CASE("Who marked, and when, is known of the mark that stands; a report back is no mark")
{
    Elected sample;
    REQUIRE(sample.mark(sample.marta, AttendanceStatus::Registered));
    const auto before = QDateTime::currentDateTimeUtc().addSecs(-60);
    REQUIRE(sample.mark(sample.marta, AttendanceStatus::Attended));
    const auto marked = sample->rosters.markings(sample.lycksele.event, sample.period.id).value();
    REQUIRE(marked.size() == 1);
    const auto marking = marked.value({sample.marta.person.id, 2024});
    CHECK_FALSE(marking.by.isEmpty());
    CHECK(marking.at > before);
    REQUIRE(sample->rosters.setReportedBack(sample.lycksele.id, sample.marta.person.id, {2024, 6, 1}));
    const auto again = sample->rosters.markings(sample.lycksele.event, sample.period.id).value();
    CHECK(again.value({sample.marta.person.id, 2024}).at == marking.at);
    CHECK(sample->rosters.markings(sample.event(u"almedalen"_s).id, sample.period.id).value().isEmpty());
}

TEST_CASE("Everybody who was there owes a report once the edition has closed")
{
    Elected sample;
    REQUIRE(sample.mark(sample.marta, AttendanceStatus::Attended));
    REQUIRE(sample.mark(sample.jon, AttendanceStatus::Attended));
    REQUIRE(sample.mark(sample.siv, AttendanceStatus::Absent));
    CHECK(sample->rosters.reportDuties(sample.lycksele.closes).value().isEmpty());
    auto duties = sample->rosters.reportDuties(sample.after).value();
    REQUIRE(duties.size() == 2);
    CHECK(duties[0].person.givenName == u"Märta"_s);
    CHECK(duties[1].person.givenName == u"Jon"_s); // Ågren before Åström
    CHECK(duties[0].party == u"S"_s);
    CHECK(duties[0].event.key == u"lycksele"_s);
    CHECK_FALSE(duties[0].isDone());

    const auto acts = sample->history.acts().value().size();
    REQUIRE(sample->rosters.setReportedBack(
        {{sample.lycksele.id, sample.marta.person.id}, {sample.lycksele.id, sample.jon.person.id}},
        {2024, 6, 5}));
    CHECK(sample->history.acts().value().size() == acts + 1);
    duties = sample->rosters.reportDuties(sample.after).value();
    CHECK(duties[1].reportedBack == QDate{2024, 6, 5});
    refuses(sample->rosters.setReportedBack(
                {{sample.lycksele.id, sample.marta.person.id}, {sample.lycksele.id, sample.aino.person.id}},
                {2024, 6, 6}),
            Kind::Invalid, {u"Aino Berg"_s});
    CHECK(sample->rosters.reportDuties(sample.after).value().first().reportedBack == QDate{2024, 6, 5});
}
