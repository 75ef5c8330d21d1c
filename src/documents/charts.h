#pragma once

#include "documents/document.h"
#include "documents/drawing.h"
#include "domain/decision.h"
#include "domain/roster.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

// Pictures of numbers as plain values, which the window, the review page and the report show alike: a
// drawing for the eye, and always the same numbers as a table.
namespace documents {

// Bars in groups: one group for each row, one bar in it for each series.
struct BarChart
{
    struct Bar
    {
        double value = 0;
        QString words; // "8 av 10 (80 %)"; stands beside the bar and in the table
        bool operator==(const Bar &) const = default;
    };
    struct Row
    {
        QString label;
        std::optional<quint32> colour;  // 0xRRGGBB of all its bars; none: one for each series
        QList<std::optional<Bar>> bars; // by series; none where nothing is known
        bool operator==(const Row &) const = default;
    };

    QString key; // "attendance": stable, for file names and anchors
    QString title;
    QString description; // what the picture shows, in a sentence
    QString heading;     // of the rows, in the table
    QStringList series;
    QList<Row> rows;
    double most = 0; // the value of a bar of full length; 0: the largest there is

    bool operator==(const BarChart &) const = default;
};

// A strip for each row with a cell for each column, darker the more was done.
struct HeatStrip
{
    struct Cell
    {
        int level = 0; // 0 nothing, 1 asked for, 2 chosen, 3 was there
        QString words; // "Deltog"; the sign in the cell is told by the level
        bool operator==(const Cell &) const = default;
    };
    struct Row
    {
        QString label;
        QList<Cell> cells;
        bool operator==(const Row &) const = default;
    };

    QString key;
    QString title;
    QString description;
    QString heading;
    QStringList columns;
    QList<Row> rows;

    bool operator==(const HeatStrip &) const = default;
};

// How many of those expected came to each event, by year; editions without marks have no bar.
BarChart attendanceChart(const QList<domain::Roster> &rosters);
// How many of the ordinary seats are taken, by event and year.
BarChart seatsChart(const QList<domain::Roster> &rosters);
// Each party's share of those who go, beside its share of the committee's members on the day, in percent.
BarChart partyChart(const QList<domain::Roster> &rosters, const QList<domain::PersonEntry> &persons,
                    const QDate &day);
// For how many days each matter lay, or has lain until the day, on the table; the longest first.
BarChart tabledChart(const QList<domain::RegisterEntry> &entries, const QDate &today);
// Who was on which roster and came, by event and year; those with the most first, then in Swedish order.
HeatStrip participationStrip(const QList<domain::Roster> &rosters);

using Chart = std::variant<BarChart, HeatStrip>;

// All pictures of a mandate period, in the order in which they are shown. What the parties have is of one
// year in it; what lies tabled is counted until today.
QList<Chart> chartsOf(const QList<domain::Roster> &period, int year,
                      const QList<domain::PersonEntry> &persons, const QList<domain::RegisterEntry> &entries,
                      const QDate &today);

// Whether nothing is known that could be drawn.
bool isEmpty(const Chart &chart);
// The picture. Of more rows than that only the first ones are drawn; the table has all.
Drawing drawingOf(const Chart &chart, qsizetype rows = 60);
// The numbers.
Table tableOf(const Chart &chart);

} // namespace documents
