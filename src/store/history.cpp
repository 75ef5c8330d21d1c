#include "store/history.h"

#include "store/actchain.h"
#include "store/historysubject.h"
#include "store/historytriggers.h"
#include "store/personrows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace store {

using domain::Act;
using domain::Error;
using domain::failure;

namespace {

struct Undoing
{
    Q_DECLARE_TR_FUNCTIONS(Undoing)
};

// Whether the act `a` was last taken back, and not done again since.
const QString lastTakenBack = QStringLiteral("coalesce((SELECT u.kind FROM acts u WHERE u.target = a.number "
                                             "ORDER BY u.number DESC LIMIT 1), '') = 'undo'");

// What was done before values were erased is not taken back by the way: pressing undo after an erasure would
// take back something else.
const QString latestErasure = QStringLiteral(
    "coalesce((SELECT max(e.number) FROM acts e WHERE e.name IN ('person.erase', 'store.weed')), 0)");

const QString actColumns =
    QStringLiteral("a.number, a.done_at, a.actor, a.name, a.subject, ") + lastTakenBack;

Act actAt(const QSqlQuery &row)
{
    Act act;
    act.number = row.value(0).toLongLong();
    act.at = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs);
    act.actor = row.value(2).toString();
    act.name = row.value(3).toString();
    act.subject = row.value(4).toString();
    act.undone = row.value(5).toBool();
    return act;
}

std::optional<Act> firstAct(QSqlQuery &row)
{
    return row.next() ? std::optional{actAt(row)} : std::nullopt;
}

// What is an act but never taken back: what went out stays noted. It is in the way of no undo or redo either.
const QString isLog = QStringLiteral("a.name = 'export.made'");

// A store's first contents are where taking back ends: without committee and events there is nothing to work
// in.
std::optional<Act> findUndoable(Session &session)
{
    return firstAct(session.run(QStringLiteral("SELECT ") + actColumns +
                                QStringLiteral(" FROM acts a WHERE a.kind = 'act' AND "
                                               "a.name <> 'store.defaults' AND a.number > ") +
                                latestErasure + QStringLiteral(" AND NOT ") + isLog +
                                QStringLiteral(" AND NOT ") + lastTakenBack +
                                QStringLiteral(" ORDER BY a.number DESC LIMIT 1")));
}

// What was taken back since the latest new act; the last one taken back was done first.
std::optional<Act> findRedoable(Session &session)
{
    return firstAct(session.run(
        QStringLiteral("SELECT ") + actColumns +
        QStringLiteral(
            " FROM acts a WHERE a.number IN (SELECT u.target FROM acts u WHERE u.kind = 'undo' AND "
            "u.number > (SELECT max(number) FROM acts a WHERE kind = 'act' AND NOT ") +
        isLog + QStringLiteral(")) AND ") + lastTakenBack + QStringLiteral(" ORDER BY a.number LIMIT 1")));
}

QList<History::Change> changesOf(Session &session, qint64 act)
{
    QList<History::Change> changes;
    auto &row = session.run(changesOfActSql, act);
    while (row.next())
        changes.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                        row.value(3).toString().toUtf8(), row.value(4).toString().toUtf8()});
    return changes;
}

const QString revision = QStringLiteral("revision");
const QString sortKeyColumn = QStringLiteral("sort_key"); // in an older history

QJsonObject objectFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// What a person can have changed of the row.
QJsonObject essence(QJsonObject row)
{
    row.remove(revision);
    row.remove(sortKeyColumn);
    return row;
}

QVariant toSql(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isDouble() ? QVariant{value.toInteger()} : value.toVariant();
}

// The row as it is now; empty when there is none.
QJsonObject currentRow(Session &session, const History::Change &change, const QStringList &columns)
{
    auto &row = session.run(
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(rowAsJson(columns), change.table), change.row);
    return row.next() ? objectFrom(row.value(0).toString().toUtf8()) : QJsonObject{};
}

// Who changed the row after the change was made.
SqlFailure conflict(Session &session, const History::Change &change, qint64 act)
{
    auto &row = session.run(
        QStringLiteral("SELECT ") + actColumns +
            QStringLiteral(" FROM acts a JOIN history h ON h.act = a.number WHERE h.table_name = ? "
                           "AND h.row_id = ? AND a.number > ? ORDER BY a.number DESC LIMIT 1"),
        change.table, change.row, act);
    const auto later = firstAct(row);
    if (!later)
        return {{Error::Kind::Conflict,
                 Undoing::tr("This can't be taken back: what it changed is not as it was left, "
                             "and the history does not tell why. Check the store.")}};
    return {{Error::Kind::Conflict,
             Undoing::tr("This can't be taken back: “%1” (%2) changed the same thing later.")
                 .arg(domain::describe(*later), later->actor)}};
}

void removeRow(Session &session, const History::Change &change)
{
    session.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(change.table), change.row);
}

// The row with what the history does not keep of it, or an older one kept in an older way.
QJsonObject whole(const History::Change &change, QJsonObject row)
{
    if (change.table == QLatin1String{"persons"})
        row[sortKeyColumn] = sortKey(personFrom(row));
    return row;
}

void insertRow(Session &session, const History::Change &change, QJsonObject row)
{
    if (row.contains(revision))
        row[revision] = row[revision].toInteger() + 1;
    QStringList marks;
    QVariantList values;
    for (const auto &value : std::as_const(row)) {
        marks.append(QStringLiteral("?"));
        values.append(toSql(value));
    }
    session.runWith(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(change.table, row.keys().join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))),
        values);
}

