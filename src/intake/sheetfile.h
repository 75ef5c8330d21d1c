#pragma once

#include "domain/result.h"
#include "intake/sheet.h"

#include <QByteArray>
#include <QList>

namespace intake {

// The sheets of a file that have something in them: XLSX and ODS by their contents, whatever the file is
// called, and everything else as text with separated cells, which is one sheet. NotFound when there is no
// such file, Unavailable when it can't be read, Invalid when it is no file, too large or empty, Damaged when
// it is broken. A hostile file ends in one of these sentences within seconds and in bounded memory.
[[nodiscard]] domain::Result<QList<Sheet>> readSheetFile(const QString &path);
// The same of bytes, such as those on the clipboard.
[[nodiscard]] domain::Result<QList<Sheet>> readSheets(const QByteArray &bytes);

} // namespace intake
