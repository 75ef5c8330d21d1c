#include "domain/substitutionorder.h"

#include "domain/term.h"

#include <QSet>

#include <algorithm>

namespace domain {

namespace {

struct OrderText
{
    Q_DECLARE_TR_FUNCTIONS(SubstitutionOrder)
};

constexpr Term<SubstitutionStep> stepTerms[] = {
    {SubstitutionStep::Personal, "personal", QT_TRANSLATE_NOOP("SubstitutionStep", "Personal substitute")},
    {SubstitutionStep::SameParty, "same_party",
     QT_TRANSLATE_NOOP("SubstitutionStep", "Same party, in the order of the list")},
    {SubstitutionStep::SameGroup, "same_group",
     QT_TRANSLATE_NOOP("SubstitutionStep", "Same group of parties, in the order of the list")},
    {SubstitutionStep::ListOrder, "list_order", QT_TRANSLATE_NOOP("SubstitutionStep", "Order of the list")},
};

bool isFree(const RosterRow &row)
{
    return row.person && row.seat && !row.placement.isNull() && row.kind == SeatKind::Substitute &&
           row.fills == row.seat->id;
}

const PartyGroup *groupOf(const QList<PartyGroup> &groups, const QString &party)
{
    const auto found = std::find_if(groups.cbegin(), groups.cend(), [&](const PartyGroup &group) {
        return !party.isEmpty() && group.parties.contains(party);
    });
    return found == groups.cend() ? nullptr : &*found;
}

} // namespace

QList<Callable> inOrderOfCalling(const SubstitutionOrder &order, const Roster &roster,
                                 const Id<Person> &member, const QString &party)
{
    QList<const RosterRow *> list;
    QSet<Id<Person>> onRoster;
    QString memberName;
    for (const auto &row : roster.rows) {
        if (isFree(row))
            list << &row;
        if (row.person && !row.placement.isNull()) {
            onRoster << row.person->id;
            if (row.person->id == member)
                memberName = row.person->name();
        }
    }
    const auto isListed = [&](const Id<Person> &person) {
        return std::any_of(list.cbegin(), list.cend(),
                           [&](const RosterRow *row) { return row->person->id == person; });
    };
    const auto *group = groupOf(order.groups, party);

    QList<Callable> callable;
    QSet<Id<Person>> taken{member};
    const auto call = [&](const Id<Person> &person, SubstitutionStep step, const QString &reason) {
        if (!taken.contains(person))
            callable.append({person, step, reason});
        taken << person;
    };
    const auto callListed = [&](SubstitutionStep step, const QString &reason, const auto &fits) {
        for (const auto *row : std::as_const(list))
            if (fits(*row))
                call(row->person->id, step, reason.arg(row->seat->number));
    };
    for (const auto step : order.steps)
        switch (step) {
        case SubstitutionStep::Personal:
            for (const auto &pair : order.personal)
                if (pair.member == member &&
                    (isListed(pair.substitute) || !onRoster.contains(pair.substitute)))
                    call(pair.substitute, step,
                         memberName.isEmpty() ? OrderText::tr("personal substitute")
                                              : OrderText::tr("personal substitute of %1").arg(memberName));
            break;
        case SubstitutionStep::SameParty:
            callListed(step, OrderText::tr("elected substitute %1, same party"),
                       [&](const RosterRow &row) { return !party.isEmpty() && row.party == party; });
            break;
        case SubstitutionStep::SameGroup:
            if (group)
                callListed(step,
                           OrderText::tr("elected substitute %1, same group (%2)")
                               .arg(QStringLiteral("%1"), group->name),
                           [&](const RosterRow &row) { return group->parties.contains(row.party); });
            break;
        case SubstitutionStep::ListOrder:
            callListed(step, OrderText::tr("elected substitute %1, next on the list"),
                       [](const RosterRow &) { return true; });
            break;
        }
    return callable;
}

QStringList problemsWithCalling(const QList<Callable> &order, const Id<Person> &chosen,
                                const QString &because, const QString &next)
{
    if (order.isEmpty() || order.first().person == chosen || !because.trimmed().isEmpty())
        return {};
    return {OrderText::tr("By the order of calling in %1 is next (%2). Say why somebody else is called.")
                .arg(next, order.first().reason)};
}

QString warningOfReturn(const Roster &roster, const Person &person)
{
    for (const auto &row : roster.rows) {
        const bool steppedOut = !row.placement.isNull() && row.fills.isNull();
        if (row.person && row.person->id == person.id && steppedOut && !row.disqualified)
            return OrderText::tr("%1 has stepped out already. Who has stepped out may not step in again, "
                                 "except after disqualification.")
                .arg(person.name());
    }
    return {};
}

QString key(SubstitutionStep step)
{
    return keyOf(stepTerms, step);
}

std::optional<SubstitutionStep> substitutionStepFromKey(const QString &key)
{
    return valueOf(stepTerms, key);
}

QString label(SubstitutionStep step)
{
    return wordOf(stepTerms, step, "SubstitutionStep");
}

QList<SubstitutionStep> substitutionSteps()
{
    return valuesOf(stepTerms);
}

QStringList problems(const SubstitutionOrder &order)
{
    QStringList found;
    if (order.steps.isEmpty())
        found << OrderText::tr("The order of calling in has no step. Keep at least one.");
    for (const auto step : substitutionSteps())
        if (order.steps.count(step) > 1)
            found << OrderText::tr("The step “%1” is given twice. Keep one.").arg(label(step));
    QSet<QString> parties;
    QSet<QString> names;
    for (const auto &group : order.groups) {
        if (names.contains(group.name.trimmed()))
            found << OrderText::tr("Two groups are called “%1”. Give one another name.").arg(group.name);
        names << group.name.trimmed();
        if (group.name.trimmed().isEmpty())
            found << OrderText::tr("A group of parties has no name. Write one.");
        if (group.parties.size() < 2)
            found << OrderText::tr("The group “%1” needs at least two parties.").arg(group.name);
        for (const auto &party : group.parties) {
            if (parties.contains(party))
                found << OrderText::tr("%1 stands twice among the groups. A party belongs to one group.")
                             .arg(party);
            parties << party;
        }
    }
    for (const auto &pair : order.personal) {
        if (pair.member == pair.substitute)
            found << OrderText::tr("Nobody is the own personal substitute. Choose somebody else.");
        if (order.personal.count(pair) > 1)
            found << OrderText::tr("A personal substitute is given twice for the same member. Keep one.");
    }
    found.removeDuplicates();
    return found;
}

} // namespace domain
