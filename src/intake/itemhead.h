#pragma once

#include "intake/itemtext.h"

namespace intake {

// Reads title and reference number from what stands before the first heading; gives back the lines that are
// neither.
QList<Line> readItemHead(const QList<Line> &lines, DraftWriter &writer);

// Reads the reference number from the running text when the head had none.
void readReferenceFromText(const QList<Section> &sections, DraftWriter &writer);

} // namespace intake
