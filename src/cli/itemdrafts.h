#pragma once

#include "cli/verb.h"
#include "store/decisionregister.h"

namespace cli {

// Makes the entry be as the options of an item say; number, reference number and meeting only when they are
// given. Throws WrongCall.
void describeDraft(const Call &call, store::DecisionRegister::Entry &entry);
// Keeps the entry as a draft, and answers it.
Answer kept(const Call &call, const store::DecisionRegister::Entry &entry);

} // namespace cli
