#include "domain/attendance.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

TEST_CASE("Every attendance is read back from its key")
{
    CHECK(attendanceStatuses().size() == int(AttendanceStatus::Cancelled) + 1);
    for (const auto status : attendanceStatuses())
        CHECK(attendanceStatusFromKey(key(status).toUpper()) == status);
}

TEST_CASE("An attendance is read in Swedish whatever language runs")
{
    CHECK(attendanceStatusFromKey(u"Deltog"_s) == AttendanceStatus::Attended);
    CHECK(attendanceStatusFromKey(u"närvarande"_s) == AttendanceStatus::Attended);
    CHECK(attendanceStatusFromKey(u"UTEBLEV"_s) == AttendanceStatus::Absent);
    CHECK(attendanceStatusFromKey(u"frånvarande"_s) == AttendanceStatus::Absent);
    CHECK(attendanceStatusFromKey(u"förhinder"_s) == AttendanceStatus::Prevented);
    CHECK(attendanceStatusFromKey(u"återbud"_s) == AttendanceStatus::Prevented);
    CHECK(attendanceStatusFromKey(u"anmäld"_s) == AttendanceStatus::Registered);
    CHECK(attendanceStatusFromKey(u"giltig  frånvaro"_s) == AttendanceStatus::Excused);
    CHECK(attendanceStatusFromKey(u"inställt"_s) == AttendanceStatus::Cancelled);
    CHECK_FALSE(attendanceStatusFromKey(u"kanske"_s));
    CHECK_FALSE(attendanceStatusFromKey({}));
}
