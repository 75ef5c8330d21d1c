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
            {u"month"_s, event.usualMonth},
            {u"day"_s, event.usualDay},
            {u"days"_s, event.usualLength},
            {u"ordinary_seats"_s, event.ordinarySeats},
            {u"substitute_seats"_s, event.substituteSeats}};
}

QJsonObject json(const Committee &committee)
{
    return {{u"short_name"_s, committee.shortName},
            {u"name"_s, committee.name},
            {u"kind"_s, key(committee.kind)},
            {u"authority"_s, jsonText(committee.authority)}};
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

// The committee with that abbreviation or name, in any case.
Committee committeeOf(const store::Store &store, const QString &word)
{
    QStringList known;
    for (const Committee &committee : need(store.events.committees())) {
        if (committee.shortName.compare(word, Qt::CaseInsensitive) == 0 ||
            committee.name.compare(word, Qt::CaseInsensitive) == 0)
            return committee;
        known.append(committee.shortName);
    }
    throw Failed{
        Error{Error::Kind::NotFound,
              EventVerbs::tr("No committee is called “%1”. There are: %2.").arg(word, known.join(u", "_s))}};
}

// That of --committee, else the first one.
Committee chosenCommittee(const Call &call)
{
    return call.has(u"committee"_s) ? committeeOf(*call.store, call.text(u"committee"_s))
                                    : theCommittee(*call.store);
}

// Sets what the options say.
void applyOptions(const Call &call, Event &event)
{
    if (call.has(u"name"_s))
        event.name = call.text(u"name"_s).simplified();
    if (call.has(u"short-name"_s))
        event.shortName = call.text(u"short-name"_s).simplified();
    if (call.has(u"alias"_s)) {
        event.aliases = call.texts(u"alias"_s);
        event.aliases.removeAll(QString{});
    }
    if (call.has(u"place"_s))
        event.place = call.text(u"place"_s).simplified();
    event.usualMonth = call.number(u"month"_s).value_or(event.usualMonth);
    event.usualDay = call.number(u"day"_s).value_or(event.usualDay);
    event.usualLength = call.number(u"days"_s).value_or(event.usualLength);
    event.ordinarySeats = call.number(u"seats"_s).value_or(event.ordinarySeats);
    event.substituteSeats = call.number(u"substitutes"_s).value_or(event.substituteSeats);
}

Answer eventAdd(const Call &call)
{
    Event event;
    event.committee = chosenCommittee(call).id;
    event.key = call.arguments[0];
    event.name = call.arguments[1];
    event.shortName = event.name;
    event.position = int(need(call.store->events.events()).size()) + 1;
    applyOptions(call, event);
    need(call.store->events.addEvent(event));
    return {json(event), EventVerbs::tr("Added: %1.").arg(event.name)};
}

Answer eventSet(const Call &call)
{
    const Event before = eventOf(*call.store, call.arguments[0]);
    Event event = before;
    applyOptions(call, event);
    const auto place = call.number(u"position"_s);
    if (event == before && !place)
        throw WrongCall{EventVerbs::tr("Nothing to set was given. “event set --help” lists the options.")};
    if (event != before && place)
        throw WrongCall{EventVerbs::tr("--position is an act of its own: give it alone.")};
    if (place)
        need(call.store->events.placeEvent(event.id, *place));
    else
        need(call.store->events.changeEvent(event));
    return {json(event), EventVerbs::tr("Changed: %1.").arg(event.name)};
}

Answer periodList(const Call &call)
{
    const auto committees = need(call.store->events.committees());
    QJsonArray list;
    QList<QStringList> rows;
    for (const MandatePeriod &period : need(call.store->events.periods())) {
        const auto committee = std::find_if(committees.begin(), committees.end(), [&](const Committee &each) {
            return each.id == period.committee;
        });
        const QString name = committee == committees.end() ? QString{} : committee->shortName;
        list.append(QJsonObject{{u"period"_s, period.label()},
                                {u"first"_s, period.firstYear},
                                {u"last"_s, period.lastYear},
                                {u"committee"_s, name}});
        rows.append({period.label(), name});
    }
    return {list, table({EventVerbs::tr("Mandate period"), EventVerbs::tr("Committee")}, rows)};
}

Answer periodAdd(const Call &call)
{
    MandatePeriod period;
    period.committee = chosenCommittee(call).id;
    period.firstYear = yearOf(call.arguments[0]);
    period.lastYear = yearOf(call.arguments[1]);
    need(call.store->events.addPeriod(period));
    return {QJsonObject{{u"period"_s, period.label()}},
            EventVerbs::tr("Added: mandate period %1.").arg(period.label())};
}

Answer committeeList(const Call &call)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Committee &committee : need(call.store->events.committees())) {
        list.append(json(committee));
        rows.append({committee.shortName, committee.name, label(committee.kind), committee.authority});
    }
    return {list, table({EventVerbs::tr("Short"), EventVerbs::tr("Committee"), EventVerbs::tr("Kind"),
                         EventVerbs::tr("Authority")},
                        rows)};
}

