#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace gui {

// What stands where there is nothing to show yet: an icon, a sentence, and what can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    // Without an action there is no button.
    void setState(const QString &icon, const QString &sentence, QAction *action = nullptr);

private:
    void drawIcon();

    QString m_name; // of the icon
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
    QMetaObject::Connection m_trigger;
    QMetaObject::Connection m_changes;
};

} // namespace gui
