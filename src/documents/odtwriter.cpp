#include "documents/odtwriter.h"

#include "documents/cleaning.h"
#include "documents/logo.h"
#include "documents/odfpackage.h"
#include "documents/odtstyles.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

QString paragraph(const QString &style, const QString &content)
{
    return u"<text:p text:style-name=\"%1\">"_s.arg(style) + content + u"</text:p>\n"_s;
}

// Attributes and text; runs of spaces need no mark, as the text has none that matter.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<text:line-break/>"_s);
}

QString odt(const Text &text)
{
    QString all;
    for (const Run &run : text) {
        QString part = escaped(run.text);
        if (run.bold || run.italic) {
            const QString style = run.bold ? (run.italic ? u"BoldItalic"_s : u"Bold"_s) : u"Italic"_s;
            part = u"<text:span text:style-name=\"%1\">"_s.arg(style) + part + u"</text:span>"_s;
        }
        if (mayLink(run.link))
            part = u"<text:a xlink:type=\"simple\" xlink:href=\""_s + run.link.toHtmlEscaped() + u"\">"_s +
                   part + u"</text:a>"_s;
        all += part;
    }
    return all;
}

const QString logoPath = QStringLiteral("Pictures/logo.svg");
constexpr QSizeF largestFigure{440, 560}; // points

// Of the figure with that number, counted from 1.
QString figurePath(qsizetype number)
{
    return u"Pictures/figure%1.svg"_s.arg(number);
}

// The body of content.xml; counts tables, as each has its own name and column styles.
class Body
{
public:
    explicit Body(const Document &document)
    {
        if (const QSizeF size = logoSize(document.logo, {170, 44}); !size.isEmpty())
            m_content +=
                paragraph(u"Issuer"_s,
                          u"<draw:frame draw:name=\"Logo\" text:anchor-type=\"as-char\" svg:width=\"%1pt\" "
                          "svg:height=\"%2pt\"><draw:image xlink:type=\"simple\" xlink:href=\"%3\"/>"
                          "</draw:frame>"_s.arg(size.width())
                              .arg(size.height())
                              .arg(logoPath));
        if (!document.address.isEmpty())
            m_content += paragraph(u"Quiet"_s, escaped(document.address));
        if (!document.kind.isEmpty())
            m_content += paragraph(u"Kind"_s, escaped(document.kind.toUpper()));
        if (!document.issuer.isEmpty())
            m_content += paragraph(u"Issuer"_s, escaped(document.issuer));
        for (const Block &block : document.blocks)
            std::visit([this](const auto &content) { write(content); }, block);
    }

    // The whole content.xml.
    QByteArray xml() const
    {
        return (odtXmlOpening(u"document-content"_s) + u"<office:automatic-styles>\n"_s +
                odtAutomaticStyles() + m_columnStyles +
                u"</office:automatic-styles>\n<office:body><office:text>\n"_s + m_content +
                u"</office:text></office:body></office:document-content>\n"_s)
            .toUtf8();
    }

private:
    void write(const Heading &heading)
    {
        m_content +=
            u"<text:h text:style-name=\"Heading_20_%1\" text:outline-level=\"%1\">"_s.arg(heading.level) +
            escaped(heading.text) + u"</text:h>\n"_s;
    }

    void write(const Paragraph &block)
    {
        const QString style = block.manner == Manner::Quiet     ? u"Quiet"_s
                              : block.manner == Manner::Leading ? u"Leading"_s
                                                                : u"Text_20_body"_s;
        m_content += paragraph(style, odt(block.text));
    }

    void write(const List &list)
    {
        m_content +=
            u"<text:list text:style-name=\"%1\">\n"_s.arg(list.numbered ? u"Numbers"_s : u"Bullets"_s);
        for (const ListItem &item : list.items) {
            m_content += u"<text:list-item>"_s + paragraph(u"List"_s, odt(item.text));
            if (!item.children.isEmpty()) {
                m_content += u"<text:list>"_s;
                for (const Text &child : item.children)
                    m_content +=
                        u"<text:list-item>"_s + paragraph(u"List"_s, odt(child)) + u"</text:list-item>"_s;
                m_content += u"</text:list>"_s;
            }
            m_content += u"</text:list-item>\n"_s;
        }
        m_content += u"</text:list>\n"_s;
    }

