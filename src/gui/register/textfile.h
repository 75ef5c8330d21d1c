#pragma once

#include "domain/result.h"

namespace gui {

// The text of a file: UTF-8, with or without a byte order mark, UTF-16 with one, else Windows' Western
// European. Invalid when it is no text, or larger than any protocol is.
[[nodiscard]] domain::Result<QString> textOfFile(const QString &path);

} // namespace gui
