#pragma once

#include "intake/itemtext.h"

namespace intake {

// Reads what points at other treatments: "Bordlagt den 3 juni 2026, § 451", "KS § 187, 2016-12-06".
void readBackReferences(const QList<Section> &sections, DraftWriter &writer);

} // namespace intake
