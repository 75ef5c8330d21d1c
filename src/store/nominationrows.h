#pragma once

#include "domain/nomination.h"
#include "store/database.h"

#include <QList>

namespace store {

// The nominations that fulfil the condition on their table, withdrawn ones too, with their persons; in the
// order of their day and then of entry.
QList<domain::NominationEntry> readNominations(Session &session, const QString &condition,
                                               const QVariantList &values);

// Nominations::add, as an act of another name.
[[nodiscard]] Result<> addNominations(Database &database, const QList<domain::Nomination> &nominations,
                                      const QString &actName,
                                      const QList<domain::PersonEntry> &newPersons = {});

} // namespace store
