#include "documents/swedishwords.h"

using namespace Qt::StringLiterals;

namespace documents {

using domain::Authority;
using domain::Outcome;
using domain::Role;
using domain::SeatKind;
using domain::SeatStatus;

QString swedish(SeatStatus status)
{
    switch (status) {
    case SeatStatus::Vacant:
        return u"Vakant"_s;
    case SeatStatus::Nominated:
        return u"Nominerad"_s;
    case SeatStatus::Proposed:
        return u"Föreslagen"_s;
    case SeatStatus::Tabled:
        return u"Bordlagd"_s;
    case SeatStatus::ReferredBack:
        return u"Återremitterad"_s;
    case SeatStatus::Elected:
        return u"Vald"_s;
    case SeatStatus::Registered:
        return u"Anmäld"_s;
    case SeatStatus::Prevented:
        return u"Förhinder"_s;
    case SeatStatus::Replaced:
        return u"Ersatt"_s;
    case SeatStatus::Attended:
        return u"Deltog"_s;
    case SeatStatus::Absent:
        return u"Uteblev"_s;
    case SeatStatus::Excused:
        return u"Giltigt frånvarande"_s;
    case SeatStatus::Cancelled:
        return u"Inställt"_s;
    }
    return {};
}

QString swedish(SeatKind kind)
{
    return kind == SeatKind::Ordinary ? u"Ordinarie"_s : u"Ersättare"_s;
}

QString swedish(Role role)
{
    switch (role) {
    case Role::Chair:
        return u"Ordförande"_s;
    case Role::FirstViceChair:
        return u"1:e vice ordförande"_s;
    case Role::SecondViceChair:
        return u"2:e vice ordförande"_s;
    case Role::Member:
        return u"Ledamot"_s;
    case Role::Substitute:
        return u"Ersättare"_s;
    case Role::Official:
        return u"Tjänsteperson"_s;
    }
    return {};
}

QString swedish(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Approved:
        return u"Bifall"_s;
    case Outcome::AsProposed:
        return u"Enligt förslag"_s;
    case Outcome::Rejected:
        return u"Avslag"_s;
    case Outcome::PartlyApproved:
        return u"Delvis bifall"_s;
    case Outcome::Amended:
        return u"Ändrat förslag"_s;
    case Outcome::Addition:
        return u"Tillägg"_s;
    case Outcome::Tabled:
        return u"Ärendet bordläggs"_s;
    case Outcome::ReferredBack:
        return u"Ärendet återremitteras"_s;
    case Outcome::ReferredBackByMinority:
        return u"Ärendet återremitteras av en minoritet"_s;
    case Outcome::Withdrawn:
        return u"Ärendet utgår"_s;
    case Outcome::WrittenOff:
        return u"Ärendet avskrivs"_s;
    case Outcome::DeemedAnswered:
        return u"Ärendet anses besvarat"_s;
    case Outcome::Endorsed:
        return u"Förslaget tillstyrks"_s;
    case Outcome::Forwarded:
        return u"Ärendet överlämnas"_s;
    case Outcome::Elected:
        return u"Val enligt förslag"_s;
    case Outcome::ElectionTabled:
        return u"Valet bordläggs"_s;
    case Outcome::LeftVacant:
        return u"Platsen lämnas vakant"_s;
    case Outcome::ResignationApproved:
        return u"Avsägelsen godkänns"_s;
    case Outcome::Noted:
        return u"Informationen noteras"_s;
    case Outcome::Filed:
        return u"Ärendet läggs till handlingarna"_s;
    case Outcome::Adopted:
        return u"Förslaget antas"_s;
    case Outcome::Delegated:
        return u"Ärendet delegeras"_s;
    case Outcome::UrgentDecisionReported:
        return u"Anmälan av ordförandebeslut"_s;
    }
    return {};
}

QString swedish(Authority::State state)
{
    switch (state) {
    case Authority::State::None:
        return u"Saknar beslut"_s;
    case Authority::State::Tabled:
        return u"Bordlagt"_s;
    case Authority::State::ReferredBack:
        return u"Återremitterat"_s;
    case Authority::State::Rejected:
        return u"Avslaget"_s;
    case Authority::State::Decided:
        return u"Beslutat"_s;
    }
    return {};
}

} // namespace documents
