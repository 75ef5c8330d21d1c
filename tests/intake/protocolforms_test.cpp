#include "intake/protocolfile.h"
#include "intake/readings.h"
#include "madefiles.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <ctime>
using namespace intake;
using namespace Qt::StringLiterals;

namespace {

// The processor's time, which other work of the machine does not stretch.
class ProcessorTime
{
public:
    double seconds() const { return double(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

const QTemporaryDir &folder()
{
    static const QTemporaryDir made;
    return made;
}

QString written(const QString &name, const QByteArray &bytes)
{
    const QString path = folder().filePath(name);
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QString textOf(const QString &name, const QByteArray &bytes)
{
    const auto text = readProtocolFile(written(name, bytes));
    CAPTURE(name.toStdString(), text ? std::string{} : text.error().message.toStdString());
    REQUIRE(text);
    return *text;
}

// Such a file gives one sentence, soon.
void checkRefused(const QString &name, const QByteArray &bytes)
{
    CAPTURE(name.toStdString());
    const QString path = written(name, bytes);
    const ProcessorTime time;
    const auto text = readProtocolFile(path);
    CHECK(time.seconds() < 10);
    REQUIRE_FALSE(text);
    CHECK(text.error().kind == domain::Error::Kind::Invalid);
    CHECK(text.error().message.contains(name));
    CHECK(text.error().message.endsWith(u'.'));
}

const QList<QStringList> pages{{u"Kulturnämnden            PROTOKOLL          1 (2)"_s,
                                u"Sammanträdesdatum 2024-03-06"_s,
                                {},
                                u"§ 14 Deltagande vid kulturdagarna"_s,
                                u"KUN 12-2024"_s,
                                {},
                                u"Bakgrund"_s,
                                {},
                                u"Nämnden har blivit inbjuden till dagarna, som hålls för"_s,
                                u"andra gången i Norrby."_s,
                                {},
                                u"Beslut"_s,
                                {},
                                u"- Vera Lind (S) väljs till ledamot."_s,
                                u"- Ärendet i övrigt bord-"_s},
                               {u"Kulturnämnden            PROTOKOLL          2 (2)"_s,
                                u"Sammanträdesdatum 2024-03-06"_s,
                                {},
                                u"läggs till nästa sammanträde."_s,
                                {},
                                u"§ 15 Budget"_s,
                                u"KUN 13-2024"_s,
                                {},
                                u"Beslut"_s,
                                {},
                                u"Budgeten fastställs."_s}};

void checkKultur(const QString &text)
{
    CAPTURE(text.toStdString());
    const readings::Committee2023 given;
    const Reading reading = readProtocol(text, given.events, {given.period});
    REQUIRE(reading.drafts.size() == 2);
    const Draft &first = reading.drafts.first();
    CHECK(first.item.number.text() == u"14"_s);
    CHECK(first.item.title == u"Deltagande vid kulturdagarna"_s);
    CHECK(first.reference.text() == u"KUN 12-2024"_s);
    CHECK(first.item.background ==
          u"Nämnden har blivit inbjuden till dagarna, som hålls för andra gången i Norrby."_s);
    REQUIRE(first.item.points.size() == 2);
    CHECK(first.item.points.first().text == u"Vera Lind (S) väljs till ledamot."_s);
    CHECK(first.item.points.at(1).text == u"Ärendet i övrigt bordläggs till nästa sammanträde."_s);
    CHECK(first.meeting == QDate{2024, 3, 6});
    CHECK(reading.drafts.at(1).item.number.text() == u"15"_s);
    CHECK(reading.drafts.at(1).reference.text() == u"KUN 13-2024"_s);
}

} // namespace

TEST_CASE("A PDF is read with its paragraphs, across its pages and without their heads")
{
    const QString text = textOf(u"protokoll.pdf"_s, madefiles::pdf(pages));
    CHECK(text.count(u"PROTOKOLL"_s) == 1);
    CHECK(text.count(u"Sammanträdesdatum"_s) == 1);
    checkKultur(text);
}

TEST_CASE("The columns of a printed list stand apart")
{
    const QByteArray stream = "BT /F 11 Tf 60 800 Td (Vera Lind \\(S\\)) Tj 200 0 Td (ordf\\366rande) Tj ET";
    CHECK(textOf(u"lista.pdf"_s, madefiles::pdfOf({stream})) == u"Vera Lind (S)   ordförande\n"_s);
}

TEST_CASE("A Word document is read with the numbers and bullets that Word counts itself")
{
    using madefiles::wordParagraph;
    const QByteArray styles = "<w:styles xmlns:w=\"x\"><w:style w:styleId=\"Item\"><w:pPr><w:numPr>"
                              "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>";
    const QByteArray numbering =
        "<w:numbering xmlns:w=\"x\"><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start "
        "w:val=\"14\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"\xc2\xa7 "
        "%1\"/></w:lvl></w:abstractNum>"
        "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText "
        "w:val=\"\xef\x82\xb7\"/></w:lvl></w:abstractNum>"
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>";
    const QString item = u"<w:pStyle w:val=\"Item\"/>"_s;
    const QString bullet = u"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>"_s;
    const QString body =
        wordParagraph(u"Kulturnämnden PROTOKOLL"_s) + wordParagraph(u"Sammanträdesdatum 2024-03-06"_s) +
        wordParagraph(u"Deltagande vid kulturdagarna"_s, item) + wordParagraph(u"KUN 12-2024"_s) +
        wordParagraph(u"Bakgrund"_s) +
        u"<w:p><w:r><w:t xml:space=\"preserve\">Nämnden har blivit inbjuden till dagarna, som hålls för "
        u"</w:t></w:r>"
        "<w:del><w:r><w:delText>tredje</w:delText><w:t>fjärde </w:t></w:r></w:del>"
        "<w:r><w:instrText>PAGE</w:instrText><w:t>andra gången i Norrby.</w:t></w:r></w:p>"_s +
        wordParagraph(u"Beslut"_s) + wordParagraph(u"Vera Lind (S) väljs till ledamot."_s, bullet) +
        wordParagraph(u"Ärendet i övrigt bordläggs till nästa sammanträde."_s, bullet) +
        wordParagraph(u"Budget"_s, item) + wordParagraph(u"KUN 13-2024"_s) + wordParagraph(u"Beslut"_s) +
        wordParagraph(u"Budgeten fastställs."_s);
    checkKultur(textOf(u"protokoll.docx"_s, madefiles::docx(body, {{u"word/styles.xml"_s, styles},
                                                                   {u"word/numbering.xml"_s, numbering}})));
}

TEST_CASE("A table's rows are lines, its cells parted by tabs")
{
    const QString cell = u"<w:tc>%1</w:tc>"_s;
    const QString row = u"<w:tr>"_s + cell.arg(madefiles::wordParagraph(u"Vera Lind"_s)) +
                        cell.arg(madefiles::wordParagraph(u"S"_s)) +
                        cell.arg(madefiles::wordParagraph(u"1"_s)) + u"</w:tr>"_s;
    CHECK(textOf(u"tabell.docx"_s, madefiles::docx(u"<w:tbl>"_s + row + row + u"</w:tbl>"_s)) ==
          u"Vera Lind\tS\t1\nVera Lind\tS\t1\n"_s);
    const QString odtRow = u"<table:table-row><table:table-cell><text:p>Vera Lind</text:p></table:table-cell>"
                           "<table:table-cell><text:p>S</text:p></table:table-cell></table:table-row>"_s;
    CHECK(textOf(u"tabell.odt"_s, madefiles::odt(u"<table:table>"_s + odtRow + odtRow +
                                                 u"</table:table>"_s)) == u"Vera Lind\tS\nVera Lind\tS\n"_s);
    CHECK(textOf(u"tabell.html"_s,
                 "<table><tr><td><p>Vera Lind</p></td><td>S</td></tr><tr><td>Vera Lind<td>S</table>") ==
          u"Vera Lind\tS\nVera Lind\tS\n"_s);
}

TEST_CASE("An OpenDocument text is read without its comments and deletions")
{
    const auto p = [](const QString &text) -> QString { return u"<text:p>"_s + text + u"</text:p>"_s; };
    const QString body =
        u"<text:tracked-changes><text:p>Struket.</text:p></text:tracked-changes>"_s +
        p(u"Kulturnämnden PROTOKOLL"_s) + p(u"Sammanträdesdatum<text:s text:c=\"3\"/>2024-03-06"_s) +
        u"<text:h>§ 14 Deltagande vid <text:span>kulturdagarna</text:span></text:h>"_s + p(u"KUN 12-2024"_s) +
        p(u"Bakgrund"_s) +
        p(u"Nämnden har blivit inbjuden till dagarna, som hålls\n   "
          u"för<office:annotation><text:p>Va?</text:p>"
          "</office:annotation> andra gången i Norrby."_s) +
        p(u"Beslut"_s) + u"<text:list text:style-name=\"L\"><text:list-item>"_s +
        p(u"Vera Lind (S) väljs till ledamot."_s) + u"</text:list-item><text:list-item>"_s +
        p(u"Ärendet i övrigt bordläggs till nästa sammanträde."_s) + u"</text:list-item></text:list>"_s +
        p(u"§ 15 Budget"_s) + p(u"KUN 13-2024"_s) + p(u"Beslut"_s) + p(u"Budgeten fastställs."_s);
    const QString numbered =
        u"<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
        "style:num-suffix=\")\" style:num-format=\"a\"/></text:list-style>"_s;
    const QString text = textOf(u"protokoll.odt"_s, madefiles::odt(body, numbered));
    CHECK(text.contains(u"\na) Vera Lind"_s));
    CHECK(text.contains(u"\nb) Ärendet"_s));
    CHECK(textOf(u"punkter.odt"_s, madefiles::odt(body)).contains(u"\n- Vera Lind"_s));
    checkKultur(text);
}

TEST_CASE("A web page is read without its scripts, and nothing in it is fetched")
{
    const QByteArray page =
        "<!DOCTYPE html>\n<html><head><meta "
        "charset='utf-8'><title>Bort</title><style>p{}</style></head><body>\n"
        "<script>if (1 < 2) document.write('<p>Bort</p>');</script><!-- Bort -->\n"
        "<div>Kulturn&auml;mnden PROTOKOLL</div><p>Sammantr&#228;desdatum 2024-03-06</p>"
        "<h2>&sect; 14 Deltagande vid\n  <b>kultur</b>dagarna</h2><p>KUN 12-2024<h3>Bakgrund</h3>"
        "<p>N\xc3\xa4mnden har blivit inbjuden till dagarna, som h\xc3\xa5lls f\xc3\xb6r<br>andra "
        "g\xc3\xa5ngen i "
        "Norrby.<img src='http://localhost/x.png' onerror=\"a>b\"></p><h3>Beslut</h3><ul><li>Vera Lind (S) "
        "v\xc3\xa4ljs till ledamot.<li><p>\xc3\x84rendet i \xc3\xb6vrigt bordl\xc3\xa4ggs till n\xc3\xa4sta "
        "sammantr\xc3\xa4"
        "de.</p></ul><h2>&#xa7; 15 Budget</h2><p>KUN 13-2024</p><h3>Beslut</h3>Budgeten "
        "fastst\xc3\xa4lls.</body></html>";
    const QString text = textOf(u"protokoll.html"_s, page);
    CHECK_FALSE(text.contains(u"Bort"_s));
    checkKultur(text);
    QByteArray western = QString::fromUtf8(page).toLatin1();
    western.replace("utf-8", "iso-8859-1");
    checkKultur(textOf(u"latin.html"_s, western));
}

TEST_CASE("Text saved as UTF-16 without a mark is text, and any other bytes are none")
{
    const QString text = u"§ 5 Val av ombud\n\nBeslut\n\nÄrendet bordläggs.\n"_s;
    const QByteArray bytes{reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
    CHECK(textOf(u"anteckning.txt"_s, bytes) == text);
    checkRefused(u"bild.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
}

TEST_CASE("Files of other kinds are refused with a sentence that names a way out")
{
    checkRefused(u"gammal.doc"_s, QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", 10));
    checkRefused(u"brev.rtf"_s, "{\\rtf1\\ansi Hej}");
    checkRefused(u"lista.xlsx"_s, madefiles::packed({{u"xl/workbook.xml"_s, "<workbook/>"}}));
    checkRefused(u"bilder.zip"_s, madefiles::packed({{u"bild.jpg"_s, "x"}}));
    checkRefused(u"tom.pdf"_s, madefiles::pdf({{}}));
}

TEST_CASE("Broken files are refused")
{
    const QByteArray whole = madefiles::pdf(pages);
    checkRefused(u"avklippt.pdf"_s, whole.left(200));
    checkRefused(u"inget.pdf"_s, "%PDF-1.7\nrubbish");
    QByteArray document = madefiles::docx(madefiles::wordParagraph(u"Text"_s));
    checkRefused(u"avklippt.docx"_s, document.left(document.size() / 2));
    checkRefused(u"oavslutad.docx"_s, madefiles::packed({{u"word/document.xml"_s, "<a><b></a>"}}));
    checkRefused(u"tomt.zip"_s, QByteArray("PK\5\6").leftJustified(22, '\0'));
}

TEST_CASE("Hostile files end in a sentence within seconds")
{
    SECTION("a document that unpacks to more than any protocol")
    {
        QByteArray bomb = "<w:document xmlns:w=\"x\"><w:t>";
        bomb += QByteArray(200'000'000, 'x');
        checkRefused(u"bomb.docx"_s, madefiles::packed({{u"word/document.xml"_s, bomb}}));
        checkRefused(u"bomb.odt"_s, madefiles::packed({{u"content.xml"_s, bomb}}));
    }
    SECTION("a document with a cell that is too long")
    {
        checkRefused(u"cell.docx"_s, madefiles::docx(madefiles::wordParagraph(QString{20'000'000, u'x'})));
    }
    SECTION("an attribute that is too long")
    {
        QByteArray part = "<w:document xmlns:w=\"x\" a=\"";
        part += QByteArray(100'000'000, 'x');
        checkRefused(u"attribut.docx"_s, madefiles::packed({{u"word/document.xml"_s, part}}));
    }
    SECTION("a document that nests without end")
    {
        checkRefused(u"djup.docx"_s, madefiles::docx(u"<w:p>"_s.repeated(1'000'000)));
        checkRefused(u"djup.odt"_s, madefiles::odt(u"<text:list>"_s.repeated(1'000'000)));
    }
    SECTION("entities that multiply")
    {
        checkRefused(u"skratt.docx"_s,
                     madefiles::packed(
                         {{u"word/document.xml"_s,
                           "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>"}}));
    }
    SECTION("a PDF whose text never ends")
    {
        QByteArray content = "BT /F 11 Tf 60 800 Td\n";
        content += QByteArray("(regionala utvecklingsn) Tj 0 -0.001 Td\n").repeated(4'000'000);
        const QByteArray small = qCompress(content, 9).mid(4); // after its size comes the plain stream
        checkRefused(u"bomb.pdf"_s, madefiles::pdfOf({small}, " /Filter /FlateDecode"));
    }
    SECTION("a PDF that says it has more pages than there can be")
    {
        QByteArray many = madefiles::pdf({{u"x"_s}});
        many.replace("/Count 1", "/Count 999999999");
        checkRefused(u"sidor.pdf"_s, many);
    }
    SECTION("a PDF whose pages hold themselves")
    {
        QByteArray loop = madefiles::pdf({{u"x"_s}});
        loop.replace("/Kids [4 0 R ]", "/Kids [2 0 R ]");
        checkRefused(u"ring.pdf"_s, loop);
    }
    SECTION("two gigabytes of nothing")
    {
        const QString path = folder().filePath(u"inget.txt"_s);
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(2'000'000'000));
        const ProcessorTime time;
        const auto text = readProtocolFile(path);
        CHECK(time.seconds() < 1);
        REQUIRE_FALSE(text);
        CHECK(text.error().message.contains(path));
        file.remove();
    }
    SECTION("a web page of nothing but tags")
    {
        for (const QByteArray &unit :
             {QByteArray{"<table><tr>"}, QByteArray{"<ol><li>"}, QByteArray{"<a b=\""}, QByteArray{"<!--"},
              QByteArray{"<script>"}, QByteArray{"&#228;"}}) {
            CAPTURE(unit.toStdString());
            const ProcessorTime time;
            const auto text = readProtocolFile(
                written(u"taggar.html"_s, "<html>" + unit.repeated(int(5'000'000 / unit.size()))));
            CHECK(time.seconds() < 10);
            CHECK(text);
        }
    }
}
