#include "documents/odtstyles.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

QString paragraphStyle(const QString &name, const QString &parent, const QString &paragraphProperties,
                       const QString &textProperties, const QString &more = {})
{
    return u"<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name=\"%2\"%3>"_s
               .arg(name, parent, more.isEmpty() ? QString{} : u' ' + more) +
           u"<style:paragraph-properties %1/><style:text-properties %2/></style:style>\n"_s.arg(
               paragraphProperties, textProperties);
}

QString headingStyle(int level, double size, const QString &margins)
{
    return paragraphStyle(
        u"Heading_20_%1"_s.arg(level), u"Standard"_s, margins + u" fo:keep-with-next=\"always\""_s,
        u"fo:font-size=\"%1pt\" fo:font-weight=\"bold\""_s.arg(size),
        u"style:display-name=\"Heading %1\" style:default-outline-level=\"%1\" style:next-style-name=\"Text_20_body\""_s
            .arg(level));
}

QString characterStyle(const QString &name, const QString &properties)
{
    return u"<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties %2/></style:style>\n"_s
        .arg(name, properties);
}

QString listLevel(const QString &opening, int level)
{
    const double indent = 0.6 * level;
    return opening.arg(level) +
           u"<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
           "<style:list-level-label-alignment text:label-followed-by=\"listtab\" "
           "text:list-tab-stop-position=\"%1cm\" "
           "fo:text-indent=\"-0.6cm\" fo:margin-left=\"%1cm\"/></style:list-level-properties>"_s.arg(indent);
}

const QString tableStyles = QStringLiteral(
    R"(<style:style style:name="Table" style:family="table">
<style:table-properties style:rel-width="100%" table:align="margins" fo:margin-left="0cm" fo:margin-right="0cm" fo:margin-top="0.2cm"/></style:style>
<style:style style:name="Row" style:family="table-row">
<style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Cell" style:family="table-cell">
<style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #d5dad5"/></style:style>
)");

} // namespace

QString odtXmlOpening(const QString &root)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:%1"
           " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
           " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
           " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
           " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
           " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
           " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
           " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
           " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
           " office:version=\"1.2\">\n"_s.arg(root);
}

QString odtAutomaticStyles()
{
    const QString bullets =
        listLevel(u"<text:list-level-style-bullet text:level=\"%1\" text:bullet-char=\"•\">"_s, 1) +
        u"</text:list-level-style-bullet>"_s;
    const QString numbers =
        listLevel(u"<text:list-level-style-number text:level=\"%1\" style:num-format=\"1\" "
                  "style:num-suffix=\".\">"_s,
                  1) +
        u"</text:list-level-style-number>"_s;
    const QString dashes =
        listLevel(u"<text:list-level-style-bullet text:level=\"%1\" text:bullet-char=\"–\">"_s, 2) +
        u"</text:list-level-style-bullet>"_s;
    return u"<text:list-style style:name=\"Bullets\">"_s + bullets + dashes + u"</text:list-style>\n"_s +
           u"<text:list-style style:name=\"Numbers\">"_s + numbers + dashes + u"</text:list-style>\n"_s +
           tableStyles;
}

QString odtColumnStyle(const QString &name, double weight)
{
    return u"<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-column-properties "
           "style:rel-column-width=\"%2*\"/></style:style>\n"_s.arg(name)
               .arg(int(weight * 1000));
}

