#pragma once

#include "domain/matter.h"
#include "domain/participant.h"
#include "store/session.h"

namespace store {

// The participants of a meeting as rows, in the order of the protocol's list.

QList<domain::Participant> readParticipants(Session &session, const domain::Id<domain::Meeting> &meeting);
// Adds those that the meeting has not yet, by name and party; one that it has is left as it is.
void addParticipants(Session &session, const domain::Id<domain::Meeting> &meeting,
                     const QList<domain::Participant> &participants);

} // namespace store
