#pragma once

#include "domain/decision.h"
#include "domain/roster.h"
#include "domain/seatrule.h"
#include "gui/look/tone.h"
#include "gui/place.h"

#include <QDate>
#include <QList>

namespace gui {

// An edition as the overview shows it.
struct EditionSummary
{
    Place place;
    QString event; // its name
    int year = 0;
    QString state{}; // "Beslutat", "Genomfört" …
    Tone tone = Tone::Neutral;
    int taken = 0;
    int seats = 0;
    QString seatsText{}; // "8 av 10 platser"
    QString when{};      // "23–24 jan", "januari", or for one that is over "90 % närvaro"

    bool operator==(const EditionSummary &) const = default;
};

// Something that waits for the secretary, and where it is done.
struct Task
{
    Tone tone = Tone::Neutral;
    QString word; // "Bordlagt"
    QString text; // "RUN 550-2022 har legat bordlagt i 63 dagar"
    QString act;  // "Ta upp igen"
    Place place;

    bool operator==(const Task &) const = default;
};

// An item with sentences about legal steps that are late.
struct LateItem
{
    domain::RegisterEntry entry;
    QStringList sentences;
};

// "23–24 jan", "10 okt", "30 jan–2 feb": confirmed days in short; the month alone while they are only the
// usual ones.
QString shortDates(const domain::Edition &edition);

EditionSummary summaryOf(const domain::Roster &roster, const QDate &today);

// What is to be done, the most pressing first: matters that lie tabled, editions near with nobody elected,
// late legal steps, registrations that close soon, rules that editions near don't keep, their free seats.
QList<Task> tasks(const QList<domain::TabledMatter> &tabled, const QList<domain::Roster> &rosters,
                  const QList<LateItem> &late, const QDate &today,
                  const QHash<domain::Id<domain::Edition>, QList<domain::SeatFinding>> &findings = {});

// Taken seats per party over all the rosters.
QMap<QString, int> seatsPerParty(const QList<domain::Roster> &rosters);

} // namespace gui
