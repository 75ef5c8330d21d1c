#pragma once

#include "intake/itemtext.h"

namespace intake {

// Reads who moved what, and which motions were withdrawn; what stands under a heading of proposals and was
// moved by no member becomes the proposed decision.
void readProposals(const QList<Section> &sections, DraftWriter &writer);

} // namespace intake
