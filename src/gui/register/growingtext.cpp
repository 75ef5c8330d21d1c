#include "gui/register/growingtext.h"

#include <QEvent>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace gui {

GrowingText::GrowingText(int least, int most, QWidget *parent)
    : QPlainTextEdit{parent}
    , m_least{least}
    , m_most{most}
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    fit();
}

void GrowingText::setText(const QString &text)
{
    if (text != toPlainText())
        setPlainText(text);
}

QSize GrowingText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, minimumHeight()};
}

QSize GrowingText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, minimumHeight()};
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange) { // the style sheet looks only when it is told
        style()->unpolish(this);
        style()->polish(this);
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void GrowingText::fit()
{
    // The layout of plain text counts its height in lines, wrapped ones too.
    const int lines = int(document()->size().height());
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightOf(std::clamp(lines, m_least, m_most)));
}

int GrowingText::heightOf(int lines) const
{
    // Until it has been laid out the viewport has a size of its own.
    const int frame = std::max(2 * frameWidth(), height() - viewport()->height());
    return lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + frame;
}

} // namespace gui
