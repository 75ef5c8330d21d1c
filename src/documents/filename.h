#pragma once

#include <QString>

namespace documents {

// A file name (no path) made from words that people wrote: without separators, control and bidi characters,
// names that Windows keeps to itself and dots or spaces at its ends; at most 255 bytes of UTF-8 with the
// suffix kept; never empty ("dokument" when nothing is left).
QString safeFileName(const QString &suggestion);

} // namespace documents
