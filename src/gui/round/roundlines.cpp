#include "gui/round/roundlines.h"

#include "domain/party.h"
#include "gui/look/colours.h"

#include <QEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

QFont fontOf(const RoundLine &line, QFont font)
{
    if (line.isPerson || line.isHeading)
        font.setWeight(QFont::DemiBold);
    return font;
}

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics{font}.horizontalAdvance(text);
}

// Breaks the text into rows of the width; painted when there is a painter. The number of rows, at least one.
int layOut(const QString &text, const QFont &font, const QRect &rect, QPainter *painter = nullptr)
{
    const QFontMetrics metrics{font};
    QTextLayout layout{text, font};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int rows = 0;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(qMax(rect.width(), 1));
        row.setPosition({0, qreal(rows * metrics.height())});
        ++rows;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, rect.topLeft());
    return qMax(rows, 1);
}

// What stands below a name where it has no room beside it.
QString below(const RoundLine &line)
{
    QStringList parts{line.detail, line.note};
    parts.removeAll(QString{});
    return parts.join(u" · "_s);
}

} // namespace

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
        if (!parts.isEmpty())
            spoken << parts.join(u' ');
    }
    setAccessibleDescription(spoken.join(u", "_s));
    m_chosen = qMin(m_chosen, int(lines.size()) - 1);
    arrange();
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
    arrange();
    field->show();
}

int RoundLines::lineHeight() const
{
    return fontMetrics().height() * 9 / 5;
}

// Anew for the width and the font.
void RoundLines::arrange()
{
    const QFontMetrics metrics = fontMetrics();
    const int high = metrics.height();
    const int space = metrics.averageCharWidth();
    int number = 0;
    int name = 0;
    int party = 0;
    bool hasDetails = false;
    for (const RoundLine &line : std::as_const(m_lines)) {
        number = qMax(number, metrics.horizontalAdvance(line.number));
        name = qMax(name, widthOf(line.name, fontOf(line, font())));
        party = qMax(party, metrics.horizontalAdvance(line.party));
        hasDetails = hasDetails || !line.detail.isEmpty();
    }
    if (number > 0)
        number += space;
    if (party > 0)
        party += metrics.ascent() + space; // with the square of its colour before it
    const int edge = number > 0 ? space / 2 : space;

    m_places.clear();
    int y = 0;
    for (int i = 0; i < m_lines.size(); ++i) {
        const RoundLine &line = m_lines[i];
        const QRect first{edge, y + (lineHeight() - high) / 2, width() - 2 * edge, high};
        Places places;
        places.number = first;
        places.name = first.adjusted(number, 0, 0, 0);
        int rows = 1;
        if (line.isPerson) {
            // Parties stand below each other: behind the widest name where something follows, else at the
            // right end.
            const int most = places.name.width() - party - space;
            places.below = places.name;
            places.name.setWidth(hasDetails ? qMin(most, name + space) : most);
            places.party = first;
            places.party.setLeft(places.name.right() + 1 + space);
            places.beside = hasDetails
                                ? places.party.adjusted(party + space, 0, 0, 0)
                                : places.name.adjusted(widthOf(line.name, fontOf(line, font())), 0, 0, 0);
            rows = layOut(line.name, fontOf(line, font()), places.name);
            if (const int wanted = widthOf(below(line), font());
                wanted > 0 && wanted > places.beside.width() - space) {
                places.below.translate(0, rows * high);
                rows += layOut(below(line), font(), places.below);
                places.beside = {};
            }
        } else if (i != m_fieldLine) {
            rows = layOut(line.name, fontOf(line, font()), places.name);
        }
        places.whole = {0, y, width(), lineHeight() + (rows - 1) * high};
        y += places.whole.height();
        m_places << places;
    }
    m_leastWidth = space * 16 + number + party;
    updateGeometry();
    placeField();
}

void RoundLines::placeField()
{
    if (!m_field || m_fieldLine < 0 || m_fieldLine >= m_places.size())
        return;
    QRect rect = m_places[m_fieldLine].whole;
    rect.setLeft(m_places[m_fieldLine].name.left());
    m_field->setGeometry(rect.adjusted(0, 0, -fontMetrics().averageCharWidth() / 2, 0));
}

QSize RoundLines::sizeHint() const
{
    return minimumSizeHint();
}

QSize RoundLines::minimumSizeHint() const
{
    return {m_leastWidth, m_places.isEmpty() ? 0 : m_places.last().whole.bottom() + 1};
}

void RoundLines::paintLine(QPainter &painter, const RoundLine &line, const Places &places) const
{
    const Colours &colours = coloursFor(palette());
    painter.setPen(colours.mute);
    painter.drawText(places.number, Qt::AlignVCenter | Qt::AlignLeft, line.number);
    painter.setPen(line.isPerson ? colours.ink : colours.mute);
    layOut(line.name, fontOf(line, font()), places.name, &painter);
    if (!line.isPerson)
        return;
    if (!line.party.isEmpty()) {
        const int side = fontMetrics().ascent() * 3 / 4;
        const QRect square{places.party.left(), places.party.center().y() - side / 2, side, side};
        painter.drawText(places.party.adjusted(side + fontMetrics().averageCharWidth(), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, line.party);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(domain::partyColor(line.party)));
        painter.drawRoundedRect(square, 2, 2);
    }
    painter.setPen(colours.mute);
    if (places.beside.isNull()) {
        layOut(below(line), font(), places.below, &painter);
    } else {
        painter.drawText(places.beside, Qt::AlignVCenter | Qt::AlignLeft, line.detail);
        painter.drawText(places.beside, Qt::AlignVCenter | Qt::AlignRight, line.note);
    }
}

void RoundLines::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRect rect = m_places[i].whole;
        if (i == m_chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accentSoft);
            painter.drawRoundedRect(rect, 6, 6);
        } else if (i > 0 && m_chosen < 0) {
            painter.setPen(colours.rowLine);
            painter.drawLine(rect.topLeft(), rect.topRight());
        }
        if (i != m_fieldLine)
            paintLine(painter, m_lines[i], m_places[i]);
        else
            paintLine(painter, {.number = m_lines[i].number}, m_places[i]);
    }
}

void RoundLines::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RoundLines::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void RoundLines::mouseReleaseEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    for (int i = 0; i < m_places.size(); ++i)
        if (event->button() == Qt::LeftButton && m_places[i].whole.top() <= y &&
            y <= m_places[i].whole.bottom())
            return emit clicked(i);
}

} // namespace gui
