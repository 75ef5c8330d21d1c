#pragma once

#include "store/connection.h"

#include <QStringList>

namespace store {

// Statements that give the tables that people change, and that the history therefore keeps: all that have an
// id.
extern const QString historyTablesSql;
// The columns of a table that its history keeps, in order: all but the sort key, which is made of the names.
extern const QString columnsSql;

// A row as one JSON object, as SQL: of the table itself, or of NEW and OLD in a trigger.
QString rowAsJson(const QStringList &columns, const QString &prefix = {});

// Triggers that write every insert, update and delete into the history, for the act under way; a change
// outside an act fails. Does nothing before the history's tables are there.
void createHistoryTriggers(Connection &connection);
void dropHistoryTriggers(Connection &connection);

} // namespace store
