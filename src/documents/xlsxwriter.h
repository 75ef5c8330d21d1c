#pragma once

#include "documents/listcolumn.h"

#include <functional>

namespace documents {

// Gives the next row into the list, which is reused; false when there is none.
using NextRow = std::function<bool(QStringList &row)>;

// Writes a list as XLSX: a sheet with typed columns, a frozen head, a filter and fitting widths, and a sheet
// with the list's facts and its profile, which stands in the file's properties too. Text is always text: a
// cell never becomes a formula or a link. The list's own rows are not looked at; `next` gives them one by
// one, and no more than one is held in memory. The file appears whole or not at all; what could not be
// written as it was stands in the sentences.
[[nodiscard]] domain::Result<QStringList> writeXlsx(const OutgoingList &list, const NextRow &next,
                                                    const QString &path);
// With the list's own rows, as bytes.
[[nodiscard]] domain::Result<Written> writeXlsx(const OutgoingList &list);

} // namespace documents
