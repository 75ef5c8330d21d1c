#pragma once

#include "documents/listcolumn.h"
#include "domain/decision.h"

namespace documents {

// A line of the register on a day.
struct RegisterRow
{
    domain::RegisterEntry entry;
    QDate today;
};

QList<ListColumn<RegisterRow>> registerColumns();

} // namespace documents
