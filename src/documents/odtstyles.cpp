#include "documents/odtstyles.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

// The styles that need no fact of the document. Named styles live in styles.xml.
const QLatin1StringView namedStyles{R"xml(
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-bottom="0.22cm" fo:line-height="140%"/></style:style>
<style:style style:name="Quiet" style:family="paragraph" style:parent-style-name="Text_20_body">
 <style:text-properties fo:font-size="9pt" fo:color="#56615b"/></style:style>
<style:style style:name="Leading" style:family="paragraph" style:parent-style-name="Text_20_body">
 <style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Kind" style:family="paragraph" style:parent-style-name="Standard">
 <style:text-properties fo:font-size="9pt" fo:font-weight="bold" fo:letter-spacing="0.03cm" fo:color="#1f5c4d"/></style:style>
<style:style style:name="Issuer" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-bottom="0.8cm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="List" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-bottom="0.08cm" fo:line-height="140%"/></style:style>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/>
 <style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="TableCell" style:family="paragraph" style:parent-style-name="Standard">
 <style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="TableCellRight" style:family="paragraph" style:parent-style-name="TableCell">
 <style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="TableCellCenter" style:family="paragraph" style:parent-style-name="TableCell">
 <style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="TableHead" style:family="paragraph" style:parent-style-name="TableCell">
 <style:text-properties fo:font-weight="bold" fo:color="#56615b"/></style:style>
<style:style style:name="TableHeadRight" style:family="paragraph" style:parent-style-name="TableHead">
 <style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="TableHeadCenter" style:family="paragraph" style:parent-style-name="TableHead">
 <style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="AfterTable" style:family="paragraph" style:parent-style-name="Standard">
 <style:text-properties fo:font-size="6pt"/></style:style>
<style:style style:name="Fact" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-left="4.6cm" fo:text-indent="-4.6cm" fo:margin-bottom="0.06cm">
 <style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="SignatureStatement" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-top="1cm" fo:keep-with-next="always"/></style:style>
<style:style style:name="SignatureDate" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="PageBreak" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:break-after="page"/></style:style>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="BoldItalic" style:family="text">
 <style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>
<style:style style:name="FactName" style:family="text"><style:text-properties fo:color="#56615b"/></style:style>
)xml"};

// LibreOffice finds styles of tables and cells only in content.xml.
const QLatin1StringView tableStyles{R"xml(
<style:style style:name="Table" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins"
 fo:margin-left="0cm" fo:margin-right="0cm" fo:margin-top="0.2cm"/></style:style>
<style:style style:name="Row" style:family="table-row">
 <style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Cell" style:family="table-cell">
 <style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #d5dad5"/></style:style>
)xml"};

QString headingStyle(int level, const QString &size, const QString &margins)
{
    return uR"xml(<style:style style:name="Heading_20_%1" style:display-name="Heading %1" style:family="paragraph"
 style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:default-outline-level="%1">
 <style:paragraph-properties %3 fo:keep-with-next="always"/>
 <style:text-properties fo:font-size="%2" fo:font-weight="bold"/></style:style>
)xml"_s.arg(QString::number(level), size, margins);
}

// One level of a list style; `kind` is "bullet" or "number", `sign` its attributes.
QString listLevel(const QString &kind, const QString &sign, int level)
{
    return uR"xml(<text:list-level-style-%1 text:level="%3" %2>
 <style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
 text:label-followed-by="listtab" text:list-tab-stop-position="%4cm" fo:text-indent="-0.6cm" fo:margin-left="%4cm"/>
 </style:list-level-properties></text:list-level-style-%1>)xml"_s.arg(kind, sign, QString::number(level),
                                                                      QString::number(0.6 * level));
}

QString defaultStyle(const Document &document)
{
    const QString country = document.language.section(u'-', 1, 1);
    return uR"xml(<style:default-style style:family="paragraph">
 <style:paragraph-properties fo:orphans="2" fo:widows="2" style:tab-stop-distance="1.25cm"/>
 <style:text-properties style:font-name="Body" fo:font-size="10pt" fo:color="#1d2622" fo:language="%1" fo:country="%2"/>
</style:default-style>)xml"_s.arg(document.language.section(u'-', 0, 0).toHtmlEscaped(),
                                  country.isEmpty() ? u"none"_s : country.toHtmlEscaped());
}

