#pragma once

#include "store/connection.h"

#include <QStringList>

namespace store {

// The tables that people change, and that the history therefore keeps: all that have an id.
QStringList historyTables(Connection &connection);
QStringList columnsOf(Connection &connection, const QString &table);

// A row as one JSON object, as SQL: of the table itself, or of NEW and OLD in a trigger.
QString rowAsJson(const QStringList &columns, const QString &prefix = {});

// Triggers that write every insert, update and delete into the history, for the act under way; a change
// outside an act fails. Does nothing before the history's tables are there.
void createHistoryTriggers(Connection &connection);
void dropHistoryTriggers(Connection &connection);

} // namespace store
