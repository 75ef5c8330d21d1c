#pragma once

#include "store/actchain.h"
#include "store/connection.h"
#include "store/session.h"

#include <QStringList>

#include <utility>

namespace store {

// The kinds of what the search finds, in the order in which a search names them.
enum class SearchKind { Edition = 1, Person, Matter, Item, Text };

// Gives the connection the SQL function search_folded, domain::foldedForSearch.
void registerSearchFolding(sqlite3 *handle);
// Makes the full-text tables where they lack, and fills them; does nothing before search_rows is there.
void createSearchIndex(Connection &connection);
// Brings the index up to what the act with the number changed: row by row, or all anew where it changed many.
void followInSearch(Connection &connection, const ChangedRows &changed, qint64 act);
// Makes the whole index anew from the tables.
void refillSearch(Connection &connection);

// The places of a kind's hits: from the first until before the second.
std::pair<qint64, qint64> placesOf(SearchKind kind);

// What the index lacks or has too much, in the user's language.
QStringList problemsWithSearch(Session &session);

} // namespace store
