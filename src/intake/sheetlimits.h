#pragma once

#include "domain/result.h"
#include "intake/sheet.h"

namespace intake {

// The refusals that every reader of sheets has, in the user's language.
tl::unexpected<domain::Error> cellTooLong(int line);
tl::unexpected<domain::Error> sheetTooLarge();
tl::unexpected<domain::Error> damagedSheet(const QString &detail);
// The sheet; Invalid when nothing stands in it.
domain::Result<Sheet> whenNotEmpty(Sheet &&sheet);

} // namespace intake
