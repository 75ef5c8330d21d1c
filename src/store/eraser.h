#pragma once

#include "store/actchain.h"
#include "store/nameswap.h"
#include "store/session.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace store {

// Takes values out of rows and out of all that the history remembers of them, inside the act that is the
// erasure. Who did what and when, and which fields were changed, stays; so does the chain, which ties the
// digests of what was there.
class Eraser
{
public:
    // `kind`: "person" or "weeding".
    Eraser(Session &session, const QString &kind, const QString &ground, const QDate &day);

    // Puts the values in the place of the row's, and of every earlier value of those fields. Fields that the
    // table has not are left out.
    void wipe(const QString &table, const QString &row, const QJsonObject &values);
    // Takes the row away, and every value of those fields that it had.
    void remove(const QString &table, const QString &row, const QJsonObject &values);
    // Puts nothing in the place of those values of the field wherever the history tells them of the row,
    // which has another one by now.
    void forget(const QString &table, const QString &row, const QString &field, const QStringList &values);
    // Puts other words in the place of the names, where acts were called after them.
    void renameSubjects(const NameSwap &names);
    // Gives another subject to the acts of a kind ("draft.") that changed the row, and to those that took
    // them back.
    void renameActs(const QString &kind, const QString &table, const QString &row, const QString &subject);

    int rows() const { return m_rows; }       // of the tables
    int changes() const { return m_changes; } // of the history

private:
    QStringList columnsOf(const QString &table);
    // `replace` changes a row as it was, and tells which of its fields.
    void rewriteHistory(const QString &table, const QString &row,
                        const std::function<QStringList(QJsonObject &)> &replace);
    void rename(const ActRecord &act, const QString &subject);
    void keepDigest(qint64 history, qint64 act, const QStringList &fields, const QByteArray &digest);

    Session &m_session;
    QString m_erasure;
    qint64 m_act = 0;                      // the one under way
    QHash<QString, QStringList> m_columns; // by table
    int m_rows = 0;
    int m_changes = 0;
};

} // namespace store
