#include "documents/csvwriter.h"

#include <catch2/catch.hpp>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

Table oneCell(const QString &cell)
{
    return {{}, {{u"Namn"_s}}, {{cell}}};
}

QByteArray writtenCell(const QString &cell)
{
    QByteArray bytes = writeCsv(oneCell(cell), {u';', false}).bytes;
    return bytes.mid(6).chopped(2);
}

} // namespace

TEST_CASE("CSV has a head, CRLF line ends and, when asked, a byte order mark")
{
    const Table table{u"Lista"_s, {{u"Nr"_s}, {u"Namn"_s}}, {{u"1"_s, u"Åsa"_s}, {u"2"_s}}};
    CHECK(writeCsv(table).bytes == "\xEF\xBB\xBFNr;Namn\r\n1;Åsa\r\n2;\r\n");
    CHECK(writeCsv(table, {u',', false}).bytes == "Nr,Namn\r\n1,Åsa\r\n2,\r\n");
}

TEST_CASE("Cells with delimiters, quotes and line ends are quoted")
{
    CHECK(writtenCell(u"a;b"_s) == "\"a;b\"");
    CHECK(writtenCell(u"sa \"hej\""_s) == "\"sa \"\"hej\"\"\"");
    CHECK(writtenCell(u"rad\nrad"_s) == "\"rad\nrad\"");
    CHECK(writtenCell(u"a,b"_s) == "a,b");
}

TEST_CASE("A cell that a spreadsheet would run is defused, and the warning counts it")
{
    for (const QString &cell : {u"=cmd|'/c calc'!A0"_s, u"+46 70 123 45 67"_s, u"-1+2"_s, u"@SUM(A1)"_s,
                                u"  =1+1"_s, u"\t=1"_s, u"\r=1"_s, u"\u00A0=1"_s, u"＝1+1"_s}) {
        INFO(cell.toStdString());
        CHECK(writtenCell(cell).replace('"', "").startsWith('\''));
        CHECK(writeCsv(oneCell(cell)).warnings.size() == 1);
        CHECK(writeCsv(oneCell(cell)).bytes.contains(cell.trimmed().toUtf8()));
    }
    for (const QString &cell : {u"Anna-Lena"_s, u"070-123 45 67"_s, u"a=b"_s, u"–"_s, u""_s}) {
        CHECK(writtenCell(cell) == cell.toUtf8());
        CHECK(writeCsv(oneCell(cell)).warnings.isEmpty());
    }
}
