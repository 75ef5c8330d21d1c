#pragma once

#include "documents/document.h"

namespace documents {

struct CsvOptions
{
    QChar delimiter = u';';
    bool byteOrderMark = true; // without it some spreadsheets read å ä ö wrongly
};

// The table's head and rows as CSV (UTF-8, CRLF). A cell that a spreadsheet would run as a formula (it begins
// with = + - @, a tab or a line end, also after spaces) gets an apostrophe before it, and a warning says how
// many did: also "+46 70 …" is read as written then.
[[nodiscard]] Written writeCsv(const Table &table, const CsvOptions &options = {});

} // namespace documents
