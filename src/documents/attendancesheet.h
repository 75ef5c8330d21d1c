#pragma once

#include "documents/document.h"
#include "domain/reportduty.h"
#include "domain/roster.h"

namespace documents {

// A sheet to print and tick off at the door: those of domain::rowsToMark in their order, numbered, each with
// boxes for present and absent and room for a note. It holds personal data, so it is marked as internal.
Document attendanceSheet(const domain::Roster &roster, const domain::Committee &committee);
// "Närvarolista Mötesplats Lycksele 2024.pdf"
QString attendanceSheetName(const domain::Roster &roster, const QString &suffix);

// Who reports back to the committee, for its agenda: edition by edition, with the day of the report or "inte
// ännu".
Document reportList(const QList<domain::ReportDuty> &duties, const domain::Committee &committee,
                    const QDate &asOf);
// "Återrapportering 2024-06-05.pdf"
QString reportListName(const QDate &asOf, const QString &suffix);

} // namespace documents
