#pragma once

#include "domain/attendance.h"
#include "store/session.h"

namespace store {

// How the person is marked at the edition; none: not at all.
std::optional<domain::AttendanceStatus> readMark(Session &session, const domain::Id<domain::Edition> &edition,
                                                 const domain::Id<domain::Person> &person);

// Marks the person at the edition, whether that may be or not; no status: the mark is taken away. Who came
// stays as having been there (domain::wasThereAfter).
void writeMark(Session &session, const domain::Id<domain::Edition> &edition,
               const domain::Id<domain::Person> &person, std::optional<domain::AttendanceStatus> status);

} // namespace store
