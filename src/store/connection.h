#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace store {

// One connection to a store's file with the settings that keep it safe, and its prepared statements. Belongs
// to the thread that made it. Everything here throws SqlFailure.
class Connection
{
public:
    enum class Mode {
        Write,  // changes the file, and is the only one that checkpoints
        Read,   // shows the file beside a writing process; needs the right to write in the folder
        Frozen, // shows a file that nobody can write: leaves no trace
    };

    Connection(const QString &path, Mode mode);
    ~Connection();

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Chooses the write-ahead log, or the rollback journal for places where its shared memory is not safe.
    void useWriteAheadLog(bool use);
    // Whether what stands in the write-ahead log is left there when the connection closes.
    void leaveLogOnClose(bool leave);

    // Runs one or several statements without values.
    void execute(const QString &sql);
    // Runs one prepared statement, which is kept by its text.
    QSqlQuery &run(const QString &sql, const QVariantList &values);
    // A statement of the engine itself, prepared and kept by its text; another one of it while it is in use.
    std::shared_ptr<sqlite3_stmt> statement(const QString &sql);
    // The first column of the first row of a statement, such as a PRAGMA.
    QVariant value(const QString &sql);
    // The act that the history's triggers note with each change; while it is 0, every change of a table with
    // a history fails.
    void setActUnderWay(qint64 act) { m_actUnderWay = act; }
    // Throws what went wrong last, and notes when it was the disk.
    [[noreturn]] void fail(const QString &sql);
    // Ends the reading of every statement, so that a transaction can end.
    void finishStatements();

    bool isInTransaction() const;
    // The disk failed under it: close it and open anew, nothing else is safe.
    bool isBroken() const;

    sqlite3 *handle() const { return m_handle; }

private:
    void open(const QString &path, Mode mode);
    void close();
    QString m_name;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QHash<QString, std::shared_ptr<sqlite3_stmt>> m_plainStatements;
    QList<QSqlQuery *> m_inUse;
    qint64 m_actUnderWay = 0;
    bool m_broken = false;
};

} // namespace store
