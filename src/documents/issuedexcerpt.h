#pragma once

#include "documents/document.h"
#include "domain/excerpt.h"

namespace documents {

// An issued excerpt as it goes out: what was kept when it was issued, with its number, the day and the
// checksum. The same excerpt gives the same document for ever.
[[nodiscard]] domain::Result<Document> issuedDocument(const domain::IssuedExcerpt &excerpt);

// The document of an excerpt that is not issued says so at its end.
Document unissued(Document document);

// "Protokollsutdrag 2024-17 RUN 550-2022 § 268.pdf"
QString issuedFileName(const domain::IssuedExcerpt &excerpt, const domain::Treatment &treatment,
                       const QString &suffix);

// "Protokollsutdrag från sammanträdet den 15 december 2022", or from those of a time.
QString collectionTitle(const QDate &from, const QDate &to);

// What a file says that it is, found in its properties (PDF, HTML, ODT) or its words (text); nothing when it
// says nothing.
std::optional<domain::ExcerptMark> excerptMark(const QByteArray &bytes);

// Whether the bytes are just what this program makes of the excerpt, in any format.
bool isRenderingOf(const QByteArray &bytes, const domain::IssuedExcerpt &excerpt);

} // namespace documents
