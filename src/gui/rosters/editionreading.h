#pragma once

#include "domain/decision.h"
#include "domain/nomination.h"
#include "domain/roster.h"
#include "domain/seatrule.h"
#include "gui/workspace.h"

namespace gui {

// All that the page of an event shows of one edition, read at once.
struct EditionReading
{
    domain::Event event;
    domain::Edition edition;
    domain::MandatePeriod period;
    domain::Roster roster;
    QList<domain::NominationEntry> nominations;
    domain::SeatRules rules;
    QList<domain::SeatFinding> findings; // what the roster does not keep of them
    QDate today;
    // Why nothing can be changed: the store is read-only, or the roster is looked at as of another day. Empty
    // when it can.
    QString locked;
};

// Nothing, and the workspace has said why, when the event has no edition in the workspace's year. A null
// `asOf` is today.
std::optional<EditionReading> readEdition(Workspace &workspace, const domain::Id<domain::Event> &event,
                                          const QDate &asOf);

// Every treatment that is about the edition, in the order of their meetings.
QList<domain::Treatment> treatmentsAbout(Workspace &workspace, const domain::Edition &edition);

} // namespace gui
