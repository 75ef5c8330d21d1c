#pragma once

#include "intake/itemtext.h"

namespace intake {

// Reads the papers that the decision rests on, with their dates.
void readBasis(const QList<Section> &sections, DraftWriter &writer);
// Reads to whom the decision is sent.
void readDispatch(const QList<Section> &sections, DraftWriter &writer);

} // namespace intake
