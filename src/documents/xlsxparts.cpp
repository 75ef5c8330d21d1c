#include "documents/xlsxparts.h"

#include "documents/cleaning.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

const QString head = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QString packages = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString office = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/");
const QString spreadsheets = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");

QString escaped(const QString &text)
{
    return cleanedText(text).toHtmlEscaped();
}

QString relation(int number, const QString &type, const QString &target)
{
    return u"<Relationship Id=\"rId%1\" Type=\"%2\" Target=\"%3\"/>"_s.arg(number).arg(type, target);
}

QString relations(const QString &all)
{
    return head + u"<Relationships xmlns=\""_s + packages + u"relationships\">"_s + all +
           u"</Relationships>"_s;
}

} // namespace

QByteArray xlsxContentTypes()
{
    const auto part = [](const QString &name, const QString &type) {
        return u"<Override PartName=\"/%1\" ContentType=\"application/vnd.openxmlformats-%2+xml\"/>"_s.arg(
            name, type);
    };
    const QString sheet = u"officedocument.spreadsheetml.worksheet"_s;
    return QString{head + u"<Types xmlns=\""_s + packages +
                   u"content-types\"><Default Extension=\"rels\" "
                   "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                   "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"_s +
                   part(u"xl/workbook.xml"_s, u"officedocument.spreadsheetml.sheet.main"_s) +
                   part(u"xl/worksheets/sheet1.xml"_s, sheet) + part(u"xl/worksheets/sheet2.xml"_s, sheet) +
                   part(u"xl/styles.xml"_s, u"officedocument.spreadsheetml.styles"_s) +
                   part(u"docProps/core.xml"_s, u"package.core-properties"_s) +
                   part(u"docProps/custom.xml"_s, u"officedocument.custom-properties"_s) + u"</Types>"_s}
        .toUtf8();
}

QByteArray xlsxRelations()
{
    return relations(
               relation(1, office + u"relationships/officeDocument"_s, u"xl/workbook.xml"_s) +
               relation(2, packages + u"relationships/metadata/core-properties"_s, u"docProps/core.xml"_s) +
               relation(3, office + u"relationships/custom-properties"_s, u"docProps/custom.xml"_s))
        .toUtf8();
}

QByteArray xlsxWorkbookRelations()
{
    const QString sheet = office + u"relationships/worksheet"_s;
    return relations(relation(1, sheet, u"worksheets/sheet1.xml"_s) +
                     relation(2, sheet, u"worksheets/sheet2.xml"_s) +
                     relation(3, office + u"relationships/styles"_s, u"styles.xml"_s))
        .toUtf8();
}

QByteArray xlsxWorkbook(const QStringList &sheets, const QString &filter)
{
    QString xml = head + u"<workbook xmlns=\""_s + spreadsheets + u"\" xmlns:r=\""_s + office +
                  u"relationships\"><sheets>"_s;
    for (int i = 0; i < sheets.size(); ++i)
        xml +=
            u"<sheet name=\"%1\" sheetId=\"%2\" r:id=\"rId%2\"/>"_s.arg(sheets[i].toHtmlEscaped()).arg(i + 1);
    const QString quoted = u'\'' + QString{sheets.first()}.replace(u'\'', u"''"_s).toHtmlEscaped() + u'\'';
    xml +=
        u"</sheets><definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">"_s +
        quoted + u'!' + filter +
        u"</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">"_s + quoted +
        u"!$1:$1</definedName></definedNames></workbook>"_s;
    return xml.toUtf8();
}

QByteArray xlsxStyles()
{
    return QString{
        head + u"<styleSheet xmlns=\""_s + spreadsheets +
        u"\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
        "<border><left/><right/><top/><bottom style=\"thin\"><color "
        "auto=\"1\"/></bottom><diagonal/></border></borders>"
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
        "borderId=\"0\"/></cellStyleXfs>"
        "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" "
        "applyBorder=\"1\"/>"
        "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
        "applyAlignment=\"1\"><alignment horizontal=\"left\"/></xf>"
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
        "<alignment horizontal=\"right\"/></xf></cellXfs></styleSheet>"_s}
        .toUtf8();
}

QByteArray xlsxCoreProperties(const XlsxProperties &properties)
{
    QString xml = head + u"<cp:coreProperties xmlns:cp=\""_s + packages +
                  u"metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                  "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                  "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"_s +
                  escaped(properties.title) + u"</dc:title><dc:creator>"_s + escaped(properties.author) +
                  u"</dc:creator><cp:category>"_s + escaped(properties.profile) + u"</cp:category>"_s;
    if (!properties.created.isEmpty())
        xml += u"<dcterms:created xsi:type=\"dcterms:W3CDTF\">%1</dcterms:created>"_s.arg(properties.created);
    return (xml + u"</cp:coreProperties>"_s).toUtf8();
}

QByteArray xlsxCustomProperties(const XlsxProperties &properties)
{
    return QString{head + u"<Properties xmlns=\""_s + office + u"custom-properties\" xmlns:vt=\""_s + office +
                   u"docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" "
                   "name=\"Spridning\"><vt:lpwstr>"_s +
                   escaped(properties.profile) + u"</vt:lpwstr></property></Properties>"_s}
        .toUtf8();
}

} // namespace documents
