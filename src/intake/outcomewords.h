#pragma once

#include "domain/outcome.h"

#include <QString>

#include <optional>

namespace intake {

// What the words of a decision say became of it.
struct OutcomeWords
{
    domain::Outcome outcome = domain::Outcome::AsProposed;
    std::optional<domain::Outcome> other; // another outcome that the words could mean as well
};

// The outcome that the first verb of a decision point tells; nothing when no word of it tells any.
std::optional<OutcomeWords> outcomeOf(const QString &point);

// The words leave the decision to another body: "föreslår kommunfullmäktige besluta".
bool isPreparatory(const QString &words);

} // namespace intake
