#pragma once

#include <QString>

namespace store {

// Who works with the store, for the history and the lock: the name in DELTAGANDE_ACTOR, else the login name.
QString currentUser();

} // namespace store
