#pragma once

#include "domain/roster.h"

namespace domain {

// Why that mark can't be made on `today` for the person at the sources' edition; empty when it can. Marked is
// who has a seat, or had one when the edition opened; for who is prevented the roster shows nothing else. A
// cancelled edition had nobody there and nobody missing, and before an edition opens nobody has been there.
QStringList problemsWithAttendance(const RosterSources &sources, const Person &person,
                                   AttendanceStatus status, const QDate &today);

// The part of it that the edition alone tells.
QStringList problemsWithMark(const Event &event, const Edition &edition, const Person &person,
                             AttendanceStatus status, const QDate &today);

// Only what happened at the edition: not who is registered or prevented beforehand.
bool tellsOutcome(AttendanceStatus status);

} // namespace domain
