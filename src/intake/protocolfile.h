#pragma once

#include "domain/result.h"

#include <QString>

namespace intake {

// The text of a plain-text file: UTF-8 or UTF-16 by its byte order mark, else UTF-8 when it is valid, else
// Windows-1252. NotFound when there is no such file, Unavailable when it can't be read, Invalid when it is no
// file, or larger than 20 MB.
[[nodiscard]] domain::Result<QString> readTextFile(const QString &path);

// The text of bytes that were read from such a file.
QString decodedText(const QByteArray &bytes);

} // namespace intake
