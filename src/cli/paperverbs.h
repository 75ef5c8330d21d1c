#pragma once

#include "cli/verb.h"

namespace cli {

// The verbs about papers: issued excerpts as files, and lists that go out.
QList<Verb> paperVerbs();
QList<Verb> listVerbs();

} // namespace cli
