#pragma once

#include "documents/document.h"

namespace documents {

// A document as JSON, for keeping: the same document gives the same bytes, and reading them gives it back.
// The logo is kept apart; here only its SHA-256 stands.
QByteArray toJson(const Document &document);

// Damaged when the bytes are no document.
[[nodiscard]] domain::Result<Document> documentFromJson(const QByteArray &json);

} // namespace documents
