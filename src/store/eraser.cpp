#include "store/eraser.h"

#include "domain/id.h"

#include <QJsonDocument>

namespace store {

using namespace Qt::StringLiterals;

namespace {

struct Erasure;

QJsonObject objectFrom(QByteArrayView json)
{
    return QJsonDocument::fromJson(json.toByteArray()).object();
}

// The object as a row of the history has it; NULL where there was none.
QVariant jsonFrom(const QJsonObject &object, bool isThere)
{
    return isThere ? QVariant{QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact))}
                   : QVariant{};
}

// Puts the values into the row where it has other ones, and tells in which fields.
QStringList replaceIn(QJsonObject &row, const QJsonObject &values)
{
    QStringList fields;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!row.contains(value.key()) || row[value.key()].isNull() || row[value.key()] == value.value())
            continue;
        row[value.key()] = value.value();
        fields.append(value.key());
    }
    return fields;
}

} // namespace

Eraser::Eraser(Session &session, const QString &kind, const QString &ground, const QDate &day)
    : m_session{session}
    , m_erasure{domain::Id<Erasure>::make().toString()}
{
    m_act = session.act();
    session.run(u"INSERT INTO erasures (id, kind, ground, happened_on) VALUES (?, ?, ?, ?)"_s, m_erasure,
                kind, ground, day);
}

QStringList Eraser::columnsOf(const QString &table)
{
    QStringList &columns = m_columns[table];
    if (columns.isEmpty()) {
        auto &row = m_session.run(u"SELECT name FROM pragma_table_info(?)"_s, table);
        while (row.next())
            columns.append(row.value(0).toString());
    }
    return columns;
}

void Eraser::wipe(const QString &table, const QString &row, const QJsonObject &values)
{
    const bool revised = columnsOf(table).contains(u"revision"_s);
    QStringList settings;
    QStringList conditions;
    QVariantList given;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!columnsOf(table).contains(value.key()))
            continue;
        settings.append(value.key() + u" = ?"_s);
        conditions.append(value.key() + u" IS NOT ?"_s);
        given.append(value.value().toVariant());
    }
    const auto replace = [&](QJsonObject &was) { return replaceIn(was, values); };
    if (settings.isEmpty())
        return rewriteHistory(table, row, replace);
    if (revised)
        settings.append(u"revision = revision + 1"_s);
    m_session.runWith(u"UPDATE %1 SET %2 WHERE id = ? AND (%3)"_s.arg(table, settings.join(u", "_s),
                                                                      conditions.join(u" OR "_s)),
                      given + QVariantList{row} + given);
    m_rows += m_session.changedRows();
    rewriteHistory(table, row, replace);
}

void Eraser::forget(const QString &table, const QString &row, const QString &field, const QStringList &values)
{
    rewriteHistory(table, row, [&](QJsonObject &was) {
        if (!values.contains(was[field].toString()))
            return QStringList{};
        return replaceIn(was, {{field, QString{}}});
    });
}

void Eraser::remove(const QString &table, const QString &row, const QJsonObject &values)
{
    m_session.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(table), row);
    m_rows += m_session.changedRows();
    rewriteHistory(table, row, [&](QJsonObject &was) { return replaceIn(was, values); });
}

void Eraser::rewriteHistory(const QString &table, const QString &row,
                            const std::function<QStringList(QJsonObject &)> &replace)
{
    struct Rewritten
    {
        qint64 number;
        qint64 act;
        QVariant before;
        QVariant after;
        QByteArray digest;
        QStringList fields;
    };
    QList<Rewritten> all;
    Rows change{m_session,
                u"SELECT table_name, row_id, operation, before_row, after_row, salt, digest, "
                "number, act FROM history WHERE table_name = ? AND row_id = ?"_s,
                {table, row}};
    while (change.next()) {
        auto before = objectFrom(change.bytes(3));
        auto after = objectFrom(change.bytes(4));
        QStringList fields = replace(before) + replace(after);
        fields.removeDuplicates();
        if (!fields.isEmpty())
            all.append({change.wideNumber(7), change.wideNumber(8), jsonFrom(before, !change.isNull(3)),
                        jsonFrom(after, !change.isNull(4)), digestOfChange(change), fields});
    }
    for (const Rewritten &each : std::as_const(all)) {
        // The act under way is tied only when it is done.
        if (each.act == m_act) {
            m_session.run(u"UPDATE history SET before_row = ?, after_row = ? WHERE number = ?"_s, each.before,
                          each.after, each.number);
            continue;
        }
        m_session.run(u"UPDATE history SET before_row = ?, after_row = ?, salt = NULL, digest = ? "
                      "WHERE number = ?"_s,
                      each.before, each.after, QString::fromLatin1(each.digest), each.number);
        keepDigest(each.number, 0, each.fields, digestOf({each.before, each.after}));
        ++m_changes;
    }
}

void Eraser::renameSubjects(const NameSwap &names)
{
    QList<std::pair<ActRecord, QString>> renamed;
    auto &row = m_session.run(actsOfChainSql);
    while (row.next()) {
        const ActRecord act = recordAt(row);
        const QString subject = names.in(act.subject);
        if (subject != act.subject)
            renamed.append({act, subject});
    }
    for (const auto &[act, subject] : std::as_const(renamed))
        rename(act, subject);
}

void Eraser::renameActs(const QString &kind, const QString &table, const QString &row, const QString &subject)
{
    QList<ActRecord> acts;
    auto &found = m_session.run(
        actsSql +
            u" WHERE (name LIKE ? OR target IN (SELECT number FROM acts WHERE name LIKE ?)) AND number IN "
            "(SELECT act FROM history WHERE table_name = ? AND row_id = ?)"_s,
        QString{kind + u'%'}, QString{kind + u'%'}, table, row);
    while (found.next())
        acts.append(recordAt(found));
    for (const auto &act : std::as_const(acts))
        rename(act, subject);
}

void Eraser::rename(const ActRecord &act, const QString &subject)
{
    m_session.run(u"UPDATE acts SET subject = ?, subject_digest = ?, salt = NULL WHERE number = ?"_s, subject,
                  QString::fromLatin1(digestOfSubject(act)), act.number);
    keepDigest(0, act.number, {u"subject"_s}, digestOf({subject}));
}

void Eraser::keepDigest(qint64 history, qint64 act, const QStringList &fields, const QByteArray &digest)
{
    m_session.run(u"INSERT INTO erased_values (id, erasure_id, history_number, act_number, fields, digest) "
                  "VALUES (?, ?, ?, ?, ?, ?)"_s,
                  domain::Id<Erasure>::make().toString(), m_erasure,
                  history == 0 ? QVariant{} : QVariant{history}, act == 0 ? QVariant{} : QVariant{act},
                  fields.join(u", "_s), QString::fromLatin1(digest));
}

} // namespace store
