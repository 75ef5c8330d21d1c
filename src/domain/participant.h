#pragma once

#include "domain/id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

// As what somebody was at a meeting.
enum class Attending {
    Member,            // ledamot
    ServingSubstitute, // tjänstgörande ersättare
    Substitute,        // närvarande ersättare, who decides nothing
    Other,             // tjänstepersoner and guests
    Absent,            // listed, but not there
};

// One line of a meeting's attendance list, as the protocol has it (kommunallagen 5:67: who took part).
struct Participant
{
    Id<Participant> id = Id<Participant>::make();
    QString name;  // empty: the seat is vacant
    QString party; // may be empty
    Attending attending = Attending::Member;
    QString office;         // "ordförande", "nämndsekreterare"; may be empty
    QString insteadOf;      // whom a serving substitute replaced; may be empty
    QString insteadOfParty; // may be empty
    QString items;          // "§ 62–75", "ej § 84, 90"; empty: all
    QString note;           // what else is said: "från kl. 13.00"

    bool operator==(const Participant &) const = default;
};

// Stable key: "member", "serving_substitute", "substitute", "other", "absent".
QString key(Attending attending);
std::optional<Attending> attendingFromKey(const QString &key);
// Word for people: "ledamot", "tjänstgörande ersättare" …
QString label(Attending attending);
QList<Attending> waysOfAttending();

// "Vera Lind (S), ordförande · ersätter Bo Alm (S) · § 62–75"
QString summary(const Participant &participant);

} // namespace domain
