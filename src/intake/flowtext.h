#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace intake {

// Puts the paragraphs, lists and tables of a document together as plain text.
class FlowText
{
public:
    void append(QStringView text);
    void lineBreak() { append(u"\n"); }
    void tab() { append(u"\t"); }

    // Ends a paragraph. `sign` is its bullet or number; list entries follow each other without a gap.
    void endParagraph(const QString &sign = {});

    void beginRow();
    void endCell();
    void endRow();

    bool isBlank() const { return m_paragraph.trimmed().isEmpty(); }
    bool isTooLong() const { return m_text.size() + m_paragraph.size() > longest; }
    QString text() const { return m_text; }

private:
    static constexpr qsizetype longest = 8'000'000;

    QString m_text;
    QString m_paragraph;
    bool m_wasListed = false;
    bool m_gap = false; // an empty line stands before the next paragraph
    int m_rows = 0;     // rows that are open, one within another
    bool m_cellHasText = false;
};

// Counts the entries of numbered lists.
class Numbering
{
public:
    // The next number on a level; the levels below it begin anew.
    int next(const QString &list, int level, int start);
    int current(const QString &list, int level, int start) const;

private:
    QHash<QString, QList<int>> m_counts;
};

// A number as lists have it. `format` is "decimal", "lowerLetter", "upperLetter", "lowerRoman" or
// "upperRoman".
QString listNumber(int number, const QString &format);

} // namespace intake
