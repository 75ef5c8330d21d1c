#include "gui/look/fittingscroll.h"

#include "gui/look/measured.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace gui {

namespace {

// Is pressed together as far as it goes before it is scrolled.
class Content : public QWidget
{
public:
    using QWidget::QWidget;

    int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
};

} // namespace

void scrollForm(QScrollArea *area)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->widget() && area->widget()->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
}

FittingScroll::FittingScroll(QLayout *layout, QWidget *parent)
    : QScrollArea{parent}
{
    scrollForm(this);
    auto *content = new Content;
    content->setLayout(layout);
    setWidget(content);
    content->setAutoFillBackground(false);
}

QSize FittingScroll::sizeHint() const
{
    const QSize size = widget()->sizeHint();
    return {size.width(), std::min(size.height(), mostHeight())};
}

QSize FittingScroll::minimumSizeHint() const
{
    QSize size = widget()->minimumSizeHint();
    const int most = mostHeight();
    if (std::max(size.height(), widget()->heightForWidth(size.width())) > most)
        size.rwidth() += verticalScrollBar()->sizeHint().width();
    size.setHeight(std::min(size.height(), most));
    return size;
}

bool FittingScroll::hasHeightForWidth() const
{
    return widget()->hasHeightForWidth();
}

int FittingScroll::heightForWidth(int width) const
{
    return std::min(widget()->layout()->totalHeightForWidth(width), mostHeight());
}

bool FittingScroll::eventFilter(QObject *object, QEvent *event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(object, event);
}

// What the screen has room for beside the rest of the window.
int FittingScroll::mostHeight() const
{
    int most = roomOnScreen(this).height();
    if (const QLayout *around = window()->layout()) {
        const QMargins margins = around->contentsMargins();
        most -= margins.top() + margins.bottom();
        for (int i = 0; i < around->count(); ++i) {
            QLayoutItem *item = around->itemAt(i);
            if (item->widget() == this || item->isEmpty())
                continue;
            most -= around->spacing() + (item->hasHeightForWidth() ? item->heightForWidth(window()->width())
                                                                   : item->minimumSize().height());
        }
    }
    return std::max(most, 3 * fontMetrics().lineSpacing());
}

} // namespace gui
