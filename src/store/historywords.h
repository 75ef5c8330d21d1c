#pragma once

#include "store/history.h"

#include <QList>

namespace store {

// What a row of a table is called: "Person", "Paragraf". The table's own name for one that people don't meet.
QString wordForTable(const QString &table);
// The fields that tell people which row it is: "Märta Ågren"; its identity when there is none.
QString nameOfRow(const QJsonObject &row);

// What was changed: "Person Märta Ågren"; "Närvaro" where no field names the row.
QString describe(const History::Change &change);

// A field that a change set, in words.
struct FieldChange
{
    QString field;  // "Kontakt"
    QString before; // empty for a new row
    QString after;  // empty for a row that was removed
};

// The fields that people know of and that the change set, in the row's order; identities and counters are
// left out.
QList<FieldChange> fieldsOf(const History::Change &change);

} // namespace store
