#include "intake/sheetfile.h"
#include "sheetfiles.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using intake::Sheet;

namespace {

Sheet only(const QByteArray &bytes)
{
    auto sheets = intake::readSheets(bytes);
    if (!sheets)
        FAIL(sheets.error().message.toStdString());
    REQUIRE(sheets->size() == 1);
    return std::move(sheets->first());
}

QList<QStringList> cellsOf(const Sheet &sheet)
{
    QList<QStringList> rows;
    for (int row = 0; row < sheet.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < sheet.columns(); ++column)
            cells << sheet.cell(row, column).toString();
        rows << cells;
    }
    return rows;
}

void refuses(const QByteArray &bytes)
{
    const auto sheets = intake::readSheets(bytes);
    REQUIRE_FALSE(sheets);
    CHECK(sheets.error().message.size() > 20);
}

const QList<QStringList> people{
    {u"Namn"_s, u"Kommun"_s}, {u"Märta Ågren"_s, u"Umeå"_s}, {u"Örjan Öberg"_s, {}}};
const QString table = u"Namn;Kommun\r\nMärta Ågren;Umeå\r\nÖrjan Öberg;\r\n"_s;

} // namespace

TEST_CASE("A sheet is read in every encoding that spreadsheets write")
{
    CHECK(cellsOf(only(table.toUtf8())) == people);
    CHECK(cellsOf(only("\xEF\xBB\xBF" + table.toUtf8())) == people);
    CHECK(cellsOf(only(table.toLatin1())) == people); // Windows-1252 where the two agree
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder bare{encoding};
        CHECK(cellsOf(only(bare(table))) == people);
        QStringEncoder marked{encoding, QStringConverter::Flag::WriteBom};
        CHECK(cellsOf(only(marked(table))) == people);
    }
    CHECK(cellsOf(only("Namn;Not\nAnna Berg;10 \x80\n"))[1][1] == u"10 €");
}

TEST_CASE("The separator is found, whatever it is")
{
    for (const auto &separator : {u";"_s, u","_s, u"\t"_s, u"|"_s, u"^"_s, u"~"_s}) {
        CAPTURE(separator.toStdString());
        auto text = table;
        CHECK(cellsOf(only(text.replace(u';', separator).toUtf8())) == people);
    }
    CHECK(cellsOf(only("sep=:\nNamn:Kommun\nAnna Berg:Umea\n"))[1] == QStringList{u"Anna Berg"_s, u"Umea"_s});
    CHECK(only("sep=:\nNamn:Kommun\nAnna Berg:Umea\n").line(1) == 3);
    // A name with a comma in each row is no second column when the semicolon divides better.
    CHECK(cellsOf(only("Namn;Kommun\n\"Berg, Anna\";Umea\n\"Dahl, Bo\";Lycksele\n"))[1][0] == u"Berg, Anna");
}

TEST_CASE("Quotes hold separators, line breaks and quotes; the row is where it begins")
{
    const auto sheet = only("Namn,Not\n\"Berg, Anna\",\"rad 1\nrad 2, \"\"citat\"\"\"\nBo Dahl,x\n");
    CHECK(sheet.cell(1, 0) == u"Berg, Anna");
    CHECK(sheet.cell(1, 1) == u"rad 1\nrad 2, \"citat\"");
    CHECK(sheet.line(1) == 2);
    CHECK(sheet.line(2) == 4);
    CHECK(sheet.cell(2, 7).isEmpty());
}

