#pragma once

#include "intake/headings.h"
#include "intake/outline.h"
#include "intake/passage.h"

#include <QList>

namespace intake {

// What the readers of an item's parts add to.
struct DraftWriter
{
    const QString &source;
    Draft &draft;

    void doubt(Doubt::About about, const QString &message)
    {
        const Doubt doubt{about, message};
        if (!draft.doubts.contains(doubt))
            draft.doubts.append(doubt);
    }
    void mark(const Mark &mark) { addMark(draft.marks, mark); }
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
