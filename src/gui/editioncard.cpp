#include "gui/editioncard.h"

#include "gui/look/badge.h"

#include <QKeyEvent>
#include <QPainter>

namespace gui {

using namespace Qt::StringLiterals;

EditionCard::EditionCard(QWidget *parent)
    : QAbstractButton{parent}
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void EditionCard::setSummary(const EditionSummary &summary)
{
    m_summary = summary;
    setAccessibleName(QStringList{summary.event + u' ' + QString::number(summary.year), summary.state,
                                  summary.seatsText, summary.when}
                          .join(u", "_s));
    updateGeometry();
    update();
}

QFont EditionCard::strongFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QSize EditionCard::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const QSize badge = badgeSize(m_summary.state, font());
    const int space = metrics.averageCharWidth() * 3 / 2;
    const int above = QFontMetrics{strongFont()}.horizontalAdvance(u"0000"_s) + space + badge.width();
    const int below =
        metrics.horizontalAdvance(m_summary.seatsText) + space + metrics.horizontalAdvance(m_summary.when);
    return {qMax(above, below) + 2 * space, metrics.height() * 9 / 2};
}

void EditionCard::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    const QFontMetrics metrics = fontMetrics();
    const int space = metrics.averageCharWidth() * 3 / 2;

    painter.setPen(hasFocus() ? QPen{colours.accent, 2} : QPen{colours.line, 1});
    painter.setBrush(underMouse() ? colours.hover : colours.surface);
    const double edge = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF{rect()}.adjusted(edge, edge, -edge, -edge), 8, 8);

    const int quarter = metrics.height() / 2;
    const QRect inner = rect().adjusted(space, quarter, -space, -quarter);
    const QRect first{inner.left(), inner.top(), inner.width(), metrics.height() * 5 / 4};
    painter.setFont(strongFont());
    painter.setPen(colours.ink);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_summary.year));
    const QSize badge = badgeSize(m_summary.state, font());
    paintBadge(painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignRight | Qt::AlignVCenter, badge, first),
               m_summary.state, m_summary.tone, font(), colours);

    const int thickness = qMax(4, metrics.height() * 2 / 5);
    const QRect last{inner.left(), inner.bottom() - metrics.height() + 1, inner.width(), metrics.height()};
    QRectF track(inner.left(), (first.bottom() + last.top() - thickness) / 2.0 + 1, inner.width(), thickness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.greySoft);
    painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
    if (m_summary.seats > 0 && m_summary.taken > 0) {
        track.setWidth(track.width() * qMin(m_summary.taken, m_summary.seats) / m_summary.seats);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
    }

    painter.setFont(font());
    painter.setPen(colours.mute);
    painter.drawText(last, Qt::AlignLeft | Qt::AlignVCenter, m_summary.seatsText);
    painter.drawText(last, Qt::AlignRight | Qt::AlignVCenter, m_summary.when);
}

void EditionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace gui
