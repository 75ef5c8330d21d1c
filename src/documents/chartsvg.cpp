#include "documents/charts.h"
#include "domain/colour.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr int width = 640;
constexpr int labelWidth = 190; // of a row's name, left of its bars
constexpr int barWidth = 240;
constexpr int barHeight = 14;
constexpr int barStep = 20;
constexpr int rowGap = 10;
constexpr int top = 8;

// Both are told from white and from a dark ground by 3:1.
constexpr quint32 seriesColours[] = {0x3f8f7a, 0x7f78c4, 0xb0762c, 0x8a8f5a};

QString number(double value)
{
    return QString::number(value, 'f', value == qRound(value) ? 0 : 1);
}

QString text(double x, double y, const QString &words, const QString &more = {})
{
    return u"<text x=\"%1\" y=\"%2\"%3>%4</text>\n"_s.arg(number(x), number(y), more, words.toHtmlEscaped());
}

QString rectangle(double x, double y, double w, double h, const QString &more)
{
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" %5/>\n"_s.arg(number(x), number(y), number(w),
                                                                              number(h), more);
}

// Names that are too long for their place end in an ellipsis; the table has them whole.
QString fitted(const QString &words, qsizetype letters)
{
    return words.size() <= letters ? words : QString{words.left(letters - 1).trimmed() + u'…'};
}

QString picture(const QString &key, const QString &title, const QString &description, int wide, int high,
                const QString &content)
{
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"%1-t %1-d\" "
           "viewBox=\"0 0 %2 %3\" width=\"%2\" height=\"%3\" font-family=\"Inter, sans-serif\" "
           "font-size=\"12\" fill=\"currentColor\">\n<title id=\"%1-t\">%4</title>\n<desc "
           "id=\"%1-d\">%5</desc>\n"_s.arg(key, QString::number(wide), QString::number(high),
                                           title.toHtmlEscaped(), description.toHtmlEscaped()) +
           content + u"</svg>\n"_s;
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

} // namespace

QString svg(const BarChart &chart)
{
    const double most = mostOf(chart);
    QString content;
    double y = top;
    for (const BarChart::Row &row : chart.rows) {
        content += text(0, y + 11, fitted(row.label, 20), u" font-weight=\"600\""_s);
        for (qsizetype i = 0; i < row.bars.size(); ++i) {
            const auto &bar = row.bars[i];
            if (chart.series.size() > 1)
                content += text(labelWidth - 8, y + 11, chart.series.value(i), u" text-anchor=\"end\""_s);
            const double length = bar ? barWidth * std::clamp(bar->value / most, 0.0, 1.0) : 0;
            const quint32 fill = row.colour.value_or(seriesColours[i % std::size(seriesColours)]);
            content += rectangle(labelWidth, y, barWidth, barHeight,
                                 u"fill=\"none\" stroke=\"currentColor\" "
                                 "stroke-opacity=\".25\""_s);
            if (length > 0)
                content += rectangle(labelWidth, y, length, barHeight,
                                     u"fill=\"%1\" stroke=\"currentColor\""_s.arg(domain::colourText(fill)));
            content += text(labelWidth + barWidth + 8, y + 11, bar ? bar->words : u"–"_s);
            y += barStep;
        }
        y += rowGap;
    }
    return picture(chart.key, chart.title, chart.description, width, int(y), content);
}

QString svg(const HeatStrip &strip, qsizetype rows)
{
    constexpr int cell = 22;
    constexpr int head = 120; // the columns' names stand upright above them
    const int wide = labelWidth + int(strip.columns.size()) * cell + 40;
    QString content;
    for (qsizetype i = 0; i < strip.columns.size(); ++i) {
        const double x = labelWidth + i * cell + 15;
        content += text(x, head - 6, fitted(strip.columns[i], 20),
                        u" transform=\"rotate(-90 %1 %2)\""_s.arg(number(x), number(head - 6)));
    }
    double y = head;
    // By sign as well as by shade: a ring is nominated, a half-filled cell chosen, a filled one was there.
    for (const HeatStrip::Row &row : strip.rows.mid(0, rows)) {
        content += text(0, y + 15, fitted(row.label, 28));
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const double x = labelWidth + i * cell;
            const int level = row.cells[i].level;
            content += rectangle(x + 2, y + 2, cell - 4, cell - 4,
                                 u"fill=\"none\" stroke=\"currentColor\" "
                                 "stroke-opacity=\".25\""_s);
            const QString mark = u"fill=\"%1\" stroke=\"currentColor\""_s;
            if (level == 1)
                content += rectangle(x + 7, y + 7, 8, 8, mark.arg(u"none"_s));
            else if (level == 2)
                content +=
                    rectangle(x + 2, y + 11, cell - 4, 9, mark.arg(domain::colourText(seriesColours[0])));
            else if (level == 3)
                content += rectangle(x + 2, y + 2, cell - 4, cell - 4,
                                     mark.arg(domain::colourText(seriesColours[0])));
        }
        y += cell;
    }
    if (strip.rows.size() > rows) {
        content += text(0, y + 15, u"och %1 till, se tabellen"_s.arg(strip.rows.size() - rows));
        y += cell;
    }
    return picture(strip.key, strip.title, strip.description, wide, int(y) + top, content);
}

} // namespace documents
