#include "store/failure.h"
#include "store/searchindex.h"
#include "store/sessionstate.h"

#include <QRandomGenerator>

namespace store {

namespace {
constexpr int saltBytes = 16;

// How much of the file is kept in memory.
const QString muchCache = QStringLiteral("PRAGMA cache_size = -6144");
const QString usualCache = QStringLiteral("PRAGMA cache_size = -2000; PRAGMA shrink_memory");
} // namespace

Session::Session(std::unique_ptr<State> given)
    : state{std::move(given)}
{
}

Session::Session(Session &&) noexcept = default;

Session::~Session()
{
    end();
}

void Session::end()
{
    if (!state)
        return;
    auto &connection = state->connection;
    connection.finishStatements();
    connection.setActUnderWay(0);
    try {
        if (connection.isInTransaction())
            connection.execute(QStringLiteral("ROLLBACK"));
        if (state->expectsMuch)
            connection.execute(usualCache);
    } catch (const SqlFailure &) { // logged; the connection is opened anew before it is used again
    }
    state.reset();
}

void Session::begin()
{
    auto &last = state->connection.run(
        QStringLiteral("SELECT number, chain FROM acts ORDER BY number DESC LIMIT 1"), {});
    if (last.next()) {
        state->act.number = last.value(0).toLongLong();
        state->previousChain = last.value(1).toByteArray();
    }
    ++state->act.number;
    state->connection.setActUnderWay(state->act.number);
}

QSqlQuery &Session::runWith(const QString &sql, const QVariantList &values)
{
    state->last = &state->connection.run(sql, values);
    return *state->last;
}

Connection &Session::connection() const
{
    return state->connection;
}

qint64 Session::act() const
{
    return state->act.number;
}

int Session::changedRows() const
{
    return state->last ? state->last->numRowsAffected() : 0;
}

void Session::expectMuch()
{
    state->expectsMuch = true;
    state->connection.execute(muchCache);
}

void Session::takesBack(const QString &kind, qint64 act)
{
    state->act.kind = kind;
    state->act.target = act;
}

void Session::commit()
{
    auto &connection = state->connection;
    if (state->writes) {
        auto &act = state->act;
        act.salt.resize(saltBytes);
        QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(act.salt.data()),
                                             reinterpret_cast<quint32 *>(act.salt.data() + saltBytes));
        ChangedRows changed;
        {
            Rows rows{connection, changesOfActSql, {act.number}};
            state->chain = chainLink(state->previousChain, act, rows, &changed);
        }
        if (state->chain.isEmpty())
            return; // nothing was changed: no act, the destructor rolls back
        run(QStringLiteral("INSERT INTO acts (number, done_at, actor, name, subject, kind, target, chain, "
                           "salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            act.number, act.doneAt, act.actor, act.name, act.subject, act.kind, act.target,
            QString::fromLatin1(state->chain), QVariant{act.salt});
        connection.setActUnderWay(0);
        followInSearch(connection, changed, act.number);
    }
    connection.finishStatements();
    connection.execute(QStringLiteral("COMMIT"));
}

QDate dateAt(const QSqlQuery &query, int column)
{
    return QDate::fromString(query.value(column).toString(), Qt::ISODate);
}

std::optional<int> numberAt(const QSqlQuery &query, int column)
{
    const auto value = query.value(column);
    return value.isNull() ? std::optional<int>{} : value.toInt();
}

} // namespace store
