#include "checkedpdf.h"
#include "committee_samples.h"
#include "documents/attendancelist.h"
#include "documents/csvwriter.h"
#include "documents/htmlwriter.h"
#include "documents/odswriter.h"
#include "documents/registerlist.h"
#include "documents/rosterdocument.h"
#include "documents/sheetcells.h"
#include "documents/xlsxwriter.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace documents;
using namespace Qt::StringLiterals;
using domain::Profile;

namespace {

// A part of a zipped file.
QString part(QByteArray bytes, const QString &name)
{
    QBuffer buffer{&bytes};
    QuaZip zip{&buffer};
    REQUIRE(zip.open(QuaZip::mdUnzip));
    REQUIRE(zip.setCurrentFile(name));
    QuaZipFile file{&zip};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

OutgoingList listWith(const QList<QStringList> &rows)
{
    OutgoingList list;
    list.what = u"roster"_s;
    list.kind = u"Deltagarlista"_s;
    list.subject = u"Mötesplats Lycksele 2024"_s;
    list.profile = Profile::Media;
    list.asOf = {2024, 4, 2};
    list.committee = u"Nämnden"_s;
    list.table.columns = {{u"Nr"_s, 1, Alignment::Right, CellType::Number},
                          {u"Namn"_s, 4},
                          {u"Dag"_s, 2, Alignment::Left, CellType::Day}};
    list.table.rows = rows;
    return list;
}

const QStringList hostile{u"=cmd|'/c calc'!A0"_s,
                          u"+46 70 123 45 67"_s,
                          u"@SUM(A1)"_s,
                          u"-1+2"_s,
                          u"=HYPERLINK(\"http://example.org\")"_s,
                          u"<script>alert(1)</script>"_s,
                          u"</text:p></table:table-cell>&amp;"_s,
                          u"_x0041_"_s,
                          u"a\u0001b\u202Ec"_s,
                          u"http://example.org/"_s,
                          u"{=1+1}"_s};

} // namespace

TEST_CASE("A profile decides which columns go out, and what it withholds is refused by name")
{
    const auto roster = samples::roster(5);
    const auto list = rosterList(roster, {}, Profile::Public, {u"party"_s, u"NAMN"_s, u"party"_s}).value();
    CHECK(list.columnKeys == QStringList{u"party"_s, u"name"_s});
    CHECK(list.table.columns[0].title == u"Parti");
    CHECK(list.table.rows.size() == roster.rows.size());

    const auto withheld = rosterList(roster, {}, Profile::Public, {u"name"_s, u"contact"_s, u"reason"_s});
    REQUIRE_FALSE(withheld);
    CHECK(withheld.error().message.contains(u"contact"_s));
    CHECK(withheld.error().message.contains(u"reason"_s));
    const auto unknown = rosterList(roster, {}, Profile::Internal, {u"shoe_size"_s});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.contains(u"shoe_size"_s));
    CHECK(unknown.error().message.contains(u"municipality"_s));

    for (const Profile profile : domain::profiles()) {
        const auto usual = rosterList(roster, {}, profile).value();
        CHECK_FALSE(usual.columnKeys.isEmpty());
        CHECK(usual.columnKeys.contains(u"status"_s) == (profile != Profile::Public));
    }
}

TEST_CASE("No list lets the way of contact leave the office, nor a note leave the presidium")
{
    const auto mayLeave = [](const QList<ColumnChoice> &choices, const QString &key, Profile profile) {
        for (const ColumnChoice &choice : choices) {
            if (choice.key == key)
                return choice.mayGoTo(profile);
        }
        return false;
    };
    for (const auto &choices : {choicesOf(rosterColumns()), choicesOf(attendanceColumns())}) {
        CHECK(mayLeave(choices, u"contact"_s, Profile::Internal));
        for (const Profile profile : {Profile::Presidium, Profile::Public, Profile::Media})
            CHECK_FALSE(mayLeave(choices, u"contact"_s, profile));
        for (const Profile profile : {Profile::Public, Profile::Media})
            CHECK_FALSE(mayLeave(choices, u"note"_s, profile));
        CHECK_FALSE(mayLeave(choices, u"status"_s, Profile::Public));
    }
    CHECK(choicesOf(registerColumns()).size() == 8);
}

