#include "documents/xlsxwriter.h"

#include "documents/cleaning.h"
#include "documents/filewriter.h"
#include "documents/log.h"
#include "documents/sheetcells.h"
#include "documents/xlsxparts.h"
#include "documents/zipwriter.h"
#include "domain/writtendate.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct XlsxWriter
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr qsizetype longestCell = 32'767; // characters, the format's limit
constexpr qint64 mostRows = 1'048'575;    // beside the head
constexpr qsizetype measuredRows = 200;   // the widths of the columns come from the first ones
constexpr qsizetype narrowest = 6;        // characters
constexpr qsizetype widest = 60;
constexpr qsizetype pieceSize = 1 << 16; // bytes that go into the archive at once

// A day as the format counts it, from 30 December 1899.
qint64 dayNumber(const QDate &day)
{
    static const QDate first{1899, 12, 30};
    return first.daysTo(day);
}

// "A", "B" … "Z", "AA"
QByteArray columnName(qsizetype place)
{
    QByteArray name;
    for (qsizetype left = place + 1; left > 0; left = (left - 1) / 26)
        name.prepend(char('A' + (left - 1) % 26));
    return name;
}

// The format reads "_x0041_" in a text as "A"; its first sign is written so that it stays.
QString withoutCodes(QString text)
{
    static const QRegularExpression code{u"_(?=x[0-9A-Fa-f]{4}_)"_s};
    return text.contains(u"_x"_s) ? text.replace(code, u"_x005F_"_s) : text;
}

// One sheet's rows on their way into the archive.
class Sheet
{
public:
    Sheet(ZipWriter &zip, const QString &name)
        : m_zip{zip}
    {
        m_zip.begin(name);
        m_piece.reserve(pieceSize + 4096);
        m_piece += "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet "
                   "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    }

    void put(const QByteArray &xml) { m_piece += xml; }

    void beginRow()
    {
        m_rowNumber = QByteArray::number(++m_row);
        m_piece += "<row r=\"" + m_rowNumber + "\">";
    }
    void endRow()
    {
        m_piece += "</row>";
        if (m_piece.size() >= pieceSize) {
            m_zip.write(m_piece);
            m_piece.resize(0);
        }
    }
    qint64 row() const { return m_row; }

    void putCell(const QByteArray &column, const QString &words, const Column &kind)
    {
        if (words.isEmpty())
            return;
        if (kind.type == CellType::Number) {
            if (const auto number = writtenNumber(words)) {
                putValue(column, QByteArray::number(*number, 'g', 15), CellFormat::Plain);
                return;
            }
        } else if (kind.type == CellType::Day) {
            if (const QDate day = writtenDay(words); day.isValid()) {
                putValue(column, QByteArray::number(dayNumber(day)), CellFormat::Day);
                return;
            }
        }
        putWords(column, words, kind.alignment == Alignment::Right ? CellFormat::Right : CellFormat::Plain);
    }

    void putWords(const QByteArray &column, const QString &words, CellFormat format)
    {
        QString clean = cleanedText(words);
        if (clean != words)
            ++m_cleaned;
        if (clean.size() > longestCell) {
            clean.truncate(longestCell - (clean[longestCell - 1].isHighSurrogate() ? 1 : 0));
            ++m_shortened;
        }
        if (clean.isEmpty())
            return;
        openCell(column, format);
        const bool isSpaced = clean.front().isSpace() || clean.back().isSpace();
        m_piece += isSpaced ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>";
        m_piece += withoutCodes(clean).toHtmlEscaped().toUtf8();
        m_piece += "</t></is></c>";
    }

    void end()
    {
        m_zip.write(m_piece + "</worksheet>");
        m_zip.end();
    }

    int cleanedCells() const { return m_cleaned; }
    int shortened() const { return m_shortened; }

private:
    void openCell(const QByteArray &column, CellFormat format)
    {
        m_piece += "<c r=\"";
        m_piece += column;
        m_piece += m_rowNumber;
        m_piece += '"';
        if (format != CellFormat::Plain) {
            m_piece += " s=\"";
            m_piece += char('0' + int(format));
            m_piece += '"';
        }
    }
    void putValue(const QByteArray &column, const QByteArray &value, CellFormat format)
    {
        openCell(column, format);
        m_piece += "><v>";
        m_piece += value;
        m_piece += "</v></c>";
    }

    ZipWriter &m_zip;
    QByteArray m_piece;
    QByteArray m_rowNumber;
    qint64 m_row = 0;
    int m_cleaned = 0;
    int m_shortened = 0;
};

QByteArray columnsXml(const QList<qsizetype> &widths)
{
    QByteArray xml = "<cols>";
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const QByteArray place = QByteArray::number(i + 1);
        xml += "<col min=\"" + place + "\" max=\"" + place + "\" width=\"" +
               QByteArray::number(std::clamp(widths[i], narrowest, widest)) + "\" customWidth=\"1\"/>";
    }
    return xml + "</cols>";
}

