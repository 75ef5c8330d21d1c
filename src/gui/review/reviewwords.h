#pragma once

#include "domain/rosterreview.h"
#include "gui/look/tone.h"

// The words and tones of a review in the window.
namespace gui {

Tone toneOf(domain::ReviewStanding standing);
Tone toneOf(domain::ReviewCheck::Verdict verdict);

// "Approved by 1 of 3" where some have answered, else the word of the standing.
QString standingText(const domain::RosterReview &review);
// "8 of 10 seats · 2 lacking", in words for a card.
QString seatsText(const domain::RosterReview &review);
// "Märta Ågren (chair)"
QString nameWithRole(const QString &name, domain::Role role);
// The day and time of an answer: "2 januari 2024 14:05".
QString timeOf(const domain::Review &review);

// Whether the person still has to answer about the roster as it is.
bool awaits(const domain::RosterReview &review, const domain::Id<domain::Person> &person);

} // namespace gui
