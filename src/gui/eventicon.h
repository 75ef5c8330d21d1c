#pragma once

#include <QIcon>
#include <QString>

namespace gui {

// An event's icon as the store has it: a built-in one, a picture, or the usual one where it is empty.
QIcon eventIcon(const QString &icon);

} // namespace gui
