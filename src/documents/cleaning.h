#pragma once

#include "documents/document.h"

namespace documents {

// A document that every format can hold, and sentences about what had to be changed for it.
struct Cleaned
{
    Document document;
    QStringList warnings;
};

// Every text in composed form (NFC), with line feeds as the only line ends and plain spaces for tabs;
// invisible control and direction characters are left out, and private characters (which mean something in
// one font only) become "□". Soft hyphens go without a word. What else was left out or replaced stands in the
// warnings.
//
// The blocks are put in order too: empty ones are gone, a table without rows says so with dashes, and heading
// levels begin with 1 and never deepen by more than one at a time, as screen readers (and PDF/UA-1, 7.4.2)
// want it.
[[nodiscard]] Cleaned cleaned(const Document &document);

// One text cleaned in the same way, without a word about it.
QString cleanedText(const QString &text);

} // namespace documents
