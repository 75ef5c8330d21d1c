#include "cli/lookup.h"
#include "cli/verb.h"
#include "domain/party.h"
#include "domain/person.h"
#include "domain/swedishorder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class PersonVerbs
{
    Q_DECLARE_TR_FUNCTIONS(PersonVerbs)
};

QJsonObject json(const PersonEntry &entry)
{
    QJsonArray assignments;
    for (const Assignment &assignment : entry.assignments) {
        assignments.append(QJsonObject{{u"role"_s, key(assignment.role)},
                                       {u"party"_s, jsonText(assignment.party)},
                                       {u"from"_s, jsonDay(assignment.from)},
                                       {u"until"_s, jsonDay(assignment.until)}});
    }
    const Person &person = entry.person;
    return {{u"id"_s, person.id.toString()},
            {u"name"_s, person.name()},
            {u"given_name"_s, person.givenName},
            {u"family_name"_s, person.familyName},
            {u"municipality"_s, jsonText(person.municipality)},
            {u"contact"_s, jsonText(person.contact)},
            {u"assignments"_s, assignments}};
}

QStringList row(const PersonEntry &entry, const QDate &today)
{
    const Assignment *assignment = entry.assignmentOn(today);
    return {entry.person.sortedName(), assignment ? assignment->party : QString{},
            assignment ? label(assignment->role) : QString{}, entry.person.municipality,
            entry.person.contact};
}

QStringList heading()
{
    return {PersonVerbs::tr("Name"), PersonVerbs::tr("Party"), PersonVerbs::tr("Role"),
            PersonVerbs::tr("Municipality"), PersonVerbs::tr("Contact")};
}

// Sets what the options say. True when an assignment was described.
bool applyOptions(const Call &call, Person &person, Assignment &assignment)
{
    if (call.has(u"given"_s))
        person.givenName = call.text(u"given"_s);
    if (call.has(u"family"_s))
        person.familyName = call.text(u"family"_s);
    if (call.has(u"municipality"_s))
        person.municipality = call.text(u"municipality"_s);
    if (call.has(u"contact"_s))
        person.contact = call.text(u"contact"_s);
    if (call.has(u"role"_s)) {
        const auto role = roleFromKey(call.text(u"role"_s));
        if (!role) {
            QStringList keys;
            for (const Role known : roles())
                keys.append(key(known));
            throw WrongCall{PersonVerbs::tr("--role: there is no role “%1”. There are: %2.")
                                .arg(call.text(u"role"_s), keys.join(u", "_s))};
        }
        assignment.role = *role;
    }
    if (call.has(u"party"_s))
        assignment.party = domain::partyCode(call.text(u"party"_s));
    if (call.has(u"from"_s))
        assignment.from = call.date(u"from"_s);
    if (call.has(u"until"_s))
        assignment.until = call.date(u"until"_s);
    return call.has(u"role"_s) || call.has(u"party"_s) || call.has(u"from"_s) || call.has(u"until"_s);
}

Answer add(const Call &call)
{
    if (call.arguments.join(QString{}).trimmed().isEmpty() && !call.has(u"given"_s) && !call.has(u"family"_s))
        throw WrongCall{PersonVerbs::tr("Say who: “person add NAME”, such as \"Märta Ågren\".")};
    PersonEntry entry;
    entry.person = personNamed(call.arguments);
    Assignment assignment;
    assignment.person = entry.person.id;
    assignment.committee = theCommittee(*call.store).id;
    const auto periods = need(call.store->events.periods());
    assignment.from = periods.isEmpty() ? call.today : QDate{periods.first().firstYear, 1, 1};
    if (applyOptions(call, entry.person, assignment))
        entry.assignments.append(assignment);

    const auto same = likelySame(entry.person, need(call.store->people.list()));
    if (!same.isEmpty() && !call.has(u"anyway"_s)) {
        QStringList names;
        for (const PersonEntry &other : same)
            names.append(row(other, call.today).join(u' ').simplified());
        throw Failed{
            Error{Error::Kind::Conflict,
                  PersonVerbs::tr("%1 may be there already: %2. Add --anyway if it is somebody else.")
                      .arg(entry.person.name(), names.join(u"; "_s))}};
    }
    need(call.store->people.add(entry));
    return {json(entry), PersonVerbs::tr("Added: %1.").arg(entry.person.name())};
}

// The number of an assignment, as “person show” lists them: the latest is 1.
std::optional<int> assignmentNumber(const Call &call, const QString &option, const PersonEntry &entry)
{
    const auto number = call.number(option);
    if (number && (*number < 1 || *number > entry.assignments.size())) {
        throw Failed{
            Error{Error::Kind::NotFound, PersonVerbs::tr("--%1: %2 has no assignment %3; there are %4.")
                                             .arg(option, entry.person.name())
                                             .arg(*number)
                                             .arg(entry.assignments.size())}};
    }
    return number;
}

