#include "store/personrows.h"

#include "domain/swedishorder.h"
#include "store/sentences.h"

#include <QHash>

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

const QString personColumns = QStringLiteral(
    "persons.id, persons.given_name, persons.family_name, persons.contact, persons.municipality, "
    "persons.revision");

Person personAt(const Rows &row, int first)
{
    return {.id = row.id<Person>(first),
            .givenName = row.text(first + 1),
            .familyName = row.text(first + 2),
            .contact = row.text(first + 3),
            .municipality = row.text(first + 4),
            .revision = row.number(first + 5)};
}

QString fullNameAt(const QSqlQuery &row, int first)
{
    Person person;
    person.givenName = row.value(first).toString();
    person.familyName = row.value(first + 1).toString();
    return person.name();
}

QList<PersonEntry> readPersons(Session &session, const QString &which, const QVariantList &values)
{
    const QString ofPersons = which.isEmpty() ? QString{} : QString{u" WHERE id IN (" % which % u")"};
    const QString ofAssignments =
        which.isEmpty() ? QString{} : QString{u" WHERE person_id IN (" % which % u")"};

    QList<PersonEntry> persons;
    QHash<Id<Person>, qsizetype> places;
    Rows person{session,
                u"SELECT "_s % personColumns % u" FROM persons" % ofPersons % u" ORDER BY sort_key, id",
                values};
    while (person.next()) {
        persons.append({.person = personAt(person, 0), .assignments = {}});
        places.insert(persons.constLast().person.id, persons.size() - 1);
    }

    Rows row{session,
             u"SELECT person_id, id, committee_id, role, party, starts, ends, revision FROM assignments"_s %
                 ofAssignments % u" ORDER BY starts DESC, id DESC",
             values};
    while (row.next()) {
        const auto holder = row.id<Person>(0);
        persons[places.value(holder)].assignments.append(
            {.id = row.id<Assignment>(1),
             .person = holder,
             .committee = row.id<Committee>(2),
             .role = roleFromKey(row.text(3)).value_or(Role::Member),
             .party = row.text(4),
             .from = row.date(5),
             .until = row.date(6),
             .revision = row.number(7)});
    }
    return persons;
}

std::optional<PersonEntry> readPerson(Session &session, const Id<Person> &id)
{
    const auto found = readPersons(session, u"SELECT id FROM persons WHERE id = ?"_s, {Session::toSql(id)});
    if (found.isEmpty())
        return {};
    return found.constFirst();
}

QStringList problemsWith(const PersonEntry &entry)
{
    QStringList wrong = problems(entry.person);
    for (auto assignment : entry.assignments) {
        assignment.person = entry.person.id;
        wrong << problems(assignment);
    }
    return wrong;
}

QStringList problemsWith(const QList<PersonEntry> &entries)
{
    QStringList wrong;
    for (const auto &entry : entries)
        wrong << problemsWith(entry);
    return wrong;
}

// Also where one family name is the beginning of another.
QString sortKey(const Person &person)
{
    return swedishSortKey(person.familyName) % u'\u0001' % swedishSortKey(person.givenName);
}

Person personFrom(const QJsonObject &row)
{
    Person person;
    person.id = Id<Person>::fromString(row[u"id"_s].toString());
    person.givenName = row[u"given_name"_s].toString();
    person.familyName = row[u"family_name"_s].toString();
    person.contact = row[u"contact"_s].toString();
    person.municipality = row[u"municipality"_s].toString();
    return person;
}

void insertAssignment(Session &session, const Id<Person> &person, const Assignment &assignment)
{
    session.run(u"INSERT INTO assignments (id, person_id, committee_id, role, party, starts, ends) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                assignment.id, person, assignment.committee, key(assignment.role), assignment.party,
                assignment.from, assignment.until);
}

void insertPersons(Session &session, const QList<PersonEntry> &entries)
{
    for (const auto &[person, assignments] : entries) {
        session.run(u"INSERT INTO persons (id, given_name, family_name, sort_key, contact, municipality) "
                    "VALUES (?, ?, ?, ?, ?, ?)"_s,
                    person.id, person.givenName, person.familyName, sortKey(person), person.contact,
                    person.municipality);
        for (const auto &assignment : assignments)
            insertAssignment(session, person.id, assignment);
    }
}

namespace {

// Makes the stored assignments of the person be as given; Conflict when one was changed meanwhile.
Result<> keepAssignments(Session &session, const PersonEntry &before, const PersonEntry &after)
{
    const auto withId = [](const QList<Assignment> &assignments, const Id<Assignment> &id) {
        return std::find_if(assignments.begin(), assignments.end(),
                            [&](const Assignment &assignment) { return assignment.id == id; });
    };
    for (const auto &old : before.assignments) {
        if (withId(after.assignments, old.id) == after.assignments.end())
            session.run(u"DELETE FROM assignments WHERE id = ?"_s, old.id);
    }
    for (auto assignment : after.assignments) {
        assignment.person = after.person.id;
        const auto old = withId(before.assignments, assignment.id);
        if (old == before.assignments.end()) {
            insertAssignment(session, after.person.id, assignment);
        } else if (*old != assignment) {
            session.run(
                u"UPDATE assignments SET committee_id = ?, role = ?, party = ?, starts = ?, ends = ?, "
                "revision = revision + 1 WHERE id = ? AND revision = ?"_s,
                assignment.committee, key(assignment.role), assignment.party, assignment.from,
                assignment.until, assignment.id, assignment.revision);
            if (session.changedRows() == 0)
                return changedMeanwhile(after.person.name());
        }
    }
    return {};
}

} // namespace

Result<> updatePerson(Session &session, const PersonEntry &before, const PersonEntry &after)
{
    const Person &person = after.person;
    session.run(u"UPDATE persons SET given_name = ?, family_name = ?, sort_key = ?, contact = ?, "
                "municipality = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s,
                person.givenName, person.familyName, sortKey(person), person.contact, person.municipality,
                person.id, person.revision);
    if (session.changedRows() == 0)
        return changedMeanwhile(person.name());
    return keepAssignments(session, before, after);
}

} // namespace store
