#include "documents/cleaning.h"
#include "documents/htmlwriter.h"
#include "documents/odtwriter.h"
#include "documents/textwriter.h"
#include "samples.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <catch2/catch.hpp>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const Document &document)
{
    return QString::fromUtf8(writeHtml(document).bytes);
}

QString textOf(const Document &document)
{
    return QString::fromUtf8(writeText(document).bytes);
}

Document withBlocks(const QList<Block> &blocks)
{
    Document document;
    document.title = u"Titel"_s;
    document.blocks = blocks;
    return document;
}

// The files in the ODT by name, in their order.
QList<std::pair<QString, QByteArray>> unpacked(QByteArray odt)
{
    QBuffer buffer{&odt};
    QuaZip zip{&buffer};
    REQUIRE(zip.open(QuaZip::mdUnzip));
    QList<std::pair<QString, QByteArray>> files;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file{&zip};
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.append({zip.getCurrentFileName(), file.readAll()});
    }
    return files;
}

QByteArray contentOf(const Document &document)
{
    const auto odt = writeOdt(document);
    REQUIRE(odt);
    for (const auto &[name, content] : unpacked(odt->bytes)) {
        if (name == u"content.xml"_s)
            return content;
    }
    FAIL("no content.xml");
    return {};
}

void requireWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader{xml};
    while (!reader.atEnd())
        reader.readNext();
    INFO(reader.errorString().toStdString() << " in line " << reader.lineNumber());
    REQUIRE_FALSE(reader.hasError());
}

const QString hostile =
    u"<script>alert(1)</script>\"'&amp; ]]> <img src=\"file:///etc/passwd\"> \u0000\u0007\u202E"_s;

Document hostileEverywhere()
{
    Document document;
    document.title = document.author = document.kind = document.issuer = document.footer = hostile;
    document.blocks = {Heading{1, hostile},
                       Paragraph{{{hostile, true, true, u"javascript:alert(1)"_s}}},
                       Paragraph{{{hostile, false, false, u"https://example.org/\"><script>"_s}}},
                       List{false, {{plain(hostile), {plain(hostile)}}}},
                       Table{hostile, {{hostile}}, {{hostile}}},
                       KeyValues{{{hostile, hostile}}},
                       Signature{hostile, hostile, hostile}};
    return document;
}

} // namespace

TEST_CASE("HTML is semantic, in the document's language, and loads nothing")
{
    const QString html = htmlOf(samples::everything());
    CHECK(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"sv-SE\">"_s));
    CHECK(html.contains(u"<title>Protokollsutdrag § 12 Val av deltagare (RUN 100-2024)</title>"_s));
    CHECK(html.contains(u"<h1>§ 12 Val av deltagare"_s));
    CHECK(html.contains(u"<h2>Beslut</h2>"_s));
    CHECK(html.contains(u"<th scope=\"col\" class=\"right\">Nr</th>"_s));
    CHECK(html.contains(u"<caption>Valda deltagare</caption>"_s));
    CHECK(html.contains(u"<dt>Diarienummer</dt><dd>RUN 100-2024</dd>"_s));
    CHECK(html.contains(u"<a href=\"https://example.org/arende?a=1&amp;b=2\">regionens webbplats</a>"_s));
    CHECK(html.contains(u"<strong>nämndsekreteraren</strong>"_s));
    CHECK(html.contains(u"prefers-color-scheme: dark"_s));
    CHECK_FALSE(html.contains(QRegularExpression{u"<(script|link|img|iframe)|url\\(|@import"_s}));
}

TEST_CASE("Text from people is never markup in HTML")
{
    const QString html = htmlOf(hostileEverywhere());
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK_FALSE(html.contains(u"<img"_s));
    CHECK_FALSE(html.contains(u"javascript:"_s));
    CHECK(html.count(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s) > 10);
}

TEST_CASE("Text from people is never markup in ODT")
{
    const auto odt = writeOdt(hostileEverywhere());
    REQUIRE(odt);
    for (const auto &[name, content] : unpacked(odt->bytes)) {
        if (name.endsWith(u".xml"_s))
            requireWellFormed(content);
        CHECK_FALSE(content.contains("<script"));
        CHECK_FALSE(content.contains("javascript:"));
    }
}

