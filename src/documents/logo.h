#pragma once

#include <QImage>
#include <QSizeF>
#include <QString>

namespace documents {

// The largest size of the picture (SVG) that fits in `room` with its own proportions; empty when the text is
// no picture.
QSizeF logoSize(const QString &svg, const QSizeF &room);

// The picture on white.
QImage logoImage(const QString &svg, const QSize &pixels);

} // namespace documents
