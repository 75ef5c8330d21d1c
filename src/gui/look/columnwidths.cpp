#include "gui/look/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace gui {

namespace {

int sum(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

// Cuts the columns that `cut` names down to one common width, where they are wider, until all fit.
template <class Cut> void level(QList<int> &widths, const QList<ColumnWish> &columns, int available, Cut cut)
{
    const auto at = [&](int common) {
        QList<int> cutWidths = widths;
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (cut(columns[i]) && widths[i] > 0)
                cutWidths[i] = std::clamp(common, std::min(columns[i].least, widths[i]), widths[i]);
        return cutWidths;
    };
    int fits = 0;
    int tooWide = widths.isEmpty() ? 0 : *std::max_element(widths.begin(), widths.end());
    if (sum(widths) <= available)
        return;
    while (fits + 1 < tooWide) {
        const int middle = (fits + tooWide) / 2;
        (sum(at(middle)) <= available ? fits : tooWide) = middle;
    }
    widths = at(fits);
}

} // namespace

QList<int> fittedWidths(const QList<ColumnWish> &columns, int available)
{
    QList<int> widths;
    int least = 0;
    for (const ColumnWish &column : columns) {
        widths.append(column.natural);
        least += std::min(column.least, column.natural);
    }
    for (qsizetype i = columns.size() - 1; i >= 0 && least > available; --i) {
        if (!columns[i].expendable)
            continue;
        least -= std::min(columns[i].least, columns[i].natural);
        widths[i] = 0;
    }
    level(widths, columns, available, [](const ColumnWish &column) { return column.yields; });
    level(widths, columns, available, [](const ColumnWish &) { return true; });
    return widths;
}

} // namespace gui
