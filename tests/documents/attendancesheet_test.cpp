#include "checkedpdf.h"
#include "committee_samples.h"
#include "documents/attendancesheet.h"
#include "documents/csvwriter.h"
#include "documents/pdfwriter.h"

#include <catch2/catch.hpp>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

domain::Roster seated(int persons)
{
    domain::Roster roster = samples::roster(0);
    for (int i = 1; i <= persons; ++i) {
        domain::RosterRow row;
        domain::Seat seat;
        seat.number = i;
        row.seat = seat;
        row.person = domain::Person{};
        row.person->givenName = u"Prov"_s;
        row.person->familyName = u"Påhittad-%1"_s.arg(i);
        row.party = u"S"_s;
        row.placement = domain::Id<domain::Placement>::make();
        row.fills = seat.id;
        row.status = domain::SeatStatus::Elected;
        roster.rows << row;
    }
    return roster;
}

template <class Block> QList<Block> blocksOf(const Document &document)
{
    QList<Block> found;
    for (const auto &block : document.blocks)
        if (const auto *one = std::get_if<Block>(&block))
            found << *one;
    return found;
}

const domain::Committee committee{
    .name = u"Provnämnden"_s, .shortName = u"PN"_s, .authority = u"Provregionen"_s};

} // namespace

TEST_CASE("The sheet for the door numbers those who are to come, each with boxes")
{
    auto roster = seated(3);
    roster.rows[1].fills = {}; // prevented
    roster.rows[1].status = domain::SeatStatus::Prevented;
    roster.rows[2].replaces = u"Öberg, Siv"_s;
    const auto document = attendanceSheet(roster, committee);
    const auto tables = blocksOf<Table>(document);
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].byPen);
    REQUIRE(tables[0].rows.size() == 2);
    CHECK(tables[0].rows[0].first() == u"1"_s);
    CHECK(tables[0].rows[1][0] == u"2"_s);
    CHECK(tables[0].rows[1][1] == u"Påhittad-3, Prov"_s);
    CHECK(tables[0].rows[1][3] == u"för Öberg"_s);
    CHECK(tables[0].rows[1].count(u"☐"_s) == 2);
    CHECK(document.footer.contains(u"Intern"_s));
    CHECK(attendanceSheetName(roster, u"pdf"_s).replace(QChar::Nbsp, u' ') ==
          u"Närvarolista Mötesplats Lycksele 2024.pdf"_s);
    CHECK(blocksOf<Table>(attendanceSheet(seated(0), committee)).isEmpty());
}

TEST_CASE("The sheet is a tagged PDF of several pages, in the order of its numbers")
{
    const auto document = attendanceSheet(seated(60), committee);
    const auto written = writePdf(document);
    REQUIRE(written);
    CHECK(written->warnings.isEmpty());
    CHECK(checked::standardFaults(document).isEmpty());
    const QString words = checked::words(document);
    if (!words.isEmpty())
        CHECK(checked::firstOutOfOrder(
                  words, {u"Mötesplats Lycksele 2024"_s, u"Påhittad-1"_s, u"☐"_s, u"Påhittad-60"_s})
                  .isEmpty());
}

TEST_CASE("The list of reports goes edition by edition and says who has not reported yet")
{
    domain::ReportDuty done;
    done.event.name = u"Provmötet"_s;
    done.edition.year = 2024;
    done.edition.opens = done.edition.closes = QDate{2024, 5, 22};
    done.person.givenName = u"Märta"_s;
    done.person.familyName = u"Ågren"_s;
    done.party = u"S"_s;
    done.reportedBack = QDate{2024, 6, 5};
    auto owed = done;
    owed.person.familyName = u"Åström"_s;
    owed.reportedBack = {};
    auto other = owed;
    other.edition.id = domain::Id<domain::Edition>::make();
    other.edition.year = 2023;
    const auto document = reportList({done, owed, other}, committee, {2024, 6, 10});
    const auto tables = blocksOf<Table>(document);
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].rows[0] == QStringList{u"Ågren, Märta"_s, u"S"_s, u"5 juni 2024"_s});
    CHECK(tables[0].rows[1][2] == u"inte ännu"_s);
    CHECK(blocksOf<Heading>(document).last().text == u"Provmötet 2023"_s);
    CHECK(blocksOf<Table>(reportList({}, committee, {2024, 6, 10})).isEmpty());
    CHECK(reportListName({2024, 6, 10}, u"pdf"_s).replace(QChar::Nbsp, u' ') ==
          u"Återrapportering 2024-06-10.pdf"_s);
}
