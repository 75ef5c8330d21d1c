#pragma once

#include "domain/person.h"

#include <QList>
#include <QStringList>

namespace domain {

// A line of a pasted list and the person that it names.
struct NamedLine
{
    enum class Kind {
        Matched,
        Ambiguous, // fits several; which one is never decided here
        NotFound,
    };

    QString text; // as it was written
    Kind kind = Kind::NotFound;
    Id<Person> person;      // when matched
    QStringList candidates; // names, when ambiguous

    bool operator==(const NamedLine &) const = default;
};

// Reads a list with a name on each line, or several divided by semicolons: "Ågren, Märta (S)", "3. Märta
// Ågren", "• ågren". Numbers and signs before the name are left out, and so is all that follows a tab. A
// party in brackets tells persons of the same name apart. Empty lines give nothing.
QList<NamedLine> readNames(const QString &text, const QList<PersonEntry> &persons, const QDate &on);

// What is to be said about the line: "“Lind” fits several: Lind, Per; Lind, Pia"; empty when it matched.
QString remarkOn(const NamedLine &line);

} // namespace domain
