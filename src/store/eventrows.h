#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "domain/roster.h"
#include "store/session.h"

#include <QList>

namespace store {

// Committees, periods, events, editions and seats as rows: what several books read inside their acts.

std::optional<domain::Committee> readCommittee(Session &session, const domain::Id<domain::Committee> &id);
std::optional<domain::MandatePeriod> readPeriod(Session &session,
                                                const domain::Id<domain::MandatePeriod> &id);
// With aliases, in order of position.
QList<domain::Event> readEvents(Session &session);
std::optional<domain::Event> readEvent(Session &session, const domain::Id<domain::Event> &id);
// By event's position, then by year; those of every period when none is given.
QList<domain::Edition> readEditions(Session &session, const domain::Id<domain::MandatePeriod> &period = {});
std::optional<domain::Edition> readEdition(Session &session, const domain::Id<domain::Edition> &id);
std::optional<domain::Edition> readEdition(Session &session, const domain::Id<domain::Event> &event,
                                           int year);
// Ordinary ones first, by number.
QList<domain::Seat> readSeats(Session &session, const domain::Id<domain::Edition> &edition);

// Seats with the numbers from `first` to `last`, kept for nobody.
void insertSeats(Session &session, const domain::Id<domain::Edition> &edition, domain::SeatKind kind,
                 int first, int last);

// "Mötesplats Lycksele 2024"; NotFound when there is no such edition.
domain::Result<QString> editionName(Session &session, const domain::Id<domain::Edition> &id);

} // namespace store
