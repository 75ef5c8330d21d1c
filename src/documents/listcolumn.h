#pragma once

#include "documents/document.h"
#include "domain/exportprofile.h"
#include "domain/result.h"

namespace documents {

// A column that a list may have, and the profiles whose files may hold it.
struct ColumnChoice
{
    QString key; // what the command line calls it
    Column column;
    QList<domain::Profile> profiles;

    bool mayGoTo(domain::Profile profile) const { return profiles.contains(profile); }
};

// The columns of a list in the wanted order; all that the profile may hold when none is wanted. Invalid, with
// a sentence that names them, when one is unknown or may not go out with the profile.
[[nodiscard]] domain::Result<QStringList> chosenColumns(const QList<ColumnChoice> &choices,
                                                        const QStringList &wanted, domain::Profile profile);

// The profile's columns that are among the list's and may go out with what it is based on, in its order;
// empty when it has none of them.
QStringList columnsOf(const domain::ExportProfile &profile, const QList<ColumnChoice> &choices);

// A column with the words of its cells.
template <class Row> struct ListColumn
{
    ColumnChoice choice;
    QString (*cell)(const Row &row);
};

template <class Row> QList<ColumnChoice> choicesOf(const QList<ListColumn<Row>> &columns)
{
    QList<ColumnChoice> choices;
    for (const ListColumn<Row> &column : columns)
        choices += column.choice;
    return choices;
}

// The columns of those keys, in that order, over the rows.
template <class Row, class Rows>
Table tableOf(const QList<ListColumn<Row>> &columns, const QStringList &keys, const Rows &rows)
{
    QList<ListColumn<Row>> chosen;
    for (const QString &key : keys) {
        for (const ListColumn<Row> &column : columns) {
            if (column.choice.key == key)
                chosen += column;
        }
    }
    Table table;
    for (const ListColumn<Row> &column : chosen)
        table.columns += column.choice.column;
    for (const Row &row : rows) {
        QStringList cells;
        for (const ListColumn<Row> &column : chosen)
            cells += column.cell(row);
        table.rows += cells;
    }
    return table;
}

// A list that goes out: a table with its name, for whom it is made, and what should be known about it.
struct OutgoingList
{
    QString what;    // "roster", "attendance", "register"
    QString kind;    // "Deltagarlista"
    QString subject; // "Mötesplats Lycksele 2024"
    domain::Profile profile = domain::Profile::Internal;
    QDate asOf;
    QString committee;
    QString authority;
    QList<std::pair<QString, QString>> facts;
    QStringList columnKeys;
    Table table;

    bool operator==(const OutgoingList &) const = default;
};

// The list on paper or as a web page: facts, profile, and the table. Landscape when it has many columns.
Document listDocument(const OutgoingList &list);

// The table with a last column that tells the profile in every row, for formats that hold nothing else.
Table tableWithProfile(const OutgoingList &list);

// "Deltagarlista Mötesplats Lycksele 2024 (intern).pdf"
QString listFileName(const OutgoingList &list, const QString &suffix);

// The profile in the words of the documents: "Intern", "Presidium", "Offentlig", "Media".
QString swedish(domain::Profile profile);

} // namespace documents
