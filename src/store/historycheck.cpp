#include "store/historycheck.h"

#include "store/actchain.h"
#include "store/historytriggers.h"

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

struct Word
{
    const char *table;
    const char *word;
};

// What a row of a table is called.
constexpr Word words[] = {
    {"assignments", QT_TRANSLATE_NOOP("Check", "Assignment")},
    {"attendance", QT_TRANSLATE_NOOP("Check", "Attendance")},
    {"basis", QT_TRANSLATE_NOOP("Check", "Paper")},
    {"committees", QT_TRANSLATE_NOOP("Check", "Committee")},
    {"decision_points", QT_TRANSLATE_NOOP("Check", "Decision point")},
    {"disqualifications", QT_TRANSLATE_NOOP("Check", "Disqualification")},
    {"dispatches", QT_TRANSLATE_NOOP("Check", "Recipient")},
    {"dissents", QT_TRANSLATE_NOOP("Check", "Dissent")},
    {"editions", QT_TRANSLATE_NOOP("Check", "Edition")},
    {"event_aliases", QT_TRANSLATE_NOOP("Check", "Alias of an event")},
    {"events", QT_TRANSLATE_NOOP("Check", "Event")},
    {"item_scopes", QT_TRANSLATE_NOOP("Check", "Scope of an item")},
    {"items", QT_TRANSLATE_NOOP("Check", "Protocol item")},
    {"mandate_periods", QT_TRANSLATE_NOOP("Check", "Mandate period")},
    {"matters", QT_TRANSLATE_NOOP("Check", "Matter")},
    {"meeting_participants", QT_TRANSLATE_NOOP("Check", "Participant in a meeting")},
    {"meetings", QT_TRANSLATE_NOOP("Check", "Meeting")},
    {"nominations", QT_TRANSLATE_NOOP("Check", "Nomination")},
    {"party_groups", QT_TRANSLATE_NOOP("Check", "Party of a group")},
    {"personal_substitutes", QT_TRANSLATE_NOOP("Check", "Personal substitute")},
    {"person_aliases", QT_TRANSLATE_NOOP("Check", "Other name of a person")},
    {"person_merges", QT_TRANSLATE_NOOP("Check", "Merged records of a person")},
    {"persons", QT_TRANSLATE_NOOP("Check", "Person")},
    {"placements", QT_TRANSLATE_NOOP("Check", "Place on a roster")},
    {"point_events", QT_TRANSLATE_NOOP("Check", "Event of a decision point")},
    {"proposals", QT_TRANSLATE_NOOP("Check", "Proposal")},
    {"reviews", QT_TRANSLATE_NOOP("Check", "Review")},
    {"seat_rules", QT_TRANSLATE_NOOP("Check", "Rule of the seats")},
    {"seats", QT_TRANSLATE_NOOP("Check", "Seat")},
    {"settings", QT_TRANSLATE_NOOP("Check", "Setting")},
    {"sheet_columns", QT_TRANSLATE_NOOP("Check", "Column of a sheet")},
    {"substitution_steps", QT_TRANSLATE_NOOP("Check", "Step of the substitution order")},
    {"substitutions", QT_TRANSLATE_NOOP("Check", "Substitution")},
    {"votes", QT_TRANSLATE_NOOP("Check", "Vote")},
};

QString wordFor(const QString &table)
{
    for (const auto &word : words)
        if (table == QLatin1String{word.table})
            return Check::tr(word.word);
    return table;
}

QJsonObject objectAt(const QSqlQuery &row, int column)
{
    return QJsonDocument::fromJson(row.value(column).toString().toUtf8()).object();
}

// The fields that tell people which row it is; the identity when there is none.
QString nameOf(const QJsonObject &row)
{
    QStringList found;
    for (const auto *field :
         {"given_name", "family_name", "name", "reference", "number", "title", "mover", "who", "recipient",
          "alias", "held_on", "first_year", "kind", "party", "starts"})
        if (const auto text = row[QLatin1String{field}].toVariant().toString();
            !text.isEmpty() && found.size() < 2)
            found.append(text);
    return found.isEmpty() ? row[QLatin1String{"id"}].toString() : found.join(QLatin1Char{' '});
}

QString label(const QString &table, const QJsonObject &row)
{
    return Check::tr("%1 “%2”").arg(wordFor(table), nameOf(row));
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

} // namespace

QStringList problemsWithChain(Session &session)
{
    QStringList problems;
    QByteArray previous;
    qint64 expected = 1;
    auto &row = session.run(QStringLiteral(
        "SELECT number, done_at, actor, name, subject, kind, target, chain FROM acts ORDER BY number"));
    while (row.next()) {
        const ActRecord act{row.value(0).toLongLong(),
                            row.value(1).toString(),
                            row.value(2).toString(),
                            row.value(3).toString(),
                            row.value(4).toString(),
                            row.value(5).toString(),
                            row.value(6)};
        const auto kept = row.value(7).toByteArray();
        auto &changes = session.run(changesOfActSql, act.number);
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
    return problems;
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
                    .arg(wordFor(table)));
        addProblemsWithTable(session, table, problems);
    }
    return problems;
}

} // namespace store
