#pragma once

#include "domain/person.h"
#include "store/rows.h"

#include <QList>

namespace store {

// Persons and assignments as rows: what several books read inside their acts.

// The columns that personAt() reads, in its order.
extern const QString personColumns;
// The person whose columns begin at `first`.
domain::Person personAt(const Rows &row, int first);
// "Märta Ågren", from a given name at `first` and a family name after it.
QString fullNameAt(const QSqlQuery &row, int first);

// Persons with their assignments, the latest first, in Swedish order: all of them, or those whose identities
// the statement `which` selects with its values.
QList<domain::PersonEntry> readPersons(Session &session, const QString &which = {},
                                       const QVariantList &values = {});
std::optional<domain::PersonEntry> readPerson(Session &session, const domain::Id<domain::Person> &id);

} // namespace store
