#pragma once

#include <QIcon>
#include <QString>

namespace gui {

// An icon of the program's own set (resources/icons/<name>.svg, strokes on a 20-unit grid), drawn in the text
// colour of the palette that holds when it is painted.
QIcon icon(const QString &name);

// The same of a picture (SVG) that the program does not have.
QIcon pictureIcon(const QByteArray &svg);

// The program's own sign.
QIcon applicationIcon();

} // namespace gui
