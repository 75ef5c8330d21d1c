#pragma once

#include "domain/personmatcher.h"

#include <QHash>

#include <optional>

namespace domain {

// What is done with a row that tells something else about somebody who is here already.
enum class OnMatch {
    Keep,    // the store's values stay
    Replace, // the sheet's values take their place
    Both,    // it is somebody else: both are kept
};

QString key(OnMatch onMatch); // "keep", "replace", "both"
std::optional<OnMatch> onMatchFromKey(const QString &key);
QString label(OnMatch onMatch);

// What somebody decided about one row.
struct RowAnswer
{
    bool leave = false; // the row is not taken in; the rest does not matter
    OnMatch onMatch = OnMatch::Keep;
    Id<Person> person; // who it is, where that was the question; null: the new person of the row `first`

    bool operator==(const RowAnswer &) const = default;
};

// The rows that wait until another one is settled, and for which one: they would change whom that one may be
// about, and so what is asked about it. Rows with an answer wait for nobody.
QHash<int, int> waiting(const SheetRows &rows, const QList<RowFinding> &findings,
                        const QHash<int, RowAnswer> &answers, OnMatch onMatch);
// Why a row waits for the one that stands in this line of its file, in the user's language.
QString whyWaiting(int line);

// How many rows are in each state.
struct RowCounts
{
    int added = 0;
    int changed = 0;
    int same = 0;
    int ambiguous = 0;
    int refused = 0;

    int &of(RowState state);
    int of(RowState state) const { return const_cast<RowCounts *>(this)->of(state); }

    bool operator==(const RowCounts &) const = default;
};
RowCounts count(const QList<RowFinding> &findings);

} // namespace domain
