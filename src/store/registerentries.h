#pragma once

#include "store/decisionregister.h"
#include "store/session.h"

namespace store {

// What the decision register and the import of protocols share.

// Checks and adds the entries, in the order of their meetings. They are named in the act by describe().
[[nodiscard]] Result<> addEntries(Session &session, const QList<DecisionRegister::Entry> &entries);
// "RUN 550-2022 § 268", in few words for several.
QString describe(const QList<DecisionRegister::Entry> &entries);

// The committee's meeting on the day, found or made.
domain::Id<domain::Meeting> meetingFor(Session &session, const domain::Id<domain::Committee> &committee,
                                       const QDate &day);

} // namespace store
