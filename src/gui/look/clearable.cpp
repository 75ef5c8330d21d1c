#include "gui/look/clearable.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace gui {

void makeClearable(QLineEdit *line)
{
    line->setClearButtonEnabled(true);
    // Qt gives it a sign alone.
    for (QAction *action : line->findChildren<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        action->setText(QCoreApplication::translate("Clearable", "Empty the field"));
}

} // namespace gui
