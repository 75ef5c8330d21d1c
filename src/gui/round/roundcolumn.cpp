#include "gui/round/roundcolumn.h"

#include "domain/decisionround.h"
#include "gui/look/badge.h"
#include "gui/round/roundlines.h"

#include <QLineEdit>
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

} // namespace

RoundColumn::RoundColumn(QWidget *parent)
    : Card{QString{}, parent}
    , m_taken{new BadgeLabel}
    , m_lines{new RoundLines}
    , m_field{new QLineEdit}
{
    setPadding(0.35);
    addToTitle(m_taken);
    body()->addWidget(m_lines);
    m_field->setPlaceholderText(tr("name, party or role"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setActive(false);
    connect(m_lines, &RoundLines::clicked, this, &RoundColumn::clicked);
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
    const bool anyFree = freeSeats(roster, kind) > 0;
    const auto addField = [&](const QString &words) {
        fieldLine = int(lines.size());
        lines.append({.name = words});
        m_field->setPlaceholderText(words);
    };
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
                m_field->setPlaceholderText(row.party.isEmpty() ? tr("name, party or role")
                                                                : tr("kept for %1").arg(row.party));
            }
            lines.append(lineOf(row));
        }
        if (part == kind && !anyFree)
            addField(tr("all seats are taken"));
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

void RoundColumn::mousePressEvent(QMouseEvent *event)
{
    Card::mousePressEvent(event);
    emit clicked();
}

} // namespace gui
