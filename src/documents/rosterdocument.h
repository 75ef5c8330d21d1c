#pragma once

#include "documents/document.h"
#include "domain/roster.h"

namespace documents {

// The roster's rows, with the columns Nr, Namn, Parti, Uppdrag, Kommun, Plats, Status and Ersätter: what
// stands in the document and in the CSV alike.
Table rosterTable(const domain::Roster &roster);

// An edition's roster on paper: what it rests on, how many seats are taken, as of which day, and the rows. It
// holds personal data, so it is marked as internal.
Document rosterDocument(const domain::Roster &roster, const domain::Committee &committee);

// "Deltagarlista Mötesplats Lycksele 2024.pdf"
QString rosterFileName(const domain::Roster &roster, const QString &suffix);

} // namespace documents
