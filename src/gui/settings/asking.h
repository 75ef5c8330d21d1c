#pragma once

#include "documents/itemdraft.h"
#include "domain/event.h"
#include "gui/rosters/seatrulesdialog.h"

#include <functional>

class QWidget;

namespace gui {

class Workspace;

// Each of these asks in a dialog above `parent` and keeps what was answered as one act. What follows when it
// was kept is `then`.

// A committee can be looked at once it has a mandate period: that is asked for next.
void askForCommittee(Workspace &workspace, QWidget *parent,
                     const std::function<void(const domain::MandatePeriod &)> &then = {});
void askToChange(Workspace &workspace, const domain::Committee &committee, QWidget *parent);

void askForPeriod(Workspace &workspace, const domain::Committee &committee, QWidget *parent,
                  const std::function<void(const domain::MandatePeriod &)> &then = {});

void askForEvent(Workspace &workspace, QWidget *parent,
                 const std::function<void(const domain::Event &)> &then = {});
void askToChange(Workspace &workspace, const domain::Event &event, QWidget *parent);

// The rules of the seats of every year, or of the edition alone.
void changeSeatRules(Workspace &workspace, SeatRulesContext context, QWidget *parent);

void changeLetterhead(Workspace &workspace, QWidget *parent);

// The register's words for the item by which participants are chosen.
documents::DraftTemplate wordsOf(Workspace &workspace);
// `rosters`: by which the words are shown.
void changeWords(Workspace &workspace, const QList<domain::Roster> &rosters, QWidget *parent);

} // namespace gui
