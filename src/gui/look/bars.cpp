#include "gui/look/bars.h"

#include "domain/party.h"
#include "gui/look/colours.h"

#include <QPainter>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

Bars::Bars(QWidget *parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Bars::setBars(const QList<Bar> &bars, int full)
{
    m_bars = bars;
    m_full = full;
    QStringList lines;
    for (const Bar &bar : bars) {
        if (full == 0)
            m_full = qMax(m_full, bar.value);
        lines.append(bar.label + u": "_s + bar.text);
    }
    m_full = qMax(1, m_full);
    setAccessibleDescription(lines.join(u", "_s));
    updateGeometry();
    update();
}

int Bars::lineHeight() const
{
    return fontMetrics().height() * 3 / 2;
}

int Bars::widest(QString Bar::*text) const
{
    int width = 0;
    for (const Bar &bar : m_bars)
        width = qMax(width, fontMetrics().horizontalAdvance(bar.*text));
    return width;
}

QSize Bars::sizeHint() const
{
    return minimumSizeHint() + QSize{fontMetrics().averageCharWidth() * 16, 0};
}

QSize Bars::minimumSizeHint() const
{
    const int space = fontMetrics().averageCharWidth() * 2;
    return {widest(&Bar::label) + widest(&Bar::text) + 5 * space, lineHeight() * int(m_bars.size())};
}

void Bars::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    const int space = fontMetrics().averageCharWidth() * 2;
    const int thickness = fontMetrics().xHeight();
    const int left = qMax(widest(&Bar::label), fontMetrics().horizontalAdvance(u"MP"_s)) + space;
    const int right = width() - widest(&Bar::text) - space;

    QRect line{0, 0, width(), lineHeight()};
    for (const Bar &bar : m_bars) {
        painter.setPen(colours.ink);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, bar.label);
        painter.setPen(colours.mute);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, bar.text);
        QRectF track(left, line.center().y() - thickness / 2.0, qMax(0, right - left), thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.greySoft);
        painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
        track.setWidth(track.width() * qMin(bar.value, m_full) / m_full);
        painter.setBrush(bar.color);
        painter.drawRoundedRect(track, qMin(thickness, int(track.width())) / 2.0,
                                qMin(thickness, int(track.width())) / 2.0);
        line.translate(0, lineHeight());
    }
}

QList<Bar> partyBars(const QMap<QString, int> &perParty, const std::function<QString(int)> &text)
{
    QList<Bar> bars;
    for (auto it = perParty.begin(); it != perParty.end(); ++it)
        bars.append({it.key().isEmpty() ? u"–"_s : it.key(), QColor::fromRgb(domain::partyColor(it.key())),
                     it.value(), text(it.value())});
    std::stable_sort(bars.begin(), bars.end(), [](const Bar &a, const Bar &b) {
        return a.value != b.value ? a.value > b.value : domain::partyBefore(a.label, b.label);
    });
    return bars;
}

} // namespace gui
