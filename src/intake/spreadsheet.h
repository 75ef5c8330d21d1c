#pragma once

#include "domain/result.h"
#include "intake/packedxml.h"
#include "intake/sheet.h"

#include <QList>

namespace intake {

// The sheets of a workbook that have something in them, in its order. Dates come as ISO text, numbers as they
// are written. Damaged, with a sentence, when the workbook is broken or hostile.
[[nodiscard]] domain::Result<QList<Sheet>> readXlsx(PackedXml &file);
[[nodiscard]] domain::Result<QList<Sheet>> readOds(PackedXml &file);

} // namespace intake
