#pragma once

#include <QDate>
#include <QStringList>
#include <QTextStream>

namespace cli {

// Where a call writes, and the day that counts as today.
struct Surroundings
{
    QTextStream &out;
    QTextStream &err;
    QDate today;
};

// Runs one call: `deltagande-cli --store FILE [--json] VERB …`, the words after the program's name. Returns
// the exit status: 0 done, 1 failed, 2 wrongly called. A failure's sentence goes to `err`; with --json an
// object with its kind and sentence also goes to `out`, so that there is always one JSON value.
int run(const QStringList &words, const Surroundings &surroundings);

} // namespace cli
