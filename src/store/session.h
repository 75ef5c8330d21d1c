#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QDate>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

namespace store {

class Connection;

// A failure of the engine, thrown below Database::transact and read, which turn it into a Result. Never
// leaves the layer.
struct SqlFailure
{
    domain::Error error;
};

// A transaction that is under way. Rolled back unless committed.
class Session
{
public:
    struct State;
    explicit Session(std::unique_ptr<State> state);
    Session(Session &&) noexcept;
    ~Session();

    // Runs one statement with its values in the order of its question marks, and returns the query on its
    // result. Statements are prepared once and kept by their text: the result holds until the same text is
    // run again. Throws SqlFailure.
    template <class... Values> QSqlQuery &run(const QString &sql, const Values &...values)
    {
        return runWith(sql, {toSql(values)...});
    }
    QSqlQuery &runWith(const QString &sql, const QVariantList &values);

    // For what is read or written by the thousand (Rows, BulkRows).
    Connection &connection() const;

    // The number of the act that the session becomes; 0 in one that reads.
    qint64 act() const;

    // How many rows the last statement changed.
    int changedRows() const;

    // That a hundred thousand rows may be written: more of the file is kept in memory until the session ends.
    void expectMuch();

    // Makes the act an undo ("undo") or a redo ("redo") of another one.
    void takesBack(const QString &kind, qint64 act);

    // Keeps what was done, with its act. A session that changed nothing leaves no act.
    void commit();

    static QVariant toSql(const QVariant &value) { return value; }
    static QVariant toSql(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }
    static QVariant toSql(int value) { return value; }
    static QVariant toSql(qint64 value) { return value; }
    static QVariant toSql(bool value) { return int(value); }
    // ISO text; NULL for a null date.
    static QVariant toSql(const QDate &value)
    {
        return value.isNull() ? QVariant{} : QVariant{value.toString(Qt::ISODate)};
    }
    // 36 characters; NULL for a null identity.
    template <class T> static QVariant toSql(const domain::Id<T> &value)
    {
        return value.isNull() ? QVariant{} : QVariant{value.toString()};
    }
    template <class T> static QVariant toSql(const std::optional<T> &value)
    {
        return value ? toSql(*value) : QVariant{};
    }

private:
    friend class Database;
    void begin(); // numbers the act and lets the history know it
    void end();   // rolls back what was not committed, and lets go of the connection

    std::unique_ptr<State> state;
};

// Reads a column as the value's type; null columns give the null date, the null identity, no optional.
QDate dateAt(const QSqlQuery &query, int column);
std::optional<int> numberAt(const QSqlQuery &query, int column);
template <class T> domain::Id<T> idAt(const QSqlQuery &query, int column)
{
    return domain::Id<T>::fromString(query.value(column).toString());
}

} // namespace store
