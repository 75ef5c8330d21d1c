#pragma once

#include "intake/itemtext.h"

namespace intake {

// Reads counted votes and what yes and no stood for. Who voted for what is not read.
void readVotes(const QList<Section> &sections, DraftWriter &writer);

} // namespace intake
