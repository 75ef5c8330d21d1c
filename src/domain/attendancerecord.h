#pragma once

#include "domain/roster.h"

namespace domain {

// One person's part in one edition, whole.
struct AttendanceRecord
{
    Event event;
    int year = 0;
    Person person;
    QString party;
    SeatStatus status = SeatStatus::Vacant;
    QDate reportedBack;
    QString note;

    bool operator==(const AttendanceRecord &) const = default;
};

} // namespace domain