QByteArray odtStylesXml(const Document &document)
{
    const QString language = document.language.section(u'-', 0, 0);
    const QString country = document.language.section(u'-', 1, 1);
    const double textWidth = document.landscape ? 24.7 : 16.0;

    QString xml = odtXmlOpening(u"document-styles"_s);
    xml +=
        u"<office:font-face-decls><style:font-face style:name=\"Body\" svg:font-family=\"Inter, Arial, &apos;"
        "Liberation Sans&apos;\" style:font-family-generic=\"swiss\"/></office:font-face-decls>\n<office:styles>\n"_s;
    xml +=
        u"<style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:orphans=\"2\" "
        "fo:widows=\"2\" style:tab-stop-distance=\"1.25cm\"/><style:text-properties style:font-name=\"Body\" "
        "fo:font-size=\"10pt\" fo:color=\"#1d2622\" fo:language=\"%1\" fo:country=\"%2\"/></style:default-style>\n"_s
            .arg(language.toHtmlEscaped(), country.isEmpty() ? u"none"_s : country.toHtmlEscaped());
    xml += u"<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>\n"_s;
    xml += paragraphStyle(u"Text_20_body"_s, u"Standard"_s,
                          u"fo:margin-bottom=\"0.22cm\" fo:line-height=\"140%\""_s, {},
                          u"style:display-name=\"Text body\""_s);
    xml += paragraphStyle(u"Quiet"_s, u"Text_20_body"_s, {}, u"fo:font-size=\"9pt\" fo:color=\"#56615b\""_s);
    xml += paragraphStyle(u"Kind"_s, u"Standard"_s, {},
                          u"fo:font-size=\"9pt\" fo:font-weight=\"bold\" fo:letter-spacing=\"0.03cm\" "
                          "fo:color=\"#1f5c4d\""_s);
    xml += paragraphStyle(u"Issuer"_s, u"Standard"_s, u"fo:margin-bottom=\"0.8cm\""_s,
                          u"fo:font-weight=\"bold\""_s);
    xml += headingStyle(1, 17, u"fo:margin-bottom=\"0.4cm\""_s);
    xml += headingStyle(2, 11.5, u"fo:margin-top=\"0.6cm\" fo:margin-bottom=\"0.12cm\""_s);
    xml += headingStyle(3, 10, u"fo:margin-top=\"0.4cm\" fo:margin-bottom=\"0.1cm\""_s);
    for (int level = 4; level <= 6; ++level)
        xml += headingStyle(level, 10, u"fo:margin-top=\"0.3cm\""_s);
    xml += paragraphStyle(u"List"_s, u"Standard"_s, u"fo:margin-bottom=\"0.08cm\" fo:line-height=\"140%\""_s,
                          {});
    xml +=
        paragraphStyle(u"Caption"_s, u"Standard"_s,
                       u"fo:margin-top=\"0.3cm\" fo:margin-bottom=\"0.15cm\" fo:keep-with-next=\"always\""_s,
                       u"fo:font-weight=\"bold\""_s);
    for (const auto &[suffix, align] :
         {std::pair{u""_s, u"start"_s}, {u"Right"_s, u"end"_s}, {u"Center"_s, u"center"_s}}) {
        xml += paragraphStyle(u"TableCell"_s + suffix, u"Standard"_s, u"fo:text-align=\"%1\""_s.arg(align),
                              u"fo:font-size=\"9pt\""_s);
        xml += paragraphStyle(u"TableHead"_s + suffix, u"Standard"_s, u"fo:text-align=\"%1\""_s.arg(align),
                              u"fo:font-size=\"9pt\" fo:font-weight=\"bold\" fo:color=\"#56615b\""_s);
    }
    xml += paragraphStyle(u"AfterTable"_s, u"Standard"_s, {}, u"fo:font-size=\"6pt\""_s);
    xml +=
        u"<style:style style:name=\"Fact\" style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
        "<style:paragraph-properties fo:margin-left=\"4.6cm\" fo:text-indent=\"-4.6cm\" "
        "fo:margin-bottom=\"0.06cm\">"
        "<style:tab-stops><style:tab-stop style:position=\"0cm\"/></style:tab-stops>"
        "</style:paragraph-properties></style:style>\n"_s;
    xml += paragraphStyle(u"SignatureStatement"_s, u"Standard"_s,
                          u"fo:margin-top=\"1cm\" fo:keep-with-next=\"always\""_s, {});
    xml += paragraphStyle(u"SignatureLine"_s, u"Standard"_s,
                          u"fo:margin-top=\"1.4cm\" fo:margin-right=\"%1cm\" fo:padding-top=\"0.1cm\" "
                          "fo:border-top=\"0.5pt solid #1d2622\""_s.arg(textWidth - 7.5),
                          {});
    xml += paragraphStyle(u"SignatureDate"_s, u"Standard"_s, {}, {});
    xml += paragraphStyle(u"PageBreak"_s, u"Standard"_s, u"fo:break-after=\"page\""_s, {});
    xml +=
        u"<style:style style:name=\"Footer\" style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
        "<style:paragraph-properties><style:tab-stops><style:tab-stop style:position=\"%1cm\" "
        "style:type=\"right\"/>"
        "</style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size=\"8pt\" "
        "fo:color=\"#56615b\"/></style:style>\n"_s.arg(textWidth);
    xml += characterStyle(u"Bold"_s, u"fo:font-weight=\"bold\""_s) +
           characterStyle(u"Italic"_s, u"fo:font-style=\"italic\""_s) +
           characterStyle(u"BoldItalic"_s, u"fo:font-weight=\"bold\" fo:font-style=\"italic\""_s) +
           characterStyle(u"FactName"_s, u"fo:color=\"#56615b\""_s);
    xml += u"</office:styles>\n"_s;

    xml +=
        u"<office:automatic-styles><style:page-layout style:name=\"Page\"><style:page-layout-properties "
        "fo:page-width=\"%1cm\" fo:page-height=\"%2cm\" style:print-orientation=\"%3\" fo:margin=\"2.5cm\" "
        "fo:margin-bottom=\"1.6cm\"/><style:footer-style><style:header-footer-properties "
        "fo:min-height=\"0.6cm\" "
        "fo:margin-top=\"0.5cm\"/></style:footer-style></style:page-layout></office:automatic-styles>\n"_s
            .arg(document.landscape ? 29.7 : 21.0)
            .arg(document.landscape ? 21.0 : 29.7)
            .arg(document.landscape ? u"landscape"_s : u"portrait"_s);
    xml +=
        u"<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\">"
        "<style:footer><text:p text:style-name=\"Footer\">"_s +
        document.footer.toHtmlEscaped() +
        u"<text:tab/><text:page-number text:select-page=\"current\">1</text:page-number> "
        "(<text:page-count>1</text:page-count>)</text:p></style:footer></style:master-page></"
        "office:master-styles>"
        "</office:document-styles>\n"_s;
    return xml.toUtf8();
}

} // namespace documents
