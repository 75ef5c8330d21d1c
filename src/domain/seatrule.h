#pragma once

#include "domain/roster.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace domain {

// What a rule asks of an event's ordinary seats.
enum class SeatRuleKind {
    FixedNumber, // fast antal: so many take part, neither more nor fewer
    Presidium,   // the chair and both vice chairs take part
    OnePerParty, // each party of the committee takes part; with one, beside the presidium
    Quota,       // kvot: so many seats are for the members of one body
    Free,        // the seats that the other rules leave are for anybody
};

// One rule. An event has a list of them, which hold together; an edition may have a list of its own instead.
struct SeatRule
{
    SeatRuleKind kind = SeatRuleKind::Free;
    int seats = 0;      // how many; above zero for FixedNumber and Quota, else zero
    Id<Committee> body; // whose members; for Quota alone

    bool operator==(const SeatRule &) const = default;
};

// The rules of an event: those of every year, and the exceptions of single editions. An exception without any
// rule is not kept: SeatRuleKind::Free says that an edition has none.
struct SeatRules
{
    QList<SeatRule> everyYear;
    QMap<Id<Edition>, QList<SeatRule>> exceptions;

    const QList<SeatRule> &of(const Id<Edition> &edition) const
    {
        const auto own = exceptions.constFind(edition);
        return own == exceptions.cend() ? everyYear : *own;
    }

    bool operator==(const SeatRules &) const = default;
};

// What the rules look at besides the roster.
struct SeatRuleGround
{
    QStringList parties;                 // those of the committee's members, in order of lists
    QMap<Id<Committee>, QString> bodies; // short names of all committees
    QHash<Id<Person>, QList<Id<Committee>>> memberships; // which of them the persons belong to

    bool operator==(const SeatRuleGround &) const = default;
};

// What of a rule a roster does not keep.
struct SeatFinding
{
    enum class Kind { Missing, Over, Doubled };

    Kind kind = Kind::Missing;
    std::optional<SeatRuleKind> rule; // none: nobody can have two seats, whatever the rules
    QStringList subjects; // whom it is about: party codes, keys of roles, a body, names; empty: all seats
    int count = 0;        // how many are missing or over
    QString sentence;     // "V and L have no participant"

    bool operator==(const SeatFinding &) const = default;
};

// What the roster lacks, has too much of, or has twice, by its rules: in their order, the doubled persons
// first. Whoever sits on an ordinary seat or is nominated to one counts; who is prevented does not, and a
// nominated person without a seat counts only as one too many for FixedNumber. A party that the presidium
// represents needs nobody more, and may have one more. Nothing is found about a cancelled edition.
QList<SeatFinding> findings(const Roster &roster, const QList<SeatRule> &rules, const SeatRuleGround &ground);

// The roster as it would be with the persons elected to its ordinary seats, each to one that is kept for the
// party first, in place of those who are only nominated.
Roster withElected(const Roster &roster, const QList<PersonEntry> &persons, const QDate &on);

// "fixed_number", "presidium", "one_per_party", "quota", "free"
QString key(SeatRuleKind kind);
std::optional<SeatRuleKind> seatRuleKindFromKey(const QString &key);
// "missing", "over", "doubled"
QString key(SeatFinding::Kind kind);
// "Fixed number: 12", "Quota: 4 from RS"
QString describe(const SeatRule &rule, const QMap<Id<Committee>, QString> &bodies);

// What keeps the rules out of the store, in the user's language; empty when nothing does.
QStringList problems(const QList<SeatRule> &rules);

} // namespace domain
