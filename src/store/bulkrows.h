#pragma once

#include "store/session.h"

#include <QStringList>

#include <memory>
#include <string_view>

namespace store {

// Writes many new rows, each with the history's row that the triggers would have written, by statements of
// the engine itself: several times as fast as one by one through the session. While one of these lives the
// triggers rest, so nothing else may be written through the session. Throws SqlFailure.
class BulkRows
{
public:
    explicit BulkRows(Session &session);
    ~BulkRows();

    BulkRows(const BulkRows &) = delete;
    BulkRows &operator=(const BulkRows &) = delete;

    // A table that rows are written to. The columns are all of the table's, in its order, the identity first.
    class Table;
    Table &table(const QString &name, const QStringList &columns);

    struct Private;

private:
    std::unique_ptr<Private> d;
};

class BulkRows::Table
{
public:
    Table(Private &bulk, const QString &name, const QStringList &columns);
    ~Table();

    // Gives the next column of the row its value.
    Table &text(const QString &value);
    Table &text(std::string_view utf8);
    Table &day(const QDate &value); // NULL for the null date
    Table &number(qint64 value);
    Table &null();
    // What is made of other columns, and so not in the history.
    Table &derived(std::string_view utf8);
    // Writes the row.
    void write();

private:
    struct Row;
    std::unique_ptr<Row> row;
};

} // namespace store
