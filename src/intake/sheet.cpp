#include "intake/sheet.h"

namespace intake {

void Sheet::add(QStringView cell)
{
    m_text += cell.trimmed().left(longestCell);
    m_ends.append(quint32(m_text.size()));
}

void Sheet::endRow(int line)
{
    m_columns = std::max(m_columns, cellsInRow());
    m_rowEnds.append(quint32(m_ends.size()));
    m_lines.append(line);
}

QStringView Sheet::cell(int row, int column) const
{
    const qsizetype at = begin(row) + column;
    if (column < 0 || at >= qsizetype(m_rowEnds[row]))
        return {};
    const qsizetype from = at == 0 ? 0 : m_ends[at - 1];
    return QStringView{m_text}.mid(from, m_ends[at] - from);
}

bool Sheet::isBlank(int row) const
{
    const qsizetype first = begin(row);
    const qsizetype last = m_rowEnds[row];
    if (first == last)
        return true;
    return (first == 0 ? 0 : m_ends[first - 1]) == m_ends[last - 1];
}

} // namespace intake
