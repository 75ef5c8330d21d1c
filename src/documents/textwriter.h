#pragma once

#include "documents/document.h"

namespace documents {

// Plain text (UTF-8, line feeds) of at most 78 columns where words allow it, with aligned tables and facts.
[[nodiscard]] Written writeText(const Document &document);

} // namespace documents
