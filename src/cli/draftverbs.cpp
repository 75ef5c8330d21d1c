// From nominations to the text of the item by which they are chosen, and the year at a glance as in the
// decision round.
#include "cli/decisionjson.h"
#include "cli/itemdrafts.h"
#include "cli/itemoptions.h"
#include "cli/lookup.h"
#include "cli/verb.h"
#include "documents/itemdraft.h"
#include "domain/decisionround.h"
#include "domain/party.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class DraftVerbs
{
    Q_DECLARE_TR_FUNCTIONS(DraftVerbs)
};

documents::DraftTemplate wordsOf(const store::Store &store)
{
    return documents::draftTemplateFrom(
               need(store::Settings{store.database()}.text(documents::draftTemplateKey)))
        .value_or(documents::DraftTemplate::usual());
}

Answer draft(const Call &call)
{
    if (!call.has(u"year"_s))
        throw WrongCall{DraftVerbs::tr("Say for which year: --year 2024, or --year 2023-2026.")};
    QList<Roster> rosters;
    for (const Edition &edition : editionsOf(*call.store, call.arguments, call.text(u"year"_s)))
        rosters.append(need(call.store->rosters.roster(edition.id, call.today)));
    const Committee committee = theCommittee(*call.store);
    const auto drafted = documents::draftItem(wordsOf(*call.store), committee, rosters);
    if (drafted.clauses.isEmpty())
        throw Failed{Error{Error::Kind::NotFound,
                           DraftVerbs::tr("Nobody is nominated there who is not elected already, so there is "
                                          "nothing to propose.")}};

    store::DecisionRegister::Entry entry;
    entry.committee = committee.id;
    entry.item = drafted.item();
    if (call.has(u"keep"_s)) {
        if (call.has(u"reference"_s))
            entry.reference = referenceOf(call);
        return kept(call, entry);
    }
    if (call.has(u"register"_s)) {
        const auto number = ItemNumber::parse(call.text(u"item"_s));
        if (!number)
            throw WrongCall{DraftVerbs::tr("--item: “%1” is no item number. Write 268 or 41A.")
                                .arg(call.text(u"item"_s))};
        entry.item.number = *number;
        entry.meeting = call.date(u"meeting"_s);
        if (entry.meeting.isNull())
            throw WrongCall{DraftVerbs::tr("Say when the meeting was: --meeting YYYY-MM-DD.")};
        if (call.has(u"reference"_s))
            entry.reference = referenceOf(call);
        if (call.has(u"outcome"_s)) {
            const auto outcome = outcomeFromKey(call.text(u"outcome"_s));
            if (!outcome)
                throw WrongCall{
                    DraftVerbs::tr("--outcome: there is no outcome “%1”.").arg(call.text(u"outcome"_s))};
            for (DecisionPoint &point : entry.item.points)
                point.outcome = *outcome;
        }
        need(call.store->decisions.add({entry}));
        const Treatment treatment = need(call.store->decisions.treatment(entry.item.id));
        return {treatmentJson(treatment, need(call.store->events.events()), call.today),
                DraftVerbs::tr("Saved: %1 %2.")
                    .arg(treatment.matter.reference.text(), treatment.item.number.label())};
    }

    QJsonArray clauses;
    const auto events = need(call.store->events.events());
    for (const auto &clause : drafted.clauses) {
        const auto event = std::find_if(events.cbegin(), events.cend(),
                                        [&](const Event &each) { return each.id == clause.event; });
        clauses.append(QJsonObject{{u"event"_s, event->key}, {u"text"_s, clause.text}});
    }
    return {QJsonObject{{u"title"_s, drafted.title},
                        {u"opening"_s, drafted.opening},
                        {u"clauses"_s, clauses},
                        {u"text"_s, drafted.text()}},
            drafted.title + u"\n\n"_s + drafted.text()};
}

Answer words(const Call &call)
{
    documents::DraftTemplate words = wordsOf(*call.store);
    if (call.has(u"usual"_s))
        words = documents::DraftTemplate::usual();
    const auto take = [&call](const QString &name, QString &text) {
        if (call.has(name))
            text = call.text(name);
    };
    take(u"title"_s, words.title);
    take(u"opening"_s, words.opening);
    take(u"ordinary"_s, words.ordinary);
    take(u"substitutes"_s, words.substitutes);
    if (const QStringList wrong = documents::problems(words); !wrong.isEmpty())
        throw Failed{Error{Error::Kind::Invalid, wrong.join(u' ')}};
    if (!(words == wordsOf(*call.store)))
        need(store::Settings{call.store->database()}.setText(
            documents::draftTemplateKey,
            words == documents::DraftTemplate::usual() ? QString{} : documents::toText(words),
            DraftVerbs::tr("the wording of the proposal")));
    return {QJsonObject{{u"title"_s, words.title},
                        {u"opening"_s, words.opening},
                        {u"ordinary"_s, words.ordinary},
                        {u"substitutes"_s, words.substitutes}},
            QStringList{words.title, words.opening, words.ordinary, words.substitutes}.join(u'\n')};
}

