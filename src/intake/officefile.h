#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <QString>

namespace intake {

// The text of a Word (DOCX) or OpenDocument (ODT) file: a paragraph a line, its number or bullet before it,
// the cells of a table's row parted by tabs; without what was deleted, comments, notes, and heads and feet of
// pages. Nothing outside the file is looked at. Invalid when it is neither, broken, or larger unpacked than
// any protocol is.
[[nodiscard]] domain::Result<QString> readOfficeFile(const QString &path);

// The bounds within which such files are read.
constexpr qint64 largestUnpacked = 64'000'000; // bytes of one part of the file
constexpr int deepestNesting = 200;
constexpr qsizetype longestOfficeText = 8'000'000; // characters

} // namespace intake
