#include "gui/pagearea.h"

#include "gui/page.h"

#include <QEvent>
#include <QScrollBar>

namespace gui {

PageArea::PageArea(QWidget *parent)
    : QScrollArea{parent}
{
    setFocusPolicy(Qt::NoFocus);
}

void PageArea::setPage(Page *page)
{
    setWidget(page);
    page->installEventFilter(this);
}

Page *PageArea::page() const
{
    return static_cast<Page *>(widget());
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageArea::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(object, event);
}

void PageArea::fit()
{
    // Pages whose texts wrap can't tell how little they can do with; with twenty lines all of them can.
    const int lines = page()->scrolls() ? 0 : 20;
    // Twice: how high a page must be hangs on how wide it has become.
    for (int pass = 0; pass < 2; ++pass) {
        QSize least = widget()->minimumSizeHint().expandedTo({0, fontMetrics().height() * lines});
        QSize room = maximumViewportSize();
        if (const QLayout *layout = page()->layout(); layout && layout->hasHeightForWidth())
            least.setHeight(qMax(least.height(), layout->totalMinimumHeightForWidth(widget()->width())));
        if (least.height() > room.height())
            room.rwidth() -= verticalScrollBar()->sizeHint().width();
        widget()->resize(room.expandedTo(least));
    }
}

} // namespace gui