void restoreRow(Session &session, const History::Change &change, const QJsonObject &before)
{
    QStringList settings;
    QVariantList values;
    for (auto field = before.begin(); field != before.end(); ++field) {
        if (field.key() == revision) {
            settings.append(QStringLiteral("revision = revision + 1"));
            continue;
        }
        settings.append(field.key() + QStringLiteral(" = ?"));
        values.append(toSql(field.value()));
    }
    values.append(change.row);
    session.runWith(QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
                        .arg(change.table, settings.join(QStringLiteral(", "))),
                    values);
}

void takeBack(Session &session, const History::Change &change, qint64 act)
{
    const auto before = objectFrom(change.before);
    const auto after = objectFrom(change.after);
    const auto current = currentRow(session, change, (after.isEmpty() ? before : after).keys());
    if (essence(current) != essence(after))
        throw conflict(session, change, act);
    if (after.isEmpty())
        insertRow(session, change, whole(change, before));
    else if (before.isEmpty())
        removeRow(session, change);
    else
        restoreRow(session, change, whole(change, before));
}

bool isBeforeErasure(Session &session, const Act &act)
{
    auto &row = session.run(QStringLiteral("SELECT ") + latestErasure);
    return row.next() && act.number <= row.value(0).toLongLong();
}

// Takes back all that one act changed, latest first. Rows may be without what they refer to on the way.
void takeBackAll(Session &session, qint64 act)
{
    session.run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    auto changes = changesOf(session, act);
    std::reverse(changes.begin(), changes.end());
    for (const auto &change : std::as_const(changes))
        takeBack(session, change, act);
}

// The act that last did, or undid, what `act` is about.
qint64 latestAbout(Session &session, qint64 act)
{
    auto &row = session.run(QStringLiteral("SELECT max(number) FROM acts WHERE target = ?"), act);
    row.next();
    return row.value(0).isNull() ? act : row.value(0).toLongLong();
}

} // namespace

Result<QList<Act>> History::acts(int limit) const
{
    return m_database.read([&](Session &session) -> Result<QList<Act>> {
        QList<Act> acts;
        auto &row = session.run(QStringLiteral("SELECT ") + actColumns +
                                    QStringLiteral(" FROM acts a ORDER BY a.number DESC LIMIT ?"),
                                limit);
        while (row.next())
            acts.append(actAt(row));
        return acts;
    });
}

Result<QList<Act>> History::acts(const Subject &subject, int limit) const
{
    if (subject.kind == Subject::Kind::All)
        return acts(limit);
    return m_database.read([&](Session &session) -> Result<QList<Act>> {
        const auto [sql, values] = rowsAbout(subject);
        QList<Act> acts;
        auto &row =
            session.runWith(QStringLiteral("SELECT ") + actColumns +
                                QStringLiteral(" FROM acts a WHERE a.number IN (SELECT h.act FROM (") + sql +
                                QStringLiteral(") s JOIN history h ON h.table_name = s.table_name AND "
                                               "h.row_id = s.row_id) ORDER BY a.number DESC LIMIT ?"),
                            values + QVariantList{limit});
        while (row.next())
            acts.append(actAt(row));
        return acts;
    });
}

Result<QList<History::Change>> History::changes(qint64 act) const
{
    return m_database.read(
        [&](Session &session) -> Result<QList<Change>> { return changesOf(session, act); });
}

Result<std::optional<Act>> History::undoable() const
{
    return m_database.read(
        [](Session &session) -> Result<std::optional<Act>> { return findUndoable(session); });
}

Result<std::optional<Act>> History::redoable() const
{
    return m_database.read(
        [](Session &session) -> Result<std::optional<Act>> { return findRedoable(session); });
}

Result<Act> History::undo()
{
    const auto found = undoable();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::NotFound, Undoing::tr("There is nothing to take back."));
    return takeBack(**found, QStringLiteral("undo"));
}

Result<Act> History::undo(qint64 number)
{
    const auto found = m_database.read([&](Session &session) -> Result<Act> {
        auto &row = session.run(QStringLiteral("SELECT ") + actColumns +
                                    QStringLiteral(", a.kind FROM acts a WHERE a.number = ?"),
                                number);
        if (!row.next())
            return failure(Error::Kind::NotFound, Undoing::tr("There is no act %1.").arg(number));
        const auto act = actAt(row);
        if (row.value(6).toString() != QLatin1String{"act"})
            return failure(
                Error::Kind::Conflict,
                Undoing::tr("Act %1 took something back or did it again. Take back, or do again, what "
                            "it was about.")
                    .arg(number));
        if (act.undone)
            return failure(Error::Kind::Conflict,
                           Undoing::tr("“%1” was taken back already.").arg(domain::describe(act)));
        if (isBeforeErasure(session, act))
            return failure(
                Error::Kind::Conflict,
                Undoing::tr("“%1” can't be taken back: values that it changed have been erased for "
                            "good.")
                    .arg(domain::describe(act)));
        if (act.name == QLatin1String{"store.defaults"})
            return failure(Error::Kind::Conflict,
                           Undoing::tr("The store's first contents can't be taken back."));
        return act;
    });
    return found.and_then([&](const Act &act) { return takeBack(act, QStringLiteral("undo")); });
}

Result<Act> History::redo()
{
    const auto found = redoable();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::NotFound, Undoing::tr("There is nothing to do again."));
    return takeBack(**found, QStringLiteral("redo"));
}

// Doing again is taking back what took it back.
Result<Act> History::takeBack(const Act &act, const QString &kind)
{
    return m_database.transact(kind, domain::describe(act), [&](Session &session) -> Result<Act> {
        session.takesBack(kind, act.number);
        takeBackAll(session, latestAbout(session, act.number));
        auto changed = act;
        changed.undone = kind == QLatin1String{"undo"};
        return changed;
    });
}

} // namespace store