TEST_CASE("The profile stands in a list's file, whatever its format")
{
    const auto list = listWith({{u"1"_s, u"Test Testsson"_s, u"2024-05-23"_s}});
    CHECK(writeCsv(tableWithProfile(list), {u';', false}).bytes ==
          QByteArray{"Nr;Namn;Dag;Spridning\r\n1;Test Testsson;2024-05-23;Media\r\n"});
    const auto xlsx = writeXlsx(list).value().bytes;
    CHECK(part(xlsx, u"docProps/custom.xml"_s).contains(u"Media"_s));
    CHECK(part(xlsx, u"xl/worksheets/sheet1.xml"_s).contains(u"Media"_s)); // the footer in print
    const auto ods = writeOds(list).value().bytes;
    CHECK(part(ods, u"meta.xml"_s).contains(u"Media"_s));
    CHECK(QString::fromUtf8(writeHtml(listDocument(list)).bytes).contains(u"Media: för journalister"_s));
    CHECK(listFileName(list, u"xlsx"_s) == u"Deltagarlista Mötesplats Lycksele 2024 (media).xlsx"_s);
    CHECK(checked::standardFaults(listDocument(list)).toStdString() == "");
}

TEST_CASE("A spreadsheet has typed cells, a frozen head, a filter and widths")
{
    const auto list =
        listWith({{u"7"_s, u"Åsa Öberg"_s, u"2024-05-23"_s}, {u"x"_s, u"B"_s, u"2024-02-30"_s}});
    const QString sheet = part(writeXlsx(list).value().bytes, u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains(u"<c r=\"A2\"><v>7</v></c>"_s));
    CHECK(sheet.contains(u"<v>45435</v>"_s));      // 2024-05-23
    CHECK(sheet.contains(u"<t>x</t>"_s));          // no number stays text
    CHECK(sheet.contains(u"<t>2024-02-30</t>"_s)); // nor is this a day
    CHECK(sheet.contains(u"state=\"frozen\""_s));
    CHECK(sheet.contains(u"<autoFilter ref=\"A1:C3\""_s));
    CHECK(sheet.contains(u"customWidth=\"1\""_s));

    const auto ods = writeOds(list).value().bytes;
    const QString content = part(ods, u"content.xml"_s);
    CHECK(content.contains(u"office:value-type=\"float\" office:value=\"7\""_s));
    CHECK(content.contains(u"office:date-value=\"2024-05-23\""_s));
    CHECK_FALSE(content.contains(u"office:date-value=\"2024-02-30\""_s));
    CHECK(content.contains(u"display-filter-buttons"_s));
    CHECK(part(ods, u"settings.xml"_s).contains(u"VerticalSplitMode"_s));
}

