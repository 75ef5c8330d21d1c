#include "gui/register/flowrow.h"

#include <algorithm>

namespace gui {

namespace {

bool expands(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

// What the item needs at least in a line that it shares.
int need(const QLayoutItem *item)
{
    return expands(item) ? item->minimumSize().width() : item->sizeHint().width();
}

} // namespace

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    for (const auto *item : m_items)
        width += item->sizeHint().width() + spacing();
    return QSize{width, heightOf(m_items)}.grownBy(contentsMargins());
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo({need(item), item->minimumSize().height()});
    return size.grownBy(contentsMargins());
}

int FlowRow::heightForWidth(int width) const
{
    const auto margins = contentsMargins();
    int height = margins.top() + margins.bottom() - spacing();
    for (const auto &line : linesIn(width - margins.left() - margins.right()))
        height += heightOf(line) + spacing();
    return height;
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    auto room = rect.marginsRemoved(contentsMargins());
    for (const auto &line : linesIn(room.width())) {
        const int height = heightOf(line);
        place(line, {room.left(), room.top(), room.width(), height});
        room.setTop(room.top() + height + spacing());
    }
}

QList<FlowRow::Line> FlowRow::linesIn(int width) const
{
    QList<Line> lines;
    int used = width;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const int more = spacing() + need(item);
        if (lines.isEmpty() || used + more > width) {
            lines.append(Line{});
            used = -spacing();
        }
        lines.last().append(item);
        used += more;
    }
    return lines;
}

int FlowRow::heightOf(const Line &line) const
{
    int height = 0;
    for (const auto *item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

void FlowRow::place(const Line &line, const QRect &rect) const
{
    int left = rect.width() + spacing();
    auto expanding = std::count_if(line.begin(), line.end(), expands);
    for (const auto *item : line)
        left -= need(item) + spacing();
    int x = rect.left();
    for (auto *item : line) {
        int width = need(item);
        if (expands(item)) {
            const int share = std::max(0, left) / int(expanding--);
            width = std::min(width + share, item->maximumSize().width());
            left -= share;
        }
        width = std::min(width, rect.width());
        const int height = std::min(item->sizeHint().height(), rect.height());
        item->setGeometry({x, rect.top() + (rect.height() - height) / 2, width, height});
        x += width + spacing();
    }
}

} // namespace gui
