#pragma once

#include "domain/committee.h"
#include "domain/id.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace domain {

// One of the recurring events (arrangemang, mötesplats) that the committee sends participants to.
struct Event
{
    Id<Event> id = Id<Event>::make();
    Id<Committee> committee;
    QString key;         // "lycksele": what the command line calls it; unique within a store
    QString name;        // "Mötesplats Lycksele"
    QString shortName;   // "Lycksele", where space is short
    QStringList aliases; // other ways in which texts write the name, such as "Gran Hôtel"
    QString place;       // "Lycksele": where it is held, as a rule
    int usualMonth = 1;  // when it opens, as a rule; the default dates of a new edition
    int usualDay = 1;
    int usualLength = 1;   // days
    int ordinarySeats = 0; // how many seats a new edition gets
    int substituteSeats = 0;
    int position = 0; // order in lists
    int revision = 0;

    bool operator==(const Event &) const = default;
};

// One event in one year (tillfälle, upplaga).
struct Edition
{
    Id<Edition> id = Id<Edition>::make();
    Id<Event> event;
    Id<MandatePeriod> period;
    int year = 0;
    QDate opens;                 // first day
    QDate closes;                // last day; never before opens
    bool datesConfirmed = false; // false while the dates are only the event's usual ones
    QString venue;
    QDate registrationUntil; // last day for registering participants with the organiser; may be null
    bool cancelled = false;
    QString note;
    int revision = 0;

    bool operator==(const Edition &) const = default;
};

// The edition of `event` in `year` with its usual dates.
Edition usualEdition(const Event &event, const MandatePeriod &period, int year);

// Text without what people vary in the names of events: case, accents, "Hotell" for "Hôtel", signs and double
// spaces.
QString foldedName(const QString &text);

// The event that `word` names: by key, name, short name or alias, in any case and with or without accents.
// Null when there is none or when several fit.
const Event *findEvent(const QList<Event> &events, const QString &word);

// Days from `today` to the edition's first day; negative when it has opened.
int daysUntil(const Edition &edition, const QDate &today);

// What keeps the value out of the store, in the user's language; empty when nothing does.
QStringList problems(const Event &event);
QStringList problems(const Edition &edition, const MandatePeriod &period);

} // namespace domain