Answer change(const Call &call)
{
    PersonEntry entry = need(call.store->people.find(call.arguments.first()));
    Assignment fresh;
    fresh.person = entry.person.id;
    fresh.committee = theCommittee(*call.store).id;
    fresh.from = call.today;
    const bool add = call.has(u"new-assignment"_s) || entry.assignments.isEmpty();
    const int which = assignmentNumber(call, u"assignment"_s, entry).value_or(1);
    Assignment &assignment = add ? fresh : entry.assignments[which - 1];
    const auto gone = assignmentNumber(call, u"remove-assignment"_s, entry);
    const bool described = applyOptions(call, entry.person, assignment);
    if (gone)
        entry.assignments.removeAt(*gone - 1);
    if (described && add)
        entry.assignments.prepend(fresh);
    need(call.store->people.change(entry));
    return {json(entry), PersonVerbs::tr("Changed: %1.").arg(entry.person.name())};
}

Answer remove(const Call &call)
{
    const PersonEntry entry = need(call.store->people.find(call.arguments.first()));
    need(call.store->people.remove(entry.person.id));
    return {json(entry), PersonVerbs::tr("Removed: %1.").arg(entry.person.name())};
}

Answer list(const Call &call)
{
    QJsonArray all;
    QList<QStringList> rows;
    const QString wanted = foldedForSearch(call.text(u"search"_s));
    for (const PersonEntry &entry : need(call.store->people.list())) {
        const QStringList cells = row(entry, call.today);
        if (!wanted.isEmpty() &&
            !foldedForSearch(cells.join(u' ') + u' ' + entry.person.name()).contains(wanted))
            continue;
        all.append(json(entry));
        rows.append(cells);
    }
    return {all, table(heading(), rows)};
}

Answer show(const Call &call)
{
    const PersonEntry entry = need(call.store->people.find(call.arguments.join(u' ')));
    QStringList lines{entry.person.name()};
    if (!entry.person.municipality.isEmpty())
        lines.append(entry.person.municipality);
    if (!entry.person.contact.isEmpty())
        lines.append(entry.person.contact);
    for (const Assignment &assignment : entry.assignments) {
        lines.append(u"%1%2, %3 – %4"_s
                         .arg(label(assignment.role),
                              assignment.party.isEmpty() ? QString{} : u" (%1)"_s.arg(assignment.party),
                              assignment.from.toString(Qt::ISODate), assignment.until.toString(Qt::ISODate))
                         .trimmed());
    }
    return {json(entry), lines.join(u'\n')};
}

} // namespace

QList<Verb> personVerbs()
{
    const QList<QCommandLineOption> facts{
        option(u"party"_s, PersonVerbs::tr("party of the assignment, such as S"), u"PARTY"_s),
        option(u"role"_s,
               PersonVerbs::tr("role in the committee: chair, first_vice_chair, second_vice_chair, member, "
                               "substitute or official"),
               u"ROLE"_s),
        option(u"from"_s, PersonVerbs::tr("first day of the assignment"), u"DATE"_s),
        option(u"until"_s, PersonVerbs::tr("last day of the assignment"), u"DATE"_s),
        option(u"municipality"_s, PersonVerbs::tr("home municipality"), u"NAME"_s),
        option(u"contact"_s, PersonVerbs::tr("one way of contact"), u"TEXT"_s),
        option(u"given"_s, PersonVerbs::tr("given name"), u"NAME"_s),
        option(u"family"_s, PersonVerbs::tr("family name"), u"NAME"_s),
    };
    return {
        {u"person add"_s, u"NAME | GIVEN FAMILY"_s, 0, 2, PersonVerbs::tr("Adds a person."),
         facts + QList{option(u"anyway"_s, PersonVerbs::tr("also when somebody of that name is there"))},
         Needs::Writing, add},
        {u"person change"_s, u"PERSON"_s, 1, 1, PersonVerbs::tr("Changes a person or the latest assignment."),
         facts +
             QList{option(u"new-assignment"_s, PersonVerbs::tr("add an assignment instead of changing it")),
                   option(u"assignment"_s,
                          PersonVerbs::tr(
                              "which assignment, as “person show” lists them; the first unless told"),
                          u"N"_s),
                   option(u"remove-assignment"_s, PersonVerbs::tr("take an assignment away"), u"N"_s)},
         Needs::Writing, change},
        {u"person remove"_s,
         u"PERSON"_s,
         1,
         1,
         PersonVerbs::tr("Removes a person who is on no roster."),
         {},
         Needs::Writing,
         remove},
        {u"person list"_s,
         {},
         0,
         0,
         PersonVerbs::tr("Lists the persons in Swedish order."),
         {option(u"search"_s, PersonVerbs::tr("only those with these letters"), u"TEXT"_s)},
         Needs::Reading,
         list},
        {u"person show"_s,
         u"PERSON"_s,
         1,
         2,
         PersonVerbs::tr("Shows a person with all assignments."),
         {},
         Needs::Reading,
         show},
    };
}

} // namespace cli
