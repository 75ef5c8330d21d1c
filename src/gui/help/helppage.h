#pragma once

#include <QString>

class QWidget;

namespace gui {

// The page of the user guide that tells of the part of the window where the widget stands, by its file's name
// without the ending; empty when none does.
QString helpPageOf(const QWidget *widget);

} // namespace gui
