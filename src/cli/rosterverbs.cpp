#include "cli/lookup.h"
#include "cli/rosteranswer.h"
#include "cli/seatrulejson.h"
#include "cli/verb.h"
#include "domain/roster.h"
#include "domain/writtendate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class RosterVerbs
{
    Q_DECLARE_TR_FUNCTIONS(RosterVerbs)
};

QJsonObject json(const Authority &authority)
{
    return {{u"state"_s, key(authority.state)},
            {u"reference"_s, jsonText(authority.reference.text())},
            {u"item"_s, jsonText(authority.number.text())},
            {u"meeting"_s, jsonDay(authority.meeting)},
            {u"tabled_since"_s, jsonDay(authority.tabledSince)}};
}

QJsonObject json(const RosterRow &row)
{
    return {{u"seat"_s, row.seat ? QJsonValue{row.seat->number} : QJsonValue{}},
            {u"kind"_s, key(row.kind)},
            {u"name"_s, row.person ? QJsonValue{row.person->name()} : QJsonValue{}},
            {u"sorted_name"_s, row.person ? QJsonValue{row.person->sortedName()} : QJsonValue{}},
            {u"party"_s, jsonText(row.party)},
            {u"role"_s, row.role ? QJsonValue{key(*row.role)} : QJsonValue{}},
            {u"municipality"_s, row.person ? jsonText(row.person->municipality) : QJsonValue{}},
            {u"status"_s, key(row.status)},
            {u"replaces"_s, jsonText(row.replaces)},
            {u"replaced_by"_s, jsonText(row.replacedBy)},
            {u"reason"_s, jsonText(row.reason)},
            {u"replaced_on"_s, row.substitution ? jsonDay(row.substitution->date) : QJsonValue{}},
            {u"disqualified"_s, row.disqualified},
            {u"reported_back"_s, jsonDay(row.reportedBack)},
            {u"note"_s, jsonText(row.note)}};
}

QJsonObject json(const Roster &roster)
{
    const RosterCounts counts = count(roster);
    QJsonArray rows;
    for (const RosterRow &row : roster.rows)
        rows.append(json(row));
    QJsonObject parties;
    for (auto it = counts.perParty.begin(); it != counts.perParty.end(); ++it)
        parties.insert(it.key(), it.value());
    return {{u"event"_s, roster.event.key},
            {u"name"_s, roster.event.name},
            {u"year"_s, roster.edition.year},
            {u"as_of"_s, jsonDay(roster.asOf)},
            {u"opens"_s, jsonDay(roster.edition.opens)},
            {u"closes"_s, jsonDay(roster.edition.closes)},
            {u"registration_until"_s, jsonDay(roster.edition.registrationUntil)},
            {u"cancelled"_s, roster.edition.cancelled},
            {u"authority"_s, json(roster.authority)},
            {u"seats"_s, counts.seats},
            {u"taken"_s, counts.taken()},
            {u"free"_s, counts.free()},
            {u"elected"_s, counts.elected},
            {u"nominated"_s, counts.nominated},
            {u"attended"_s, counts.attended},
            {u"per_party"_s, parties},
            {u"rows"_s, rows}};
}

QString text(const Roster &roster)
{
    const RosterCounts counts = count(roster);
    QList<QStringList> rows;
    for (const RosterRow &row : roster.rows) {
        QString place = row.seat ? u"%1 %2"_s.arg(label(row.kind)).arg(row.seat->number) : label(row.kind);
        if (!row.replaces.isEmpty())
            place = RosterVerbs::tr("for %1").arg(row.replaces);
        rows.append({place, row.person ? row.person->sortedName() : RosterVerbs::tr("Vacant"), row.party,
                     row.role ? label(*row.role) : QString{}, label(row.status), row.replacedBy});
    }
    return u"%1 %2 · %3 · %4\n%5\n\n%6"_s.arg(
        roster.event.name, QString::number(roster.edition.year), summary(roster.authority),
        writtenDates(roster.edition.opens, roster.edition.closes),
        RosterVerbs::tr("%1 of %n seat(s) taken", nullptr, counts.seats).arg(counts.taken()),
        table({RosterVerbs::tr("Seat"), RosterVerbs::tr("Name"), RosterVerbs::tr("Party"),
               RosterVerbs::tr("Role"), RosterVerbs::tr("Status"), RosterVerbs::tr("Replaced by")},
              rows));
}

