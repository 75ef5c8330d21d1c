#include "gui/look/headedlist.h"

#include "gui/look/colours.h"

#include <QIcon>
#include <QPainter>

namespace gui {

namespace {

constexpr qreal linesOfHeading = 1.75;

// Of the sign before the text.
int sideOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.ascent();
}

} // namespace

HeadedListDelegate::HeadedListDelegate(qreal lines, QObject *parent)
    : QStyledItemDelegate{parent}
    , m_lines{lines}
{
}

void HeadedListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    const bool heading = index.data(Heading).toBool();
    const bool chosen = option.state & QStyle::State_Selected;
    const int space = option.fontMetrics.averageCharWidth() * 3 / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!heading && (chosen || option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? colours.accentSoft : colours.hover);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    constexpr auto byKey = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & byKey) == byKey) {
        painter->setPen(QPen{colours.accent, 2});
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6);
    }
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    QRect line = option.rect.adjusted(space, 0, -space, 0);
    const QString count = index.data(Count).toString();
    painter->setFont(small);
    painter->setPen(colours.mute);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    if (!count.isEmpty())
        line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(count) - space);

    if (const QIcon sign = index.data(Qt::DecorationRole).value<QIcon>(); !sign.isNull()) {
        const int side = sideOf(option);
        sign.paint(painter, QRect{line.left(), line.center().y() - side / 2, side, side});
        line.setLeft(line.left() + side + space / 2);
    }

    QFont font = heading ? small : option.font;
    if (heading || chosen)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(heading ? colours.mute : chosen ? colours.accent : colours.ink);
    painter->drawText(
        line, Qt::AlignLeft | (heading ? Qt::AlignBottom : Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

QSize HeadedListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics{font};
    const int space = metrics.averageCharWidth() * 3 / 2;
    const QString count = index.data(Count).toString();
    const bool sign = !index.data(Qt::DecorationRole).isNull();
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * space +
                (sign ? sideOf(option) + space / 2 : 0) +
                (count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + space),
            qRound(metrics.height() * (index.data(Heading).toBool() ? linesOfHeading : m_lines))};
}

} // namespace gui
