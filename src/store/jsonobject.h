#pragma once

struct sqlite3;

namespace store {

// Puts a json_object() of our own in the place of the engine's, which writes an equal object but is not
// allowed in triggers while the engine distrusts the schema of the file (trusted_schema = OFF).
void registerJsonObject(sqlite3 *handle);

} // namespace store
