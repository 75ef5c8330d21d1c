#include "store/historytriggers.h"

namespace store {

const QString historyTablesSql =
    QStringLiteral("SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                   "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE 'search%' "
                   "AND c.name = 'id' ORDER BY m.name");
const QString columnsSql =
    QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE name <> 'sort_key' ORDER BY cid");

namespace {

QStringList names(Connection &connection, const QString &sql, const QVariantList &values = {})
{
    QStringList found;
    auto &row = connection.run(sql, values);
    while (row.next())
        found.append(row.value(0).toString());
    connection.finishStatements();
    return found;
}

QString triggerSql(const QString &table, const QString &operation, const QString &before,
                   const QString &after)
{
    const auto row = after == QLatin1String{"NULL"} ? QStringLiteral("OLD.id") : QStringLiteral("NEW.id");
    return QStringLiteral("CREATE TRIGGER history_%1_%2 AFTER %2 ON %1 BEGIN "
                          "INSERT INTO history (act, table_name, row_id, operation, before_row, after_row, "
                          "salt) VALUES (act_under_way(), '%1', %3, '%2', %4, %5, "
                          "randomblob(16)); END")
        .arg(table, operation, row, before, after);
}

} // namespace

QString rowAsJson(const QStringList &columns, const QString &prefix)
{
    QStringList pairs;
    for (const auto &column : columns)
        pairs.append(QStringLiteral("'%1', %2%1").arg(column, prefix));
    return QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
}

void createHistoryTriggers(Connection &connection)
{
    if (names(connection, columnsSql, {QStringLiteral("history")}).isEmpty())
        return;
    const auto nothing = QStringLiteral("NULL");
    const auto tables = names(connection, historyTablesSql);
    for (const auto &table : tables) {
        const auto columns = names(connection, columnsSql, {table});
        const auto before = rowAsJson(columns, QStringLiteral("OLD."));
        const auto after = rowAsJson(columns, QStringLiteral("NEW."));
        connection.execute(triggerSql(table, QStringLiteral("insert"), nothing, after));
        connection.execute(triggerSql(table, QStringLiteral("update"), before, after));
        connection.execute(triggerSql(table, QStringLiteral("delete"), before, nothing));
    }
}

void dropHistoryTriggers(Connection &connection)
{
    const auto triggers =
        names(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger' "
                                         "AND name LIKE 'history%'"));
    for (const auto &trigger : triggers)
        connection.execute(QStringLiteral("DROP TRIGGER %1").arg(trigger));
}

} // namespace store
