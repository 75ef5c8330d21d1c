#include "everypage.h"
#include "gui/look/badge.h"
#include "gui/round/roundcolumn.h"
#include "gui/round/roundlines.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch.hpp>

using namespace gui;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Roster rosterOf(int seats, int taken, const QString &familyName = u"Prov"_s)
{
    Roster roster;
    roster.event.name = u"Mötesplats Provköping"_s;
    roster.event.shortName = u"Provköping"_s;
    for (int number = 1; number <= seats; ++number) {
        RosterRow row;
        row.seat = Seat{};
        row.seat->number = number;
        if (number <= taken) {
            row.person = Person{};
            row.person->givenName = u"Person"_s;
            row.person->familyName = familyName;
            row.party = u"S"_s;
            row.status = SeatStatus::Nominated;
        }
        roster.rows << row;
    }
    return roster;
}

bool isWhollyInSight(const QWidget &widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

} // namespace

TEST_CASE(
    "Where seats have to be scrolled the event's name, its numbers and the next free seat stay in sight")
{
    RoundColumn column;
    column.setRoster(rosterOf(20, 15), SeatKind::Ordinary);
    column.resize(230, 300);
    column.show();
    const auto check = [&] {
        settle();
        for (const QLabel *label : column.findChildren<QLabel *>())
            CHECK(isWhollyInSight(*label));
        CHECK(isWhollyInSight(*column.findChild<BadgeLabel *>()));
        CHECK(isWhollyInSight(*column.field()));
    };
    check();
    column.setRoster(rosterOf(20, 2), SeatKind::Ordinary);
    check();
    column.setRoster(rosterOf(20, 20), SeatKind::Ordinary);
    check();
    column.resize(230, 200);
    check();

    // Whoever looks elsewhere and goes on typing is led back.
    column.findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
    CHECK_FALSE(isWhollyInSight(*column.field()));
    column.field()->setText(u"p"_s);
    CHECK(isWhollyInSight(*column.field()));
}

TEST_CASE("A name that finds no room in its line makes the line higher")
{
    RoundColumn column;
    column.setRoster(rosterOf(4, 2, u"Provström-Exempelsson"_s), SeatKind::Ordinary);
    column.resize(700, 600);
    column.show();
    settle();
    const RoundLines &lines = column.lines();
    CHECK(lines.height() == 4 * lines.lineHeight());
    column.resize(220, 600);
    settle();
    const int narrow = lines.height();
    CHECK(narrow >= 4 * lines.lineHeight() + 2 * lines.fontMetrics().height());
    // So does what is told of somebody beside the name.
    Roster roster = rosterOf(4, 2, u"Provström-Exempelsson"_s);
    for (RosterRow &row : roster.rows)
        row.status = row.person ? SeatStatus::Elected : SeatStatus::Vacant;
    column.setRoster(roster, SeatKind::Ordinary);
    settle();
    CHECK(lines.height() == narrow + 2 * lines.fontMetrics().height());
}

TEST_CASE("A column whose seats are all taken says so above its field, also while one types")
{
    RoundColumn column;
    column.setRoster(rosterOf(3, 2), SeatKind::Ordinary);
    CHECK(column.full().isEmpty());
    column.setRoster(rosterOf(3, 3), SeatKind::Ordinary);
    CHECK(column.full() == u"Alla platser är besatta");
    column.field()->setText(u"prov"_s);
    REQUIRE(column.lines().lines().size() == 5);
    CHECK(column.lines().lines()[3].name == column.full());
    column.resize(230, 400);
    column.show();
    settle();
    CHECK(column.field()->y() == 4 * column.lines().lineHeight());
    column.setRoster(rosterOf(3, 3), SeatKind::Substitute);
    CHECK(column.full() == u"Alla ersättarplatser är besatta");
}
