#pragma once

#include "domain/committee.h"
#include "domain/export.h"
#include "domain/result.h"
#include "domain/roster.h"

namespace gui {

enum class RosterFormat { Pdf, Csv };

// What went out, and what could not be written as it was, in sentences.
struct WrittenRoster
{
    domain::Export out;
    QStringList warnings;
};

// Writes the internal roster with its usual columns to the file.
[[nodiscard]] domain::Result<WrittenRoster> writeRoster(const domain::Roster &roster,
                                                        const domain::Committee &committee,
                                                        RosterFormat format, const QString &path);
// Writes the sheet that is ticked off at the door as a PDF; the same.
[[nodiscard]] domain::Result<WrittenRoster>
writeAttendanceSheet(const domain::Roster &roster, const domain::Committee &committee, const QString &path);

} // namespace gui
