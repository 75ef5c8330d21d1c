#include "gui/charts/chartview.h"

#include "gui/look/accessiblerole.h"
#include "gui/look/card.h"
#include "gui/look/colours.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

// Text is made smaller to this share of the window's, and no further, so that a narrow window shows all.
constexpr double smallest = 0.58;

int pixels(double length)
{
    return int(std::ceil(length));
}

void paint(QPainter &painter, const documents::Drawing::Box &box, const Colours &colours)
{
    QPen pen{box.faint ? colours.line : colours.ink};
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(box.fill ? QBrush{QColor::fromRgb(*box.fill)} : QBrush{Qt::NoBrush});
    painter.drawRect(box.area);
}

void paint(QPainter &painter, const documents::Drawing::Words &words)
{
    QFont font = painter.font();
    font.setWeight(words.strong ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const bool fromEnd = words.anchor == documents::Drawing::Anchor::End;
    const double back = fromEnd ? QFontMetricsF{font}.horizontalAdvance(words.text) : 0;
    painter.save();
    painter.translate(words.at);
    if (words.upright)
        painter.rotate(-90);
    painter.drawText(QPointF{-back, 0}, words.text);
    painter.restore();
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QAbstractScrollArea{parent}
{
    setAccessibleRole(this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
}

void ChartView::setDrawing(const documents::Drawing &drawing)
{
    m_drawing = drawing;
    setAccessibleName(drawing.title);
    setAccessibleDescription(drawing.description);
    arrange();
    updateGeometry();
}

QString ChartView::wordsAt(const QPoint &point) const
{
    const QPointF there = (QPointF{point} - origin()) / m_scale;
    for (auto box = m_drawing.boxes.crbegin(); box != m_drawing.boxes.crend(); ++box)
        if (box->area.contains(there))
            return box->says;
    return {};
}

QSize ChartView::sizeHint() const
{
    const int space = 2 * spacing(this);
    return (m_drawing.size * wholeScale()).toSize() + QSize{space, space};
}

QSize ChartView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 8};
}

double ChartView::wholeScale() const
{
    return QFontInfo{font()}.pixelSize() / documents::Drawing::textSize;
}

QPointF ChartView::origin() const
{
    const double space = spacing(this);
    return {space - horizontalScrollBar()->value(), space - verticalScrollBar()->value()};
}

void ChartView::arrange()
{
    const int space = 2 * spacing(this);
    // As if it always stood there: its coming and going would change the room for the picture.
    const int room = width() - verticalScrollBar()->sizeHint().width() - space;
    const double whole = wholeScale();
    m_scale = std::clamp(room / std::max(1.0, m_drawing.size.width()), smallest * whole, whole);
    const QSizeF size = m_drawing.size * m_scale;
    const QSize shown = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, pixels(size.width()) + space - shown.width()));
    verticalScrollBar()->setRange(0, std::max(0, pixels(size.height()) + space - shown.height()));
    horizontalScrollBar()->setPageStep(shown.width());
    verticalScrollBar()->setPageStep(shown.height());
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setSingleStep(fontMetrics().height());
    viewport()->update();
}

void ChartView::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter{viewport()};
    painter.fillRect(viewport()->rect(), colours.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(origin());
    painter.scale(m_scale, m_scale);
    for (const documents::Drawing::Box &box : m_drawing.boxes)
        paint(painter, box, colours);
    QFont text = font();
    text.setPixelSize(int(documents::Drawing::textSize));
    painter.setFont(text);
    painter.setPen(colours.ink);
    for (const documents::Drawing::Words &words : m_drawing.words)
        paint(painter, words);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen{colours.accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void ChartView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
        updateGeometry();
    }
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), wordsAt(help->pos()).toHtmlEscaped(), viewport());
    return true;
}

} // namespace gui
