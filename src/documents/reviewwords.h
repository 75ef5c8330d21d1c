#pragma once

#include "domain/rosterreview.h"

// The words of a review in documents, and what the page and the report tell alike.
namespace documents {

QString swedish(domain::ReviewAnswer answer);
QString swedish(domain::ReviewStanding standing);
QString swedish(domain::ReviewCheck::Verdict verdict);

// "Ågren, Märta · Öberg, Siv" in a bracket after the sentence, when it is about somebody.
QString withNames(const domain::ReviewCheck &check);
// "Märta Ågren (ordförande), 28 april 2024: godkänd"
QString answerLine(const domain::ReviewEntry &entry);
// "8 av 10 platser"
QString seatsOf(const domain::Roster &roster);

} // namespace documents
