#include "documents/pdfmetadata.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

QString property(const QString &name, const QString &value)
{
    return u"<"_s + name + u">"_s + value.toHtmlEscaped() + u"</"_s + name + u">\n"_s;
}

} // namespace

const char *const pdfCreator = "Deltagande";

std::string pdfDate(const QDateTime &time)
{
    return time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
}

std::string xmpMetadata(const PageContent &content)
{
    QString xmp =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
        " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
        " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
        "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n"
        "<pdfuaid:part>1</pdfuaid:part>\n"_s;
    xmp += u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s + content.title.toHtmlEscaped() +
           u"</rdf:li></rdf:Alt></dc:title>\n"_s;
    if (!content.author.isEmpty())
        xmp += u"<dc:creator><rdf:Seq><rdf:li>"_s + content.author.toHtmlEscaped() +
               u"</rdf:li></rdf:Seq></dc:creator>\n"_s;
    if (!content.identifier.isEmpty())
        xmp += property(u"dc:identifier"_s, content.identifier);
    xmp += u"<dc:language><rdf:Bag><rdf:li>"_s + content.language.toHtmlEscaped() +
           u"</rdf:li></rdf:Bag></dc:language>\n"_s;
    if (content.made.isValid()) {
        const QString made = content.made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
        xmp += property(u"xmp:CreateDate"_s, made) + property(u"xmp:ModifyDate"_s, made);
    }
    const QString creator = QString::fromLatin1(pdfCreator);
    xmp += property(u"xmp:CreatorTool"_s, creator) + property(u"pdf:Producer"_s, creator);
    xmp +=
        u"<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
        "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n"
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
        "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
        "<pdfaProperty:name>part</pdfaProperty:name>\n"
        "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
        "<pdfaProperty:category>internal</pdfaProperty:category>\n"
        "<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>\n"
        "</rdf:li></rdf:Seq></pdfaSchema:property>\n</rdf:li></rdf:Bag></pdfaExtension:schemas>\n"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    return xmp.toStdString();
}

} // namespace documents
