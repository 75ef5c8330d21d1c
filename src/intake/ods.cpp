#include "intake/sheetlimits.h"
#include "intake/spreadsheet.h"

namespace intake {

using domain::Result;

namespace {

using Xml = QXmlStreamReader;

int repeated(const Xml &xml, QLatin1String attribute)
{
    const int times = xml.attributes().value(u"table:" + QString{attribute}).toInt();
    return std::max(1, times);
}

// Builds the sheets of a workbook from its elements.
class Workbook
{
public:
    bool take(Xml &xml)
    {
        const auto name = xml.qualifiedName();
        if (xml.isCharacters())
            return takeText(xml.text());
        if (xml.isStartElement())
            return start(xml, name);
        return end(xml, name);
    }

    Result<QList<Sheet>> finished()
    {
        if (m_tooLong > 0)
            return cellTooLong(m_tooLong);
        if (m_tooLarge)
            return sheetTooLarge();
        return std::move(m_sheets);
    }

private:
    bool start(Xml &xml, QStringView name)
    {
        if (name == u"table:table") {
            m_sheet = Sheet{};
            m_sheet.name = xml.attributes().value(QLatin1String{"table:name"}).toString();
            m_line = 0;
        } else if (name == u"table:table-row") {
            m_rowTimes = repeated(xml, QLatin1String{"number-rows-repeated"});
            m_cells.clear();
        } else if (name == u"table:table-cell" || name == u"table:covered-table-cell") {
            m_cell.clear();
            m_inCell = true;
            m_date = xml.attributes().value(QLatin1String{"office:date-value"}).left(10).toString();
            m_cellTimes = repeated(xml, QLatin1String{"number-columns-repeated"});
        } else if (name == u"office:annotation") {
            m_notes = 1;
        } else if (m_notes > 0) {
            ++m_notes;
        } else if (name == u"text:p" && m_inCell) {
            if (!m_cell.isEmpty())
                m_cell += u'\n';
            m_inText = true;
        } else if (name == u"text:s" && m_inText) {
            m_cell += u' ';
        }
        return true;
    }

    bool takeText(QStringView text)
    {
        if (m_inText && m_notes == 0)
            m_cell += text;
        if (m_cell.size() > Sheet::longestCell)
            m_tooLong = m_line + 1;
        return m_tooLong == 0;
    }

    bool end(Xml &, QStringView name)
    {
        if (m_notes > 0) {
            --m_notes;
        } else if (name == u"text:p") {
            m_inText = false;
        } else if (name == u"table:table-cell" || name == u"table:covered-table-cell") {
            m_inCell = false;
            const QString text = m_date.isEmpty() ? m_cell : m_date;
            for (int i = 0; i < m_cellTimes && m_cells.size() < Sheet::mostColumns; ++i)
                m_cells.append(text);
        } else if (name == u"table:table-row") {
            return endRow();
        } else if (name == u"table:table") {
            if (m_sheet.rows() > 0)
                m_sheets.append(std::move(m_sheet));
            m_sheet = Sheet{};
        }
        return true;
    }

    bool endRow()
    {
        while (!m_cells.isEmpty() && m_cells.constLast().isEmpty())
            m_cells.removeLast();
        // Empty rows to the sheet's end are said with one row a million times over.
        for (int i = 0; i < m_rowTimes && !m_cells.isEmpty(); ++i) {
            for (const auto &cell : std::as_const(m_cells))
                m_sheet.add(cell);
            m_sheet.endRow(m_line + i + 1);
            if (m_sheet.isFull()) {
                m_tooLarge = true;
                return false;
            }
        }
        m_line += m_rowTimes;
        return true;
    }

    QList<Sheet> m_sheets;
    Sheet m_sheet;
    QStringList m_cells;
    QString m_cell;
    QString m_date;
    int m_line = 0;
    int m_rowTimes = 1;
    int m_cellTimes = 1;
    int m_notes = 0; // how deep in a note that hangs on a cell
    bool m_inCell = false;
    bool m_inText = false;
    int m_tooLong = 0;
    bool m_tooLarge = false;
};

} // namespace

Result<QList<Sheet>> readOds(PackedXml &file)
{
    Workbook workbook;
    const auto read = file.read(QStringLiteral("content.xml"), [&](Xml &xml) { return workbook.take(xml); });
    if (!read)
        return tl::unexpected(read.error());
    return workbook.finished();
}

} // namespace intake