TEST_CASE("Hostile words in a list stay words in every format")
{
    QList<QStringList> rows;
    for (const QString &words : hostile)
        rows += QStringList{words, words, words};
    auto list = listWith(rows);
    list.subject = u"=1+1/..\\[x]:*?'<b>&\u202E"_s;

    const auto xlsx = writeXlsx(list).value();
    const QString sheet = part(xlsx.bytes, u"xl/worksheets/sheet1.xml"_s);
    CHECK_FALSE(sheet.contains(u"<f>"_s));
    CHECK_FALSE(sheet.contains(u"<hyperlink"_s));
    CHECK_FALSE(sheet.contains(u"<script"_s));
    CHECK(sheet.contains(u"=cmd|"_s));
    CHECK(sheet.contains(u"_x005F_x0041_"_s)); // else it would be read as "A"
    CHECK_FALSE(xlsx.warnings.isEmpty());      // invisible characters were left out

    const auto ods = writeOds(list).value();
    const QString content = part(ods.bytes, u"content.xml"_s);
    CHECK_FALSE(content.contains(u"table:formula"_s));
    CHECK_FALSE(content.contains(u"<script"_s));
    CHECK_FALSE(content.contains(QChar{0x202E}));

    const auto csv = writeCsv(tableWithProfile(list), {u';', false});
    for (const QByteArray &line : csv.bytes.split('\n').mid(1)) {
        if (!line.isEmpty())
            CHECK_FALSE(QByteArray{"=+-@"}.contains(line.startsWith('"') ? line[1] : line[0]));
    }
    const QByteArray html = writeHtml(listDocument(list)).bytes;
    CHECK_FALSE(html.contains("<script"));
    CHECK(checked::standardFaults(listDocument(list)).toStdString() == "");
    const QString name = listFileName(list, u"csv"_s);
    for (const QChar sign : u"/\\:*?<>\u202E"_s)
        CHECK_FALSE(name.contains(sign));
}

TEST_CASE("Any words can be a cell, and come out of a spreadsheet as text")
{
    const bool holds = rc::check([] {
        const auto words = *rc::gen::container<std::vector<ushort>>(rc::gen::inRange<ushort>(1, 0xFFFF));
        const QString text =
            QString::fromUtf16(reinterpret_cast<const char16_t *>(words.data()), qsizetype(words.size()));
        const auto list = listWith({{text, text, text}});
        RC_ASSERT(writeXlsx(list).has_value());
        RC_ASSERT(writeOds(list).has_value());
        RC_ASSERT(!part(writeXlsx(list)->bytes, u"xl/worksheets/sheet1.xml"_s).contains(u"<f>"_s));
    });
    CHECK(holds);
}

TEST_CASE("Only what is plainly a number or a day is one")
{
    CHECK(writtenNumber(u"12"_s) == 12.0);
    CHECK(writtenNumber(u"-3.5"_s) == -3.5);
    for (const auto &words : {u""_s, u"-"_s, u"1e5"_s, u"inf"_s, u"nan"_s, u"+46"_s, u"1,5"_s, u"5."_s,
                              u".5"_s, u"1 000"_s, u"12345678901234567"_s, u"٣"_s})
        CHECK_FALSE(writtenNumber(words));
    CHECK(writtenDay(u"2024-02-29"_s) == QDate{2024, 2, 29});
    for (const auto &words :
         {u""_s, u"2023-02-29"_s, u"2024-2-29"_s, u"2024/02/29"_s, u"0024-02-29"_s, u"2024-02-2x"_s})
        CHECK(writtenDay(words).isNull());
    CHECK(sheetName(u"a/b:c"_s) == u"a-b-c"_s);
    CHECK(sheetName(u"\u202E"_s) == u"Lista"_s);
    CHECK(sheetName(QString(50, u'x')).size() == 31);
}

TEST_CASE("A list that can't be written leaves what was there")
{
    const QTemporaryDir folder;
    const auto list = listWith({});
    const auto none = [](QStringList &) { return false; };
    CHECK_FALSE(writeXlsx(list, none, folder.filePath(u"none/list.xlsx"_s)));
    CHECK_FALSE(writeXlsx(list, none, folder.path()));
    REQUIRE(writeXlsx(list, none, folder.filePath(u"list.xlsx"_s)));
    int given = 0;
    const auto endless = [&given](QStringList &row) {
        row = {QString::number(++given)};
        return true;
    };
    const auto tooLong = writeXlsx(list, endless, folder.filePath(u"list.xlsx"_s));
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().kind == domain::Error::Kind::Invalid);
    QFile kept{folder.filePath(u"list.xlsx"_s)};
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll().startsWith("PK"));
}
