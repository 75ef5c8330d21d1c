#include "gui/register/threadview.h"

#include "gui/look/accessiblerole.h"
#include "gui/look/appearance.h"
#include "gui/look/measured.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// A filled dot for what happened at a meeting, a ring for what follows from it.
class Dot : public QWidget
{
public:
    Dot(Tone tone, bool filled)
        : m_tone{tone}
        , m_filled{filled}
    {
        measured(this, [this] {
            const int side = fontMetrics().height();
            setFixedSize(side, side);
        });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const auto colour = inkOf(m_tone, coloursFor(palette()));
        painter.setPen(QPen{colour, 1.5});
        painter.setBrush(m_filled ? QBrush{colour} : Qt::NoBrush);
        const double radius = height() * 0.25;
        painter.drawEllipse(QRectF{rect()}.center(), radius, radius);
    }

private:
    Tone m_tone;
    bool m_filled;
};

QWidget *stepWidget(const ThreadStep &step, bool current)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout{line};
    layout->setContentsMargins({});
    layout->setSpacing(8);
    const bool treatment = !step.when.isEmpty();
    layout->addWidget(new Dot{step.tone, treatment || step.tone != Tone::Neutral}, 0, Qt::AlignTop);
    auto *words = new QLabel;
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setText(
        (treatment ? u"<b>%1</b> "_s.arg(step.when.toHtmlEscaped()) : QString{}) +
        (current ? u"<span style=\"font-weight:500\">%1</span>"_s : u"%1"_s).arg(step.what.toHtmlEscaped()));
    setLook(words, !treatment && step.tone == Tone::Neutral ? "mute" : "");
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    layout->addWidget(words, 1);
    return line;
}

} // namespace

ThreadView::ThreadView(QWidget *parent)
    : QScrollArea{parent}
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(tr("The course of the matter"));
}

void ThreadView::setSteps(const QList<ThreadStep> &steps, const domain::Id<domain::ProtocolItem> &current)
{
    m_steps = steps;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout{content};
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (const auto &step : steps)
        layout->addWidget(stepWidget(step, step.item == current && !step.when.isEmpty()));
    layout->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false); // the ground is the panel's
    setAccessibleDescription(text());
}

QString ThreadView::text() const
{
    QStringList lines;
    for (const auto &step : m_steps)
        lines.append(step.when.isEmpty() ? step.what : step.when + u' ' + step.what);
    return lines.join(u'\n');
}

} // namespace gui
