#pragma once

#include "documents/pagecontent.h"

#include <cairo.h>

namespace documents {

// Draws the page; each mark stands within a leaf tag "P", which cairo numbers from 0 in drawing order and
// which is given its owner's type afterwards (cairo's own structure tree can't say enough).
void paintPage(cairo_t *cairo, const Page &page);

} // namespace documents
