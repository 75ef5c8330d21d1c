#include "documents/tablesetter.h"

namespace documents {
namespace {

constexpr TextStyle headStyle{8.5, 12, ink::quiet, true};
constexpr TextStyle cellStyle{9, 12.5, ink::text};
constexpr TextStyle captionStyle{10, 15, ink::text, true};
constexpr TextStyle penStyle{11, 22, ink::text};
constexpr TextStyle boxStyle{20, 22, ink::text}; // of a cell that is a box to tick: about 5 mm
constexpr double padding = 3.5;                  // above and below the text of a cell
constexpr double columnGap = 10;
constexpr double narrowest = 24;

} // namespace

TableSetter::TableSetter(Paper &paper, TextSetter &setter, const Table &table)
    : m_paper{paper}
    , m_setter{setter}
    , m_table{table}
{
    double weights = 0;
    for (const Column &column : table.columns)
        weights += std::max(column.width, 0.01);
    for (const Column &column : table.columns)
        m_widths.push_back(std::max(column.width, 0.01) / weights * paper.textWidth());
}

TableSetter::Row TableSetter::setRow(const QStringList &texts, bool isHead)
{
    Row row;
    double x = 0;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const double column = m_widths[size_t(i)];
        const bool isLast = i == m_table.columns.size() - 1;
        const double width = std::max(isLast ? column : column - columnGap, narrowest);
        const QString text = texts.value(i);
        const TextStyle &style = isHead           ? headStyle
                                 : !m_table.byPen ? cellStyle
                                 : text == u"☐"   ? boxStyle
                                                  : penStyle;
        row.push_back({m_setter.set(plain(text), style, width), x, width, m_table.columns[i].alignment,
                       LayoutArtifact});
        x += column;
    }
    return row;
}

void TableSetter::own(Row &row, const char *type, int parent, StructureTree::Attribute attribute)
{
    const int element = m_paper.addElement("/TR", parent);
    for (Cell &cell : row)
        cell.owner = m_paper.addElement(type, element, attribute);
}

size_t TableSetter::lineCount(const Row &row)
{
    size_t lines = 0;
    for (const Cell &cell : row)
        lines = std::max(lines, cell.text.lines.size());
    return lines;
}

double TableSetter::height(const Row &row)
{
    return double(lineCount(row)) * row.front().text.style.leading + 2 * padding;
}

void TableSetter::putLines(const Row &row, size_t from, size_t count)
{
    for (const Cell &cell : row) {
        const double leading = cell.text.style.leading;
        for (size_t i = from; i < std::min(from + count, cell.text.lines.size()); ++i) {
            const double free = cell.width - cell.text.lines[i].width;
            const double shift = cell.alignment == Alignment::Right    ? free
                                 : cell.alignment == Alignment::Center ? free / 2
                                                                       : 0;
            m_paper.putLine(cell.text, i, m_paper.left() + cell.x + shift,
                            m_paper.y() + padding - double(from) * leading, cell.owner);
        }
    }
    m_paper.advance(double(count) * row.front().text.style.leading + 2 * padding);
}

void TableSetter::continueOnNextPage()
{
    m_paper.newPage();
    Row copy = m_head;
    for (Cell &cell : copy)
        cell.owner = LayoutArtifact;
    if (height(copy) > m_paper.textHeight() / 3)
        return;
    putLines(copy, 0, lineCount(copy));
    m_paper.putRule(m_paper.left(), m_paper.y(), m_paper.textWidth(), ink::quiet, 0.75);
}

void TableSetter::putRow(const Row &row, Colour rule)
{
    const double leading = row.front().text.style.leading;
    if (m_paper.room() < height(row) && height(row) < m_paper.textHeight() * 2 / 3)
        continueOnNextPage();
    const size_t lines = lineCount(row);
    for (size_t done = 0; done < lines;) {
        const double space = m_paper.room() - 2 * padding;
        if (space < leading) {
            continueOnNextPage();
            continue;
        }
        const size_t count = std::min(lines - done, size_t(space / leading));
        putLines(row, done, count);
        m_paper.putRule(m_paper.left(), m_paper.y(), m_paper.textWidth(), rule);
        done += count;
    }
}

void TableSetter::putCaption(int tableElement)
{
    const SetText caption = m_setter.set(plain(m_table.caption), captionStyle, m_paper.textWidth());
    m_paper.need(caption.height() + height(m_head) + 2 * cellStyle.leading);
    m_paper.putText(caption, m_paper.left(), m_paper.addElement("/Caption", tableElement));
    m_paper.advance(2);
}

void TableSetter::put()
{
    const int element = m_paper.addElement("/Table", StructureTree::root);
    QStringList titles;
    for (const Column &column : m_table.columns)
        titles += column.title;
    m_head = setRow(titles, true);
    m_paper.skip(6);
    if (!m_table.caption.isEmpty())
        putCaption(element);

    own(m_head, "/TH", m_paper.addElement("/THead", element), StructureTree::Attribute::ColumnHead);
    m_paper.need(height(m_head) + 2 * cellStyle.leading);
    putRow(m_head, ink::quiet);
    if (!m_table.rows.isEmpty()) {
        const int body = m_paper.addElement("/TBody", element);
        for (const QStringList &texts : m_table.rows) {
            Row row = setRow(texts, false);
            own(row, "/TD", body, StructureTree::Attribute::None);
            putRow(row, ink::line);
        }
    }
    m_paper.skip(12);
}

} // namespace documents
