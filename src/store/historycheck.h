#pragma once

#include "store/session.h"

#include <QStringList>

namespace store {

// What does not agree between the tables and the history, in the user's language.

// Acts or their changes that were changed, added or taken away outside the program: the chain breaks there.
QStringList problemsWithChain(Session &session);
// Tables whose changes are not kept, rows that are not as their latest act left them, and rows that came or
// went without an act.
QStringList problemsWithRows(Session &session);

} // namespace store
