#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace documents {

// Writes the bytes to the file in one piece: afterwards the path holds either all of them, safe on the disk,
// or what was there before. The error says in a sentence why it could not be done.
[[nodiscard]] domain::Result<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace documents