// Sets what the options say.
void applyOptions(const Call &call, Committee &committee)
{
    if (call.has(u"short"_s))
        committee.shortName = call.text(u"short"_s).trimmed();
    if (call.has(u"name"_s))
        committee.name = call.text(u"name"_s).simplified();
    if (call.has(u"authority"_s))
        committee.authority = call.text(u"authority"_s).simplified();
    if (!call.has(u"kind"_s))
        return;
    const auto kind = committeeKindFromKey(call.text(u"kind"_s));
    if (!kind) {
        throw WrongCall{EventVerbs::tr("--kind: say assembly, board, committee or subcommittee, not “%1”.")
                            .arg(call.text(u"kind"_s))};
    }
    committee.kind = *kind;
}

Answer committeeAdd(const Call &call)
{
    Committee committee;
    committee.shortName = call.arguments[0];
    committee.name = call.arguments[1];
    applyOptions(call, committee);
    need(call.store->events.addCommittee(committee));
    return {QJsonObject{{u"committee"_s, committee.name}, {u"kind"_s, key(committee.kind)}},
            EventVerbs::tr("Added: %1.").arg(committee.name)};
}

Answer committeeSet(const Call &call)
{
    const Committee before = committeeOf(*call.store, call.arguments[0]);
    Committee committee = before;
    applyOptions(call, committee);
    if (committee == before)
        throw WrongCall{
            EventVerbs::tr("Nothing to set was given. “committee set --help” lists the options.")};
    need(call.store->events.changeCommittee(committee));
    return {json(committee), EventVerbs::tr("Changed: %1.").arg(committee.name)};
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

    store::Events::EditionChange change{edition, eventOf(*call.store, call.arguments[0]), 0, 0, {}};
    for (const Seat &seat : need(call.store->events.seats(edition.id)))
        ++(seat.kind == SeatKind::Ordinary ? change.ordinary : change.substitutes);
    change.ordinary = seats.value_or(change.ordinary);
    change.substitutes = substitutes.value_or(change.substitutes);
    need(call.store->events.changeEdition(change));
    const Roster roster = need(call.store->rosters.roster(edition.id, call.today));
    return {json(roster), u"%1 %2: %3"_s.arg(roster.event.name)
                              .arg(edition.year)
                              .arg(writtenDates(roster.edition.opens, roster.edition.closes))};
}

} // namespace

QList<Verb> eventVerbs()
{
    const QList<QCommandLineOption> ofCommittee{
        option(u"kind"_s, EventVerbs::tr("assembly, board, committee (unless told) or subcommittee"),
               u"KIND"_s),
        option(u"authority"_s, EventVerbs::tr("the authority it belongs to"), u"NAME"_s)};
    const auto ofWhich =
        option(u"committee"_s, EventVerbs::tr("of which committee; the first unless told"), u"COMMITTEE"_s);
    const QList<QCommandLineOption> ofEvent{
        option(u"short-name"_s, EventVerbs::tr("name where space is short"), u"NAME"_s),
        option(u"alias"_s, EventVerbs::tr("another way to write the name; may be repeated"), u"NAME"_s),
        option(u"place"_s, EventVerbs::tr("where it is held"), u"PLACE"_s),
        option(u"month"_s, EventVerbs::tr("usual month, 1-12"), u"N"_s),
        option(u"day"_s, EventVerbs::tr("usual day of the month"), u"N"_s),
        option(u"days"_s, EventVerbs::tr("usual length in days"), u"N"_s),
        option(u"seats"_s, EventVerbs::tr("ordinary seats"), u"N"_s),
        option(u"substitutes"_s, EventVerbs::tr("seats for substitutes"), u"N"_s)};
    return {
        {u"committee list"_s,
         {},
         0,
         0,
         EventVerbs::tr("Lists the committees."),
         {},
         Needs::Reading,
         committeeList},
        {u"committee add"_s, u"SHORT NAME"_s, 2, 2, EventVerbs::tr("Adds a committee."), ofCommittee,
         Needs::Writing, committeeAdd},
        {u"committee set"_s, u"COMMITTEE"_s, 1, 1, EventVerbs::tr("Changes a committee: only what is given."),
         QList{option(u"short"_s, EventVerbs::tr("abbreviation, which its reference numbers begin with"),
                      u"SHORT"_s),
               option(u"name"_s, EventVerbs::tr("name"), u"NAME"_s)} +
             ofCommittee,
         Needs::Writing, committeeSet},
        {u"period list"_s,
         {},
         0,
         0,
         EventVerbs::tr("Lists the mandate periods, the latest first."),
         {},
         Needs::Reading,
         periodList},
        {u"period add"_s,
         u"FIRST LAST"_s,
         2,
         2,
         EventVerbs::tr("Adds a mandate period with an edition of every event and year."),
         {ofWhich},
         Needs::Writing,
         periodAdd},
        {u"event list"_s, {}, 0, 0, EventVerbs::tr("Lists the events."), {}, Needs::Reading, eventList},
        {u"event add"_s, u"KEY NAME"_s, 2, 2, EventVerbs::tr("Adds an event with an edition in every year."),
         ofEvent + QList{ofWhich}, Needs::Writing, eventAdd},
        {u"event set"_s, u"EVENT"_s, 1, 1,
         EventVerbs::tr(
             "Changes an event: only what is given. Names given with --alias take the place of all "
             "that were there."),
         QList{option(u"name"_s, EventVerbs::tr("name"), u"NAME"_s),
               option(u"position"_s, EventVerbs::tr("which one in the lists, from 1; alone"), u"N"_s)} +
             ofEvent,
         Needs::Writing, eventSet},
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