TEST_CASE("XLSX and ODS give the same cells as text does, whatever the file is called")
{
    const QList<QList<QString>> rows{people[0], people[1], people[2]};
    CHECK(cellsOf(only(xlsxWith(rows))) == people);
    CHECK(only(xlsxWith(rows)).name == u"Ledamöter");
    CHECK(cellsOf(only(odsWith(rows))) == people);
    QTemporaryDir folder;
    QFile file{folder.filePath(u"lista.csv"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(odsWith(rows));
    file.close();
    CHECK(cellsOf(intake::readSheetFile(file.fileName()).value().first()) == people);
}

TEST_CASE("Days in a workbook come as days, and numbers as they are written")
{
    const QByteArray styles =
        "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
        "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
        "</cellXfs></styleSheet>";
    const auto sheet = only(xlsxAround(
        "<worksheet><sheetData><row r=\"3\"><c r=\"A3\" s=\"1\"><v>44927</v></c><c r=\"C3\" "
        "s=\"2\"><v>44928</v>"
        "</c><c r=\"D3\"><v>701234567</v></c><c r=\"E3\" t=\"inlineStr\"><is><t>Bo</t></is></c>"
        "<c r=\"F3\" t=\"b\"><v>1</v></c><c r=\"G3\"><v>7.01234567E8</v></c></row></sheetData></worksheet>",
        {}, styles));
    CHECK(cellsOf(sheet)[0] ==
          QStringList{u"2023-01-01"_s, {}, u"2023-01-02"_s, u"701234567"_s, u"Bo"_s, u"1"_s, u"701234567"_s});
    CHECK(sheet.line(0) == 3);
}

TEST_CASE("What is no sheet is refused with a sentence")
{
    refuses({});
    refuses(" \n \n;;\n");
    refuses("%PDF-1.7 ...");
    refuses("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    refuses("PK\x03\x04 and then nothing that a zip has");
    refuses(zipped({{u"word/document.xml"_s, "<w/>"}}));
    refuses(zipped({{u"xl/workbook.xml"_s, "<workbook><sheets>"}}));
    refuses(xlsxAround("<worksheet><sheetData><row><c"));
    QTemporaryDir folder;
    CHECK(intake::readSheetFile(folder.filePath(u"saknas.xlsx"_s)).error().kind ==
          domain::Error::Kind::NotFound);
    CHECK(intake::readSheetFile(folder.path()).error().kind == domain::Error::Kind::Invalid);
    CHECK_FALSE(intake::readSheetFile(u"/dev/zero"_s));
}

TEST_CASE("A hostile sheet ends in a sentence")
{
    SECTION("a bomb: a gigabyte of spaces that packs to a megabyte")
    {
        refuses(
            xlsxAround("<worksheet><sheetData>" + QByteArray(300'000'000, ' ') + "</sheetData></worksheet>"));
    }
    SECTION("a bomb of tags")
    {
        refuses(xlsxAround("<worksheet><sheetData>" + QByteArray("<row/>").repeated(20'000'000)));
    }
    SECTION("tags without bottom")
    {
        refuses(xlsxAround(QByteArray("<a>").repeated(1'000'000)));
        refuses(zipped({{u"content.xml"_s, QByteArray("<a>").repeated(1'000'000)}}));
    }
    SECTION("a cell without end")
    {
        refuses(xlsxAround("<worksheet><sheetData><row><c t=\"str\"><v>" + QByteArray(900'000, 'x') +
                           "</v></c></row></sheetData></worksheet>"));
        refuses("Namn;Not\nAnna;" + QByteArray(900'000, 'x') + "\n");
        refuses("Namn;Not\nAnna;\"" + QByteArray("oppet citat\n").repeated(100'000));
    }
    SECTION("entities that grow")
    {
        refuses(xlsxAround(
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
            "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"));
    }
    SECTION("one row a million times, with text")
    {
        auto content = odsWith({{u"Namn"_s}});
        refuses(zipped(
            {{u"content.xml"_s, "<d xmlns:table=\"t\" xmlns:text=\"x\"><table:table><table:table-row "
                                "table:number-rows-repeated=\"1000000000\"><table:table-cell "
                                "table:number-columns-repeated=\"1000000000\"><text:p>Anna Berg</text:p>"
                                "</table:table-cell></table:table-row></table:table></d>"}}));
    }
    SECTION("nothing but null bytes")
    {
        refuses(QByteArray(5'000'000, '\0'));
    }
}

TEST_CASE("Any bytes are read or refused, and never more")
{
    const auto held = rc::check("readSheets ends", [](const std::vector<char> &bytes, bool packed) {
        QByteArray given{bytes.data(), qsizetype(bytes.size())};
        if (packed)
            given.prepend("PK\x03\x04");
        const auto sheets = intake::readSheets(given);
        RC_ASSERT(sheets || !sheets.error().message.isEmpty());
    });
    CHECK(held);
}
