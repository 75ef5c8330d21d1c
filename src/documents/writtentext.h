#pragma once

#include "documents/document.h"
#include "domain/event.h"

namespace documents {

// What was typed or read in as one text, as blocks: an empty line parts paragraphs, lines that begin with a
// dash or a dot make a list, and a line of its own that names one of the events becomes a heading below
// `level`.
QList<Block> writtenText(const QString &text, int level, const QList<domain::Event> &events = {});

} // namespace documents
