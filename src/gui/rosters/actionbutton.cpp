#include "gui/rosters/actionbutton.h"

#include <QAction>

namespace gui {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton{parent}
    , m_action{action}
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(m_action->isEnabled() ? keys : m_action->toolTip());
    setAccessibleDescription(m_action->isEnabled() ? QString{} : m_action->toolTip());
}

void allow(QAction *action, const QString &reasonAgainst)
{
    action->setToolTip(reasonAgainst);
    action->setEnabled(reasonAgainst.isEmpty());
}

} // namespace gui
