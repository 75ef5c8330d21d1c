#pragma once

#include "domain/result.h"

#include <QString>

namespace gui {

class MainWindow;

// Writes the main views, 1440 x 900, and dialogs as PNG files into the folder, which is made; returns their
// paths.
[[nodiscard]] domain::Result<QStringList> renderViews(MainWindow &window, const QString &folder);

} // namespace gui
