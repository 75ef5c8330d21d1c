#pragma once

#include "domain/duty.h"
#include "domain/roster.h"
#include "domain/rosterreview.h"
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
    QString state{}; // "Beslutat", "Genomfört", "Inget planerat" …
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

// "23–24 jan", "10 okt", "30 jan–2 feb": confirmed days in short; the month alone while they are only the
// usual ones.
QString shortDates(const domain::Edition &edition);

EditionSummary summaryOf(const domain::Roster &roster, const QDate &today);

// What waits, as the overview lists it. The first of the late legal steps stands for them all.
QList<Task> tasks(const QList<domain::Duty> &duties);

// How many rosters of each year wait for the presidium, from the first year on that has any.
QList<Task> reviewTasks(const QList<domain::Roster> &rosters,
                        const QHash<domain::Id<domain::Edition>, domain::ReviewWait> &waits);

// How to begin, for a register without items or persons.
QList<Task> beginnings(int persons, int items);

// Taken seats per party over all the rosters.
QMap<QString, int> seatsPerParty(const QList<domain::Roster> &rosters);

} // namespace gui
