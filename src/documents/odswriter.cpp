#include "documents/odswriter.h"

#include "documents/cleaning.h"
#include "documents/odfpackage.h"
#include "documents/odtstyles.h"
#include "documents/sheetcells.h"
#include "domain/writtendate.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double centimetres = 0.21; // for a character
constexpr qsizetype narrowest = 6;
constexpr qsizetype widest = 60;

QString escaped(const QString &text)
{
    return cleanedText(text).toHtmlEscaped();
}

// A cell of text, line by line; never a value that a program would reckon with.
QString textCell(const QString &text, const QString &style = {})
{
    QString xml = u"<table:table-cell"_s;
    if (!style.isEmpty())
        xml += u" table:style-name=\"%1\""_s.arg(style);
    if (text.isEmpty())
        return xml + u"/>"_s;
    xml += u" office:value-type=\"string\">"_s;
    for (const QString &line : escaped(text).split(u'\n'))
        xml += u"<text:p>"_s + line + u"</text:p>"_s;
    return xml + u"</table:table-cell>"_s;
}

QString cell(const QString &text, const Column &column)
{
    if (column.type == CellType::Number) {
        if (const auto number = writtenNumber(text))
            return u"<table:table-cell office:value-type=\"float\" office:value=\"%1\"><text:p>%2</text:p>"
                   "</table:table-cell>"_s.arg(QString::number(*number, 'g', 15), text);
    } else if (column.type == CellType::Day) {
        if (writtenDay(text).isValid())
            return u"<table:table-cell table:style-name=\"Day\" office:value-type=\"date\" "
                   "office:date-value=\"%1\"><text:p>%1</text:p></table:table-cell>"_s.arg(text);
    }
    return textCell(text);
}

QString columnStyle(const QString &name, qsizetype characters)
{
    return u"<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-column-properties "
           "style:column-width=\"%2cm\"/></style:style>\n"_s.arg(
               name,
               QString::number(double(std::clamp(characters, narrowest, widest)) * centimetres, 'f', 2));
}

const QString cellStyles = QStringLiteral(
    "<number:date-style style:name=\"IsoDay\"><number:year "
    "number:style=\"long\"/><number:text>-</number:text>"
    "<number:month number:style=\"long\"/><number:text>-</number:text><number:day number:style=\"long\"/>"
    "</number:date-style>\n"
    "<style:style style:name=\"Day\" style:family=\"table-cell\" style:data-style-name=\"IsoDay\"/>\n"
    "<style:style style:name=\"Head\" style:family=\"table-cell\"><style:text-properties "
    "fo:font-weight=\"bold\"/>"
    "<style:table-cell-properties fo:border-bottom=\"0.5pt solid #000000\"/></style:style>\n");