    void write(const Table &table)
    {
        const QString name = u"Table%1"_s.arg(++m_tables);
        if (!table.caption.isEmpty())
            m_content += paragraph(u"Caption"_s, escaped(table.caption));
        m_content += u"<table:table table:name=\"%1\" table:style-name=\"Table\">\n"_s.arg(name);
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString style = u"%1.%2"_s.arg(name).arg(i + 1);
            m_columnStyles += odtColumnStyle(style, table.columns[i].width);
            m_content += u"<table:table-column table:style-name=\"%1\"/>\n"_s.arg(style);
        }
        QStringList titles;
        for (const Column &column : table.columns)
            titles += column.title;
        m_content += u"<table:table-header-rows>\n"_s;
        writeRow(table, titles, u"TableHead"_s);
        m_content += u"</table:table-header-rows>\n"_s;
        for (const QStringList &row : table.rows)
            writeRow(table, row, u"TableCell"_s);
        m_content += u"</table:table>\n"_s + paragraph(u"AfterTable"_s, {});
    }

    void writeRow(const Table &table, const QStringList &cells, const QString &style)
    {
        m_content += u"<table:table-row table:style-name=\"Row\">"_s;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            QString aligned = style;
            if (table.columns[i].alignment != Alignment::Left)
                aligned += table.columns[i].alignment == Alignment::Right ? u"Right"_s : u"Center"_s;
            m_content += u"<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">"_s +
                         paragraph(aligned, escaped(cells.value(i))) + u"</table:table-cell>\n"_s;
        }
        m_content += u"</table:table-row>\n"_s;
    }

    void write(const KeyValues &facts)
    {
        for (const auto &[key, value] : facts.pairs)
            m_content += paragraph(u"Fact"_s, u"<text:span text:style-name=\"FactName\">"_s + escaped(key) +
                                                  u"</text:span><text:tab/>"_s + escaped(value));
    }

    void write(const Signature &signature)
    {
        m_content += paragraph(u"SignatureStatement"_s, escaped(signature.statement));
        m_content += paragraph(u"SignatureLine"_s, escaped(signature.name));
        if (!signature.date.isEmpty())
            m_content += paragraph(u"SignatureDate"_s, escaped(signature.date));
    }

    void write(const Figure &figure)
    {
        const QSizeF own = figure.drawing.size;
        const QSizeF size = own.scaled(largestFigure, Qt::KeepAspectRatio).boundedTo(own);
        const QString path = figurePath(++m_figures);
        m_content += paragraph(
            u"Text_20_body"_s,
            u"<draw:frame draw:name=\"Figure%1\" text:anchor-type=\"as-char\" svg:width=\"%2pt\" "
            "svg:height=\"%3pt\"><draw:image xlink:type=\"simple\" xlink:href=\"%4\"/>"
            "<svg:title>%5</svg:title><svg:desc>%6</svg:desc></draw:frame>"_s.arg(
                QString::number(m_figures), QString::number(size.width()), QString::number(size.height()),
                path, figure.drawing.title.toHtmlEscaped(), figure.drawing.description.toHtmlEscaped()));
    }

    void write(const PageBreak &) { m_content += paragraph(u"PageBreak"_s, {}); }

    QString m_content;
    QString m_columnStyles;
    int m_tables = 0;
    int m_figures = 0;
};

QByteArray metaXml(const Document &document)
{
    QString xml = odtXmlOpening(u"document-meta"_s) + u"<office:meta>"_s;
    xml += u"<meta:generator>Deltagande</meta:generator><dc:title>"_s + document.title.toHtmlEscaped() +
           u"</dc:title><dc:creator>"_s + document.author.toHtmlEscaped() + u"</dc:creator><dc:language>"_s +
           document.language.toHtmlEscaped() + u"</dc:language>"_s;
    if (!document.identifier.isEmpty())
        xml += u"<meta:user-defined meta:name=\"Identifier\">"_s + document.identifier.toHtmlEscaped() +
               u"</meta:user-defined>"_s;
    if (document.made.isValid())
        xml += u"<dc:date>"_s + document.made.toUTC().toString(Qt::ISODate) + u"</dc:date>"_s;
    return (xml + u"</office:meta></office:document-meta>\n"_s).toUtf8();
}

} // namespace

domain::Result<Written> writeOdt(const Document &raw)
{
    const auto [document, warnings] = cleaned(raw);
    QList<OdfPart> parts{{u"content.xml"_s, Body{document}.xml()},
                         {u"styles.xml"_s, odtStylesXml(document)},
                         {u"meta.xml"_s, metaXml(document)}};
    if (!document.logo.isEmpty())
        parts += OdfPart{logoPath, document.logo.toUtf8(), u"image/svg+xml"_s};
    qsizetype figures = 0;
    for (const Block &block : document.blocks) {
        if (const auto *figure = std::get_if<Figure>(&block))
            parts += OdfPart{figurePath(++figures), svg(figure->drawing).toUtf8(), u"image/svg+xml"_s};
    }
    return odfPackage(u"application/vnd.oasis.opendocument.text"_s, parts)
        .map([said = warnings](const QByteArray &bytes) {
            return Written{bytes, said};
        });
}

} // namespace documents
