#include "gui/look/columnwidths.h"

#include <catch2/catch.hpp>

#include <numeric>
#include <rapidcheck.h>

using namespace gui;

namespace {

int total(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

TEST_CASE("Columns that fit keep the width of their contents")
{
    CHECK(fittedWidths({{100, 50}, {200, 80}}, 300) == QList{100, 200});
    CHECK(fittedWidths({}, 300) == QList<int>{});
}

TEST_CASE("The widest columns that yield give way first, names last, and none below its least")
{
    CHECK(fittedWidths({{100, 50}, {200, 80}, {60, 60}}, 300) == QList{100, 140, 60});
    CHECK(fittedWidths({{200, 50, false}, {200, 80}, {60, 60}}, 340) == QList{200, 80, 60});
    CHECK(fittedWidths({{200, 50, false}, {200, 80}, {60, 60}}, 300) == QList{160, 80, 60});
    CHECK(fittedWidths({{200, 150, false}, {200, 80}}, 100) == QList{150, 80});
}

TEST_CASE("A column is left out only where not even the least widths fit with it")
{
    CHECK(fittedWidths({{100, 50}, {90, 60, true, true}}, 110) == QList{50, 60});
    CHECK(fittedWidths({{100, 50}, {90, 60, true, true}}, 109) == QList{100, 0});
    CHECK(fittedWidths({{100, 100}, {90, 60, true, true}, {90, 60, true, true}}, 170) == QList{100, 70, 0});
}

TEST_CASE("Whatever the columns, they fit or are as narrow as they can be")
{
    REQUIRE(rc::check([] {
        QList<ColumnWish> columns;
        for (int i = *rc::gen::inRange(0, 9); i > 0; --i) {
            const int natural = *rc::gen::inRange(1, 600);
            columns.append({natural, *rc::gen::inRange(1, natural + 1), *rc::gen::arbitrary<bool>(),
                            *rc::gen::arbitrary<bool>()});
        }
        const int available = *rc::gen::inRange(0, 2000);
        const QList<int> widths = fittedWidths(columns, available);
        RC_ASSERT(widths.size() == columns.size());
        int least = 0;
        int natural = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            RC_ASSERT(widths[i] <= columns[i].natural);
            RC_ASSERT(widths[i] >= columns[i].least || (columns[i].expendable && widths[i] == 0));
            least += widths[i] == 0 ? 0 : columns[i].least;
            natural += columns[i].natural;
        }
        RC_ASSERT(total(widths) <= available || total(widths) == least);
        if (natural <= available)
            RC_ASSERT(total(widths) == natural);
    }));
}
