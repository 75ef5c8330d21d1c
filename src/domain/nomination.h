#pragma once

#include "domain/event.h"
#include "domain/person.h"

#include <QDate>

#include <optional>

namespace domain {

// Whether a seat, or who is nominated to it, is ordinary or a substitute's.
enum class SeatKind { Ordinary, Substitute };

QString key(SeatKind kind); // "ordinary", "substitute"
std::optional<SeatKind> seatKindFromKey(const QString &key);
QString label(SeatKind kind); // "Ordinarie", "Ersättare"

// Somebody put a person forward for an event: for one edition, or for the whole mandate period.
struct Nomination
{
    Id<Nomination> id = Id<Nomination>::make();
    Id<Person> person;
    Id<Event> event;
    Id<MandatePeriod> period;
    std::optional<int> year; // none: the whole period
    SeatKind kind = SeatKind::Ordinary;
    QString nominatedBy; // a party, a group or a person, as told
    QDate nominatedOn;
    QDate withdrawnOn; // null while it stands
    int revision = 0;

    bool covers(const Edition &edition) const
    {
        return edition.event == event && edition.period == period && (!year || *year == edition.year);
    }

    bool operator==(const Nomination &) const = default;
};

// A nomination with who it is about, for lists.
struct NominationEntry
{
    Nomination nomination;
    PersonEntry person;

    bool operator==(const NominationEntry &) const = default;
};

// What keeps the value out of the store, in the user's language; empty when nothing does.
QStringList problems(const Nomination &nomination);

} // namespace domain
