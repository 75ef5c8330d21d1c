#pragma once

#include "documents/document.h"

#include <QStringList>

// What other programs say about a document's PDF, where they are installed.
namespace documents::checked {

// The verdict of the standards' checker: empty when it passes, or when the checker is not there.
QString standardFaults(const Document &document);

// The words in the order in which pdftotext finds them, blanks made one; empty where it is not installed.
QString words(const Document &document);

// The first of the parts that does not come after the ones before it; empty when all of them come in order.
QString firstOutOfOrder(const QString &words, const QStringList &parts);

} // namespace documents::checked
