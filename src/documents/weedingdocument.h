#pragma once

#include "documents/document.h"
#include "domain/retention.h"

namespace documents {

// The list that a weeding leaves: on what decision, by whom and when, how much of each class, and which rows.
// It names nobody, as the data are gone. The link of the history proves it; a line is left for the signature.
Document weedingDocument(const domain::WeedingList &list);

} // namespace documents
