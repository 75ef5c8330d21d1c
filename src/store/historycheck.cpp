#include "store/historycheck.h"

#include "store/actchain.h"
#include "store/historytriggers.h"
#include "store/historywords.h"
#include "store/personrows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace store {

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

QJsonObject objectAt(const QSqlQuery &row, int column)
{
    return QJsonDocument::fromJson(row.value(column).toString().toUtf8()).object();
}

QString label(const QString &table, const QJsonObject &row)
{
    return Check::tr("%1 “%2”").arg(wordForTable(table), nameOfRow(row));
}

// A column that came with a later version of the program is not in older history.
QStringList fieldsThatDiffer(const QJsonObject &now, const QJsonObject &kept)
{
    QStringList fields;
    for (auto field = kept.begin(); field != kept.end(); ++field)
        if (now.contains(field.key()) && now[field.key()] != field.value())
            fields.append(field.key());
    return fields;
}

QStringList tablesWithId(Session &session)
{
    QStringList tables;
    auto &row = session.run(historyTablesSql);
    while (row.next())
        tables.append(row.value(0).toString());
    return tables;
}

QStringList columnsOf(Session &session, const QString &table)
{
    QStringList columns;
    auto &row = session.run(columnsSql, table);
    while (row.next())
        columns.append(row.value(0).toString());
    return columns;
}

bool hasAllTriggers(Session &session, const QString &table)
{
    auto &row = session.run(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND "
                                           "tbl_name = ? AND name LIKE 'history%'"),
                            table);
    return row.next() && row.value(0).toInt() == 3;
}

void addProblemsWithTable(Session &session, const QString &table, QStringList &problems)
{
    const auto latest = QStringLiteral(
        "(SELECT row_id, after_row, max(number) FROM history WHERE table_name = '%1' GROUP BY row_id)");
    const auto json = rowAsJson(columnsOf(session, table), QStringLiteral("t."));

    auto &changed =
        session.run(QStringLiteral("SELECT %2, h.after_row FROM %1 t LEFT JOIN %3 h ON h.row_id = t.id "
                                   "WHERE h.after_row IS NOT %2 ORDER BY t.id")
                        .arg(table, json, latest.arg(table)));
    while (changed.next()) {
        const auto now = objectAt(changed, 0);
        if (changed.value(1).isNull()) {
            problems.append(
                Check::tr("%1 is there, but the history does not know of it: it was added outside the "
                          "program.")
                    .arg(label(table, now)));
        } else if (const auto fields = fieldsThatDiffer(now, objectAt(changed, 1)); !fields.isEmpty()) {
            problems.append(
                Check::tr("%1 is not as the history says (%2): it was changed outside the program.")
                    .arg(label(table, now), fields.join(QStringLiteral(", "))));
        }
    }

    auto &lost =
        session.run(QStringLiteral("SELECT h.after_row FROM %2 h LEFT JOIN %1 t ON t.id = h.row_id "
                                   "WHERE h.after_row IS NOT NULL AND t.id IS NULL ORDER BY h.row_id")
                        .arg(table, latest.arg(table)));
    while (lost.next())
        problems.append(
            Check::tr("%1 is missing, but the history does not know that it was removed: it was taken "
                      "away outside the program.")
                .arg(label(table, objectAt(lost, 0))));
}

// Persons who stand elsewhere than their names say.
QStringList problemsWithOrder(Session &session)
{
    QStringList problems;
    Rows row{session, QStringLiteral("SELECT given_name, family_name, sort_key FROM persons"), {}};
    while (row.next()) {
        domain::Person person;
        person.givenName = row.text(0);
        person.familyName = row.text(1);
        // What is no sign, or none that is seen, does not come back from the engine as it was written.
        const QString name = person.name() + row.text(2);
        if (sortKey(person) != row.text(2) && !name.contains(QChar::ReplacementCharacter) &&
            !row.bytes(0).startsWith("\xef\xbb\xbf") && !row.bytes(1).startsWith("\xef\xbb\xbf"))
            problems.append(Check::tr("%1 does not stand in the order of the names: that was changed outside "
                                      "the program. Change the name and change it back.")
                                .arg(person.name()));
    }
    return problems;
}

} // namespace

// What stands instead of erased values is what the erasure put there.
static QStringList problemsWithErased(Session &session)
{
    QStringList problems;
    const auto tell = [&](qint64 act) {
        problems.append(
            Check::tr("The history is broken at act %1: what stands there instead of erased values "
                      "was changed outside the program.")
                .arg(act));
    };
    auto &row = session.run(QStringLiteral(
        "SELECT h.act, h.before_row, h.after_row, (SELECT e.digest FROM erased_values e WHERE "
        "e.history_number = h.number ORDER BY e.id DESC LIMIT 1) FROM history h WHERE h.digest IS NOT NULL"));
    while (row.next())
        if (digestOf({row.value(1), row.value(2)}) != row.value(3).toByteArray())
            tell(row.value(0).toLongLong());
    auto &act = session.run(QStringLiteral(
        "SELECT a.number, a.subject, (SELECT e.digest FROM erased_values e WHERE e.act_number = a.number "
        "ORDER BY e.id DESC LIMIT 1) FROM acts a WHERE a.subject_digest IS NOT NULL"));
    while (act.next())
        if (digestOf({act.value(1)}) != act.value(2).toByteArray())
            tell(act.value(0).toLongLong());
    return problems;
}

QStringList problemsWithChain(Session &session)
{
    QStringList problems;
    QByteArray previous;
    qint64 expected = 1;
    auto &row = session.run(actsOfChainSql);
    while (row.next()) {
        const ActRecord act = recordAt(row);
        const auto kept = row.value(7).toByteArray();
        Rows changes{session, changesOfActSql, {act.number}};
        if (act.number != expected || kept != chainLink(previous, act, changes)) {
            problems.append(
                Check::tr("The history is broken at act %1 (“%2”, %3): it or the one before it was "
                          "changed outside the program.")
                    .arg(act.number)
                    .arg(act.subject.isEmpty() ? act.name : act.subject, act.doneAt));
        }
        previous = kept;
        expected = act.number + 1;
    }
    return problems + problemsWithErased(session);
}

QStringList problemsWithRows(Session &session)
{
    QStringList problems;
    const auto tables = tablesWithId(session);
    for (const auto &table : tables) {
        if (!hasAllTriggers(session, table))
            problems.append(
                Check::tr("Changes of “%1” are not kept in the history: what keeps them was taken away "
                          "outside the program.")
                    .arg(wordForTable(table)));
        addProblemsWithTable(session, table, problems);
    }
    return problems + problemsWithOrder(session);
}

} // namespace store
