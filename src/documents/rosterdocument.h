#pragma once

#include "documents/listcolumn.h"
#include "domain/roster.h"

namespace documents {

// The columns that a roster may have: number, name, party, role, municipality, seat, status, replaces and
// more.
QList<ListColumn<domain::RosterRow>> rosterColumns();

// An edition's roster as a list: what it rests on, how many seats are taken, as of which day, and the rows.
// Without columns it has those that everybody expects of it and that the profile lets go out. Invalid when a
// column is unknown or may not go out.
[[nodiscard]] domain::Result<OutgoingList> rosterList(const domain::Roster &roster,
                                                      const domain::Committee &committee,
                                                      domain::Profile profile = domain::Profile::Internal,
                                                      const QStringList &columns = {});

// What is known of the edition beside its rows: when and where, what it rests on, seats and parties.
QList<std::pair<QString, QString>> rosterFacts(const domain::Roster &roster);

// The internal list as a table, and on paper.
Table rosterTable(const domain::Roster &roster);
Document rosterDocument(const domain::Roster &roster, const domain::Committee &committee);
// Any roster list on paper, with what is special about the edition.
Document rosterListDocument(const domain::Roster &roster, const OutgoingList &list);

// "Deltagarlista Mötesplats Lycksele 2024.pdf"
QString rosterFileName(const domain::Roster &roster, const QString &suffix);

} // namespace documents