// What was done to the rows on the way.
struct Done
{
    qint64 rows = 0;
    int cleanedCells = 0;
    int shortened = 0;
};

// The table; nothing when it has more rows than a sheet holds.
std::optional<Done> writeTable(ZipWriter &zip, const OutgoingList &list, const NextRow &next)
{
    const auto &columns = list.table.columns;
    QList<QByteArray> names;
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        names += columnName(i);
        widths += columns[i].title.size() + 3; // with the filter's button
    }
    QList<QStringList> first;
    for (QStringList row; first.size() < measuredRows && next(row);) {
        for (qsizetype i = 0; i < std::min(columns.size(), row.size()); ++i)
            widths[i] = std::max(widths[i], row[i].size() + 1);
        first += row;
    }

    Sheet sheet{zip, u"xl/worksheets/sheet1.xml"_s};
    sheet.put("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">"
              "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
              "</sheetView></sheetViews>");
    if (!columns.isEmpty())
        sheet.put(columnsXml(widths));
    sheet.put("<sheetData>");
    sheet.beginRow();
    for (qsizetype i = 0; i < columns.size(); ++i)
        sheet.putWords(names[i], columns[i].title, CellFormat::Head);
    sheet.endRow();
    const auto putRow = [&](const QStringList &row) {
        sheet.beginRow();
        for (qsizetype i = 0; i < std::min(columns.size(), row.size()); ++i)
            sheet.putCell(names[i], row[i], columns[i]);
        sheet.endRow();
    };
    for (const QStringList &row : std::as_const(first))
        putRow(row);
    const bool isMore = first.size() == measuredRows;
    first.clear();
    for (QStringList row; isMore && next(row);) {
        if (sheet.row() > mostRows)
            return {};
        putRow(row);
    }
    sheet.put("</sheetData>");
    if (!columns.isEmpty())
        sheet.put("<autoFilter ref=\"A1:" + names.constLast() +
                  QByteArray::number(std::max<qint64>(sheet.row(), 2)) + "\"/>");
    const QString words =
        cleanedText(u"%1 · %2 · %3"_s.arg(list.committee, list.subject, swedish(list.profile)));
    sheet.put(
        "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter><oddFooter>" +
        QString{u"&L"_s + words.left(100).replace(u'&', u"&&"_s) + u"&R&P (&N)"_s}.toHtmlEscaped().toUtf8() +
        "</oddFooter></headerFooter>");
    sheet.end();
    return Done{sheet.row(), sheet.cleanedCells(), sheet.shortened()};
}

