#pragma once

#include "domain/result.h"

#include <QString>

namespace intake {

// The text of a PDF. Another process with limits of its own reads the file, so that a hostile one costs no
// more than a sentence: Invalid when it is broken, locked, too large, takes too long, or holds no text but
// pictures of it.
[[nodiscard]] domain::Result<QString> readPdf(const QString &path);

} // namespace intake
