#pragma once

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace store {

// A row of the table acts, but for its chain.
struct ActRecord
{
    qint64 number = 0;
    QString doneAt; // UTC, ISO
    QString actor;
    QString name;
    QString subject;
    QString kind = QStringLiteral("act"); // "act", "undo", "redo"
    QVariant target;                      // the act that an undo or redo is about
};

// The rows that an act changed, in order.
extern const QString changesOfActSql;

// The link that ties an act to the one before it: the SHA-256, as hexadecimal, over the previous link, the
// act and every row it changed in order. Changing or taking away anything of what was done breaks the chain
// from there on.
//
// `rows` is the result of changesOfActSql. Empty when the act changed nothing.
QByteArray chainLink(const QByteArray &previous, const ActRecord &act, QSqlQuery &rows);

} // namespace store