// Persons that --new names, "Siv Öberg (M)", as members from the first day of the period. Failed when
// somebody of nearly that name is there.
QList<PersonEntry> newPersons(const Call &call, const MandatePeriod &period)
{
    QList<PersonEntry> added;
    const auto known = need(call.store->people.list());
    for (const QString &text : call.texts(u"new"_s)) {
        static const QRegularExpression form{uR"(^\s*([^()]+?)\s*(?:\(([^()]+)\))?\s*$)"_s};
        const auto match = form.match(text);
        if (!match.hasMatch())
            throw WrongCall{RosterVerbs::tr("--new: write “Name (Party)”, not “%1”.").arg(text)};
        PersonEntry entry;
        entry.person = personNamed({match.captured(1)});
        const auto same = likelySame(entry.person, known);
        if (!same.isEmpty()) {
            throw Failed{Error{Error::Kind::Conflict,
                               RosterVerbs::tr("%1 may be there already: %2. If it is somebody else, add the "
                                               "person with “person add --anyway” first.")
                                   .arg(entry.person.name(), same.first().person.name())}};
        }
        Assignment assignment;
        assignment.person = entry.person.id;
        assignment.committee = period.committee;
        assignment.party = match.captured(2).trimmed();
        assignment.from = QDate{period.firstYear, 1, 1};
        entry.assignments.append(assignment);
        added.append(entry);
    }
    return added;
}

// Those named, and those whom --new names. WrongCall when nobody is.
QList<PersonEntry> personsOf(const Call &call, const QList<PersonEntry> &added)
{
    QList<PersonEntry> persons;
    for (const QString &words : call.arguments.mid(2))
        persons.append(need(call.store->people.find(words)));
    persons += added;
    if (persons.isEmpty())
        throw WrongCall{RosterVerbs::tr("Say who: PERSON, or --new “Name (Party)” for somebody who is not "
                                        "there yet.")};
    return persons;
}

Answer nominate(const Call &call)
{
    const QList<Event> events = eventsOf(*call.store, {call.arguments[0]});
    // "2024", "2024,2025", or the whole period "2023-2026".
    const QString when = call.arguments[1];
    QList<std::optional<int>> years;
    if (when.size() > 4 && !when.contains(u','))
        years.append(std::nullopt);
    else
        for (const QString &word : when.split(u',', Qt::SkipEmptyParts))
            years.append(yearOf(word));
    if (years.isEmpty())
        years.append(yearOf(when)); // refuses it
    QList<MandatePeriod> periods;
    for (const std::optional<int> &year : std::as_const(years))
        periods.append(periodOf(*call.store, year ? QString::number(*year) : when));

    QList<Nomination> nominations;
    QJsonArray list;
    QStringList names;
    const auto added = newPersons(call, periods.first());
    for (const PersonEntry &entry : personsOf(call, added)) {
        names.append(entry.person.name());
        for (const Event &event : events) {
            for (qsizetype i = 0; i < years.size(); ++i) {
                Nomination nomination;
                nomination.person = entry.person.id;
                nomination.event = event.id;
                nomination.period = periods[i].id;
                nomination.year = years[i];
                nomination.kind = call.has(u"substitute"_s) ? SeatKind::Substitute : SeatKind::Ordinary;
                nomination.nominatedBy = call.text(u"by"_s);
                nomination.nominatedOn = onDay(call);
                nominations.append(nomination);
                list.append(QJsonObject{{u"person"_s, entry.person.name()},
                                        {u"event"_s, event.key},
                                        {u"year"_s, years[i] ? QJsonValue{*years[i]} : QJsonValue{}},
                                        {u"period"_s, periods[i].label()},
                                        {u"kind"_s, key(nomination.kind)},
                                        {u"by"_s, jsonText(nomination.nominatedBy)},
                                        {u"on"_s, jsonDay(nomination.nominatedOn)}});
            }
        }
    }
    need(call.store->nominations.add(nominations, added));
    QStringList where;
    for (const Event &event : events)
        where.append(event.name);
    return {list, RosterVerbs::tr("Nominated to %1 %2: %3.")
                      .arg(where.join(u", "_s), call.arguments[1], names.join(u", "_s))};
}

