#pragma once

#include "intake/itemtext.h"

namespace intake {

// Reads reservations, special opinions, protocol notes, who took no part, and disqualifications: under their
// headings, and as sentences anywhere in the item.
void readDissents(const QList<Section> &sections, DraftWriter &writer);

} // namespace intake
