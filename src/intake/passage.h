#pragma once

#include "intake/protocoltext.h"

#include <QList>
#include <QString>

namespace intake {

// Text put together from the source, whose every character knows where in the source it stood.
class Passage
{
public:
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    qsizetype size() const { return m_text.size(); }

    // Adds a stretch of the source as it is.
    void append(const QString &source, int start, int length);
    // Adds what the source has not: the blank or line end between two lines.
    void appendSeparator(const QString &separator);
    // Adds a line of a paragraph: a word that was hyphenated at the line's end becomes whole again.
    void appendWrapped(const QString &source, int start, int length);

    Passage mid(qsizetype start, qsizetype length = -1) const;
    // Without blanks at its ends.
    Passage trimmed() const;

    // Where a stretch of this text stood in the source, without blanks at its ends; of length 0 when it is
    // blank.
    Mark mark(Part part, qsizetype start = 0, qsizetype length = -1) const;

private:
    QString m_text;
    QList<int> m_at;
};

// A sentence in a passage, without blanks at its ends.
struct Sentence
{
    qsizetype start = 0;
    Passage words;

    const QString &text() const { return words.text(); }
    qsizetype end() const { return start + words.size(); }
};

// The sentences of a text. A full stop after an abbreviation or in a number ends none.
QList<Sentence> sentences(const Passage &passage);

} // namespace intake