Answer nominationList(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    QJsonArray list;
    QList<QStringList> rows;
    for (const NominationEntry &entry : need(call.store->nominations.forEdition(edition))) {
        const Nomination &nomination = entry.nomination;
        list.append(QJsonObject{{u"person"_s, entry.person.person.name()},
                                {u"kind"_s, key(nomination.kind)},
                                {u"year"_s, nomination.year ? QJsonValue{*nomination.year} : QJsonValue{}},
                                {u"by"_s, jsonText(nomination.nominatedBy)},
                                {u"on"_s, jsonDay(nomination.nominatedOn)},
                                {u"withdrawn_on"_s, jsonDay(nomination.withdrawnOn)}});
        rows.append(
            {entry.person.person.sortedName(), label(nomination.kind), nomination.nominatedBy,
             nomination.nominatedOn.toString(Qt::ISODate),
             nomination.year ? QString::number(*nomination.year) : RosterVerbs::tr("whole period"),
             nomination.withdrawnOn.isNull()
                 ? QString{}
                 : RosterVerbs::tr("withdrawn %1").arg(nomination.withdrawnOn.toString(Qt::ISODate))});
    }
    return {list, table({RosterVerbs::tr("Name"), RosterVerbs::tr("Seat"), RosterVerbs::tr("Nominated by"),
                         RosterVerbs::tr("On"), RosterVerbs::tr("For"), QString{}},
                        rows)};
}

Answer nominationWithdraw(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const auto standing = need(call.store->nominations.forEdition(edition));
    QList<Nomination> withdrawn;
    QStringList names;
    for (const QString &words : call.arguments.mid(2)) {
        const PersonEntry person = need(call.store->people.find(words));
        const auto found = std::find_if(standing.begin(), standing.end(), [&](const NominationEntry &entry) {
            return entry.nomination.person == person.person.id && entry.nomination.withdrawnOn.isNull();
        });
        if (found == standing.end()) {
            throw Failed{
                Error{Error::Kind::NotFound,
                      RosterVerbs::tr("%1 has no standing nomination there.").arg(person.person.name())}};
        }
        withdrawn.append(found->nomination);
        names.append(person.person.name());
    }
    const QDate on = onDay(call);
    if (withdrawn.size() == 1) {
        need(call.store->nominations.withdraw(withdrawn.first(), on));
        return {QJsonObject{{u"person"_s, names.first()}, {u"withdrawn_on"_s, jsonDay(on)}},
                RosterVerbs::tr("Withdrawn: %1.").arg(names.first())};
    }
    need(call.store->nominations.withdraw(withdrawn, on));
    return {QJsonObject{{u"persons"_s, QJsonArray::fromStringList(names)}, {u"withdrawn_on"_s, jsonDay(on)}},
            RosterVerbs::tr("Withdrawn: %1.").arg(names.join(u", "_s))};
}

Answer elect(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    if (!call.has(u"decision"_s))
        throw WrongCall{
            RosterVerbs::tr("Say by which decision: --decision REF. Nobody is elected without one.")};
    const Treatment treatment = treatmentOf(call, threadOf(*call.store, call.text(u"decision"_s)));
    const DecisionPoint point = electingPoint(call, treatment, edition);

    const SeatKind kind = call.has(u"substitute"_s) ? SeatKind::Substitute : SeatKind::Ordinary;
    Id<Seat> seat;
    if (const auto number = call.number(u"seat"_s)) {
        for (const Seat &known : need(call.store->events.seats(edition.id))) {
            if (known.kind == kind && known.number == *number)
                seat = known.id;
        }
        if (seat.isNull()) {
            throw Failed{Error{
                Error::Kind::NotFound,
                RosterVerbs::tr("There is no seat %1. Add seats with “edition set --seats”.").arg(*number)}};
        }
    }
    QList<store::Rosters::Election> elections;
    const auto added = newPersons(call, periodOf(*call.store, call.arguments[1]));
    for (const PersonEntry &entry : personsOf(call, added))
        elections.append({entry.person.id, kind, seat});
    if (!seat.isNull() && elections.size() > 1)
        throw WrongCall{RosterVerbs::tr("--seat goes with one person.")};
    need(call.store->rosters.elect(edition.id, point.id, elections, added));
    Answer answer = rosterAnswer(call, edition, call.today);
    if (edition.closes < call.today) {
        const QString warning =
            RosterVerbs::tr("The edition was held already, until %1. “undo” takes the election back.")
                .arg(edition.closes.toString(Qt::ISODate));
        QJsonObject roster = answer.json.toObject();
        roster.insert(u"warning"_s, warning);
        answer = {roster, answer.text + u"\n\n! "_s + warning};
    }
    return answer;
}