QByteArray contentXml(const OutgoingList &list, const QString &sheet)
{
    const auto &columns = list.table.columns;
    QString styles = cellStyles;
    QString head;
    QString places;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        qsizetype characters = columns[i].title.size() + 3;
        for (const QStringList &row : list.table.rows)
            characters = std::max(characters, row.value(i).size() + 1);
        styles += columnStyle(u"C%1"_s.arg(i + 1), characters);
        places += u"<table:table-column table:style-name=\"C%1\"/>"_s.arg(i + 1);
        head += textCell(columns[i].title, u"Head"_s);
    }
    styles += columnStyle(u"Name"_s, 24) + columnStyle(u"Value"_s, widest);

    QString xml =
        odtXmlOpening(u"document-content"_s) + u"<office:automatic-styles>\n"_s + styles +
        u"</office:automatic-styles>\n<office:body><office:spreadsheet>\n<table:table table:name=\""_s +
        sheet.toHtmlEscaped() + u"\">"_s + places + u"\n<table:table-header-rows><table:table-row>"_s + head +
        u"</table:table-row></table:table-header-rows>\n"_s;
    for (const QStringList &row : list.table.rows) {
        xml += u"<table:table-row>"_s;
        for (qsizetype i = 0; i < columns.size(); ++i)
            xml += cell(row.value(i), columns[i]);
        xml += u"</table:table-row>\n"_s;
    }
    xml += u"</table:table>\n<table:table table:name=\"Om listan\"><table:table-column "
           u"table:style-name=\"Name\"/>"
           "<table:table-column table:style-name=\"Value\"/>\n"_s;
    auto facts = list.facts;
    facts.append({u"Nämnd"_s, list.committee});
    facts.append({u"Uppgifterna gäller"_s, domain::writtenDate(list.asOf)});
    facts.append({u"Spridning"_s, swedish(list.profile)});
    for (const auto &[name, value] : std::as_const(facts)) {
        if (!value.isEmpty())
            xml += u"<table:table-row>"_s + textCell(name, u"Head"_s) + textCell(value) +
                   u"</table:table-row>\n"_s;
    }
    xml += u"</table:table>\n"_s;
    if (!columns.isEmpty()) {
        const QString last = QChar{u'A' + ushort(std::min<qsizetype>(columns.size(), 26) - 1)};
        const QString name = QString{sheet}.replace(u'\'', u"''"_s).toHtmlEscaped();
        xml += u"<table:database-ranges><table:database-range table:name=\"Filter\" "
               u"table:target-range-address=\""
               "&apos;%1&apos;.A1:&apos;%1&apos;.%2%3\" table:display-filter-buttons=\"true\"/>"
               "</table:database-ranges>\n"_s.arg(name, last)
                   .arg(std::max<qsizetype>(list.table.rows.size(), 1) + 1);
    }
    xml += u"</office:spreadsheet></office:body></office:document-content>\n"_s;
    return xml.toUtf8();
}

// The head stays in sight: the first row of the first sheet is split off and frozen.
QByteArray settingsXml(const QString &sheet)
{
    const auto item = [](const QString &name, const QString &type, const QString &value) {
        return u"<config:config-item config:name=\"%1\" config:type=\"%2\">%3</config:config-item>"_s.arg(
            name, type, value);
    };
    const QString xml =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-settings "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" "
        "xmlns:ooo=\"http://openoffice.org/2004/office\" office:version=\"1.2\"><office:settings>"
        "<config:config-item-set config:name=\"ooo:view-settings\">"
        "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>"
        "<config:config-item-map-named config:name=\"Tables\"><config:config-item-map-entry config:name=\""_s +
        sheet.toHtmlEscaped() + u"\">"_s + item(u"VerticalSplitMode"_s, u"short"_s, u"2"_s) +
        item(u"VerticalSplitPosition"_s, u"int"_s, u"1"_s) + item(u"ActiveSplitRange"_s, u"short"_s, u"2"_s) +
        item(u"PositionBottom"_s, u"int"_s, u"1"_s) +
        u"</config:config-item-map-entry></config:config-item-map-named></config:config-item-map-entry>"
        "</config:config-item-map-indexed></config:config-item-set></office:settings>"
        "</office:document-settings>\n"_s;
    return xml.toUtf8();
}

QByteArray metaXml(const OutgoingList &list)
{
    const QString author = list.authority.isEmpty() ? list.committee : list.authority;
    QString xml =
        odtXmlOpening(u"document-meta"_s) + u"<office:meta><meta:generator>Deltagande</meta:generator>"_s;
    xml += u"<dc:title>"_s + escaped(list.kind + u' ' + list.subject) + u"</dc:title><dc:creator>"_s +
           escaped(author) + u"</dc:creator><dc:language>sv-SE</dc:language>"_s;
    xml +=
        u"<meta:user-defined meta:name=\"Spridning\">"_s + swedish(list.profile) + u"</meta:user-defined>"_s;
    return (xml + u"</office:meta></office:document-meta>\n"_s).toUtf8();
}

} // namespace

domain::Result<Written> writeOds(const OutgoingList &list)
{
    const QString sheet = sheetName(list.subject);
    return odfPackage(u"application/vnd.oasis.opendocument.spreadsheet"_s,
                      {{u"content.xml"_s, contentXml(list, sheet)},
                       {u"settings.xml"_s, settingsXml(sheet)},
                       {u"meta.xml"_s, metaXml(list)}})
        .map([](const QByteArray &bytes) { return Written{bytes}; });
}

} // namespace documents
