#pragma once

#include "cli/verb.h"

namespace cli {

// The verbs about sheets of people, and about records of one person: parts of the noun “person”.
QList<Verb> importVerbs();
QList<Verb> mergeVerbs();

} // namespace cli
