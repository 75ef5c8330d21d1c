#include "gui/round/roundcolumn.h"

#include "domain/decisionround.h"
#include "gui/look/badge.h"
#include "gui/round/roundlines.h"

#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

// What is worth telling of somebody's row beside the name: nothing of those put forward, as most are.
QString noteOf(const RosterRow &row)
{
    switch (row.status) {
    case SeatStatus::Nominated:
    case SeatStatus::Proposed:
    case SeatStatus::Tabled:
    case SeatStatus::ReferredBack:
        return row.seat ? QString{} : RoundColumn::tr("no seat");
    default:
        return label(row.status).toLower();
    }
}

RoundLine lineOf(const RosterRow &row)
{
    RoundLine line;
    if (row.seat)
        line.number = QString::number(row.seat->number);
    if (row.person) {
        line.name = row.person->sortedName();
        line.party = row.party;
        line.note = noteOf(row);
        line.isPerson = true;
    } else {
        line.name = row.party.isEmpty() ? RoundColumn::tr("free seat")
                                        : RoundColumn::tr("free seat, kept for %1").arg(row.party);
    }
    return line;
}

// The seats, as high as they are where there is room; the field stays in sight when the room changes.
class Seats : public QScrollArea
{
public:
    Seats(RoundLines *lines, QWidget *field)
        : m_field{field}
    {
        auto *sheet = new QWidget; // takes the area's transparent ground on itself
        auto *layout = new QVBoxLayout{sheet};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(lines);
        setWidget(sheet);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        sheet->setAutoFillBackground(false);
    }

    // With what stands above it, and a bit of the next line.
    void showField()
    {
        if (!widget()->isAncestorOf(m_field))
            return;
        const int bottom = m_field->mapTo(widget(), QPoint{0, m_field->height() * 3 / 2}).y();
        verticalScrollBar()->setValue(bottom - viewport()->height());
    }

    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
                qMin(widget()->sizeHint().height(), fontMetrics().height() * 3)};
    }

protected:
    bool event(QEvent *event) override
    {
        const bool done = QScrollArea::event(event);
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            showField();
        }
        return done;
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        showField();
    }

private:
    QWidget *m_field;
};

// Says that nobody can be put on a seat of the kind any more; empty while somebody can.
QString fullness(const Roster &roster, SeatKind kind)
{
    if (freeSeats(roster, kind) > 0)
        return {};
    return kind == SeatKind::Ordinary ? RoundColumn::tr("All seats are taken")
                                      : RoundColumn::tr("All substitutes' seats are taken");
}

} // namespace

RoundColumn::RoundColumn(QWidget *parent)
    : Card{QString{}, parent}
    , m_taken{new BadgeLabel}
    , m_lines{new RoundLines}
    , m_field{new QLineEdit}
    , m_seats{new Seats{m_lines, m_field}}
{
    setPadding(0.35);
    addToTitle(m_taken);
    body()->addWidget(m_seats);
    m_seats->setAccessibleName(tr("Seats"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setActive(false);
    connect(m_lines, &RoundLines::clicked, this, &RoundColumn::clicked);
    connect(m_field, &QLineEdit::textChanged, this, &RoundColumn::showField);
}

void RoundColumn::setRoster(const Roster &roster, SeatKind kind)
{
    m_roster = roster;
    const RosterCounts counts = count(roster);
    setTitle(roster.event.shortName);
    setToolTip(u"%1 %2"_s.arg(roster.event.name).arg(roster.edition.year));
    m_taken->setBadge(u"%1/%2"_s.arg(counts.taken()).arg(counts.seats),
                      counts.free() > 0 ? Tone::Waiting : Tone::Good);
    m_field->setAccessibleName(kind == SeatKind::Ordinary
                                   ? tr("Next ordinary seat of %1").arg(roster.event.name)
                                   : tr("Next substitute's seat of %1").arg(roster.event.name));

    QList<RoundLine> lines;
    int fieldLine = -1;
    m_full = fullness(roster, kind);
    m_field->setPlaceholderText(tr("name, party or role"));
    for (const SeatKind part : {SeatKind::Ordinary, SeatKind::Substitute}) {
        const auto belongs = [part](const RosterRow &row) { return row.kind == part; };
        if (std::none_of(roster.rows.cbegin(), roster.rows.cend(), belongs) && part != kind)
            continue;
        if (part == SeatKind::Substitute)
            lines.append({.name = tr("Substitutes"), .isHeading = true});
        for (const RosterRow &row : roster.rows) {
            if (row.kind != part)
                continue;
            if (part == kind && !row.person && fieldLine < 0) {
                fieldLine = int(lines.size());
                if (!row.party.isEmpty())
                    m_field->setPlaceholderText(tr("kept for %1").arg(row.party));
            }
            lines.append(lineOf(row));
        }
        if (part == kind && !m_full.isEmpty()) {
            lines.append({.name = m_full, .isHeading = true});
            fieldLine = int(lines.size());
            lines.append(RoundLine{});
        }
    }
    m_lines->setAccessibleName(roster.event.name);
    m_lines->setLines(lines);
    m_lines->setField(m_field, fieldLine);
}

void RoundColumn::setActive(bool active)
{
    setProperty("active", active);
    style()->unpolish(this); // the style sheet looks only when it is told
    style()->polish(this);
}

void RoundColumn::showField()
{
    static_cast<Seats *>(m_seats)->showField();
}

void RoundColumn::scrollPage(bool on)
{
    m_seats->verticalScrollBar()->triggerAction(on ? QAbstractSlider::SliderPageStepAdd
                                                   : QAbstractSlider::SliderPageStepSub);
}

void RoundColumn::mousePressEvent(QMouseEvent *event)
{
    Card::mousePressEvent(event);
    emit clicked();
}

} // namespace gui
