#pragma once

#include "domain/roster.h"
#include "store/session.h"

#include <QList>

namespace store {

// What the rosters of the editions that the statement `which` selects with its values are made from: in a
// handful of queries for all of them, whatever the number of seats; by event's position, then by year. The
// authority is as of the day.
QList<domain::RosterSources> readRosterSources(Session &session, const QString &which,
                                               const QVariantList &values, const QDate &asOf);
std::optional<domain::RosterSources>
readRosterSources(Session &session, const domain::Id<domain::Edition> &edition, const QDate &asOf);

// A day after all that a roster knows of.
inline const QDate lastDay{9999, 12, 31};

} // namespace store
