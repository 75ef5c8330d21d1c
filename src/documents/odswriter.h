#pragma once

#include "documents/listcolumn.h"

namespace documents {

// Writes a list as an OpenDocument spreadsheet, with what writeXlsx promises: typed columns, a frozen head, a
// filter, widths, a sheet with the facts and the profile, and text that is never a formula.
[[nodiscard]] domain::Result<Written> writeOds(const OutgoingList &list);

} // namespace documents
