#pragma once

#include <QSize>

#include <functional>

class QWidget;

namespace gui {

// Does `measure` now, and again each time the widget's font changes, so that lengths that are taken from the
// font follow the size of the text.
void measured(QWidget *widget, const std::function<void()> &measure);

// How large a window of this widget can be on its screen, with room for its frame and the screen's bars.
QSize roomOnScreen(const QWidget *widget);

// Gives the window the size of so many letters and lines, as far as the screen has room for it.
void resizeTo(QWidget *window, int letters, int lines);

} // namespace gui
