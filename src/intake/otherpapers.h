#pragma once

#include <QString>

namespace intake {

// Why a text has no protocol item: what it seems to be, and what to do. Always a sentence.
QString whyNoItem(const QString &source, int contentsEntries);

// The text is no writing at all: bytes of a picture, a packed file, a program.
bool isRubbish(const QString &source);

} // namespace intake
