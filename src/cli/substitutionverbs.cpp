#include "cli/lookup.h"
#include "cli/rosteranswer.h"
#include "cli/verb.h"
#include "domain/substitutionorder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class SubstitutionVerbs
{
    Q_DECLARE_TR_FUNCTIONS(SubstitutionVerbs)
};

QJsonValue jsonStep(const std::optional<SubstitutionStep> &step)
{
    return step ? QJsonValue{key(*step)} : QJsonValue{};
}

// Who was replaced, on the roster as of a day.
QJsonObject json(const RosterRow &row)
{
    const Substitution &substitution = *row.substitution;
    return {{u"out"_s, row.person->name()},
            {u"in"_s, row.replacedBy},
            {u"on"_s, jsonDay(substitution.date)},
            {u"reason"_s, jsonText(substitution.reason)},
            {u"disqualified"_s, row.disqualified},
            {u"called_by"_s, jsonText(substitution.calledBy)},
            {u"called_as"_s, jsonStep(substitution.calledAs)},
            {u"chosen_because"_s, jsonText(substitution.chosenBecause)}};
}

Answer substitute(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const Id<Placement> placement = placementOf(call, edition, call.arguments[2]);
    const QDate on = onDay(call);
    const auto order = need(call.store->rosters.callable(placement, on));
    Person by;
    QString why;
    if (call.has(u"by"_s)) {
        by = need(call.store->people.find(call.text(u"by"_s))).person;
    } else if (!order.isEmpty()) {
        by = need(call.store->people.person(order.first().person)).person;
    } else {
        throw Failed{Error{Error::Kind::NotFound,
                           SubstitutionVerbs::tr(
                               "The order of calling in gives nobody: there is no free substitute. Say who "
                               "steps in with --by, or use “roster prevent”.")}};
    }
    const bool isNext = !order.isEmpty() && order.first().person == by.id;
    if (isNext)
        why = order.first().reason;
    const QString warning = warningOfReturn(need(call.store->rosters.roster(edition.id, on)), by);
    need(call.store->rosters.replace(placement, by.id,
                                     {on, call.text(u"reason"_s), call.text(u"called-by"_s),
                                      call.text(u"otherwise"_s), call.has(u"disqualified"_s)}));
    const Person out = need(call.store->people.find(call.arguments[2])).person;
    QStringList lines{SubstitutionVerbs::tr("%1 steps in for %2.").arg(by.name(), out.name())};
    if (!why.isEmpty())
        lines.first() = SubstitutionVerbs::tr("%1 steps in for %2: %3.").arg(by.name(), out.name(), why);
    if (!warning.isEmpty())
        lines.append(warning);
    return {QJsonObject{{u"out"_s, out.name()},
                        {u"in"_s, by.name()},
                        {u"on"_s, jsonDay(on)},
                        {u"reason"_s, jsonText(call.text(u"reason"_s))},
                        {u"called_by"_s, jsonText(call.text(u"called-by"_s))},
                        {u"called_as"_s, jsonStep(isNext ? std::optional{order.first().step} : std::nullopt)},
                        {u"why"_s, jsonText(why)},
                        {u"chosen_because"_s, jsonText(isNext ? QString{} : call.text(u"otherwise"_s))},
                        {u"warning"_s, jsonText(warning)}},
            lines.join(u'\n')};
}

Answer list(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    QJsonArray all;
    QList<QStringList> rows;
    for (const RosterRow &row : need(call.store->rosters.roster(edition.id, call.today)).rows) {
        if (row.replacedBy.isEmpty() || !row.person)
            continue;
        all.append(json(row));
        const Substitution &substitution = *row.substitution;
        rows.append({row.person->sortedName(), row.replacedBy, substitution.date.toString(Qt::ISODate),
                     substitution.reason, substitution.calledBy,
                     substitution.calledAs ? label(*substitution.calledAs) : substitution.chosenBecause});
    }
    return {all, table({SubstitutionVerbs::tr("Out"), SubstitutionVerbs::tr("In"),
                        SubstitutionVerbs::tr("When"), SubstitutionVerbs::tr("Why"),
                        SubstitutionVerbs::tr("Called by"), SubstitutionVerbs::tr("Why that one")},
                       rows)};
}

// Both parts of "NAME=OTHER".
std::pair<QString, QString> pairOf(const QString &option, const QString &word)
{
    const auto parts = std::pair{word.section(u'=', 0, 0).trimmed(), word.section(u'=', 1).trimmed()};
    if (parts.first.isEmpty() || parts.second.isEmpty())
        throw WrongCall{SubstitutionVerbs::tr("--%1: “%2” has no two parts. Write them with “=” between.")
                            .arg(option, word)};
    return parts;
}

