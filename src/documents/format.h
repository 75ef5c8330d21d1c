#pragma once

#include "documents/document.h"

#include <optional>

namespace documents {

// The formats that any document can be written in.
enum class Format { Pdf, Odt, Html, PlainText };

QList<Format> formats();
// "pdf", "odt", "html", "text": what the command line calls it.
QString key(Format format);
// The format of that key, in any case.
std::optional<Format> formatFromKey(const QString &key);
// The format that the end of a file name tells, such as "utdrag.txt".
std::optional<Format> formatOfFile(const QString &path);
// "pdf", "odt", "html", "txt"
QString suffix(Format format);

[[nodiscard]] domain::Result<Written> write(const Document &document, Format format);

} // namespace documents
