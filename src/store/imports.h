#pragma once

#include "domain/rowanswer.h"
#include "domain/watch.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QHash>

namespace store {

// The book of what comes in from sheets of people.
class Imports
{
    Q_DECLARE_TR_FUNCTIONS(store::Imports)

public:
    explicit Imports(Database &database)
        : m_database{database}
    {
    }

    // What columns are, where somebody said so by hand: the field's key by the folded heading.
    [[nodiscard]] Result<QHash<QString, QString>> mappings() const;
    // The names that a person is also known by.
    [[nodiscard]] Result<QStringList> aliases(const domain::Id<domain::Person> &person) const;

    // What the rows of a sheet are beside what is here; changes nothing.
    struct Comparison
    {
        QList<domain::RowFinding> findings; // one for each row
        qint64 asOf = 0;                    // the latest act that it knows of

        domain::RowCounts counts() const { return domain::count(findings); }
        bool operator==(const Comparison &) const = default;
    };
    [[nodiscard]] Result<Comparison> compare(const domain::SheetRows &rows,
                                             const domain::SheetContext &context,
                                             const domain::Watch &watch = {}) const;

    // A sheet that was compared, and what is to be done with its rows.
    struct Import
    {
        domain::SheetRows rows;
        domain::SheetContext context;
        Comparison comparison;
        domain::OnMatch onMatch = domain::OnMatch::Keep; // for changed rows without an answer of their own
        QHash<int, domain::RowAnswer> answers;           // by row
        QHash<QString, QString> mappings;                // to be remembered
        QString source;                                  // what the sheet is called, for the history
    };
    // What was done with it.
    struct Taken
    {
        int added = 0;
        int changed = 0;
        int nominated = 0;
        int marked = 0;   // whose attendance was marked
        int unmarked = 0; // whose attendance could not be marked, though the row was taken in
        int left = 0;     // rows that were left out: ambiguous without an answer, refused, or told to be

        bool operator==(const Taken &) const = default;
    };
    // Takes the sheet in as one act: all or nothing. An ambiguous row without an answer is left out. Conflict
    // when the store was changed since the comparison; when it is stopped nothing has happened.
    [[nodiscard]] Result<Taken> take(const Import &import, const domain::Watch &watch = {});

private:
    Database &m_database;
};

} // namespace store
