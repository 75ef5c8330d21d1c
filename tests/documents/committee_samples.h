#pragma once

#include "documents/excerptdocument.h"
#include "domain/roster.h"

namespace documents::samples {

// A tabled item in the form of the founding one; but for the mover, every name and text is made up.
inline Excerpt tabledExcerpt()
{
    using namespace Qt::StringLiterals;
    Excerpt excerpt;
    excerpt.committee.name = u"Regionala utvecklingsnämnden"_s;
    excerpt.committee.shortName = u"RUN"_s;
    excerpt.committee.authority = u"Region Västerbotten"_s;
    auto &[matter, meeting, item] = excerpt.treatment;
    matter.reference = *domain::ReferenceNumber::parse(u"RUN 550-2022"_s);
    meeting = QDate{2022, 12, 15};
    item.number = *domain::ItemNumber::parse(u"268"_s);
    item.title =
        u"Deltagande vid Mötesplats Lycksele, Mötesplats Digitala Västerbotten, Västerbotten på Grand Hôtel "
        "och Almedalen 2023–2026"_s;
    item.background =
        u"Nämnden har hittills beslutat om varje tillfälle för sig. Presidiet vill ha ett beslut för "
        "hela mandatperioden.\n\nFörslaget gäller:\n\n- Mötesplats Lycksele\n- Västerbotten på Grand "
        "Hôtel\n\nMötesplats Lycksele\n\nEn konferens om länets utveckling."_s;
    item.proposedDecision = u"Nämnden väljer deltagare för åren 2023–2026."_s;
    item.proposals = {{u"Richard Carstedt"_s, u"S"_s, u"att ärendet bordläggs"_s},
                      {u"Ŋavdna Testsson"_s, u"MP"_s, u"Avslag på förslaget"_s, true}};
    domain::DecisionPoint point;
    point.text = u"Ärendet bordläggs"_s;
    point.outcome = domain::Outcome::Tabled;
    item.points = {point};
    item.basis = {{u"Tjänsteskrivelse"_s, QDate{2022, 12, 7}, {}}};
    item.dispatch = {u"Regionala utvecklingsförvaltningen"_s};
    domain::Event lycksele;
    lycksele.name = u"Mötesplats Lycksele"_s;
    excerpt.events = {lycksele};
    excerpt.certifiedBy = u"Namn Namnsson, nämndsekreterare"_s;
    excerpt.certifiedWhere = u"Umeå"_s;
    excerpt.certifiedOn = QDate{2022, 12, 20};
    return excerpt;
}

// The same matter taken up again, with every block that an item can have.
inline Excerpt decidedExcerpt()
{
    using namespace Qt::StringLiterals;
    Excerpt excerpt = tabledExcerpt();
    excerpt.earlier = excerpt.treatment;
    auto &[matter, meeting, item] = excerpt.treatment;
    meeting = QDate{2023, 2, 16};
    item.number = *domain::ItemNumber::parse(u"14"_s);
    item.procedure =
        u"Ordföranden ställer förslaget mot avslag och finner att nämnden bifaller förslaget. Omröstning "
        "begärs."_s;
    item.votes = {{u"Bifall till förslaget"_s, u"Avslag"_s, 9, 4, 1, 1}};
    domain::DecisionPoint elected;
    elected.text = u"att välja deltagare enligt lista"_s;
    elected.outcome = domain::Outcome::Elected;
    domain::DecisionPoint referred;
    referred.text = u"att återremittera frågan om Almedalen"_s;
    referred.outcome = domain::Outcome::ReferredBack;
    referred.addressee = u"förvaltningen"_s;
    referred.reason = u"kostnaden ska utredas"_s;
    item.points = {elected, referred};
    item.dissents = {
        {domain::DissentKind::Reservation, u"Sárá Đorđević"_s, u"V"_s, {}},
        {domain::DissentKind::Reservation, u"Test Testsson"_s, u"SD"_s, u"Listan är för lång"_s},
        {domain::DissentKind::ProtocolNote, u"Prov Provsson"_s, u"L"_s, u"Resorna bör ske med tåg."_s}};
    item.disqualifications = {{u"Jon Jonsson"_s, u"C"_s, u"Ledamot i bolagets styrelse"_s}};
    item.basis += domain::Basis{u"Yttrande"_s, QDate{2023, 2, 1}, QDate{2023, 2, 10}};
    item.immediatelyAdjusted = true;
    item.adjustedOn = QDate{2023, 2, 20};
    item.postedOn = QDate{2023, 2, 21};
    return excerpt;
}

inline domain::Roster roster(int rows)
{
    using namespace Qt::StringLiterals;
    domain::Roster roster;
    roster.event.name = u"Mötesplats Lycksele"_s;
    roster.event.place = u"Lycksele"_s;
    roster.edition.year = 2024;
    roster.edition.opens = QDate{2024, 5, 22};
    roster.edition.closes = QDate{2024, 5, 23};
    roster.asOf = QDate{2024, 4, 2};
    roster.authority.state = domain::Authority::State::Decided;
    roster.authority.meeting = QDate{2023, 2, 16};
    roster.authority.number = *domain::ItemNumber::parse(u"14"_s);
    roster.authority.reference = *domain::ReferenceNumber::parse(u"RUN 550-2022"_s);
    for (int i = 1; i <= rows; ++i) {
        domain::Seat seat;
        seat.number = i;
        domain::RosterRow row;
        row.seat = seat;
        if (i % 5 != 0) {
            domain::Person person;
            person.givenName = i % 3 ? u"Test"_s : u"Ŋavdna Sárá"_s;
            person.familyName = u"Påhittad-%1"_s.arg(i);
            person.municipality = i % 2 ? u"Lycksele"_s : u"Skellefteå"_s;
            row.person = person;
            row.placement = domain::Id<domain::Placement>::make();
            row.party = i % 2 ? u"S"_s : u"M"_s;
            row.role = i == 1 ? domain::Role::Chair : domain::Role::Member;
            row.fills = i == 2 ? domain::Id<domain::Seat>{} : seat.id;
            row.status = i == 2 ? domain::SeatStatus::Prevented : domain::SeatStatus::Elected;
        }
        roster.rows += row;
    }
    if (rows > 2) {
        roster.rows[1].replacedBy = roster.rows[2].person->sortedName();
        roster.rows[2].replaces = roster.rows[1].person->sortedName();
    }
    return roster;
}

} // namespace documents::samples
