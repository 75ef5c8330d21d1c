#pragma once

#include "domain/roster.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace domain {

// Parties that stand together in an election (kartell).
struct PartyGroup
{
    QString name;
    QStringList parties;

    bool operator==(const PartyGroup &) const = default;
};

// Somebody's own substitute (personlig ersättare).
struct PersonalSubstitute
{
    Id<Person> member;
    Id<Person> substitute;

    bool operator==(const PersonalSubstitute &) const = default;
};

// The order in which a committee's substitutes are called in (inkallelseordning).
struct SubstitutionOrder
{
    QList<SubstitutionStep> steps = {SubstitutionStep::Personal, SubstitutionStep::SameParty,
                                     SubstitutionStep::SameGroup, SubstitutionStep::ListOrder};
    QList<PartyGroup> groups;
    QList<PersonalSubstitute> personal; // those of one member in the order in which they are called

    bool operator==(const SubstitutionOrder &) const = default;
};

// Somebody who can be called in, by which step, and why in words: "elected substitute 2, same party (M)".
struct Callable
{
    Id<Person> person;
    SubstitutionStep step = SubstitutionStep::ListOrder;
    QString reason;

    bool operator==(const Callable &) const = default;
};

// Who can step in for a person of the party, the next one first: by each step in turn, and within a step in
// the order of the list. Free are the elected substitutes who have not stepped in and are not prevented; a
// personal substitute need not be elected to the edition.
QList<Callable> inOrderOfCalling(const SubstitutionOrder &order, const Roster &roster,
                                 const Id<Person> &member, const QString &party);

// Why `chosen` can't be called without a word: somebody else is next by the order, and it is not said why
// that one is passed over. `next` is the name of that one. Empty when `because` says why, or the order offers
// nobody.
QStringList problemsWithCalling(const QList<Callable> &order, const Id<Person> &chosen,
                                const QString &because, const QString &next);

// Who has stepped out may not step in again except after disqualification: a sentence when the person has,
// else empty. It is a warning, because an event is no meeting.
QString warningOfReturn(const Roster &roster, const Person &person);

QString key(SubstitutionStep step); // "personal", "same_party", "same_group", "list_order"
std::optional<SubstitutionStep> substitutionStepFromKey(const QString &key);
QString label(SubstitutionStep step);
QList<SubstitutionStep> substitutionSteps();

// What keeps the order out of the store, in the user's language; empty when nothing does.
QStringList problems(const SubstitutionOrder &order);

} // namespace domain
