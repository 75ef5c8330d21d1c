#pragma once

#include "documents/listcolumn.h"
#include "domain/attendancerecord.h"

namespace documents {

QList<ListColumn<domain::AttendanceRecord>> attendanceColumns();

} // namespace documents
