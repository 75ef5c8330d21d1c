#pragma once

#include "documents/charts.h"
#include "domain/export.h"

#include <QImage>

// A picture as a file of its own.
namespace documents {

enum class PictureFormat { Svg, Png };

QString key(PictureFormat format); // "svg", "png"; also the end of a file's name
// The format of that key, in any case.
std::optional<PictureFormat> pictureFormatFromKey(const QString &key);
// The format that the end of a file's name tells.
std::optional<PictureFormat> pictureFormatOfFile(const QString &path);

// The picture with its title and description above it, on white, `scale` pixels to the drawing's unit. The
// error says so when none of the fonts is installed. Needs no window system.
[[nodiscard]] domain::Result<QImage> imageOf(const Chart &chart, double scale = 2);
[[nodiscard]] domain::Result<Written> writePicture(const Chart &chart, PictureFormat format);

// What is noted of the file, and a name for it; `period` is the label of the mandate period.
domain::Export pictureExport(const Chart &chart, const QString &period, PictureFormat format);
QString pictureFileName(const Chart &chart, const QString &period, PictureFormat format);

} // namespace documents
