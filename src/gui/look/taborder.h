#pragma once

#include <QList>

class QWidget;

namespace gui {

// The widgets within `root` that Tab can stop at, hidden ones too, in the order in which they stand: that of
// the layouts that hold them.
QList<QWidget *> tabStops(QWidget *root);

// Lets Tab go through all that is within the roots in the order in which it stands.
void tabThrough(const QList<QWidget *> &roots);

// The first shown field within `root` that can be filled or chosen in; null: there is none.
QWidget *firstField(QWidget *root);
// The first shown widget within `root` that Tab can stop at; null: there is none.
QWidget *firstStop(QWidget *root);

} // namespace gui
