#include "store/jsonobject.h"

#include <algorithm>
#include <sqlite3.h>

namespace store {

void appendJsonText(std::string &json, std::string_view text)
{
    const auto isPlain = [](char c) {
        return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
    };
    json += '"';
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        json += text;
        json += '"';
        return;
    }
    for (const char c : text) {
        if (isPlain(c)) {
            json += c;
        } else if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else {
            json += "\\u00";
            json += "01"[c >> 4];
            json += "0123456789abcdef"[c & 0xf];
        }
    }
    json += '"';
}

namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text ? text : "", size_t(sqlite3_value_bytes(value))};
}

void appendValue(std::string &json, sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        json += "null";
        break;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        json += textOf(value);
        break;
    default:
        appendJsonText(json, textOf(value));
    }
}

void jsonObject(sqlite3_context *context, int count, sqlite3_value **values)
{
    std::string json{'{'};
    for (int i = 0; i + 1 < count; i += 2) {
        if (i > 0)
            json += ',';
        appendJsonText(json, textOf(values[i]));
        json += ':';
        appendValue(json, values[i + 1]);
    }
    json += '}';
    sqlite3_result_text(context, json.data(), int(json.size()), SQLITE_TRANSIENT);
}

} // namespace

void registerJsonObject(sqlite3 *handle)
{
    sqlite3_create_function_v2(handle, "json_object", -1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, jsonObject,
                               nullptr, nullptr, nullptr);
}

} // namespace store
