#pragma once

#include <QFrame>

class QLabel;

namespace gui {

// A sentence about something that went wrong, above the page. It stays until it is closed or the next thing
// succeeds, takes no focus, and is read out by assistive technology.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &sentence);
    QString sentence() const;

private:
    QLabel *m_label;
};

} // namespace gui
