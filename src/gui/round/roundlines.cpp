#include "gui/round/roundlines.h"

#include "domain/party.h"
#include "gui/look/colours.h"

#include <QEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace gui {

using namespace Qt::StringLiterals;

RoundLines::RoundLines(QWidget *parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoundLines::setLines(const QList<RoundLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    QStringList spoken;
    for (const RoundLine &line : lines) {
        QStringList parts{line.number, line.name, line.party, line.detail, line.note};
        parts.removeAll(QString{});
        spoken << parts.join(u' ');
    }
    setAccessibleDescription(spoken.join(u", "_s));
    m_chosen = qMin(m_chosen, int(lines.size()) - 1);
    updateGeometry();
    placeField();
    update();
}

void RoundLines::setChosen(int line)
{
    m_chosen = line;
    update();
}

void RoundLines::setField(QLineEdit *field, int line)
{
    m_field = field;
    m_fieldLine = line;
    if (field->parentWidget() != this)
        field->setParent(this);
    placeField();
    field->show();
}

int RoundLines::lineHeight() const
{
    return fontMetrics().height() * 9 / 5;
}

int RoundLines::widest(QString RoundLine::*text) const
{
    int width = 0;
    for (const RoundLine &line : m_lines)
        if (!line.isHeading)
            width = qMax(width, fontMetrics().horizontalAdvance(line.*text));
    return width;
}

int RoundLines::numberWidth() const
{
    const int width = widest(&RoundLine::number);
    return width == 0 ? 0 : width + 2 * fontMetrics().averageCharWidth();
}

// With the square of its colour before it.
int RoundLines::partyWidth() const
{
    const int width = widest(&RoundLine::party);
    return width == 0 ? 0 : width + fontMetrics().ascent() + 2 * fontMetrics().averageCharWidth();
}

QRect RoundLines::rectOf(int line) const
{
    return {0, line * lineHeight(), width(), lineHeight()};
}

void RoundLines::placeField()
{
    if (!m_field || m_fieldLine < 0)
        return;
    const int space = fontMetrics().averageCharWidth() / 2;
    m_field->setGeometry(rectOf(m_fieldLine).adjusted(numberWidth() + space, 0, -space, 0));
}

QSize RoundLines::sizeHint() const
{
    return minimumSizeHint();
}

QSize RoundLines::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16 + numberWidth() + partyWidth(),
            lineHeight() * int(m_lines.size())};
}

void RoundLines::paintLine(QPainter &painter, const RoundLine &line, const QRect &rect) const
{
    const Colours &colours = coloursFor(palette());
    const QFontMetrics metrics = fontMetrics();
    const int space = metrics.averageCharWidth();
    QRect rest = rect.adjusted(space, 0, -space, 0);
    const auto draw = [&](const QRect &where, const QString &text, const QColor &colour, bool right = false) {
        painter.setPen(colour);
        painter.drawText(where, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };

    if (numberWidth() > 0) {
        draw({rest.left(), rest.top(), numberWidth(), rest.height()}, line.number, colours.mute);
        rest.setLeft(rest.left() + numberWidth());
    }
    // Parties stand below each other, whether there is a note behind them or not.
    if (const int noteWidth = line.isPerson ? widest(&RoundLine::note) : 0; noteWidth > 0) {
        draw(rest, line.note, colours.mute, true);
        rest.setRight(rest.right() - noteWidth - space);
    }
    // The name gives way to the party, never the other way round; a detail follows after the widest name.
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int most = rest.width() - (line.isPerson ? partyWidth() : 0);
    int nameWidth = most;
    if (widest(&RoundLine::detail) > 0) {
        int wide = 0;
        for (const RoundLine &each : m_lines)
            wide = qMax(wide, QFontMetrics{bold}.horizontalAdvance(each.name));
        nameWidth = qMin(most, wide + 2 * space);
    }
    painter.setFont(line.isPerson || line.isHeading ? bold : font());
    draw({rest.left(), rest.top(), nameWidth, rest.height()}, line.name,
         line.isPerson ? colours.ink : colours.mute);
    painter.setFont(font());
    rest.setLeft(rest.left() + nameWidth);
    if (!line.isPerson)
        return;
    if (!line.party.isEmpty()) {
        const int side = metrics.ascent() * 3 / 4;
        const QRect square{rest.left(), rest.center().y() - side / 2, side, side};
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(domain::partyColor(line.party)));
        painter.drawRoundedRect(square, 2, 2);
        draw({square.right() + space, rest.top(), partyWidth(), rest.height()}, line.party, colours.ink);
    }
    rest.setLeft(rest.left() + partyWidth());
    draw(rest, line.detail, colours.mute);
}

void RoundLines::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRect rect = rectOf(i);
        if (i == m_chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accentSoft);
            painter.drawRoundedRect(rect, 6, 6);
        } else if (i > 0 && m_chosen < 0) {
            painter.setPen(colours.rowLine);
            painter.drawLine(rect.topLeft(), rect.topRight());
        }
        paintLine(painter, m_lines[i], rect);
    }
}

void RoundLines::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeField();
}

void RoundLines::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        placeField();
    }
}

void RoundLines::mouseReleaseEvent(QMouseEvent *event)
{
    const int line = event->position().toPoint().y() / lineHeight();
    if (event->button() == Qt::LeftButton && line >= 0 && line < m_lines.size())
        emit clicked(line);
}

} // namespace gui
