#include "cli/lookup.h"
#include "cli/verb.h"
#include "domain/decisionround.h"
#include "store/decisionround.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class NominationVerbs
{
    Q_DECLARE_TR_FUNCTIONS(NominationVerbs)
};

QJsonObject json(const Nomination &nomination, const QString &person, const Event &event,
                 const MandatePeriod &period)
{
    return {{u"person"_s, person},
            {u"event"_s, event.key},
            {u"year"_s, nomination.year ? QJsonValue{*nomination.year} : QJsonValue{}},
            {u"period"_s, period.label()},
            {u"kind"_s, key(nomination.kind)},
            {u"by"_s, jsonText(nomination.nominatedBy)},
            {u"on"_s, jsonDay(nomination.nominatedOn)}};
}

QDate onDay(const Call &call)
{
    return call.has(u"date"_s) ? call.date(u"date"_s) : call.today;
}

// Those of the year before, as the decision round does it.
Answer nominateAsLastYear(const Call &call)
{
    const int year = yearOf(call.arguments[1]);
    const QList<PersonEntry> persons = need(call.store->people.list());
    Picks picks;
    QJsonArray list;
    QStringList lines;
    for (const Event &event : eventsOf(*call.store, {call.arguments[0]})) {
        const auto rosterOf = [&](int of) {
            return need(
                call.store->rosters.roster(need(call.store->events.edition(event.id, of)).id, call.today));
        };
        const Picks its =
            pickAsBefore(rosterOf(year - 1), rosterOf(year), persons, onDay(call), call.text(u"by"_s));
        for (const Nomination &nomination : its.nominations) {
            const auto entry = std::find_if(persons.cbegin(), persons.cend(), [&](const PersonEntry &each) {
                return each.person.id == nomination.person;
            });
            list.append(
                json(nomination, entry->person.name(), event, periodOf(*call.store, QString::number(year))));
            lines.append(u"%1 %2: %3"_s.arg(event.name).arg(year).arg(entry->person.name()));
        }
        picks.nominations += its.nominations;
        picks.leftOut += its.leftOut;
    }
    if (!picks.nominations.isEmpty())
        need(call.store->nominations.add(picks.nominations));
    return {QJsonObject{{u"nominations"_s, list}, {u"left_out"_s, QJsonArray::fromStringList(picks.leftOut)}},
            (lines + picks.leftOut).join(u'\n')};
}

Answer electNominated(const Call &call)
{
    if (!call.has(u"year"_s))
        throw WrongCall{NominationVerbs::tr("Say for which year: --year 2024, or --year 2023-2026.")};
    QList<Id<Edition>> editions;
    for (const Edition &edition : editionsOf(*call.store, call.arguments, call.text(u"year"_s)))
        editions.append(edition.id);
    const int elected =
        need(store::DecisionRound{call.store->database()}.electNominated(editions, call.today));
    return {QJsonObject{{u"elected"_s, elected}}, NominationVerbs::tr("%n elected.", nullptr, elected)};
}

} // namespace

QList<Verb> nominationVerbs()
{
    const auto date = option(u"date"_s, NominationVerbs::tr("on which day; today unless told"), u"DATE"_s);
    return {
        {u"nominate last-year"_s,
         u"EVENT YEAR"_s,
         2,
         2,
         NominationVerbs::tr("Nominates those who were on the roster of the year before."),
         {option(u"by"_s, NominationVerbs::tr("who nominates"), u"NAME"_s), date},
         Needs::Writing,
         nominateAsLastYear},
        {u"elect nominated"_s,
         u"EVENT…"_s,
         1,
         -1,
         NominationVerbs::tr("Elects everybody who is nominated where a decision stands, as one act."),
         {option(u"year"_s, NominationVerbs::tr("which editions: a year, several years or a mandate period"),
                 u"YEAR"_s)},
         Needs::Writing,
         electNominated},
    };
}

} // namespace cli
