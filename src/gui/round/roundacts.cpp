// What is done to the store in the decision round.
#include "gui/register/itemdialog.h"
#include "gui/rosters/persondialog.h"
#include "gui/round/keylegend.h"
#include "gui/round/roundcolumn.h"
#include "gui/round/roundpage.h"
#include "gui/settings/asking.h"
#include "store/decisionround.h"
#include "store/itemdrafts.h"

#include <QLineEdit>

#include <algorithm>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

bool RoundPage::keep(const Picks &picks)
{
    if (picks.nominations.isEmpty()) {
        say(picks.leftOut);
        return false;
    }
    m_ownAct = true;
    const bool kept =
        workspace().settle(store::DecisionRound{workspace().store().database()}.put(picks.nominations));
    m_ownAct = false;
    if (kept && active())
        active()->field()->clear();
    return kept;
}

void RoundPage::put()
{
    const PersonEntry *entry = chosen();
    if (!entry || !active())
        return;
    const PersonEntry person = *entry;
    const Picks picks = pick(person, kind(), targets(m_allEvents->isChecked()), workspace().today(),
                             tr("the decision round"));
    const QString where = picks.nominations.size() == 1 && !m_allEvents->isChecked()
                              ? active()->roster().event.name
                              : tr("%n edition(s)", nullptr, int(picks.nominations.size()));
    if (keep(picks))
        say(QStringList{tr("%1 is put on %2.").arg(person.person.name(), where)} + picks.leftOut);
}

void RoundPage::putAsLastYear()
{
    Picks all;
    for (const RoundColumn *column : std::as_const(m_columns)) {
        if (column != active() && !m_allEvents->isChecked())
            continue;
        const Picks its = pickAsBefore(m_lastYear.value(column->roster().event.id), column->roster(),
                                       m_finder.persons(), workspace().today(), tr("the decision round"));
        all.nominations << its.nominations;
        all.leftOut << its.leftOut;
    }
    all.leftOut.removeDuplicates();
    if (all.nominations.isEmpty() && all.leftOut.isEmpty())
        return say({tr("Nobody was there last year who is not here already.")});
    const int placed = int(all.nominations.size());
    if (keep(all))
        say(QStringList{tr("%n put on the seats of last year.", nullptr, placed)} + all.leftOut);
}

void RoundPage::takeOff()
{
    const PersonEntry *entry = chosen();
    if (!entry || !active())
        return say({tr("Write who is to be taken off.")});
    const PersonEntry person = *entry;
    const Roster &roster = active()->roster();
    const RosterRow *row = rowOf(roster, person.person.id);
    if (!row || row->nomination.isNull())
        return say({row ? tr("%1 is elected to %2: a resignation is noted on the event's page.")
                              .arg(person.person.name(), roster.event.name)
                        : tr("%1 is not on the roster of %2.").arg(person.person.name(), roster.event.name)});
    for (const NominationEntry &each :
         workspace().value(workspace().store().nominations.forEdition(roster.edition))) {
        if (each.nomination.id != row->nomination)
            continue;
        const QString name = roster.event.name; // the roster is read anew
        m_ownAct = true;
        if (workspace().settle(workspace().store().nominations.withdraw(
                each.nomination, qMax(workspace().today(), each.nomination.nominatedOn)))) {
            active()->field()->clear();
            say({tr("%1 is taken off %2.").arg(person.person.name(), name)});
        }
        m_ownAct = false;
        return;
    }
}

// Only what was put on a seat here: nobody means a protocol by pressing Backspace.
void RoundPage::takeBack()
{
    const auto act = workspace().value(workspace().store().history.undoable());
    if (!act || act->name != QLatin1String{store::DecisionRound::pickAct})
        return say(
            {tr("Nothing more of the round to take back. Ctrl+Z takes back what was done before it.")});
    m_ownAct = true;
    workspace().undo();
    m_ownAct = false;
    say({tr("Taken back: %1.").arg(act->subject)});
}

void RoundPage::addPerson()
{
    if (workspace().isReadOnly())
        return;
    PersonEntry entry;
    const QString typed = active() ? active()->field()->text().simplified() : QString{};
    const auto last = typed.lastIndexOf(u' ');
    entry.person.givenName = last < 0 ? QString{} : typed.left(last);
    entry.person.familyName = typed.mid(last + 1);
    auto *dialog = new PersonDialog{
        entry, PersonContext{{workspace().committee()}, workspace().period(), m_finder.persons()}, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const PersonEntry added = dialog->entry();
        if (!workspace().settle(workspace().store().people.add(added)))
            return;
        if (active())
            active()->field()->setText(added.person.name());
    });
    dialog->open();
}

void RoundPage::editWords()
{
    changeWords(workspace(), targets(true), this);
}

void RoundPage::draft()
{
    if (workspace().isReadOnly())
        return say({workspace().store().database().readOnlyReason()});
    const documents::ItemDraft drafted =
        documents::draftItem(m_words, workspace().committee(), targets(true));
    if (drafted.clauses.isEmpty())
        return say({tr("Nobody is nominated yet, so there is nothing to propose.")});
    // An item about them all that went before is most likely the same matter.
    ReferenceNumber reference = m_columns.first()->roster().authority.reference;
    for (const RoundColumn *column : std::as_const(m_columns))
        if (column->roster().authority.reference != reference)
            reference = {};
    ItemDialog::Entry entry{workspace().committee().id, reference, {}, drafted.item()};
    // The draft of an election to the same editions goes on, with what was written besides.
    const auto drafts =
        workspace().value(store::ItemDrafts{workspace().store().database()}.list(entry.committee));
    for (const auto &kept : drafts) {
        const auto &points = kept.item.points;
        const bool elects =
            !points.isEmpty() && std::all_of(points.begin(), points.end(), [](const DecisionPoint &point) {
                return point.outcome == Outcome::Elected;
            });
        if (!elects || !kept.item.continues.isNull() || kept.item.scope != entry.item.scope)
            continue;
        const auto renewed = entry.item;
        entry = kept;
        entry.item.proposedDecision = renewed.proposedDecision;
        entry.item.points = renewed.points;
        break;
    }
    auto *dialog =
        new ItemDialog{tr("The proposal as an item of the register"), surroundingsOf(workspace()), entry,
                       [this](const ItemDialog::Entry &edited) {
                           const auto added = workspace().store().decisions.add({edited});
                           if (workspace().settle(added))
                               say({tr("%1 is in the register.").arg(edited.item.number.label())});
                           return added;
                       },
                       this};
    dialog->offerDraft([this](const ItemDialog::Entry &edited) {
        const auto kept = store::ItemDrafts{workspace().store().database()}.keep(edited);
        if (workspace().settle(kept))
            say({tr("The proposal is kept in the register as a draft.")});
        return kept;
    });
    dialog->offerText(drafted.title + u"\n\n"_s + drafted.text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// By the decisions that stand already; the others keep their nominations.
void RoundPage::elect()
{
    QList<Id<Edition>> editions;
    for (const Roster &roster : targets(true))
        editions << roster.edition.id;
    m_ownAct = true;
    const auto elected =
        store::DecisionRound{workspace().store().database()}.electNominated(editions, workspace().today());
    if (workspace().settle(elected))
        say({tr("%n elected.", nullptr, *elected)});
    m_ownAct = false;
}

} // namespace gui
