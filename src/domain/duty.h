#pragma once

#include "domain/decision.h"
#include "domain/roster.h"
#include "domain/seatrule.h"

#include <QDate>
#include <QList>

namespace domain {

// What kind of thing waits for the secretary.
enum class DutyKind {
    Tabled,     // a matter lies tabled
    Undecided,  // an edition is near and nothing has been decided about it
    Unelected,  // an edition is near, decided, and its nominated are not elected
    Late,       // a legal step should have been taken
    Draft,      // an item is written and waits for its meeting
    Deadline,   // a day comes near: registration, adjustment, notice, legal force
    Rules,      // an edition is near and its roster does not keep its seat rules
    FreeSeats,  // an edition is near and has seats that nobody is to sit on
    Prevented,  // somebody can't come and nobody steps in
    Review,     // somebody of the presidium has written about a roster, and has no answer
    Attendance, // who came to an edition has not been noted
    Report,     // somebody who came has not reported back
};

// Something that waits, and where it is done: at an edition, or at an item of the register.
struct Duty
{
    DutyKind kind = DutyKind::Deadline;
    QString text; // "RUN 550-2022 har legat bordlagt i 63 dagar"
    QDate due{};  // the last day for it; null when none is set
    Id<Event> event{};
    int year = 0;
    Id<ProtocolItem> item{};

    bool operator==(const Duty &) const = default;
};

// An item that is written before its meeting, as the register keeps it.
struct WaitingDraft
{
    Id<ProtocolItem> item;
    QString title;
};

QString key(DutyKind kind);   // "tabled", "undecided" …
QString label(DutyKind kind); // "Bordlagt", "Saknar beslut" …

// What waits as of `today`, the most pressing first: tabled matters, editions near that nobody is elected to,
// late legal steps, comments of the presidium (by edition, the names of those who wait for an answer),
// deadlines by their day, drafts, broken seat rules, free seats, the prevented, and after an edition
// attendance and reports.
QList<Duty> duties(const QList<TabledMatter> &tabled, const QList<Roster> &rosters,
                   const QList<Treatment> &treatments, const QDate &today,
                   const QHash<Id<Edition>, QList<SeatFinding>> &findings = {},
                   const QHash<Id<Edition>, QStringList> &comments = {},
                   const QList<WaitingDraft> &drafts = {});

} // namespace domain
