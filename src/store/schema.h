#pragma once

#include "store/connection.h"

#include <QList>
#include <QString>

namespace store {

// "DELT" in the file's header tells a store from other programs' databases.
constexpr quint32 applicationId = 0x44454c54;

// One file of resources/schema.
struct SchemaStep
{
    int number = 0;
    QString sql;
};

// All steps in order; the last one's number is the version of a store that this program writes.
QList<SchemaStep> schemaSteps();
int schemaVersion();

// Brings the store from its version to that of the last step, in one transaction. Throws SqlFailure.
void migrate(Connection &connection, const QList<SchemaStep> &steps);

} // namespace store
