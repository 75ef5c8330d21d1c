#pragma once

#include "store/rosters.h"

namespace store {

// Who is elected to one edition by one decision point.
struct Electing
{
    domain::Id<domain::Edition> edition;
    domain::Id<domain::DecisionPoint> point;
    QList<Rosters::Election> elections;
};

// Rosters::elect for several editions, as one act.
[[nodiscard]] Result<> elect(Database &database, const QList<Electing> &all,
                             const QList<domain::PersonEntry> &newPersons = {});

} // namespace store
