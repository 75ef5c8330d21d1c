#pragma once

#include "domain/attendancerecord.h"
#include "store/store.h"

namespace store {

// What is known, by `today`, of everybody who was on a roster of the event in the period, or marked; by year,
// then by name.
[[nodiscard]] Result<QList<domain::AttendanceRecord>>
attendanceRecords(const Store &store, const domain::Event &event,
                  const domain::Id<domain::MandatePeriod> &period, const QDate &today);

} // namespace store
