#include "store/bulkrows.h"

#include "store/connection.h"
#include "store/jsonobject.h"

#include <deque>
#include <sqlite3.h>
#include <string>

namespace store {

namespace {

sqlite3_stmt *prepared(Connection &connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(connection.handle(), sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK)
        connection.fail(sql);
    return statement;
}

void step(Connection &connection, sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        connection.fail(QString::fromUtf8(sqlite3_sql(statement)));
    sqlite3_reset(statement);
}

} // namespace

struct BulkRows::Private
{
    Connection &connection;
    sqlite3_stmt *history = nullptr;
    std::deque<Table> tables;
    std::string json; // of the row that is written
};

struct BulkRows::Table::Row
{
    Private &bulk;
    std::string table;
    std::deque<std::string> keys; // of the columns, as JSON: "\"given_name\":"
    sqlite3_stmt *insert = nullptr;
    std::deque<std::string> values; // of the row that is written: the engine reads them there
    int column = 0;

    void bind(std::string_view utf8)
    {
        std::string &value = values[size_t(column)];
        value = utf8;
        sqlite3_bind_text(insert, ++column, value.data(), int(value.size()), SQLITE_STATIC);
    }
};

BulkRows::BulkRows(Session &session)
    : d{new Private{session.connection(), nullptr, {}, {}}}
{
    session.expectMuch();
    sqlite3_db_config(d->connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    d->history =
        prepared(d->connection,
                 QStringLiteral("INSERT INTO history (act, table_name, row_id, operation, before_row, "
                                "after_row, salt) VALUES (?, ?, ?, 'insert', NULL, ?, randomblob(16))"));
    sqlite3_bind_int64(d->history, 1, session.act());
}

BulkRows::~BulkRows()
{
    d->tables.clear();
    sqlite3_finalize(d->history);
    sqlite3_db_config(d->connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

BulkRows::Table &BulkRows::table(const QString &name, const QStringList &columns)
{
    return d->tables.emplace_back(*d, name, columns);
}

BulkRows::Table::Table(Private &bulk, const QString &name, const QStringList &columns)
    : row{new Row{bulk, name.toStdString(), {}, nullptr, std::deque<std::string>(size_t(columns.size())), 0}}
{
    QStringList marks;
    for (const auto &column : columns) {
        marks.append(QStringLiteral("?"));
        row->keys.push_back('"' + column.toStdString() + "\":");
    }
    row->insert = prepared(bulk.connection, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                                .arg(name, columns.join(QStringLiteral(", ")),
                                                     marks.join(QStringLiteral(", "))));
}

BulkRows::Table::~Table()
{
    sqlite3_finalize(row->insert);
}

BulkRows::Table &BulkRows::Table::text(std::string_view utf8)
{
    auto &json = row->bulk.json;
    json += row->column == 0 ? '{' : ',';
    json += row->keys[row->column];
    appendJsonText(json, utf8);
    row->bind(utf8);
    return *this;
}

BulkRows::Table &BulkRows::Table::derived(std::string_view utf8)
{
    row->bind(utf8);
    return *this;
}

BulkRows::Table &BulkRows::Table::text(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return text(std::string_view{utf8.constData(), size_t(utf8.size())});
}

BulkRows::Table &BulkRows::Table::day(const QDate &value)
{
    return value.isNull() ? null() : text(value.toString(Qt::ISODate));
}

BulkRows::Table &BulkRows::Table::number(qint64 value)
{
    auto &json = row->bulk.json;
    json += ',';
    json += row->keys[row->column];
    json += std::to_string(value);
    sqlite3_bind_int64(row->insert, ++row->column, value);
    return *this;
}

BulkRows::Table &BulkRows::Table::null()
{
    auto &json = row->bulk.json;
    json += ',';
    json += row->keys[row->column];
    json += "null";
    sqlite3_bind_null(row->insert, ++row->column);
    return *this;
}

void BulkRows::Table::write()
{
    auto &bulk = row->bulk;
    bulk.json += '}';
    step(bulk.connection, row->insert);
    sqlite3_bind_text(bulk.history, 2, row->table.data(), int(row->table.size()), SQLITE_STATIC);
    const std::string &id = row->values.front();
    sqlite3_bind_text(bulk.history, 3, id.data(), int(id.size()), SQLITE_STATIC);
    sqlite3_bind_text(bulk.history, 4, bulk.json.data(), int(bulk.json.size()), SQLITE_STATIC);
    step(bulk.connection, bulk.history);
    bulk.json.clear();
    row->column = 0;
}

} // namespace store