Answer show(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    return rosterAnswer(call, edition, call.has(u"as-of"_s) ? call.date(u"as-of"_s) : call.today);
}

Answer replace(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const Id<Placement> placement = placementOf(call, edition, call.arguments[2]);
    const auto added = newPersons(call, periodOf(*call.store, call.arguments[1]));
    if (added.size() > 1 || added.isEmpty() != call.has(u"by"_s))
        throw WrongCall{
            RosterVerbs::tr("Say who steps in: --by PERSON. Without anybody, use “roster prevent”.")};
    const PersonEntry by =
        added.isEmpty() ? need(call.store->people.find(call.text(u"by"_s))) : added.first();
    need(call.store->rosters.replace(placement, by.person.id,
                                     {onDay(call), call.text(u"reason"_s), call.text(u"called-by"_s),
                                      call.text(u"otherwise"_s), call.has(u"disqualified"_s)},
                                     added));
    return rosterAnswer(call, edition, std::max(call.today, onDay(call)));
}

Answer prevent(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    need(call.store->rosters.prevent(placementOf(call, edition, call.arguments[2]), onDay(call),
                                     call.text(u"reason"_s), call.has(u"disqualified"_s)));
    return rosterAnswer(call, edition, std::max(call.today, onDay(call)));
}

Answer resign(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const auto ending = call.has(u"released"_s) ? Ending::Released : Ending::Resigned;
    need(call.store->rosters.resign(placementOf(call, edition, call.arguments[2]), ending, onDay(call),
                                    call.text(u"reason"_s)));
    return rosterAnswer(call, edition, std::max(call.today, onDay(call)));
}

Answer note(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    need(call.store->rosters.setNote(placementOf(call, edition, call.arguments[2]), call.arguments[3]));
    return rosterAnswer(call, edition, call.today);
}

Answer keep(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const int number = call.arguments[2].toInt();
    const QString party = call.arguments.value(3);
    const SeatKind kind = call.has(u"substitute"_s) ? SeatKind::Substitute : SeatKind::Ordinary;
    for (const Seat &seat : need(call.store->events.seats(edition.id))) {
        if (seat.kind != kind || seat.number != number)
            continue;
        need(call.store->events.keepSeatFor(seat, party));
        return rosterAnswer(call, edition, call.today);
    }
    throw Failed{Error{Error::Kind::NotFound,
                       RosterVerbs::tr("There is no seat %1. Add seats with “edition set --seats”.")
                           .arg(call.arguments[2])}};
}

} // namespace

Answer rosterAnswer(const Call &call, const Edition &edition, const QDate &asOf)
{
    const Roster roster = need(call.store->rosters.roster(edition.id, asOf));
    const auto findings = need(call.store->seatRules.findings({roster})).value(edition.id);
    QJsonObject object = json(roster);
    object.insert(u"findings"_s, jsonFindings(findings));
    QStringList lines{text(roster)};
    if (!findings.isEmpty())
        lines.append(QString{});
    for (const SeatFinding &finding : findings)
        lines.append(u"– "_s + finding.sentence);
    return {object, lines.join(u'\n')};
}

Id<Placement> placementOf(const Call &call, const Edition &edition, const QString &words)
{
    const PersonEntry entry = need(call.store->people.find(words));
    for (const RosterRow &row : need(call.store->rosters.roster(edition.id, call.today)).rows) {
        if (row.person && row.person->id == entry.person.id && !row.placement.isNull())
            return row.placement;
    }
    throw Failed{Error{Error::Kind::NotFound,
                       RosterVerbs::tr("%1 is not elected to that roster. “roster show” lists who is.")
                           .arg(entry.person.name())}};
}

QDate onDay(const Call &call)
{
    return call.has(u"date"_s) ? call.date(u"date"_s) : call.today;
}

