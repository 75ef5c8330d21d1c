#pragma once

#include <QAccessible>

class QWidget;

namespace gui {

// Tells assistive technology what a widget is that Qt knows nothing of, such as a drawing that takes the
// focus. Set before the widget is shown.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace gui
