#pragma once

#include "documents/document.h"

namespace documents {

// One self-contained page (UTF-8) that loads nothing: semantic headings, lists and tables, readable in light
// and dark and on paper. Every text is escaped; a link that is neither https, http nor mailto is written as
// its text.
[[nodiscard]] Written writeHtml(const Document &document);

} // namespace documents
