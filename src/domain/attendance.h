#pragma once

#include "domain/event.h"
#include "domain/person.h"

#include <QDate>

#include <optional>

namespace domain {

// What is known of one person's part in one edition.
enum class AttendanceStatus {
    Registered, // anmäld
    Prevented,  // förhinder, återbud: before the event
    Replaced,   // ersatt
    Attended,   // deltog
    Absent,     // uteblev
    Excused,    // frånvarande med giltigt skäl
    Cancelled,  // inställt
};

struct Attendance
{
    Id<Attendance> id = Id<Attendance>::make();
    Id<Edition> edition;
    Id<Person> person;
    AttendanceStatus status = AttendanceStatus::Registered;
    // The person came: holds on when the status changes to prevented, replaced or cancelled afterwards, as
    // when somebody is replaced on the second day.
    bool wasThere = false;
    QDate reportedBack; // when the participant reported to the committee; null while not
    QString note;
    int revision = 0;

    bool operator==(const Attendance &) const = default;
};

// Whether who was there before still counts as having been there after that mark.
bool wasThereAfter(bool wasThere, AttendanceStatus status);

// "registered", "prevented", "replaced", "attended", "absent", "excused", "cancelled"
QString key(AttendanceStatus status);
// Reads the key, and the Swedish words of label(), in any case.
std::optional<AttendanceStatus> attendanceStatusFromKey(const QString &key);
QString label(AttendanceStatus status);
QList<AttendanceStatus> attendanceStatuses();

} // namespace domain
