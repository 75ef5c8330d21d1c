#include "gui/rosters/editionreading.h"

#include <QCoreApplication>

using namespace domain;

namespace gui {

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(EditionReading)
};

} // namespace

std::optional<EditionReading> readEdition(Workspace &workspace, const Id<Event> &event, const QDate &asOf)
{
    const auto found = std::find_if(workspace.events().cbegin(), workspace.events().cend(),
                                    [&](const Event &candidate) { return candidate.id == event; });
    if (found == workspace.events().cend())
        return {};
    const auto edition = workspace.store().events.edition(event, workspace.year());
    if (!edition)
        return {};

    EditionReading reading;
    reading.event = *found;
    reading.edition = *edition;
    reading.period = workspace.period();
    reading.today = workspace.today();
    const QDate day = asOf.isNull() ? workspace.today() : asOf;
    reading.roster = workspace.roster(edition->id, day);
    reading.nominations = workspace.value(workspace.store().nominations.forEdition(*edition));
    reading.rules = workspace.value(workspace.store().seatRules.rules(event));
    reading.findings =
        workspace.value(workspace.store().seatRules.findings({reading.roster})).value(edition->id);
    if (workspace.isReadOnly())
        reading.locked = workspace.store().database().readOnlyReason();
    else if (day != workspace.today())
        reading.locked = ReadingText::tr("The roster is shown as of %1. Empty “As of” to change it.")
                             .arg(day.toString(Qt::ISODate));
    return reading;
}

QList<Treatment> treatmentsAbout(Workspace &workspace, const Edition &edition)
{
    QList<Treatment> about;
    for (const RegisterEntry &entry : workspace.value(workspace.store().decisions.entries())) {
        const Treatment treatment = workspace.value(workspace.store().decisions.treatment(entry.item));
        if (std::any_of(treatment.item.scope.cbegin(), treatment.item.scope.cend(),
                        [&](const Scope &scope) { return scope.covers(edition); }))
            about.prepend(treatment); // the register begins with the latest
    }
    return about;
}

} // namespace gui
