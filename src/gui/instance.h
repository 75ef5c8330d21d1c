#pragma once

#include <QObject>

class QLocalServer;

namespace gui {

// Sees to it that a user has one window for each register: a second start asks the first to come forward.
class Instance : public QObject
{
    Q_OBJECT

public:
    Instance();

    // Asks the program of this user that shows the register to raise its window. False when there is none.
    static bool raiseOther(const QString &path);

    // From now on this is the program that shows the register.
    void listen(const QString &path);

signals:
    void raiseAsked();

private:
    QLocalServer *m_server;
};

} // namespace gui
