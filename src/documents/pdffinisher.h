#pragma once

#include "documents/pagecontent.h"

namespace documents {

// Makes of cairo's PDF (whose marks stand in the order of the content's pages and marks) one with the
// content's structure tree, links, outline, metadata and output intent. Throws std::exception when the
// drawing is not what the content says; that is a fault of this program.
QByteArray finishedPdf(const QByteArray &drawing, const PageContent &content);

} // namespace documents
