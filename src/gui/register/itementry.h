#pragma once

#include "domain/decision.h"
#include "store/decisionregister.h"

namespace gui {

// A treatment as it can be changed.
store::DecisionRegister::Entry entryOf(const domain::Treatment &treatment);

// The line of the register that tells of a draft.
domain::RegisterEntry lineOf(const store::DecisionRegister::Entry &draft);

// A new treatment of the matter, with all that comes back unchanged: title, scope, background, proposed
// decision, papers and motions, but for the motions to table, which were dealt with then. It has no item
// number, no meeting and no outcome of its own yet.
store::DecisionRegister::Entry resumedEntry(const domain::Treatment &treatment);

// What stands against keeping the entry in the register, in the user's language.
QStringList problems(const store::DecisionRegister::Entry &entry, const domain::Committee &committee);

} // namespace gui
