// Where the focus goes in the main window.
#include "gui/look/table.h"
#include "gui/look/taborder.h"
#include "gui/mainwindow.h"
#include "gui/register/registerdock.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStatusBar>
#include <QToolBar>

namespace gui {

using namespace Qt::StringLiterals;

void MainWindow::makePartKeys()
{
    for (const auto &[keys, step] : {std::pair{u"F6"_s, 1}, std::pair{u"Shift+F6"_s, -1}})
        connect(new QShortcut{QKeySequence{keys}, this}, &QShortcut::activated, this,
                [this, by = step] { stepPart(by); });
    qApp->installEventFilter(this);
}

// A line in which nothing was typed leaves the keys of undo to what was done in the window.
bool MainWindow::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride)
        if (const auto *line = qobject_cast<QLineEdit *>(object); line && line->window() == this) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if ((key->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                (key->matches(QKeySequence::Redo) && !line->isRedoAvailable())) {
                event->ignore();
                return true;
            }
        }
    return QMainWindow::eventFilter(object, event);
}

void MainWindow::browse(const Place &place)
{
    if (place.kind == Place::Kind::Register)
        showDock();
    else
        showPage(place);
}

void MainWindow::orderTabs()
{
    tabThrough({m_tools, m_searchBar, m_navigation, centralWidget(), m_dock, statusBar()});
}

void MainWindow::stepPart(int step)
{
    QList<QWidget *> parts{m_tools, m_navigation, page(), m_dock};
    parts.removeIf([](const QWidget *part) { return !part || !part->isVisible(); });
    const QWidget *now = m_searchBar->isAncestorOf(focusWidget()) ? m_tools : focusWidget();
    qsizetype at = 0;
    while (at < parts.size() && parts[at] != now && !parts[at]->isAncestorOf(now))
        ++at;
    if (at == parts.size()) // somewhere between: a message, the status bar
        at = step > 0 ? -1 : 0;
    QWidget *next = parts[(at + step + parts.size()) % parts.size()];
    QWidget *before = next->focusWidget(); // where one was in that part
    if (before && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::TabFocusReason);
    else if (next == page())
        page()->takeFocus();
    else if (next == m_dock)
        decisions()->table().setFocus(Qt::TabFocusReason);
    else if (QWidget *first = firstStop(next))
        first->setFocus(Qt::TabFocusReason);
}

} // namespace gui
