#include "gui/register/itemsurroundings.h"

namespace gui {

ItemSurroundings surroundingsOf(Workspace &workspace)
{
    auto periods = workspace.value(workspace.store().events.periods());
    periods.removeIf(
        [&](const domain::MandatePeriod &period) { return period.committee != workspace.committee().id; });
    return {workspace.committee(), periods, workspace.events(), workspace.today()};
}

} // namespace gui
