#pragma once

#include "domain/result.h"

#include <QString>

namespace gui {

class MainWindow;

// Writes the main views as PNG files, 1440 x 900, into the folder, which is made; returns their paths.
[[nodiscard]] domain::Result<QStringList> renderViews(MainWindow &window, const QString &folder);

} // namespace gui
