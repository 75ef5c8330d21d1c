#include "store/schema.h"

#include "store/actchain.h"
#include "store/historytriggers.h"
#include "store/searchindex.h"

#include <QDir>
#include <QFile>

// The step with which the chain ties digests instead of values.
static constexpr int digestsSince = 8;

static void makeSchemaReachable()
{
    Q_INIT_RESOURCE(schema);
}

namespace store {

QList<SchemaStep> schemaSteps()
{
    makeSchemaReachable();
    QList<SchemaStep> steps;
    const QDir folder{QStringLiteral(":/schema")};
    const auto names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file{folder.filePath(name)};
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.section(QLatin1Char{'_'}, 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

int schemaVersion()
{
    return schemaSteps().constLast().number;
}

void migrate(Connection &connection, const QList<SchemaStep> &steps)
{
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        const int version = connection.value(QStringLiteral("PRAGMA user_version")).toInt();
        dropHistoryTriggers(connection);
        for (const auto &step : steps)
            if (step.number > version)
                connection.execute(step.sql);
        if (version < digestsSince && steps.constLast().number >= digestsSince)
            renewChain(connection);
        createHistoryTriggers(connection);
        createSearchIndex(connection);
        connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(steps.constLast().number));
        connection.execute(QStringLiteral("COMMIT"));
    } catch (...) {
        if (connection.isInTransaction())
            connection.execute(QStringLiteral("ROLLBACK"));
        throw;
    }
}

} // namespace store
