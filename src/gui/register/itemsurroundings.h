#pragma once

#include "domain/event.h"
#include "gui/workspace.h"

namespace gui {

// What an item can be about, and the day that counts as today.
struct ItemSurroundings
{
    domain::Committee committee;
    QList<domain::MandatePeriod> periods;
    QList<domain::Event> events;
    QDate today;
};

// Those of the committee that is looked at.
ItemSurroundings surroundingsOf(Workspace &workspace);

} // namespace gui
