#include "gui/help/help.h"

#include "gui/help/helppage.h"
#include "gui/help/manualwindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace gui {

Help::Help(QWidget *window)
    : QObject{window}
    , m_window{window}
{
    qApp->installEventFilter(this);
}

Help::~Help() = default;

void Help::show(const QString &page)
{
    if (!m_manual) {
        m_manual = std::make_unique<ManualWindow>();
        m_manual->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_manual->turnTo(page);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void Help::showHere(const QWidget *otherwise)
{
    const QString page = helpPageOf(QApplication::focusWidget());
    show(page.isEmpty() ? helpPageOf(otherwise) : page);
}

// The keys of the window are out of reach behind a dialog.
bool Help::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(object, event);
    const QWidget *dialog = QApplication::activeModalWidget();
    for (const QWidget *part = dialog; part; part = part->parentWidget())
        if (part == m_window) {
            showHere(dialog);
            return true;
        }
    return false;
}

} // namespace gui
