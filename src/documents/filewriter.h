#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace documents {

// Writes the bytes to the file in one piece: afterwards the path holds either all of them, safe on the disk,
// or what was there before. The error says in a sentence why it could not be done.
[[nodiscard]] domain::Result<> writeFile(const QString &path, const QByteArray &bytes);

// Copies a file that was made elsewhere, piece by piece, with the same promise.
[[nodiscard]] domain::Result<> copyFile(const QString &made, const QString &path);

} // namespace documents
