#include "sheetfiles.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

QByteArray zipped(const QList<std::pair<QString, QByteArray>> &parts)
{
    QBuffer buffer;
    QuaZip zip{&buffer};
    zip.open(QuaZip::mdCreate);
    for (const auto &[name, bytes] : parts) {
        QuaZipFile file{&zip};
        file.open(QIODevice::WriteOnly, QuaZipNewInfo{name});
        file.write(bytes);
        file.close();
    }
    zip.close();
    return buffer.data();
}

QByteArray xlsxAround(const QByteArray &sheetXml, const QByteArray &sharedXml, const QByteArray &stylesXml)
{
    QList<std::pair<QString, QByteArray>> parts{
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
         "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
         "<sheet name=\"Dold\" sheetId=\"1\" state=\"hidden\" r:id=\"rId9\"/>"
         "<sheet name=\"Ledam\xC3\xB6ter\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), sheetXml}};
    if (!sharedXml.isEmpty())
        parts.append({QStringLiteral("xl/sharedStrings.xml"), sharedXml});
    if (!stylesXml.isEmpty())
        parts.append({QStringLiteral("xl/styles.xml"), stylesXml});
    return zipped(parts);
}

QByteArray xlsxWith(const QList<QList<QString>> &rows)
{
    QByteArray sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    QByteArray shared = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    int text = 0;
    for (int row = 0; row < rows.size(); ++row) {
        sheet += "<row r=\"" + QByteArray::number(row + 1) + "\">";
        for (int column = 0; column < rows[row].size(); ++column) {
            if (rows[row][column].isEmpty())
                continue;
            sheet += "<c r=\"" + QByteArray(1, char('A' + column)) + QByteArray::number(row + 1) +
                     "\" t=\"s\"><v>" + QByteArray::number(text++) + "</v></c>";
            shared +=
                "<si><t xml:space=\"preserve\">" + rows[row][column].toHtmlEscaped().toUtf8() + "</t></si>";
        }
        sheet += "</row>";
    }
    return xlsxAround(sheet + "</sheetData></worksheet>", shared + "</sst>");
}

QByteArray odsWith(const QList<QList<QString>> &rows)
{
    QByteArray content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
        "<table:table table:name=\"Blad1\">";
    for (const auto &row : rows) {
        content += "<table:table-row>";
        for (const auto &cell : row)
            content += "<table:table-cell office:value-type=\"string\"><text:p>" +
                       cell.toHtmlEscaped().toUtf8() + "</text:p></table:table-cell>";
        content += "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";
    }
    content += "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
               "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
               "</office:spreadsheet></office:body></office:document-content>";
    return zipped({{QStringLiteral("content.xml"), content}});
}
