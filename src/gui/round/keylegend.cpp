#include "gui/round/keylegend.h"

#include "gui/look/colours.h"

#include <QPainter>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

QFont capFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

KeyButton::KeyButton(const QString &key, const QString &text, QWidget *parent)
    : QAbstractButton{parent}
    , m_key{key}
{
    setText(text);
    setAccessibleName(u"%1 (%2)"_s.arg(text, key));
    setFocusPolicy(Qt::NoFocus); // the key itself does it
    setCursor(Qt::PointingHandCursor);
}

QString KeyButton::shownText() const
{
    return isChecked() ? u"✓ "_s + text() : text();
}

QRect KeyButton::capRect() const
{
    const QFontMetrics metrics{capFont(font())};
    const int space = metrics.averageCharWidth();
    const int tall = metrics.height() + 2;
    return {0, (height() - tall) / 2, metrics.horizontalAdvance(m_key) + 2 * space, tall};
}

QSize KeyButton::sizeHint() const
{
    const int space = fontMetrics().averageCharWidth();
    return {capRect().width() + fontMetrics().horizontalAdvance(isCheckable() ? u"✓ "_s + text() : text()) +
                2 * space,
            fontMetrics().height() * 3 / 2};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    const QRect cap = capRect();
    painter.setPen(isChecked() ? colours.accent : colours.edge);
    painter.setBrush(isChecked() ? colours.accent : colours.surface);
    painter.drawRoundedRect(QRectF{cap}.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(capFont(font()));
    painter.setPen(!isEnabled() ? colours.mute : isChecked() ? colours.onAccent : colours.ink);
    painter.drawText(cap, Qt::AlignCenter, m_key);
    painter.setFont(font());
    painter.setPen(!isEnabled() ? colours.mute : isChecked() || underMouse() ? colours.accent : colours.ink);
    const QRect words = rect().adjusted(cap.width() + fontMetrics().averageCharWidth(), 0, 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shownText());
}

} // namespace gui
