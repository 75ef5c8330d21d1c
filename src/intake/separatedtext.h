#pragma once

#include "domain/result.h"
#include "intake/sheet.h"

#include <QByteArray>

namespace intake {

// Text with separated cells (CSV, or what a spreadsheet puts on the clipboard) as a sheet. The separator is
// the one that the first rows agree on best, or the one of a first line "sep=;"; cells may stand in quotes
// and then hold separators, line breaks and doubled quotes. Invalid when there is nothing in it, or more than
// a sheet may hold.
[[nodiscard]] domain::Result<Sheet> readSeparatedText(QStringView text);

// The text of such a file: UTF-8 or UTF-16, with or without byte order mark, else Windows-1252.
QString textOfSheet(const QByteArray &bytes);

} // namespace intake
