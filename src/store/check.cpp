#include "store/historycheck.h"
#include "store/log.h"
#include "store/reviewrows.h"
#include "store/rulecheck.h"
#include "store/searchindex.h"
#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace store {

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

QStringList problemsWithFile(Session &session)
{
    int faults = 0;
    auto &row = session.run(QStringLiteral("PRAGMA integrity_check"));
    while (row.next()) {
        const auto lines = row.value(0).toString().split(u'\n', Qt::SkipEmptyParts);
        faults += int(std::count_if(lines.begin(), lines.end(), [](const QString &line) {
            return line != QLatin1String{"ok"} && !line.startsWith(QLatin1String{"***"});
        }));
        qCDebug(log) << "integrity_check:" << lines;
    }
    if (faults == 0)
        return {};
    return {Check::tr("The file is damaged in %n place(s). Go back to a backup of it.", nullptr, faults)};
}

QStringList problemsWithReferences(Session &session)
{
    QStringList problems;
    auto &row = session.run(QStringLiteral("PRAGMA foreign_key_check"));
    while (row.next())
        problems.append(Check::tr("A row of “%1” refers to something in “%2” that is not there.")
                            .arg(row.value(0).toString(), row.value(2).toString()));
    return problems;
}

QStringList problemsWithRevisions(Session &session)
{
    QStringList problems;
    auto &tables =
        session.run(QStringLiteral("SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                                   "WHERE m.type = 'table' AND c.name = 'revision' ORDER BY m.name"));
    while (tables.next()) {
        const auto table = tables.value(0).toString();
        auto &row = session.run(QStringLiteral("SELECT count(*) FROM %1 WHERE typeof(revision) <> 'integer' "
                                               "OR revision < 1")
                                    .arg(table));
        if (row.next() && row.value(0).toInt() > 0)
            problems.append(
                Check::tr("%n row(s) of “%1” have no valid revision number.", "", row.value(0).toInt())
                    .arg(table));
    }
    return problems;
}

} // namespace

Result<QStringList> Store::check() const
{
    const auto today = QDate::currentDate();
    const std::function<QStringList(Session &)> parts[] = {
        problemsWithFile,      problemsWithReferences,
        problemsWithChain,     problemsWithRows,
        problemsWithRevisions, [&](Session &session) { return problemsWithRules(session, today); },
        problemsWithReviews,   problemsWithSearch,
    };
    QStringList problems;
    for (const auto &part : parts) {
        const auto found =
            m_database->read([&](Session &session) -> Result<QStringList> { return part(session); });
        // In a damaged file a part may not come to its end; the others still tell what they see.
        if (found)
            problems.append(*found);
        else if (found.error().kind == domain::Error::Kind::Damaged)
            problems.append(found.error().message);
        else
            return tl::unexpected(found.error());
    }
    problems.removeDuplicates();
    return problems;
}

} // namespace store
