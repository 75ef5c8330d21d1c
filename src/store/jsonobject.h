#pragma once

struct sqlite3;

namespace store {

// Puts a json_object() of our own in the place of the engine's: it writes an equal object, and unlike the
// engine's it may stand in triggers while the schema of the file is distrusted (trusted_schema = OFF).
void registerJsonObject(sqlite3 *handle);

} // namespace store
