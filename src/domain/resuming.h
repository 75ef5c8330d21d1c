#pragma once

#include "domain/decision.h"

namespace domain {

// Why an item of that number at that meeting can't take the earlier treatment up again; empty when it can.
QStringList problemsWithResuming(const Treatment &before, const QDate &meeting, const ItemNumber &number);

// The treatments of one day follow each other by number: 41, 41A, 42.
bool comesBefore(const ItemNumber &a, const ItemNumber &b);

} // namespace domain
