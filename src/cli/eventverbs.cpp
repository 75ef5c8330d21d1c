#include "cli/lookup.h"
#include "cli/verb.h"
#include "domain/decision.h"
#include "domain/roster.h"
#include "domain/writtendate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class EventVerbs
{
    Q_DECLARE_TR_FUNCTIONS(EventVerbs)
};

QJsonObject json(const Event &event)
{
    return {{u"key"_s, event.key},
            {u"name"_s, event.name},
            {u"short_name"_s, event.shortName},
            {u"aliases"_s, QJsonArray::fromStringList(event.aliases)},
            {u"place"_s, event.place},
            {u"ordinary_seats"_s, event.ordinarySeats},
            {u"substitute_seats"_s, event.substituteSeats}};
}

QJsonObject json(const Roster &roster)
{
    const RosterCounts counts = count(roster);
    const Edition &edition = roster.edition;
    return {{u"event"_s, roster.event.key},
            {u"name"_s, roster.event.name},
            {u"year"_s, edition.year},
            {u"opens"_s, jsonDay(edition.opens)},
            {u"closes"_s, jsonDay(edition.closes)},
            {u"dates_confirmed"_s, edition.datesConfirmed},
            {u"venue"_s, jsonText(edition.venue)},
            {u"registration_until"_s, jsonDay(edition.registrationUntil)},
            {u"cancelled"_s, edition.cancelled},
            {u"note"_s, jsonText(edition.note)},
            {u"seats"_s, counts.seats},
            {u"taken"_s, counts.taken()},
            {u"authority"_s, key(roster.authority.state)}};
}

Answer eventList(const Call &call)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Event &event : need(call.store->events.events())) {
        list.append(json(event));
        rows.append({event.key, event.name, event.place, event.aliases.join(u", "_s)});
    }
    return {list, table({EventVerbs::tr("Key"), EventVerbs::tr("Event"), EventVerbs::tr("Place"),
                         EventVerbs::tr("Also called")},
                        rows)};
}

Answer eventAdd(const Call &call)
{
    Event event;
    event.committee = theCommittee(*call.store).id;
    event.key = call.arguments[0];
    event.name = call.arguments[1];
    event.shortName = call.has(u"short-name"_s) ? call.text(u"short-name"_s) : event.name;
    event.aliases = call.texts(u"alias"_s);
    event.place = call.text(u"place"_s);
    event.usualMonth = call.number(u"month"_s).value_or(1);
    event.usualDay = call.number(u"day"_s).value_or(1);
    event.usualLength = call.number(u"days"_s).value_or(1);
    event.ordinarySeats = call.number(u"seats"_s).value_or(0);
    event.substituteSeats = call.number(u"substitutes"_s).value_or(0);
    event.position = int(need(call.store->events.events()).size());
    need(call.store->events.addEvent(event));
    return {json(event), EventVerbs::tr("Added: %1.").arg(event.name)};
}

Answer periodAdd(const Call &call)
{
    MandatePeriod period;
    period.committee = theCommittee(*call.store).id;
    period.firstYear = yearOf(call.arguments[0]);
    period.lastYear = yearOf(call.arguments[1]);
    need(call.store->events.addPeriod(period));
    return {QJsonObject{{u"period"_s, period.label()}},
            EventVerbs::tr("Added: mandate period %1.").arg(period.label())};
}

Answer committeeAdd(const Call &call)
{
    Committee committee;
    committee.shortName = call.arguments[0];
    committee.name = call.arguments[1];
    committee.authority = call.text(u"authority"_s);
    if (call.has(u"kind"_s)) {
        const auto kind = committeeKindFromKey(call.text(u"kind"_s));
        if (!kind) {
            throw WrongCall{
                EventVerbs::tr("--kind: say assembly, board, committee or subcommittee, not “%1”.")
                    .arg(call.text(u"kind"_s))};
        }
        committee.kind = *kind;
    }
    need(call.store->events.addCommittee(committee));
    return {QJsonObject{{u"committee"_s, committee.name}, {u"kind"_s, key(committee.kind)}},
            EventVerbs::tr("Added: %1.").arg(committee.name)};
}

Answer editionList(const Call &call)
{
    const auto periods = need(call.store->events.periods());
    QJsonArray list;
    QList<QStringList> rows;
    const auto event =
        call.has(u"event"_s) ? std::optional{eventOf(*call.store, call.text(u"event"_s))} : std::nullopt;
    const auto year = call.number(u"year"_s);
    for (const MandatePeriod &period : periods) {
        for (const Roster &roster : need(call.store->rosters.rosters(period.id, call.today))) {
            if ((event && roster.event.id != event->id) || (year && roster.edition.year != *year))
                continue;
            const RosterCounts counts = count(roster);
            list.append(json(roster));
            rows.append(
                {roster.event.key, QString::number(roster.edition.year),
                 roster.edition.opens.toString(Qt::ISODate), roster.edition.closes.toString(Qt::ISODate),
                 EventVerbs::tr("%1 of %2").arg(counts.taken()).arg(counts.seats), summary(roster.authority),
                 roster.edition.cancelled ? EventVerbs::tr("cancelled") : QString{}});
        }
    }
    return {list,
            table({EventVerbs::tr("Event"), EventVerbs::tr("Year"), EventVerbs::tr("Opens"),
                   EventVerbs::tr("Closes"), EventVerbs::tr("Seats"), EventVerbs::tr("Rests on"), QString{}},
                  rows)};
}

