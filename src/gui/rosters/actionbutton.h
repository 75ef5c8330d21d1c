#pragma once

#include <QPushButton>

class QAction;

namespace gui {

// A button for an action: with its text, and enabled and explained as the action is.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow();

    QAction *m_action;
};

// Allows the action, or tells in its tool tip what stands against it. The empty reason allows.
void allow(QAction *action, const QString &reasonAgainst);

} // namespace gui
