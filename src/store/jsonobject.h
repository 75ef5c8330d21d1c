#pragma once

#include <string>
#include <string_view>

struct sqlite3;

namespace store {

// Puts a json_object() of our own in the place of the engine's: it writes an equal object, and unlike the
// engine's it may stand in triggers while the schema of the file is distrusted (trusted_schema = OFF).
void registerJsonObject(sqlite3 *handle);

// Adds the UTF-8 text to the JSON, in quotes, as that function writes it.
void appendJsonText(std::string &json, std::string_view text);

} // namespace store