SubstitutionOrder changedOrder(const Call &call, SubstitutionOrder order)
{
    if (call.has(u"steps"_s)) {
        order.steps.clear();
        for (const QString &word : call.text(u"steps"_s).split(u',')) {
            const auto step = substitutionStepFromKey(word);
            if (!step) {
                QStringList known;
                for (const auto each : substitutionSteps())
                    known.append(key(each));
                throw WrongCall{SubstitutionVerbs::tr("--steps: there is no step “%1”. There are: %2.")
                                    .arg(word.trimmed(), known.join(u", "_s))};
            }
            order.steps.append(*step);
        }
    }
    if (call.has(u"no-groups"_s) || call.has(u"group"_s))
        order.groups.clear();
    for (const QString &word : call.texts(u"group"_s)) {
        const auto [name, parties] = pairOf(u"group"_s, word);
        PartyGroup group{name, {}};
        for (const QString &party : parties.split(u','))
            group.parties.append(party.trimmed());
        order.groups.append(group);
    }
    if (call.has(u"no-personal"_s) || call.has(u"personal"_s))
        order.personal.clear();
    for (const QString &word : call.texts(u"personal"_s)) {
        const auto [member, substitute] = pairOf(u"personal"_s, word);
        order.personal.append({need(call.store->people.find(member)).person.id,
                               need(call.store->people.find(substitute)).person.id});
    }
    return order;
}

Answer order(const Call &call)
{
    const Committee committee = theCommittee(*call.store);
    SubstitutionOrder order = need(call.store->substitutions.order(committee.id));
    const SubstitutionOrder changed = changedOrder(call, order);
    if (changed != order) {
        need(call.store->substitutions.setOrder(committee.id, changed));
        order = changed;
    }
    QJsonArray steps;
    QJsonArray groups;
    QJsonArray personal;
    QStringList lines{committee.name};
    int number = 0;
    for (const auto step : order.steps) {
        steps.append(key(step));
        lines.append(u"%1. %2"_s.arg(++number).arg(label(step)));
    }
    for (const PartyGroup &group : order.groups) {
        groups.append(
            QJsonObject{{u"name"_s, group.name}, {u"parties"_s, QJsonArray::fromStringList(group.parties)}});
        lines.append(u"%1: %2"_s.arg(group.name, group.parties.join(u", "_s)));
    }
    for (const PersonalSubstitute &pair : order.personal) {
        const QString member = need(call.store->people.person(pair.member)).person.name();
        const QString substitute = need(call.store->people.person(pair.substitute)).person.name();
        personal.append(QJsonObject{{u"member"_s, member}, {u"substitute"_s, substitute}});
        lines.append(SubstitutionVerbs::tr("%1: personal substitute %2").arg(member, substitute));
    }
    return {QJsonObject{{u"committee"_s, committee.name},
                        {u"steps"_s, steps},
                        {u"groups"_s, groups},
                        {u"personal"_s, personal}},
            lines.join(u'\n')};
}

} // namespace

QList<Verb> substitutionVerbs()
{
    return {
        {u"substitute"_s,
         u"EVENT YEAR PERSON"_s,
         3,
         3,
         SubstitutionVerbs::tr(
             "Calls in a substitute for somebody: the next by the committee's order, or --by."),
         {option(u"by"_s, SubstitutionVerbs::tr("who steps in; the next by the order unless told"),
                 u"PERSON"_s),
          option(u"reason"_s, SubstitutionVerbs::tr("why the person can't come"), u"TEXT"_s),
          option(u"otherwise"_s, SubstitutionVerbs::tr("why somebody else than the next by the order"),
                 u"TEXT"_s),
          option(u"called-by"_s, SubstitutionVerbs::tr("who called the substitute"), u"NAME"_s),
          option(u"disqualified"_s, SubstitutionVerbs::tr("the person is disqualified, and may come back")),
          option(u"date"_s, SubstitutionVerbs::tr("on which day; today unless told"), u"DATE"_s)},
         Needs::Writing,
         substitute},
        {u"substitution list"_s,
         u"EVENT YEAR"_s,
         2,
         2,
         SubstitutionVerbs::tr("Lists who replaced whom, when, why, and who called."),
         {},
         Needs::Reading,
         list},
        {u"substitution order"_s,
         {},
         0,
         0,
         SubstitutionVerbs::tr("Shows the committee's order of calling in, or changes it."),
         {option(u"steps"_s,
                 SubstitutionVerbs::tr("the steps in order: personal,same_party,same_group,list_order"),
                 u"STEPS"_s),
          option(u"group"_s,
                 SubstitutionVerbs::tr("parties of one group, in place of all before; may be repeated"),
                 u"NAME=PARTY,PARTY"_s),
          option(u"no-groups"_s, SubstitutionVerbs::tr("no groups of parties")),
          option(u"personal"_s,
                 SubstitutionVerbs::tr("a personal substitute, in place of all before; may be repeated"),
                 u"MEMBER=SUBSTITUTE"_s),
          option(u"no-personal"_s, SubstitutionVerbs::tr("no personal substitutes"))},
         Needs::Writing,
         order},
    };
}

} // namespace cli
