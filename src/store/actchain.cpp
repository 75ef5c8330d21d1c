#include "store/actchain.h"

#include <QCryptographicHash>

namespace store {

const QString changesOfActSql =
    QStringLiteral("SELECT table_name, row_id, operation, before_row, after_row, salt, digest "
                   "FROM history WHERE act = ? ORDER BY number");

namespace {

constexpr int fieldsOfChange = 5; // table, row, operation, before, after

// Every field stands with its length, so that no two different records give the same bytes.
void add(QCryptographicHash &hash, const QByteArray &field)
{
    hash.addData(QByteArray{QByteArray::number(field.size()) + ':'});
    hash.addData(field);
}

void add(QCryptographicHash &hash, const QVariant &field)
{
    if (field.isNull())
        hash.addData(QByteArrayLiteral("-:"));
    else if (field.typeId() == QMetaType::QByteArray)
        add(hash, field.toByteArray());
    else
        add(hash, field.toString().toUtf8());
}

// The link before rows and subjects had digests: over the values themselves.
QByteArray oldLink(const QByteArray &previous, const ActRecord &act, QSqlQuery &rows)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    add(hash, previous);
    for (const QVariant &field : {QVariant{act.number}, QVariant{act.doneAt}, QVariant{act.actor},
                                  QVariant{act.name}, QVariant{act.subject}, QVariant{act.kind}, act.target})
        add(hash, field);
    while (rows.next())
        for (int column = 0; column < fieldsOfChange; ++column)
            add(hash, rows.value(column));
    return hash.result().toHex();
}

} // namespace

QByteArray digestOf(const QVariantList &fields)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const QVariant &field : fields)
        add(hash, field);
    return hash.result().toHex();
}

QByteArray digestOfChange(const QSqlQuery &change)
{
    if (const auto kept = change.value(fieldsOfChange + 1); !kept.isNull())
        return kept.toByteArray();
    QCryptographicHash hash{QCryptographicHash::Sha256};
    add(hash, change.value(fieldsOfChange));
    for (int column = 0; column < fieldsOfChange; ++column)
        add(hash, change.value(column));
    return hash.result().toHex();
}

QByteArray digestOfSubject(const ActRecord &act)
{
    return act.subjectDigest.isEmpty() ? digestOf({act.salt, act.subject}) : act.subjectDigest.toUtf8();
}

QByteArray chainLink(const QByteArray &previous, const ActRecord &act, QSqlQuery &rows, ChangedRows *changed)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    add(hash, previous);
    for (const QVariant &field :
         {QVariant{act.number}, QVariant{act.doneAt}, QVariant{act.actor}, QVariant{act.name},
          QVariant{digestOfSubject(act)}, QVariant{act.kind}, act.target})
        add(hash, field);
    bool any = false;
    while (rows.next()) {
        any = true;
        if (changed)
            changed->add(rows.value(0).toString(), rows.value(1).toString());
        add(hash, digestOfChange(rows));
    }
    return any ? hash.result().toHex() : QByteArray{};
}

const QString actsOfChainSql =
    QStringLiteral("SELECT number, done_at, actor, name, subject, kind, target, chain, salt, subject_digest "
                   "FROM acts ORDER BY number");

ActRecord recordAt(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
            row.value(1).toString(),
            row.value(2).toString(),
            row.value(3).toString(),
            row.value(4).toString(),
            row.value(5).toString(),
            row.value(6),
            row.value(8).toByteArray(),
            row.value(9).toString()};
}

void renewChain(Connection &connection)
{
    connection.execute(QStringLiteral("UPDATE history SET salt = randomblob(16);"
                                      "UPDATE acts SET salt = randomblob(16);"));
    QList<std::pair<ActRecord, QByteArray>> acts;
    auto &row = connection.run(actsOfChainSql, {});
    while (row.next())
        acts.append({recordAt(row), row.value(7).toByteArray()});
    QByteArray oldPrevious;
    QByteArray previous;
    for (const auto &[act, kept] : std::as_const(acts)) {
        const bool whole = oldLink(oldPrevious, act, connection.run(changesOfActSql, {act.number})) == kept;
        const auto link =
            whole ? chainLink(previous, act, connection.run(changesOfActSql, {act.number})) : kept;
        connection.run(QStringLiteral("UPDATE acts SET chain = ? WHERE number = ?"),
                       {QString::fromLatin1(link), act.number});
        oldPrevious = kept;
        previous = link;
    }
    connection.finishStatements();
}

} // namespace store
