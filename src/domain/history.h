#pragma once

#include <QDateTime>
#include <QString>

namespace domain {

// One thing done to the store as a whole: it is kept, undone and redone as one.
struct Act
{
    qint64 number = 0;
    QDateTime at; // UTC
    QString actor;
    QString name;    // stable key: "person.add", "roster.elect" …
    QString subject; // what it was about: "Märta Ågren", "RUN 550-2022 § 268"
    bool undone = false;
};

// The act's name for people, with its subject: "Person tillagd: Märta Ågren".
QString describe(const Act &act);

} // namespace domain
