#pragma once

#include <QString>
#include <QStringList>

namespace domain {

// What keeps a picture (SVG) from being used, in the user's language: too large, no SVG, letters as text, or
// something that would be loaded or run from elsewhere. Empty when nothing does.
QStringList problemsOfPicture(const QString &svg);

} // namespace domain
