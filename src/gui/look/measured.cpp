#include "gui/look/measured.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>

namespace gui {

namespace {

class Measure : public QObject
{
public:
    Measure(QWidget *widget, const std::function<void()> &measure)
        : QObject{widget}
        , m_font{widget->font()}
        , m_measure{measure}
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const bool may = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
        if (const auto *widget = static_cast<QWidget *>(object); may && widget->font() != m_font) {
            m_font = widget->font();
            // When all widgets have their new fonts.
            QMetaObject::invokeMethod(
                this, [this] { m_measure(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(object, event);
    }

private:
    QFont m_font;
    std::function<void()> m_measure;
};

} // namespace

void measured(QWidget *widget, const std::function<void()> &measure)
{
    measure();
    new Measure{widget, measure};
}

QSize roomOnScreen(const QWidget *widget)
{
    return widget->screen()->availableSize() * 0.92;
}

void resizeTo(QWidget *window, int letters, int lines)
{
    const QFontMetrics metrics = window->fontMetrics();
    const QSize wish{metrics.averageCharWidth() * letters, metrics.lineSpacing() * lines};
    window->resize(wish.boundedTo(roomOnScreen(window)));
}

} // namespace gui
