#include "gui/look/tone.h"

namespace gui {

Tone toneOf(domain::SeatStatus status)
{
    using domain::SeatStatus;
    switch (status) {
    case SeatStatus::Elected:
    case SeatStatus::Attended:
        return Tone::Good;
    case SeatStatus::Vacant:
    case SeatStatus::Nominated:
    case SeatStatus::Proposed:
    case SeatStatus::Tabled:
        return Tone::Waiting;
    case SeatStatus::Prevented:
    case SeatStatus::Absent:
        return Tone::Bad;
    case SeatStatus::ReferredBack:
    case SeatStatus::Replaced:
        return Tone::Back;
    case SeatStatus::Registered:
    case SeatStatus::Excused:
    case SeatStatus::Cancelled:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone toneOf(domain::Outcome outcome)
{
    using domain::Outcome;
    if (domain::isTabling(outcome))
        return Tone::Waiting;
    if (domain::isReferral(outcome))
        return Tone::Back;
    switch (outcome) {
    case Outcome::Rejected:
        return Tone::Bad;
    case Outcome::Approved:
    case Outcome::AsProposed:
    case Outcome::PartlyApproved:
    case Outcome::Amended:
    case Outcome::Addition:
    case Outcome::Elected:
    case Outcome::ResignationApproved:
    case Outcome::Adopted:
    case Outcome::Delegated:
    case Outcome::Endorsed:
        return Tone::Good;
    default:
        return Tone::Neutral;
    }
}

Tone toneOf(domain::Authority::State state)
{
    using State = domain::Authority::State;
    switch (state) {
    case State::Decided:
        return Tone::Good;
    case State::Tabled:
        return Tone::Waiting;
    case State::ReferredBack:
        return Tone::Back;
    case State::None:
    case State::Rejected:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QColor inkOf(Tone tone, const Colours &colours)
{
    switch (tone) {
    case Tone::Good:
        return colours.green;
    case Tone::Waiting:
        return colours.amber;
    case Tone::Bad:
        return colours.red;
    case Tone::Back:
        return colours.violet;
    case Tone::Neutral:
        break;
    }
    return colours.grey;
}

QColor groundOf(Tone tone, const Colours &colours)
{
    switch (tone) {
    case Tone::Good:
        return colours.greenSoft;
    case Tone::Waiting:
        return colours.amberSoft;
    case Tone::Bad:
        return colours.redSoft;
    case Tone::Back:
        return colours.violetSoft;
    case Tone::Neutral:
        break;
    }
    return colours.greySoft;
}

} // namespace gui
