#pragma once

#include "store/store.h"

namespace store {

// A committee of made-up people to try the program with. Its present is the 1st of May 2024.
inline const QDate demoDay{2024, 5, 1};

// Everything that the demo holds: the people, the founding matter that was `tabled`, its decision on
// 2023-02-16, and the rosters. The store is fresh from Events::addDefaults().
[[nodiscard]] Result<> addDemo(Store &store, const DecisionRegister::Entry &tabled);

// The people with their assignments and nominations, and the dates of the editions. The store is fresh from
// Events::addDefaults().
[[nodiscard]] Result<> addDemoPeople(Store &store);

// The item by which the demo's committee takes the tabled matter up again and decides as proposed.
DecisionRegister::Entry demoDecision(const domain::Treatment &tabled);

// The rosters of the demo's people, with attendance, replacements and a resignation, by a decision about all
// of the events and the whole period; and the other matters of the register.
[[nodiscard]] Result<> addDemoRosters(Store &store, const domain::Id<domain::ProtocolItem> &decision);

} // namespace store
