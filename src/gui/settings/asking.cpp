#include "gui/settings/asking.h"

#include "gui/newdialogs.h"
#include "gui/papers/letterheaddialog.h"
#include "gui/round/draftdialog.h"
#include "gui/workspace.h"
#include "store/excerpts.h"
#include "store/settings.h"

#include <QCoreApplication>

namespace gui {

namespace {

struct Asking
{
    Q_DECLARE_TR_FUNCTIONS(Asking)
};

// Opens the dialog; once it is accepted its answer is kept.
template <class Dialog, class Keep> void ask(Dialog *dialog, Keep keep)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, keep] { keep(*dialog); });
    dialog->open();
}

} // namespace

void askForCommittee(Workspace &workspace, QWidget *parent,
                     const std::function<void(const domain::MandatePeriod &)> &then)
{
    ask(new CommitteeDialog{workspace.value(workspace.store().events.committees()), parent},
        [&workspace, parent, then](const CommitteeDialog &dialog) {
            const domain::Committee committee = dialog.committee();
            if (workspace.settle(workspace.store().events.addCommittee(committee),
                                 Asking::tr("%1 was added").arg(committee.name)))
                askForPeriod(workspace, committee, parent, then);
        });
}

void askToChange(Workspace &workspace, const domain::Committee &committee, QWidget *parent)
{
    ask(new CommitteeDialog{committee, workspace.value(workspace.store().events.committees()), parent},
        [&workspace, committee](const CommitteeDialog &dialog) {
            const domain::Committee changed = dialog.committee();
            if (changed != committee)
                workspace.settle(workspace.store().events.changeCommittee(changed),
                                 Asking::tr("%1 was changed").arg(changed.name));
        });
}

void askForPeriod(Workspace &workspace, const domain::Committee &committee, QWidget *parent,
                  const std::function<void(const domain::MandatePeriod &)> &then)
{
    const store::Events &events = workspace.store().events;
    ask(new NewPeriodDialog{committee, workspace.value(events.committees()),
                            workspace.value(events.periods()), parent},
        [&workspace, then](const NewPeriodDialog &dialog) {
            const domain::MandatePeriod period = dialog.period();
            if (workspace.settle(workspace.store().events.addPeriod(period),
                                 Asking::tr("The mandate period %1 was added").arg(period.label())) &&
                then)
                then(period);
        });
}

void askForEvent(Workspace &workspace, QWidget *parent,
                 const std::function<void(const domain::Event &)> &then)
{
    ask(new EventDialog{workspace.committee(), workspace.events(), parent},
        [&workspace, then](const EventDialog &dialog) {
            const domain::Event event = dialog.event();
            if (workspace.settle(workspace.store().events.addEvent(event),
                                 Asking::tr("%1 was added").arg(event.name)) &&
                then)
                then(event);
        });
}

void askToChange(Workspace &workspace, const domain::Event &event, QWidget *parent)
{
    ask(new EventDialog{event, workspace.events(), parent}, [&workspace, event](const EventDialog &dialog) {
        const domain::Event changed = dialog.event();
        if (changed != event)
            workspace.settle(workspace.store().events.changeEvent(changed),
                             Asking::tr("%1 was changed").arg(changed.name));
    });
}

void changeSeatRules(Workspace &workspace, SeatRulesContext context, QWidget *parent)
{
    for (const domain::Committee &committee : workspace.value(workspace.store().events.committees()))
        context.bodies.insert(committee.id, committee.shortName);
    ask(new SeatRulesDialog{context, parent}, [&workspace, context](const SeatRulesDialog &dialog) {
        store::SeatRules &rules = workspace.store().seatRules;
        const domain::Id<domain::Edition> following =
            dialog.endsException() ? context.edition.id : domain::Id<domain::Edition>{};
        workspace.settle(dialog.isException()
                             ? rules.setForEdition(context.edition.id, dialog.rules())
                             : rules.setForEvent(context.event.id, dialog.rules(), following),
                         Asking::tr("The rules for the seats of %1 were changed").arg(context.event.name));
    });
}

void changeLetterhead(Workspace &workspace, QWidget *parent)
{
    ask(new LetterheadDialog{workspace.value(store::Excerpts{workspace.store().database()}.letterhead()),
                             parent},
        [&workspace](const LetterheadDialog &dialog) {
            workspace.settle(store::Excerpts{workspace.store().database()}.setLetterhead(dialog.letterhead()),
                             Asking::tr("The letterhead was saved."));
        });
}

documents::DraftTemplate wordsOf(Workspace &workspace)
{
    const QString words =
        workspace.value(store::Settings{workspace.store().database()}.text(documents::draftTemplateKey));
    return documents::draftTemplateFrom(words).value_or(documents::DraftTemplate::usual());
}

void changeWords(Workspace &workspace, const QList<domain::Roster> &rosters, QWidget *parent)
{
    const documents::DraftTemplate before = wordsOf(workspace);
    ask(new DraftDialog{before, workspace.committee(), rosters, parent},
        [&workspace, before](const DraftDialog &dialog) {
            const documents::DraftTemplate words = dialog.words();
            if (words != before)
                workspace.settle(store::Settings{workspace.store().database()}.setText(
                    documents::draftTemplateKey,
                    words == documents::DraftTemplate::usual() ? QString{} : documents::toText(words),
                    Asking::tr("the wording of the proposal")));
        });
}

} // namespace gui
