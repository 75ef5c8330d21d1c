#include "gui/look/taborder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>

#include <algorithm>

namespace gui {

namespace {

void addWidgets(const QLayout *layout, QList<QWidget *> &widgets)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            widgets.append(widget);
        else if (const QLayout *inner = item->layout())
            addWidgets(inner, widgets);
    }
}

// The widgets directly within the widget: those of its layout first.
QList<QWidget *> within(QWidget *widget)
{
    QList<QWidget *> widgets;
    if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        widgets.append(tabs->tabBar());
        if (QWidget *corner = tabs->cornerWidget())
            widgets.append(corner);
        for (int i = 0; i < tabs->count(); ++i)
            widgets.append(tabs->widget(i));
        return widgets;
    }
    if (const auto *splitter = qobject_cast<QSplitter *>(widget))
        for (int i = 0; i < splitter->count(); ++i)
            widgets.append(splitter->widget(i));
    if (const QLayout *layout = widget->layout())
        addWidgets(layout, widgets);
    for (QWidget *child : widget->findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly))
        if (!child->isWindow() && !widgets.contains(child))
            widgets.append(child);
    return widgets;
}

void addStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        stops.append(widget);
    for (QWidget *inner : within(widget))
        addStops(inner, stops);
}

bool isField(const QWidget *widget)
{
    if (widget->property("readOnly").toBool())
        return false;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return view->editTriggers() != QAbstractItemView::NoEditTriggers;
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QCheckBox *>(widget) ||
           qobject_cast<const QRadioButton *>(widget);
}

template <class Wanted> QWidget *firstShown(QWidget *root, Wanted wanted)
{
    const QList<QWidget *> stops = tabStops(root);
    const auto found = std::find_if(stops.begin(), stops.end(), [&](const QWidget *stop) {
        return stop->isVisibleTo(root) && stop->isEnabledTo(root) && wanted(stop);
    });
    return found == stops.end() ? nullptr : *found;
}

} // namespace

QList<QWidget *> tabStops(QWidget *root)
{
    QList<QWidget *> stops;
    addStops(root, stops);
    return stops;
}

void tabThrough(const QList<QWidget *> &roots)
{
    QWidget *before = nullptr;
    for (QWidget *root : roots)
        for (QWidget *stop : tabStops(root)) {
            if (before)
                QWidget::setTabOrder(before, stop);
            before = stop;
        }
}

QWidget *firstField(QWidget *root)
{
    return firstShown(root, isField);
}

QWidget *firstStop(QWidget *root)
{
    return firstShown(root, [](const QWidget *) { return true; });
}

} // namespace gui
