#pragma once

#include "domain/id.h"
#include "store/session.h"

#include <QDate>
#include <QString>

#include <memory>

struct sqlite3_stmt;

namespace store {

class Connection;

// The rows of one reading statement, taken straight from the engine: for what is read by the thousand, where
// a QSqlQuery spends most of its time on making a QVariant of every cell. Works within a session and must end
// before it. Throws SqlFailure.
class Rows
{
public:
    // Values as Session::toSql gives them.
    Rows(Session &session, const QString &sql, const QVariantList &values);
    Rows(Connection &connection, const QString &sql, const QVariantList &values);
    ~Rows();

    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    // Goes to the next row; false after the last one.
    bool next();

    // The cell's bytes in UTF-8; they hold until next().
    QByteArrayView bytes(int column) const;
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    bool isNull(int column) const;
    bool isText(int column) const;
    // The text as the engine gives it in UTF-16; bytes() of the cell don't hold any more.
    QString textByUtf16(int column) const;
    int number(int column) const { return int(wideNumber(column)); }
    qint64 wideNumber(int column) const;
    // The null date when the cell is NULL or no ISO date.
    QDate date(int column) const;
    // The null identity when the cell is NULL or no identity.
    template <class T> domain::Id<T> id(int column) const { return domain::Id<T>{uuid(column)}; }

private:
    QUuid uuid(int column) const;

    Connection &m_connection;
    std::shared_ptr<sqlite3_stmt> m_kept;
    sqlite3_stmt *m_statement;
};

} // namespace store
