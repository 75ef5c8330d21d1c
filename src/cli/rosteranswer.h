#pragma once

#include "cli/verb.h"

namespace cli {

// The edition's roster as of a day.
Answer rosterAnswer(const Call &call, const domain::Edition &edition, const QDate &asOf);
// The placement of the person on the edition's roster as it is today; Failed when there is none.
domain::Id<domain::Placement> placementOf(const Call &call, const domain::Edition &edition,
                                          const QString &words);
// That of --date, else today.
QDate onDay(const Call &call);

} // namespace cli
