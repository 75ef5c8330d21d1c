#pragma once

#include "domain/decision.h"
#include "store/session.h"

#include <QList>

namespace store {

// A protocol item with all that hangs on it, as rows.

// The items whose identities the statement `which` selects with its values, with matter and meeting; in the
// order of their meetings, then by number.
QList<domain::Treatment> readTreatments(Session &session, const QString &which, const QVariantList &values);
std::optional<domain::Treatment> readTreatment(Session &session, const domain::Id<domain::ProtocolItem> &id);
// The item that the decision point belongs to.
std::optional<domain::Treatment> readTreatmentOf(Session &session,
                                                 const domain::Id<domain::DecisionPoint> &point);

void insertItem(Session &session, const domain::ProtocolItem &item,
                const domain::Id<domain::Committee> &committee, int year);
// Writes what differs between the two; false when the item is no longer as `before` says.
[[nodiscard]] bool updateItem(Session &session, const domain::ProtocolItem &before,
                              const domain::ProtocolItem &after, int year);

// "§ 41" before "§ 41A" before "§ 268".
bool numberBefore(const domain::ItemNumber &a, const domain::ItemNumber &b);

} // namespace store
