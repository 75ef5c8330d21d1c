#pragma once

#include "documents/document.h"

namespace documents {

// OpenDocument text (1.2) with real headings, lists, table heads, language and the page number "1 (2)" at the
// foot. The same document gives the same bytes.
[[nodiscard]] domain::Result<Written> writeOdt(const Document &document);

} // namespace documents
