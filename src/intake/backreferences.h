#pragma once

#include "domain/decision.h"
#include "intake/itemtext.h"

namespace intake {

// Reads what points at other treatments: "Bordlagt den 3 juni 2026, § 451", "KS § 187, 2016-12-06".
void readBackReferences(const QList<Section> &sections, DraftWriter &writer);

// The item of the committee's register that the text points at, in an item of a meeting on the day `from`;
// null when it is not there, or when several could be meant.
const domain::RegisterEntry *entryPointedAt(const BackReference &reference,
                                            const QList<domain::RegisterEntry> &entries,
                                            const domain::Committee &committee, const QDate &from);

} // namespace intake
