#pragma once

#include "domain/protocolitem.h"

namespace domain {

// Why the days of the item's adjustment and notice can't be true for a meeting on that day; empty when they
// can.
QStringList problemsWithNotice(const ProtocolItem &item, const QDate &meeting);

} // namespace domain
