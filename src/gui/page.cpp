#include "gui/page.h"

#include "gui/look/table.h"
#include "gui/look/taborder.h"

namespace gui {

void Page::takeFocus()
{
    QWidget *first = focusProxy();
    for (QWidget *stop : tabStops(this))
        if (!first && qobject_cast<Table *>(stop) && stop->isVisibleTo(this))
            first = stop;
    if (!first)
        first = firstStop(this);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace gui