// What depends on the width of the text, in centimetres.
QString widthStyles(double textWidth)
{
    return uR"xml(<style:style style:name="SignatureLine" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties fo:margin-top="1.4cm" fo:margin-right="%1cm" fo:padding-top="0.1cm"
 fo:border-top="0.5pt solid #1d2622"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard">
 <style:paragraph-properties><style:tab-stops><style:tab-stop style:position="%2cm" style:type="right"/></style:tab-stops>
 </style:paragraph-properties><style:text-properties fo:font-size="8pt" fo:color="#56615b"/></style:style>
)xml"_s.arg(QString::number(textWidth - 7.5), QString::number(textWidth));
}

// An A4 page with the document's words and "n (m)" at its foot.
QString pageStyles(const Document &document)
{
    const QString width = document.landscape ? u"29.7cm"_s : u"21cm"_s;
    const QString height = document.landscape ? u"21cm"_s : u"29.7cm"_s;
    return uR"xml(<office:automatic-styles><style:page-layout style:name="Page">
 <style:page-layout-properties fo:page-width="%1" fo:page-height="%2" style:print-orientation="%3"
 fo:margin-top="2.2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm" fo:margin-bottom="1.6cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.6cm"
 fo:margin-top="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer>
<text:p text:style-name="Footer">%4<text:tab/><text:page-number text:select-page="current">1</text:page-number>)xml"
           R"xml( (<text:page-count>1</text:page-count>)</text:p>
</style:footer></style:master-page></office:master-styles>
)xml"_s.arg(width, height, document.landscape ? u"landscape"_s : u"portrait"_s,
            document.footer.toHtmlEscaped());
}

} // namespace

QString odtXmlOpening(const QString &root)
{
    return uR"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:%1 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2">
)xml"_s.arg(root);
}

QString odtAutomaticStyles()
{
    const QString dashes = listLevel(u"bullet"_s, u"text:bullet-char=\"–\""_s, 2);
    const QString bullets = listLevel(u"bullet"_s, u"text:bullet-char=\"•\""_s, 1);
    const QString numbers = listLevel(u"number"_s, u"style:num-format=\"1\" style:num-suffix=\".\""_s, 1);
    return u"<text:list-style style:name=\"Bullets\">"_s + bullets + dashes + u"</text:list-style>\n"_s +
           u"<text:list-style style:name=\"Numbers\">"_s + numbers + dashes + u"</text:list-style>"_s +
           tableStyles;
}

QString odtColumnStyle(const QString &name, double weight)
{
    return uR"xml(<style:style style:name="%1" style:family="table-column">)xml"
           R"xml(<style:table-column-properties style:rel-column-width="%2*"/></style:style>
)xml"_s.arg(name, QString::number(int(weight * 1000)));
}

QByteArray odtStylesXml(const Document &document)
{
    QString xml = odtXmlOpening(u"document-styles"_s);
    xml += uR"xml(<office:font-face-decls><style:font-face style:name="Body"
 svg:font-family="Inter, Arial, &apos;Liberation Sans&apos;" style:font-family-generic="swiss"/></office:font-face-decls>
<office:styles>
)xml"_s;
    xml += defaultStyle(document) + namedStyles;
    xml += headingStyle(1, u"17pt"_s, u"fo:margin-bottom=\"0.4cm\""_s);
    xml += headingStyle(2, u"11.5pt"_s, u"fo:margin-top=\"0.5cm\" fo:margin-bottom=\"0.1cm\""_s);
    for (int level = 3; level <= 6; ++level)
        xml += headingStyle(level, u"10pt"_s, u"fo:margin-top=\"0.35cm\" fo:margin-bottom=\"0.1cm\""_s);
    xml += widthStyles(document.landscape ? 24.7 : 16.0) + u"</office:styles>\n"_s + pageStyles(document) +
           u"</office:document-styles>\n"_s;
    return xml.toUtf8();
}

} // namespace documents
