#pragma once

#include <QList>
#include <QString>

namespace intake {

// The cells of one sheet as text, row by row: all of them in one piece, so that a hundred thousand rows need
// little more than their letters. Rows may be of different lengths.
class Sheet
{
public:
    // What a sheet may hold; a reader refuses what is larger with a sentence.
    static constexpr int mostColumns = 200;
    static constexpr int mostRows = 500'000;
    static constexpr qsizetype longestCell = 20'000;
    static constexpr qsizetype mostText = 40'000'000;
    static constexpr qsizetype mostCells = 20'000'000;

    // Adds a cell to the row that is being filled.
    void add(QStringView cell);
    // Ends the row, which stood on the given line or row of its file.
    void endRow(int line);
    // Whether the row that is being filled has no cell yet.
    bool isAtRowStart() const { return m_ends.size() == begin(rows()); }
    // How many cells the row that is being filled has.
    int cellsInRow() const { return int(m_ends.size() - begin(rows())); }
    // The sheet has more than it may.
    bool isFull() const
    {
        return rows() >= mostRows || m_text.size() > mostText || m_ends.size() > mostCells;
    }

    int rows() const { return int(m_rowEnds.size()); }
    // Of the longest row.
    int columns() const { return m_columns; }
    // Without blanks at its ends; empty beyond the row's end.
    QStringView cell(int row, int column) const;
    // From 1, as the file counts.
    int line(int row) const { return m_lines[row]; }
    bool isBlank(int row) const;

    // What the sheet is called in its file; empty for text.
    QString name;

    bool operator==(const Sheet &) const = default;

private:
    qsizetype begin(int row) const { return row == 0 ? 0 : m_rowEnds[row - 1]; }

    QString m_text;
    QList<quint32> m_ends;    // of the cells, in the text
    QList<quint32> m_rowEnds; // of the rows, in the cells
    QList<qint32> m_lines;
    int m_columns = 0;
};

} // namespace intake
