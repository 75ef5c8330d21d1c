#pragma once

#include "intake/itemtext.h"

namespace intake {

// Reads the decision points from the blocks that are headed as decisions, else from the running text.
// Call after the proposed decision has been read: a point that repeats it needs no verb.
void readDecision(const QList<Section> &sections, DraftWriter &writer);

// The sentence tells of somebody's stand or of the formalities, not of what was decided.
bool isNoDecision(const QString &sentence);

// The sentence begins with a body that decides: "Nämnden beslutar att …".
bool beginsDecision(const QString &sentence);

} // namespace intake
