#pragma once

#include "store/session.h"

struct sqlite3;

namespace store {

// What a result code of the engine means for people: full disk, unreachable file, damage, a broken rule of
// the schema. `detail` is the engine's own words.
domain::Error errorFor(int code, const QString &detail);

// Throws what went wrong last on the connection as SqlFailure, and logs it.
[[noreturn]] void throwLastFailure(sqlite3 *handle, const QString &sql);

} // namespace store
