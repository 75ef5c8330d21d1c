#pragma once

#include "intake/headings.h"
#include "intake/marks.h"
#include "intake/outline.h"
#include "intake/passage.h"

#include <QList>

namespace intake {

// What the readers of an item's parts add to.
class DraftWriter
{
public:
    DraftWriter(const QString &sourceText, Draft &target)
        : source{sourceText}
        , draft{target}
    {
    }

    // Says each thing once, and not without end.
    void doubt(Doubt::About about, const QString &message);
    void mark(const Mark &mark) { marks.add(mark); }

    const QString &source;
    Draft &draft;
    Marks marks;
};

// The lines as text: paragraphs parted by an empty line, wrapped lines joined, list entries each on a line.
Passage textOf(const QString &source, const QList<Line> &lines);

// The lines as entries of a list: one for each bullet, number, "att" or paragraph, the sign cut off.
struct Entry
{
    Passage text;
    bool listed = false; // had a sign
};
QList<Entry> entriesOf(const QString &source, const QList<Line> &lines);

// The name and party that a text begins or ends with.
struct NamedPerson
{
    QString name;
    QString party;
};
// "Richard Carstedt (S)", "Nils Gode", "ordföranden": reads one.
NamedPerson namedPerson(const QString &text);
// Reads several: "Anna Ek (S), Bo Alm (M) och Cia Ö (C)".
QList<NamedPerson> namedPersons(const QString &text);

} // namespace intake