Answer round(const Call &call)
{
    const int year = yearOf(call.arguments.first());
    QMap<QString, int> taken;
    const auto members =
        composition(need(call.store->people.list()), theCommittee(*call.store).id, call.today);
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        taken.insert(it.key(), 0);
    QJsonArray editions;
    QList<QStringList> rows;
    int seats = 0;
    int all = 0;
    for (const Event &event : need(call.store->events.events())) {
        const Edition edition = need(call.store->events.edition(event.id, year));
        if (!isOpenTo(edition, call.today))
            continue;
        const Roster roster = need(call.store->rosters.roster(edition.id, call.today));
        const RosterCounts counts = count(roster);
        for (auto it = counts.perParty.cbegin(); it != counts.perParty.cend(); ++it)
            taken[it.key()] += it.value();
        seats += counts.seats;
        all += counts.taken();
        editions.append(QJsonObject{{u"event"_s, event.key},
                                    {u"seats"_s, counts.seats},
                                    {u"taken"_s, counts.taken()},
                                    {u"free"_s, counts.free()},
                                    {u"free_substitutes"_s, freeSeats(roster, SeatKind::Substitute)},
                                    {u"opens"_s, jsonDay(edition.opens)}});
        rows.append({event.name, u"%1/%2"_s.arg(counts.taken()).arg(counts.seats),
                     edition.opens.toString(Qt::ISODate)});
    }
    QStringList parties = taken.keys();
    std::sort(parties.begin(), parties.end(), partyBefore);
    QJsonArray balance;
    QStringList spoken;
    for (const QString &party : std::as_const(parties)) {
        balance.append(QJsonObject{{u"party"_s, jsonText(party)},
                                   {u"seats"_s, taken.value(party)},
                                   {u"committee"_s, members.value(party)}});
        spoken.append(u"%1 %2 (%3)"_s.arg(party.isEmpty() ? u"–"_s : party)
                          .arg(taken.value(party))
                          .arg(members.value(party)));
    }
    return {QJsonObject{{u"year"_s, year},
                        {u"seats"_s, seats},
                        {u"taken"_s, all},
                        {u"free"_s, seats - all},
                        {u"editions"_s, editions},
                        {u"balance"_s, balance}},
            table({DraftVerbs::tr("Event"), DraftVerbs::tr("Seats"), DraftVerbs::tr("Opens")}, rows) + u'\n' +
                spoken.join(u", "_s)};
}

} // namespace

QList<Verb> draftVerbs()
{
    return {
        {u"decision draft"_s,
         u"EVENT…"_s,
         1,
         -1,
         DraftVerbs::tr("Writes the text of the item by which the nominated are chosen."),
         {option(u"year"_s, DraftVerbs::tr("which editions: a year, several years or a mandate period"),
                 u"YEAR"_s),
          option(u"keep"_s, DraftVerbs::tr("keeps it in the register as a draft")),
          option(u"register"_s, DraftVerbs::tr("puts it into the register as an item")),
          option(u"item"_s, DraftVerbs::tr("number of the item (§)"), u"N"_s),
          option(u"meeting"_s, DraftVerbs::tr("day of the meeting"), u"DATE"_s),
          option(u"reference"_s, DraftVerbs::tr("reference number, such as RUN 550-2022"), u"REF"_s),
          option(u"outcome"_s, DraftVerbs::tr("what became of it; “elected” unless told"), u"KEY"_s)},
         Needs::Writing,
         draft},
        {u"decision wording"_s,
         {},
         0,
         0,
         DraftVerbs::tr("Shows or changes the committee's own wording of that item."),
         {option(u"title"_s, DraftVerbs::tr("title"), u"TEXT"_s),
          option(u"opening"_s, DraftVerbs::tr("before the clauses"), u"TEXT"_s),
          option(u"ordinary"_s, DraftVerbs::tr("the clause about ordinary participants"), u"TEXT"_s),
          option(u"substitutes"_s, DraftVerbs::tr("the clause about substitutes"), u"TEXT"_s),
          option(u"usual"_s, DraftVerbs::tr("goes back to the usual wording"))},
         Needs::Writing,
         words},
        {u"round"_s,
         u"YEAR"_s,
         1,
         1,
         DraftVerbs::tr("Shows a year's editions, their free seats and the balance of the parties."),
         {},
         Needs::Reading,
         round},
    };
}

} // namespace cli
