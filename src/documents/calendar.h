#pragma once

#include "documents/document.h"
#include "domain/decision.h"

namespace documents {

// Whole days that somebody wants in the own calendar.
struct CalendarEntry
{
    QString
        identity; // stays the same when the entry changes, so that a calendar that read it before moves it
    int revision = 0;
    QString summary;
    QString place = {};
    QString description = {};
    QDate from;
    QDate until; // last day
    QList<int> remindDaysBefore = {};
    bool isConfirmed = true;
    bool isCancelled = false;

    bool operator==(const CalendarEntry &) const = default;
};

// What the calendar is made from.
struct CalendarSources
{
    QList<domain::Event> events;
    QList<domain::Edition> editions;
    QList<domain::Treatment> treatments;
};

// The editions, with a reminder a month and a week before, and the deadlines: registration, and for each item
// the days that the law sets for what has not been done.
QList<CalendarEntry> calendarEntries(const CalendarSources &sources);

// The entries as iCalendar (RFC 5545). `made` is the time stamp that every entry carries.
[[nodiscard]] Written writeCalendar(const QList<CalendarEntry> &entries, const QString &name,
                                    const QDateTime &made);

} // namespace documents