Answer editionSet(const Call &call)
{
    Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const Edition before = edition;
    if (call.has(u"opens"_s)) {
        const auto length = edition.opens.daysTo(edition.closes);
        edition.opens = call.date(u"opens"_s);
        edition.closes = edition.opens.addDays(length);
        edition.datesConfirmed = true;
    }
    if (call.has(u"closes"_s)) {
        edition.closes = call.date(u"closes"_s);
        edition.datesConfirmed = true;
    }
    if (call.has(u"venue"_s))
        edition.venue = call.text(u"venue"_s);
    if (call.has(u"registration-until"_s))
        edition.registrationUntil = call.date(u"registration-until"_s);
    if (call.has(u"note"_s))
        edition.note = call.text(u"note"_s);
    if (const auto cancelled = call.yesNo(u"cancelled"_s))
        edition.cancelled = *cancelled;
    const auto seats = call.number(u"seats"_s);
    const auto substitutes = call.number(u"substitutes"_s);
    if (edition == before && !seats && !substitutes)
        throw WrongCall{EventVerbs::tr("Nothing to set was given. “edition set --help” lists the options.")};

    if (edition != before)
        need(call.store->events.changeEdition(edition));
    if (seats || substitutes) {
        int ordinary = 0;
        int other = 0;
        for (const Seat &seat : need(call.store->events.seats(edition.id)))
            ++(seat.kind == SeatKind::Ordinary ? ordinary : other);
        need(call.store->events.setSeatCount(edition.id, seats.value_or(ordinary),
                                             substitutes.value_or(other)));
    }
    const Roster roster = need(call.store->rosters.roster(edition.id, call.today));
    return {json(roster), u"%1 %2: %3"_s.arg(roster.event.name)
                              .arg(edition.year)
                              .arg(writtenDates(roster.edition.opens, roster.edition.closes))};
}

} // namespace

QList<Verb> eventVerbs()
{
    return {
        {u"committee add"_s,
         u"SHORT NAME"_s,
         2,
         2,
         EventVerbs::tr("Adds a committee."),
         {option(u"kind"_s, EventVerbs::tr("assembly, board, committee (unless told) or subcommittee"),
                 u"KIND"_s),
          option(u"authority"_s, EventVerbs::tr("the authority it belongs to"), u"NAME"_s)},
         Needs::Writing,
         committeeAdd},
        {u"period add"_s,
         u"FIRST LAST"_s,
         2,
         2,
         EventVerbs::tr("Adds a mandate period with an edition of every event and year."),
         {},
         Needs::Writing,
         periodAdd},
        {u"event list"_s, {}, 0, 0, EventVerbs::tr("Lists the events."), {}, Needs::Reading, eventList},
        {u"event add"_s,
         u"KEY NAME"_s,
         2,
         2,
         EventVerbs::tr("Adds an event with an edition in every year."),
         {option(u"short-name"_s, EventVerbs::tr("name where space is short"), u"NAME"_s),
          option(u"alias"_s, EventVerbs::tr("another way to write the name; may be repeated"), u"NAME"_s),
          option(u"place"_s, EventVerbs::tr("where it is held"), u"PLACE"_s),
          option(u"month"_s, EventVerbs::tr("usual month, 1-12"), u"N"_s),
          option(u"day"_s, EventVerbs::tr("usual day of the month"), u"N"_s),
          option(u"days"_s, EventVerbs::tr("usual length in days"), u"N"_s),
          option(u"seats"_s, EventVerbs::tr("ordinary seats"), u"N"_s),
          option(u"substitutes"_s, EventVerbs::tr("seats for substitutes"), u"N"_s)},
         Needs::Writing,
         eventAdd},
        {u"edition list"_s,
         {},
         0,
         0,
         EventVerbs::tr("Lists the editions with their dates and what they rest on."),
         {option(u"event"_s, EventVerbs::tr("only this event"), u"EVENT"_s),
          option(u"year"_s, EventVerbs::tr("only this year"), u"YEAR"_s)},
         Needs::Reading,
         editionList},
        {u"edition set"_s,
         u"EVENT YEAR"_s,
         2,
         2,
         EventVerbs::tr("Sets an edition's dates and facts."),
         {option(u"opens"_s, EventVerbs::tr("first day"), u"DATE"_s),
          option(u"closes"_s, EventVerbs::tr("last day"), u"DATE"_s),
          option(u"venue"_s, EventVerbs::tr("where it is held"), u"PLACE"_s),
          option(u"registration-until"_s, EventVerbs::tr("last day for registering"), u"DATE"_s),
          option(u"cancelled"_s, EventVerbs::tr("whether it is cancelled: yes or no"), u"YES/NO"_s),
          option(u"seats"_s, EventVerbs::tr("ordinary seats"), u"N"_s),
          option(u"substitutes"_s, EventVerbs::tr("seats for substitutes"), u"N"_s),
          option(u"note"_s, EventVerbs::tr("a note"), u"TEXT"_s)},
         Needs::Writing,
         editionSet},
    };
}

} // namespace cli
