#pragma once

#include "domain/decision.h"
#include "domain/outcome.h"
#include "domain/roster.h"
#include "gui/look/colours.h"

namespace gui {

// What a state means for whoever looks at it; always shown together with a word.
enum class Tone {
    Neutral, // nothing to do
    Good,    // done, decided, came
    Waiting, // open, to be taken up or filled
    Bad,     // refused, missing, absent
    Back,    // sent back, replaced
};

Tone toneOf(domain::SeatStatus status);
Tone toneOf(domain::Outcome outcome);
Tone toneOf(domain::Authority::State state);

QColor inkOf(Tone tone, const Colours &colours);
QColor groundOf(Tone tone, const Colours &colours);

} // namespace gui
