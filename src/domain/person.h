#pragma once

#include "domain/committee.h"
#include "domain/id.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace domain {

// What a person is in a committee (uppdrag).
enum class Role { Chair, FirstViceChair, SecondViceChair, Member, Substitute, Official };

// An elected representative or an official. Holds no more than the purpose needs: there is no field for a
// personal identity number, and the party stands on the assignment (GDPR art. 5 and 9).
struct Person
{
    Id<Person> id = Id<Person>::make();
    QString givenName;
    QString familyName;
    QString contact; // one way of contact: e-mail or telephone; may be empty
    QString municipality;
    int revision = 0;

    // "Märta Ågren"
    QString name() const;
    // "Ågren, Märta"
    QString sortedName() const;

    bool operator==(const Person &) const = default;
};

// A person's role in a committee for a time, with the party that it is held for.
struct Assignment
{
    Id<Assignment> id = Id<Assignment>::make();
    Id<Person> person;
    Id<Committee> committee;
    Role role = Role::Member;
    QString party; // "S"; empty for officials and the independent
    QDate from;
    QDate until; // last day; null while it lasts
    int revision = 0;

    bool holdsOn(const QDate &date) const { return from <= date && (until.isNull() || date <= until); }

    bool operator==(const Assignment &) const = default;
};

// A person with all assignments, the latest first.
struct PersonEntry
{
    Person person;
    QList<Assignment> assignments;

    // The assignment that holds on the date, else the one nearest to it, else null.
    const Assignment *assignmentOn(const QDate &date) const;

    bool operator==(const PersonEntry &) const = default;
};

// Stable key: "chair", "first_vice_chair", "second_vice_chair", "member", "substitute", "official".
QString key(Role role);
std::optional<Role> roleFromKey(const QString &key);
// Word for people: "ordförande", "1:e vice ordförande" … with a capital.
QString label(Role role);
// Chair or vice chair.
bool isOfPresidium(Role role);
// Every role, in order of rank.
QList<Role> roles();

// Persons among `others` who may be the same one: same names when case, accents and spelling variants such as
// Richard/Rickard or Carlsson/Karlsson are set aside.
QList<PersonEntry> likelySame(const Person &person, const QList<PersonEntry> &others);

// The persons that `words` names: "Märta Ågren", "Ågren, Märta", "ågren", or an identity. Exact names win
// over partial ones.
QList<PersonEntry> findPersons(const QList<PersonEntry> &persons, const QString &words);

// What keeps the value out of the store, in the user's language; empty when nothing does.
QStringList problems(const Person &person);
QStringList problems(const Assignment &assignment);

} // namespace domain