void writeFacts(ZipWriter &zip, const OutgoingList &list)
{
    auto facts = list.facts;
    facts.append({u"Nämnd"_s, list.committee});
    facts.append({u"Uppgifterna gäller"_s, domain::writtenDate(list.asOf)});
    facts.append({u"Spridning"_s, swedish(list.profile)});
    Sheet sheet{zip, u"xl/worksheets/sheet2.xml"_s};
    sheet.put(columnsXml({24, widest}) + "<sheetData>");
    for (const auto &[name, value] : std::as_const(facts)) {
        if (value.isEmpty())
            continue;
        sheet.beginRow();
        sheet.putWords("A", name, CellFormat::Head);
        sheet.putWords("B", value, CellFormat::Plain);
        sheet.endRow();
    }
    sheet.put("</sheetData>");
    sheet.end();
}

domain::Result<QStringList> failed(const QString &why)
{
    qCWarning(log) << "the sheet could not be made:" << why;
    return domain::failure(
        domain::Error::Kind::Unavailable,
        XlsxWriter::tr("The spreadsheet could not be made (%1). What was there before is untouched.")
            .arg(why));
}

domain::Result<QStringList> writeTo(const OutgoingList &list, const NextRow &next, QIODevice &device)
{
    ZipWriter zip{device};
    const auto done = writeTable(zip, list, next);
    if (!done)
        return domain::failure(
            domain::Error::Kind::Invalid,
            XlsxWriter::tr("The list has more rows than a spreadsheet holds (%L1). Choose CSV instead.")
                .arg(mostRows));
    writeFacts(zip, list);
    const QString facts = u"Om listan"_s;
    const QString table = sheetName(list.subject);
    const XlsxProperties properties{
        list.kind + u' ' + list.subject, list.authority.isEmpty() ? list.committee : list.authority,
        swedish(list.profile),
        list.asOf.isValid() ? list.asOf.toString(Qt::ISODate) + u"T00:00:00Z"_s : QString{}};
    const QString last =
        QString::fromLatin1(columnName(std::max<qsizetype>(list.table.columns.size(), 1) - 1));
    zip.add(u"[Content_Types].xml"_s, xlsxContentTypes());
    zip.add(u"_rels/.rels"_s, xlsxRelations());
    zip.add(u"xl/workbook.xml"_s,
            xlsxWorkbook({table.compare(facts, Qt::CaseInsensitive) ? table : u"Lista"_s, facts},
                         u"$A$1:$%1$%2"_s.arg(last).arg(std::max<qint64>(done->rows, 2))));
    zip.add(u"xl/_rels/workbook.xml.rels"_s, xlsxWorkbookRelations());
    zip.add(u"xl/styles.xml"_s, xlsxStyles());
    zip.add(u"docProps/core.xml"_s, xlsxCoreProperties(properties));
    zip.add(u"docProps/custom.xml"_s, xlsxCustomProperties(properties));
    zip.close();
    if (zip.error() != 0)
        return failed(XlsxWriter::tr("zip error %1").arg(zip.error()));
    QStringList warnings;
    if (done->cleanedCells > 0)
        warnings += XlsxWriter::tr("%n cell(s) held invisible or private characters, which were left out.",
                                   nullptr, done->cleanedCells);
    if (done->shortened > 0)
        warnings += XlsxWriter::tr("%n cell(s) were longer than a spreadsheet holds and were cut.", nullptr,
                                   done->shortened);
    return warnings;
}

} // namespace

domain::Result<QStringList> writeXlsx(const OutgoingList &list, const NextRow &next, const QString &path)
{
    QTemporaryFile made;
    if (!made.open())
        return failed(made.errorString());
    return writeTo(list, next, made)
        .and_then([&](const QStringList &warnings) -> domain::Result<QStringList> {
            if (!made.flush())
                return failed(made.errorString());
            return copyFile(made.fileName(), path).map([&] { return warnings; });
        });
}

domain::Result<Written> writeXlsx(const OutgoingList &list)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    const auto next = [&list, i = qsizetype{0}](QStringList &row) mutable {
        if (i >= list.table.rows.size())
            return false;
        row = list.table.rows[i++];
        return true;
    };
    return writeTo(list, next, buffer).map([&](const QStringList &warnings) {
        return Written{bytes, warnings};
    });
}

} // namespace documents
