#include "store/actchain.h"

#include <QCryptographicHash>

namespace store {

const QString changesOfActSql = QStringLiteral("SELECT table_name, row_id, operation, before_row, after_row "
                                               "FROM history WHERE act = ? ORDER BY number");

namespace {

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
    else
        add(hash, field.toString().toUtf8());
}

} // namespace

QByteArray chainLink(const QByteArray &previous, const ActRecord &act, QSqlQuery &rows)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    add(hash, previous);
    for (const QVariant &field : {QVariant{act.number}, QVariant{act.doneAt}, QVariant{act.actor},
                                  QVariant{act.name}, QVariant{act.subject}, QVariant{act.kind}, act.target})
        add(hash, field);
    bool any = false;
    while (rows.next()) {
        any = true;
        for (int column = 0; column < 5; ++column)
            add(hash, rows.value(column));
    }
    return any ? hash.result().toHex() : QByteArray{};
}

} // namespace store
