#pragma once

#include "domain/substitutionorder.h"
#include "store/session.h"

namespace store {

// The committee's order of calling in; the usual one when none is kept.
domain::SubstitutionOrder readSubstitutionOrder(Session &session,
                                                const domain::Id<domain::Committee> &committee);
void writeSubstitutionOrder(Session &session, const domain::Id<domain::Committee> &committee,
                            const domain::SubstitutionOrder &order);

} // namespace store
