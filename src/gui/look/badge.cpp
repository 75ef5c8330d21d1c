#include "gui/look/badge.h"

#include "domain/party.h"
#include "gui/look/roles.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace gui {

namespace {

QFont badgeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize badgeSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics{badgeFont(font)};
    const int height = metrics.height() + metrics.height() / 4;
    return {metrics.horizontalAdvance(text) + height, height};
}

void paintBadge(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QFont &font,
                const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(tone, colours));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setFont(badgeFont(font));
    painter.setPen(inkOf(tone, colours));
    const QRect inner = rect.adjusted(rect.height() / 4, 0, -rect.height() / 4, 0);
    painter.drawText(inner, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter.restore();
}

BadgeLabel::BadgeLabel(QWidget *parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

// Not shown here: what has no parent yet would become a window.
BadgeLabel::BadgeLabel(const QString &text, Tone tone, QWidget *parent)
    : BadgeLabel{parent}
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
}

void BadgeLabel::setBadge(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_text, font());
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintBadge(painter, rect(), m_text, m_tone, font(), coloursFor(palette()));
}

void BadgeLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colours &colours = coloursFor(option->palette);
    option->state &= ~QStyle::State_HasFocus;
    if (index.data(StrongRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    if (index.data(MuteRole).toBool()) {
        option->palette.setColor(QPalette::Text, colours.mute);
        option->palette.setColor(QPalette::HighlightedText, colours.mute);
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Colours &colours = coloursFor(option.palette);
    const QFontMetrics metrics{cell.font};
    const int space = metrics.averageCharWidth();

    painter->save();
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, colours.accentSoft);
    else if (cell.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(cell.rect, cell.backgroundBrush);
    painter->setPen(colours.rowLine);
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());

    QRect inner = cell.rect.adjusted(space, 0, -space, -1);
    if (cell.features & QStyleOptionViewItem::HasCheckIndicator) {
        QStyleOptionButton box;
        box.state = (cell.state & QStyle::State_Enabled) |
                    (cell.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, cell.widget);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, cell.widget);
        inner.setLeft(box.rect.right() + space);
    }
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid() && !cell.text.isEmpty()) {
        QSize size = badgeSize(cell.text, cell.font);
        size.setWidth(qMin(size.width(), inner.width()));
        const QRect pill = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, size, inner);
        paintBadge(*painter, pill, cell.text, Tone(tone.toInt()), cell.font, colours);
    } else {
        const QString party = index.data(PartyRole).toString();
        if (!party.isEmpty()) {
            const int side = metrics.ascent() * 3 / 4;
            const QRect square{inner.left(), inner.center().y() - side / 2, side, side};
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(QColor::fromRgb(domain::partyColor(party)));
            painter->drawRoundedRect(square, 2, 2);
            inner.setLeft(square.right() + space);
        }
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(QPalette::Text));
        painter->drawText(inner, int(cell.displayAlignment),
                          metrics.elidedText(cell.text, cell.textElideMode, inner.width()));
    }
    painter->restore();

    if (option.state & QStyle::State_HasFocus) {
        painter->save();
        painter->setPen(QPen{colours.accent, 2});
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFontMetrics metrics{cell.font};
    const int space = metrics.averageCharWidth();
    int width = metrics.horizontalAdvance(cell.text);
    if (index.data(ToneRole).isValid())
        width = badgeSize(cell.text, cell.font).width();
    else if (!index.data(PartyRole).toString().isEmpty())
        width += metrics.ascent() * 3 / 4 + space;
    if (cell.features & QStyleOptionViewItem::HasCheckIndicator)
        width += metrics.height() + space;
    return {width + 2 * space + 2, metrics.height() * 17 / 10};
}

} // namespace gui
