#pragma once

#include "domain/roster.h"

#include <QStringList>

namespace gui {

// What is left to do about a roster, the most pressing first, as short sentences; empty when all is done.
QStringList thingsToDo(const domain::Roster &roster, const QDate &today);

// "2 seats vacant (S, SD)": the ordinary seats that nobody is nominated or elected to; empty when there are
// none.
QString vacantSeats(const domain::Roster &roster);

} // namespace gui
