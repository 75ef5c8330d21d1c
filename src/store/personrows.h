#pragma once

#include "domain/person.h"
#include "domain/result.h"
#include "store/rows.h"

#include <QJsonObject>
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

// What keeps a person with assignments out of the store, as sentences; empty when nothing does.
QStringList problemsWith(const domain::PersonEntry &entry);
QStringList problemsWith(const QList<domain::PersonEntry> &entries);
// The person as a row of the history tells.
domain::Person personFrom(const QJsonObject &row);
// The rank of a name in Swedish order: given names count only within one family name.
QString sortKey(const domain::Person &person);
void insertAssignment(Session &session, const domain::Id<domain::Person> &person,
                      const domain::Assignment &assignment);
void insertPersons(Session &session, const QList<domain::PersonEntry> &entries);
// Makes the stored person and assignments be as `after`; Conflict when they are not as `before` any more.
[[nodiscard]] domain::Result<> updatePerson(Session &session, const domain::PersonEntry &before,
                                            const domain::PersonEntry &after);

} // namespace store
