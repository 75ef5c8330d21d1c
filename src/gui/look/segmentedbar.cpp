#include "gui/look/segmentedbar.h"

#include "gui/look/appearance.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *keyProperty = "segment";

int keyOf(const QPushButton *button)
{
    return button->property(keyProperty).toInt();
}

} // namespace

SegmentedBar::SegmentedBar(QWidget *parent)
    : QWidget{parent}
{
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedBar::setSegments(const QList<Segment> &segments)
{
    const bool same = std::equal(
        segments.begin(), segments.end(), m_buttons.begin(), m_buttons.end(),
        [](const Segment &segment, const QPushButton *button) { return segment.key == keyOf(button); });
    if (same) {
        for (const Segment &segment : segments)
            setText(segment.key, segment.text);
        return;
    }
    const int before = current();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (qsizetype i = 0; i < segments.size(); ++i) {
        auto *button = new QPushButton{segments[i].text, this};
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty(keyProperty, segments[i].key);
        setLook(button, "segment");
        const QLatin1String edge = segments.size() == 1       ? "only"_L1
                                   : i == 0                   ? "first"_L1
                                   : i == segments.size() - 1 ? "last"_L1
                                                              : ""_L1;
        button->setProperty("edge", QString{edge});
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this,
                [this, key = segments[i].key] { choose(key, Qt::OtherFocusReason); });
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    const bool kept = std::any_of(segments.begin(), segments.end(),
                                  [before](const Segment &segment) { return segment.key == before; });
    if (!segments.isEmpty())
        setCurrent(kept ? before : segments.first().key);
}

void SegmentedBar::setText(int key, const QString &text)
{
    for (QPushButton *button : m_buttons)
        if (keyOf(button) == key)
            button->setText(text);
}

int SegmentedBar::current() const
{
    for (const QPushButton *button : m_buttons)
        if (button->isChecked())
            return keyOf(button);
    return 0;
}

void SegmentedBar::setCurrent(int key)
{
    for (QPushButton *button : m_buttons) {
        button->setChecked(keyOf(button) == key);
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void SegmentedBar::choose(int key, Qt::FocusReason reason)
{
    setCurrent(key);
    for (QPushButton *button : m_buttons)
        if (button->isChecked())
            button->setFocus(reason);
    emit chosen(key);
}

bool SegmentedBar::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int pressed = static_cast<QKeyEvent *>(event)->key();
        const qsizetype at = m_buttons.indexOf(static_cast<QPushButton *>(object));
        const qsizetype to = pressed == Qt::Key_Left || pressed == Qt::Key_Up      ? at - 1
                             : pressed == Qt::Key_Right || pressed == Qt::Key_Down ? at + 1
                             : pressed == Qt::Key_Home                             ? 0
                             : pressed == Qt::Key_End                              ? m_buttons.size() - 1
                                                                                   : -2;
        if (to != -2) {
            if (to >= 0 && to < m_buttons.size())
                choose(keyOf(m_buttons[to]), Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace gui
