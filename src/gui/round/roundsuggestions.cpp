// What the decision round suggests and says while one types.
#include "gui/round/keylegend.h"
#include "gui/round/roundcolumn.h"
#include "gui/round/roundlines.h"
#include "gui/round/roundpage.h"

#include <QLabel>
#include <QLineEdit>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

QString RoundPage::noteAbout(const PersonEntry &entry) const
{
    int there = 0;
    for (const RoundColumn *column : m_columns)
        there += rowOf(column->roster(), entry.person.id) != nullptr;
    if (m_allEvents->isChecked() && there > 0)
        return there == m_columns.size() ? tr("in all of them already")
                                         : tr("in %1 of %2 already").arg(there).arg(m_columns.size());
    const Roster &roster = active()->roster();
    if (const RosterRow *row = rowOf(roster, entry.person.id))
        return row->placement.isNull() ? tr("nominated here already") : tr("elected here already");
    const Roster before = m_lastYear.value(roster.event.id);
    if (const RosterRow *row = rowOf(before, entry.person.id)) {
        if (row->status == SeatStatus::Attended)
            return tr("attended %1").arg(before.edition.year);
        return u"%1 %2"_s.arg(label(row->status).toLower()).arg(before.edition.year);
    }
    const QDate today = workspace().today();
    if (std::none_of(entry.assignments.cbegin(), entry.assignments.cend(),
                     [&](const Assignment &each) { return each.holdsOn(today); }))
        return tr("no assignment now");
    return {};
}

void RoundPage::showSuggestions()
{
    if (!active())
        return;
    const QString typed = active()->field()->text().simplified();
    m_suggested = m_finder.find(typed);
    // Whoever is there already is shown, but never the first choice.
    const QList<Roster> wanted = targets(m_allEvents->isChecked());
    std::stable_partition(m_suggested.begin(), m_suggested.end(), [&](const PersonEntry *entry) {
        return std::any_of(wanted.cbegin(), wanted.cend(),
                           [&](const Roster &roster) { return !rowOf(roster, entry->person.id); });
    });
    m_more = qMax(0, int(m_suggested.size()) - mostShown());
    m_suggested.resize(m_suggested.size() - m_more);

    QList<RoundLine> lines;
    for (const PersonEntry *entry : std::as_const(m_suggested)) {
        const Assignment *assignment = entry->assignmentOn(workspace().today());
        QStringList details;
        if (assignment)
            details << label(assignment->role);
        details << entry->person.municipality;
        details.removeAll(QString{});
        lines.append({.name = entry->person.sortedName(),
                      .party = assignment ? assignment->party : QString{},
                      .detail = details.join(u", "_s),
                      .note = noteAbout(*entry),
                      .isPerson = true});
    }
    m_matches->setLines(lines);
    choose(0);
}

void RoundPage::choose(int suggestion)
{
    const int line = m_suggested.isEmpty() ? -1 : qBound(0, suggestion, int(m_suggested.size()) - 1);
    m_matches->setChosen(line);
    if (!active())
        return;
    const QString lacking = lackingSeats();
    showHint(lacking);
    QString spoken = m_hint->text();
    if (const PersonEntry *entry = chosen()) {
        const Assignment *assignment = entry->assignmentOn(workspace().today());
        spoken = withParty(entry->person.name(), assignment ? assignment->party : QString{});
        if (!lacking.isEmpty())
            spoken += u". "_s + lacking;
    }
    active()->field()->setAccessibleDescription(spoken);
}

// Where the chosen person can be put on no seat, before anybody tries.
QString RoundPage::lackingSeats()
{
    const PersonEntry *entry = chosen();
    if (!entry)
        return {};
    QList<Roster> rosters = targets(m_allEvents->isChecked());
    rosters.removeIf([&](const Roster &roster) { return rowOf(roster, entry->person.id); });
    const QStringList lacking = pick(*entry, kind(), rosters, workspace().today(), {}).leftOut;
    return lacking.size() <= 2 ? lacking.join(u' ')
                               : tr("No free seat for %1 on %n edition(s).", nullptr, int(lacking.size()))
                                     .arg(entry->person.name());
}

void RoundPage::showHint(const QString &lacking)
{
    const QString typed = active()->field()->text().simplified();
    const QString full = m_allEvents->isChecked() ? QString{} : active()->full();
    QString hint;
    if (!typed.isEmpty() && m_suggested.isEmpty())
        hint = tr("Nobody fits “%1”. Insert adds a new person.").arg(typed);
    else if (!typed.isEmpty())
        hint = m_more > 0 ? tr("Who fits “%1”, and %n more", nullptr, m_more).arg(typed)
                          : tr("Who fits “%1”").arg(typed);
    else if (!m_said.isEmpty())
        hint = m_said;
    else if (workspace().isReadOnly())
        hint = workspace().store().database().readOnlyReason();
    else if (!full.isEmpty())
        hint = tr("%1. Tab leads to the next event.").arg(full);
    else
        hint = tr("Write a few letters of a name, a party or a role: “åg s”, “ordf”.");
    if (!lacking.isEmpty())
        hint += u" · "_s + lacking;
    m_hint->setText(hint);
}

const PersonEntry *RoundPage::chosen() const
{
    return m_suggested.value(m_matches->chosen());
}

void RoundPage::say(const QStringList &sentences)
{
    m_said = sentences.join(u' ');
    showSuggestions();
}

} // namespace gui
