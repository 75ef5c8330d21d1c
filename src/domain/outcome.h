#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace domain {

// What became of one decision point. Being immediately adjusted is a flag of the item, not an outcome.
enum class Outcome {
    Approved,               // bifall
    AsProposed,             // enligt förslag
    Rejected,               // avslag
    PartlyApproved,         // delvis bifall
    Amended,                // ändrat förslag
    Addition,               // tillägg
    Tabled,                 // bordlagd
    ReferredBack,           // återremitterad
    ReferredBackByMinority, // återremitterad av minoritet (fullmäktige only, kommunallagen 5:50)
    Withdrawn,              // utgår
    WrittenOff,             // avskriven, återtagen
    DeemedAnswered,         // anses besvarad
    Endorsed,               // tillstyrks
    Forwarded,              // överlämnas
    Elected,                // vald, utsedd
    ElectionTabled,         // val bordlagt
    LeftVacant,             // vakant lämnas
    ResignationApproved,    // avsägelse godkänd
    Noted,                  // noteras
    Filed,                  // läggs till handlingarna
    Adopted,                // antas, fastställs
    Delegated,              // delegeras
    UrgentDecisionReported, // ordförandebeslut anmält
};

// How far an outcome takes the matter.
enum class OutcomeState {
    Decided,     // the committee has spoken
    Open,        // the matter comes back to the committee: tabled or referred back
    Preparatory, // the word goes to another body
};

// "approved", "as_proposed", "rejected", "tabled", "referred_back" …
QString key(Outcome outcome);
std::optional<Outcome> outcomeFromKey(const QString &key);
// Word for people: "Bifall", "Bordlagd" …
QString label(Outcome outcome);
// Every outcome, in the order of the enumeration.
QList<Outcome> outcomes();

OutcomeState state(Outcome outcome);
QString key(OutcomeState state);   // "decided", "open", "preparatory"
QString label(OutcomeState state); // "Beslutad", "Öppen", "Beredande"

// Tabled, also an election.
bool isTabling(Outcome outcome);
// Referred back, also by a minority.
bool isReferral(Outcome outcome);
// Participants can be elected on the strength of it.
bool authorises(Outcome outcome);
// Can be tried on its own by a court (laglighetsprövning); purely preparatory ones can't (kommunallagen
// 13:2).
bool isAppealable(Outcome outcome);

} // namespace domain
