#include "store/connection.h"

#include "store/failure.h"
#include "store/jsonobject.h"
#include "store/searchindex.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace store {

namespace {

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const auto handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

QString addressOf(const QString &path, Connection::Mode mode)
{
    const auto access = mode == Connection::Mode::Frozen ? QStringLiteral("?mode=ro&immutable=1")
                                                         : QStringLiteral("?mode=rw");
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded)) + access;
}

// Every connection belongs to one thread and nobody asks the engine how much memory it has: not counting it
// saves a lock at each of its many small pieces. Takes effect only before the engine's first use.
void leaveMemoryUncounted()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(once)
}

// What the SQL function act_under_way gives: the connection's act, or NULL.
void tellAct(sqlite3_context *context, int, sqlite3_value **)
{
    if (const auto act = *static_cast<const qint64 *>(sqlite3_user_data(context)); act != 0)
        sqlite3_result_int64(context, act);
}

} // namespace

Connection::Connection(const QString &path, Mode mode)
    : m_name{QStringLiteral("store-") + QUuid::createUuid().toString(QUuid::Id128)}
{
    try {
        open(path, mode);
    } catch (const SqlFailure &) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::open(const QString &path, Mode mode)
{
    leaveMemoryUncounted();
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(addressOf(path, mode));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=10000"));
    if (!database.open()) {
        const auto error = database.lastError();
        throw SqlFailure{errorFor(error.nativeErrorCode().toInt(), error.databaseText())};
    }
    m_handle = handleOf(database);
    registerJsonObject(m_handle);
    registerSearchFolding(m_handle);
    sqlite3_create_function_v2(m_handle, "act_under_way", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, &m_actUnderWay,
                               tellAct, nullptr, nullptr, nullptr);
    execute(QStringLiteral("PRAGMA trusted_schema = OFF;"
                           "PRAGMA cell_size_check = ON;"
                           "PRAGMA mmap_size = 0;"
                           "PRAGMA temp_store = MEMORY;"
                           "PRAGMA foreign_keys = ON;"
                           "PRAGMA recursive_triggers = ON;"
                           "PRAGMA synchronous = FULL;"));
    if (mode != Mode::Write)
        execute(QStringLiteral("PRAGMA wal_autocheckpoint = 0; PRAGMA query_only = ON;"));
}

void Connection::close()
{
    m_statements.clear();
    m_plainStatements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::useWriteAheadLog(bool use)
{
    if (use) {
        value(QStringLiteral("PRAGMA journal_mode = WAL"));
        return;
    }
    // A file that was written elsewhere may come with the log's mark: taking it away without shared memory
    // needs the file alone.
    value(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    value(QStringLiteral("PRAGMA locking_mode = NORMAL"));
}

void Connection::leaveLogOnClose(bool leave)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(leave), nullptr);
}

void Connection::execute(const QString &sql)
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sql);
}

QSqlQuery &Connection::run(const QString &sql, const QVariantList &values)
{
    auto &statement = m_statements[sql];
    if (!statement) {
        auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            fail(sql);
        statement = std::move(query);
    }
    m_inUse.append(statement.get());
    for (qsizetype i = 0; i < values.size(); ++i)
        statement->bindValue(int(i), values[i]);
    if (!statement->exec())
        fail(sql);
    return *statement;
}

std::shared_ptr<sqlite3_stmt> Connection::statement(const QString &sql)
{
    auto &kept = m_plainStatements[sql];
    if (kept && kept.use_count() == 1)
        return kept;
    const auto bytes = sql.toUtf8();
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v3(m_handle, bytes.constData(), int(bytes.size()), SQLITE_PREPARE_PERSISTENT, &made,
                           nullptr) != SQLITE_OK)
        fail(sql);
    std::shared_ptr<sqlite3_stmt> statement{made, sqlite3_finalize};
    if (!kept)
        kept = statement;
    return statement;
}

QVariant Connection::value(const QString &sql)
{
    QSqlQuery query{QSqlDatabase::database(m_name, false)};
    if (!query.exec(sql))
        fail(sql);
    return query.next() ? query.value(0) : QVariant{};
}

void Connection::fail(const QString &sql)
{
    // The code may be an extended one, such as that of a failed fsync.
    m_broken = m_broken || (sqlite3_errcode(m_handle) & 0xff) == SQLITE_IOERR;
    throwLastFailure(m_handle, sql);
}

void Connection::finishStatements()
{
    for (auto *statement : std::as_const(m_inUse))
        statement->finish();
    m_inUse.clear();
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

bool Connection::isBroken() const
{
    return m_broken;
}

} // namespace store
