#pragma once

#include "domain/nomination.h"
#include "store/session.h"

#include <QList>

namespace store {

// The nominations that fulfil the condition on their table, withdrawn ones too, with their persons; in the
// order of their day and then of entry.
QList<domain::NominationEntry> readNominations(Session &session, const QString &condition,
                                               const QVariantList &values);

} // namespace store
