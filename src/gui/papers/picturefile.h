#pragma once

#include "domain/result.h"

#include <QString>

namespace gui {

// The picture (SVG) in the file; Unavailable when it can't be read, Invalid when it is none that can be used.
domain::Result<QString> pictureFrom(const QString &path);

} // namespace gui
