#pragma once

#include "store/history.h"

#include <QVariantList>

#include <utility>

namespace store {

// A statement that gives the rows (table_name, row_id) that belong to what the history is asked about, with
// its values; rows that are gone too. Of a person: all that is kept about them. Of an edition: its seats,
// those on them, attendance, reviews and the nominations for its year. Of a matter: its items with their
// parts.
std::pair<QString, QVariantList> rowsAbout(const History::Subject &subject);

} // namespace store
