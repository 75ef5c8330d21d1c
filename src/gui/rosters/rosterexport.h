#pragma once

#include "domain/committee.h"
#include "domain/result.h"
#include "domain/roster.h"

namespace gui {

enum class RosterFormat { Pdf, Csv };

// Writes the roster to the file, and returns what could not be written as it was, in sentences.
[[nodiscard]] domain::Result<QStringList> writeRoster(const domain::Roster &roster,
                                                      const domain::Committee &committee, RosterFormat format,
                                                      const QString &path);
// Writes the sheet that is ticked off at the door as a PDF; the same.
[[nodiscard]] domain::Result<QStringList>
writeAttendanceSheet(const domain::Roster &roster, const domain::Committee &committee, const QString &path);

} // namespace gui