QList<Verb> rosterVerbs()
{
    const auto date = option(u"date"_s, RosterVerbs::tr("on which day; today unless told"), u"DATE"_s);
    const auto reason = option(u"reason"_s, RosterVerbs::tr("why"), u"TEXT"_s);
    const auto disqualified = option(u"disqualified"_s, RosterVerbs::tr("prevented by disqualification"));
    const QString who = u"EVENT YEAR PERSON"_s;
    const auto fresh = option(
        u"new"_s, RosterVerbs::tr("somebody who is not there yet, “Name (Party)”, added by the same act"),
        u"NAME"_s);
    return {
        {u"nominate"_s,
         u"EVENT[,EVENT…]|all YEAR[,YEAR…]|PERIOD PERSON…"_s,
         2,
         -1,
         RosterVerbs::tr("Nominates persons for an edition or several, or for a whole mandate period."),
         {option(u"by"_s, RosterVerbs::tr("who nominates"), u"NAME"_s),
          option(u"substitute"_s, RosterVerbs::tr("as substitutes")), date, fresh},
         Needs::Writing,
         nominate},
        {u"nomination list"_s,
         u"EVENT YEAR"_s,
         2,
         2,
         RosterVerbs::tr("Lists the nominations for an edition."),
         {},
         Needs::Reading,
         nominationList},
        {u"nomination withdraw"_s,
         u"EVENT YEAR PERSON…"_s,
         3,
         -1,
         RosterVerbs::tr("Withdraws nominations."),
         {date},
         Needs::Writing,
         nominationWithdraw},
        {u"elect"_s,
         u"EVENT YEAR PERSON…"_s,
         2,
         -1,
         RosterVerbs::tr("Elects persons to an edition by a decision."),
         {option(u"decision"_s, RosterVerbs::tr("reference number of the decision"), u"REF"_s),
          option(u"item"_s, RosterVerbs::tr("which item of it; the latest unless told"), u"N/YEAR"_s),
          option(u"point"_s, RosterVerbs::tr("which decision point; the one that authorises it unless told"),
                 u"N"_s),
          option(u"substitute"_s, RosterVerbs::tr("as substitutes")),
          option(u"seat"_s, RosterVerbs::tr("on which seat; the next free one unless told"), u"N"_s), fresh},
         Needs::Writing,
         elect},
        {u"roster show"_s,
         u"EVENT YEAR"_s,
         2,
         2,
         RosterVerbs::tr("Shows an edition's roster and what it rests on."),
         {option(u"as-of"_s, RosterVerbs::tr("as it was on a day"), u"DATE"_s)},
         Needs::Reading,
         show},
        {u"roster prevent"_s,
         who,
         3,
         3,
         RosterVerbs::tr("Notes that somebody can't come."),
         {date, reason, disqualified},
         Needs::Writing,
         prevent},
        {u"roster replace"_s,
         who,
         3,
         3,
         RosterVerbs::tr("Lets somebody step in for a person."),
         {option(u"by"_s, RosterVerbs::tr("who steps in"), u"PERSON"_s), fresh, date, reason,
          option(u"called-by"_s, RosterVerbs::tr("who called the substitute"), u"NAME"_s),
          option(u"otherwise"_s, RosterVerbs::tr("why somebody else than the next by the order"), u"TEXT"_s),
          disqualified},
         Needs::Writing,
         replace},
        {u"roster resign"_s,
         who,
         3,
         3,
         RosterVerbs::tr("Ends somebody's seat and leaves it vacant for a by-election."),
         {date, reason, option(u"released"_s, RosterVerbs::tr("released by a decision, not on own wish"))},
         Needs::Writing,
         resign},
        {u"roster note"_s,
         who + u" TEXT"_s,
         4,
         4,
         RosterVerbs::tr("Sets the note of somebody on a roster."),
         {},
         Needs::Writing,
         note},
        {u"roster keep"_s,
         u"EVENT YEAR SEAT [PARTY]"_s,
         3,
         4,
         RosterVerbs::tr("Keeps a seat for a party, or frees it."),
         {option(u"substitute"_s, RosterVerbs::tr("a substitute's seat"))},
         Needs::Writing,
         keep},
    };
}

} // namespace cli
