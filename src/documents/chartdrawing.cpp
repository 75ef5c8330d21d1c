#include "documents/charts.h"
#include "documents/cleaning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using Anchor = Drawing::Anchor;

constexpr int width = 640;
constexpr int labelWidth = 190; // of a row's name, left of its bars
constexpr int barWidth = 240;
constexpr int barHeight = 14;
constexpr int barStep = 20;
constexpr int rowGap = 10;
constexpr int top = 8;

// All are told from white and from a dark ground by 3:1.
constexpr quint32 seriesColours[] = {0x3f8f7a, 0x7f78c4, 0xb0762c, 0x8a8f5a};

// On one line; names that are too long for their place end in an ellipsis, the table has them whole.
QString fitted(const QString &words, qsizetype letters)
{
    const QString line = cleanedText(words).simplified();
    return line.size() <= letters ? line : QString{line.left(letters - 1).trimmed() + u'…'};
}

template <class Chart> Drawing drawingFor(const Chart &chart)
{
    Drawing drawing;
    drawing.key = chart.key;
    drawing.title = chart.title;
    drawing.description = chart.description;
    return drawing;
}

void putRest(Drawing &drawing, qsizetype rows, double &y)
{
    if (rows <= 0)
        return;
    drawing.words << Drawing::Words{{0, y + 15}, u"och %1 till, se tabellen"_s.arg(rows)};
    y += 22;
}

double mostOf(const BarChart &chart)
{
    double most = chart.most;
    if (most > 0)
        return most;
    for (const BarChart::Row &row : chart.rows) {
        for (const auto &bar : row.bars)
            most = std::max(most, bar ? bar->value : 0);
    }
    return most > 0 ? most : 1;
}

Drawing drawn(const BarChart &chart, qsizetype rows)
{
    Drawing drawing = drawingFor(chart);
    const bool named = chart.series.size() > 1;
    qsizetype longest = 0; // name of a series, which stands between a row's name and its bars
    for (const QString &series : chart.series)
        longest = std::max(longest, named ? series.size() : 0);
    const double most = mostOf(chart);
    double y = top;
    for (const BarChart::Row &row : chart.rows.mid(0, rows)) {
        drawing.words << Drawing::Words{{0, y + 11}, fitted(row.label, 26 - longest), true};
        for (qsizetype i = 0; i < row.bars.size(); ++i) {
            const auto &bar = row.bars[i];
            const QString series = chart.series.value(i);
            if (named)
                drawing.words << Drawing::Words{{labelWidth - 8, y + 11}, series, false, Anchor::End};
            QString says;
            if (bar)
                says =
                    cleanedText(u"%1: %2"_s.arg(named ? row.label + u", "_s + series : row.label, bar->words))
                        .simplified();
            drawing.boxes << Drawing::Box{{labelWidth, y, barWidth, barHeight}, {}, true, says};
            if (const double length = bar ? barWidth * std::clamp(bar->value / most, 0.0, 1.0) : 0;
                length > 0)
                drawing.boxes << Drawing::Box{
                    {labelWidth, y, length, barHeight},
                    row.colour.value_or(seriesColours[size_t(i) % std::size(seriesColours)]),
                    false,
                    says};
            drawing.words << Drawing::Words{{labelWidth + barWidth + 8, y + 11}, bar ? bar->words : u"–"_s};
            y += barStep;
        }
        y += rowGap;
    }
    putRest(drawing, chart.rows.size() - rows, y);
    drawing.size = {width, y};
    return drawing;
}

Drawing drawn(const HeatStrip &strip, qsizetype rows)
{
    constexpr int cell = 22;
    constexpr int head = 120; // the columns' names stand upright above them
    Drawing drawing = drawingFor(strip);
    for (qsizetype i = 0; i < strip.columns.size(); ++i)
        drawing.words << Drawing::Words{{labelWidth + double(i) * cell + 15, head - 6},
                                        fitted(strip.columns[i], 20),
                                        false,
                                        Anchor::Start,
                                        true};
    double y = head;
    // By sign as well as by shade: a small box is nominated, a half-filled one chosen, a filled one was
    // there.
    for (const HeatStrip::Row &row : strip.rows.mid(0, rows)) {
        drawing.words << Drawing::Words{{0, y + 15}, fitted(row.label, 28)};
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const double x = labelWidth + double(i) * cell;
            const HeatStrip::Cell &mark = row.cells[i];
            const QRectF whole{x + 2, y + 2, cell - 4, cell - 4};
            QString says;
            if (mark.level > 0)
                says = cleanedText(u"%1, %2: %3"_s.arg(row.label, strip.columns.value(i), mark.words))
                           .simplified();
            drawing.boxes << Drawing::Box{whole, {}, true, says};
            if (mark.level == 1)
                drawing.boxes << Drawing::Box{{x + 7, y + 7, 8, 8}, {}, false, says};
            else if (mark.level == 2)
                drawing.boxes << Drawing::Box{{x + 2, y + 11, cell - 4, 9}, seriesColours[0], false, says};
            else if (mark.level == 3)
                drawing.boxes << Drawing::Box{whole, seriesColours[0], false, says};
        }
        y += cell;
    }
    putRest(drawing, strip.rows.size() - rows, y);
    drawing.size = {double(labelWidth) + double(strip.columns.size()) * cell + 40, y + top};
    return drawing;
}

} // namespace

Drawing drawingOf(const Chart &chart, qsizetype rows)
{
    return std::visit([rows](const auto &it) { return drawn(it, rows); }, chart);
}

} // namespace documents