TEST_CASE("ODT has its type first, real headings, lists, table heads, language and page n (m)")
{
    const auto odt = writeOdt(samples::everything());
    REQUIRE(odt);
    CHECK(odt->bytes.mid(30, 8) == "mimetype");
    CHECK(odt->bytes.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    QMap<QString, QByteArray> files;
    for (const auto &[name, content] : unpacked(odt->bytes))
        files[name] = content;
    const QByteArray content = files[u"content.xml"_s];
    CHECK(content.contains("text:outline-level=\"1\">§ 12 Val av deltagare"));
    CHECK(content.contains("<text:list text:style-name=\"Numbers\">"));
    CHECK(content.contains("<table:table-header-rows>"));
    const QByteArray styles = files[u"styles.xml"_s];
    CHECK(styles.contains("fo:language=\"sv\" fo:country=\"SE\""));
    CHECK(styles.contains("</text:page-number> (<text:page-count>"));
    CHECK(files[u"meta.xml"_s].contains("<dc:title>Protokollsutdrag § 12"));
}

TEST_CASE("The same document gives the same bytes of ODT, HTML and text")
{
    const Document document = samples::everything();
    CHECK(writeOdt(document)->bytes == writeOdt(document)->bytes);
    CHECK(writeHtml(document) == writeHtml(document));
    CHECK(writeText(document) == writeText(document));
}

TEST_CASE("Plain text keeps to 78 columns where words allow it")
{
    for (const Document &document : {samples::everything(), samples::longTable(30)}) {
        for (const QString &line : textOf(document).split(u'\n')) {
            INFO(line.toStdString());
            CHECK((line.size() <= 78 || line.contains(u"https://"_s)));
            CHECK_FALSE(line.endsWith(u' '));
        }
    }
}

TEST_CASE("Plain text aligns facts, lists and tables")
{
    const QString text = textOf(samples::everything());
    CHECK(text.startsWith(u"PROTOKOLLSUTDRAG\nRegionala utvecklingsnämnden\n\n§ 12 Val av deltagare"_s));
    CHECK(text.contains(u"Sammanträdesdatum:  23 januari 2024\nDiarienummer:       RUN 100-2024\n"_s));
    CHECK(text.contains(u"2. Deltagarna återrapporterar:\n   - muntligt vid nästa sammanträde,\n"_s));
    CHECK(text.contains(u"Nr  Namn                    Parti\n--  ----------------------  -----\n"
                        " 1  Ŋavdna Sárá Ánte-Čállá  S\n"_s));
}

TEST_CASE("Every format holds the words of every block in the same order")
{
    const Document document = samples::everything();
    QString odt = QString::fromUtf8(contentOf(document));
    odt.replace(QRegularExpression{u"<[^>]*>"_s}, u" "_s);
    for (const QString &text : {htmlOf(document), textOf(document), odt}) {
        qsizetype from = 0;
        for (const QString &part :
             {u"Regionala utvecklingsnämnden"_s, u"Sammanträdesdatum"_s, u"Sammanfattning"_s, u"Ŋavdna"_s,
              u"Beslut"_s, u"muntligt"_s, u"Valda deltagare"_s, u"Test Testsson"_s, u"Beslutsunderlag"_s,
              u"Anslaget den"_s, u"Rätt utdraget intygar"_s, u"Namn Namnsson"_s}) {
            const qsizetype at = text.indexOf(part, from);
            INFO(part.toStdString() << " in " << text.toStdString());
            REQUIRE(at >= 0);
            from = at;
        }
    }
}

TEST_CASE("A document is put in order before it is written")
{
    const Cleaned result = cleaned(withBlocks(
        {Heading{4, u"A"_s}, Heading{4, u"B"_s}, Heading{1, u"C"_s}, Paragraph{}, Heading{2, u"  "_s}, List{},
         KeyValues{{{u"x"_s, {}}}}, Table{{}, {{u"Namn"_s}, {u"Parti"_s}}, {}}}));
    const QList<Block> expected{Heading{1, u"A"_s}, Heading{2, u"B"_s}, Heading{1, u"C"_s},
                                Table{{}, {{u"Namn"_s}, {u"Parti"_s}}, {{u"–"_s, u"–"_s}}}};
    CHECK(result.document.blocks == expected);
    CHECK(result.warnings.isEmpty());
}

TEST_CASE("Characters that no format can hold are taken out, and the reader is told")
{
    const Cleaned result = cleaned(withBlocks(
        {Paragraph{plain(u"A\u030Asa\r\nrad\ttv\u00ADå\u2028tre \u202Edolt \uF0B7 punkt\u0007"_s)}}));
    CHECK(std::get<Paragraph>(result.document.blocks.first()).text ==
          plain(u"Åsa\nrad två\ntre dolt □ punkt"_s));
    CHECK(result.warnings.size() == 2);
}
