#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace intake {

// The beginning of a file, at most so many bytes. NotFound when there is no such file, Invalid when it is
// none but a folder, Unavailable when it can't be read; each with a sentence that names it.
domain::Result<QByteArray> contentsOf(const QString &path, qint64 most);

// The text of a picture (SVG) that may be kept; Invalid, saying why, when it may not.
domain::Result<QString> pictureFrom(const QString &path);

} // namespace intake
