#include "cli/decisionjson.h"
#include "cli/itemdrafts.h"
#include "cli/itemoptions.h"
#include "cli/lookup.h"
#include "cli/verb.h"
#include "domain/clocks.h"
#include "domain/swedishorder.h"
#include "domain/writtendate.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class DecisionVerbs
{
    Q_DECLARE_TR_FUNCTIONS(DecisionVerbs)
};

Answer saved(const Call &call, const QString &reference, const Id<ProtocolItem> &item)
{
    const Treatment treatment = need(call.store->decisions.treatment(item));
    const auto outcome = leadingOutcome(treatment.item);
    return {treatmentJson(treatment, need(call.store->events.events()), call.today),
            DecisionVerbs::tr("Saved: %1 %2, %3.")
                .arg(reference, treatment.item.number.label(), outcome ? label(*outcome) : QString{})};
}

Answer add(const Call &call)
{
    store::DecisionRegister::Entry entry;
    entry.committee = theCommittee(*call.store).id;
    if (call.has(u"draft"_s)) {
        describeDraft(call, entry);
        return kept(call, entry);
    }
    entry.reference = referenceOf(call);
    entry.meeting = meetingOf(call);
    entry.item.number = numberOf(call, u"item"_s, entry.meeting);
    applyOptions(call, entry.meeting, entry.item);
    need(call.store->decisions.add({entry}));
    return saved(call, entry.reference.text(), entry.item.id);
}

Answer resume(const Call &call)
{
    const Treatment before = threadOf(*call.store, call.arguments.first()).last();
    if (state(before.item) != OutcomeState::Open) {
        throw Failed{Error{
            Error::Kind::Conflict,
            DecisionVerbs::tr("%1 is not open: %2 of %3 decided it. Register a new item with “decision add”.")
                .arg(before.matter.reference.text(), before.item.number.label(),
                     before.meeting.toString(Qt::ISODate))}};
    }
    store::DecisionRegister::Entry entry{before.matter.committee, before.matter.reference, meetingOf(call),
                                         before.item};
    // A tabled matter comes back as it was; what was said and decided about it is new.
    ProtocolItem &item = entry.item;
    item.id = Id<ProtocolItem>::make();
    item.continues = before.item.id;
    item.number = numberOf(call, u"item"_s, entry.meeting);
    item.proposals.clear();
    item.procedure.clear();
    item.votes.clear();
    item.dissents.clear();
    item.disqualifications.clear();
    item.points.clear();
    item.immediatelyAdjusted = false;
    item.adjustedOn = item.postedOn = item.takenDownOn = {};
    item.sourceText.clear();
    item.revision = 0;
    item.basis.clear();
    item.dispatch.clear();
    applyOptions(call, entry.meeting, item);
    item.basis = before.item.basis + item.basis;
    item.dispatch = before.item.dispatch + item.dispatch;
    need(call.store->decisions.add({entry}, u"decision.resume"_s));
    return saved(call, entry.reference.text(), item.id);
}

Answer change(const Call &call)
{
    const Treatment treatment = treatmentOf(call, threadOf(*call.store, call.arguments.first()));
    store::DecisionRegister::Entry entry{treatment.matter.committee, treatment.matter.reference,
                                         treatment.meeting, treatment.item};
    if (call.has(u"reference"_s))
        entry.reference = referenceOf(call);
    if (call.has(u"meeting"_s))
        entry.meeting = meetingOf(call);
    if (call.has(u"number"_s))
        entry.item.number = numberOf(call, u"number"_s, entry.meeting);
    applyOptions(call, entry.meeting, entry.item);
    if (entry.item == treatment.item && entry.meeting == treatment.meeting &&
        entry.reference == treatment.matter.reference)
        throw WrongCall{
            DecisionVerbs::tr("Nothing to change was given. “decision change --help” lists the options.")};
    need(call.store->decisions.change(entry));
    return saved(call, entry.reference.text(), entry.item.id);
}

Answer paper(const Call &call)
{
    const Treatment treatment = treatmentOf(call, threadOf(*call.store, call.arguments[0]));
    store::DecisionRegister::Entry entry{treatment.matter.committee, treatment.matter.reference,
                                         treatment.meeting, treatment.item};
    Basis basis = basisIn(call.arguments[1]);
    basis.addedOn = call.has(u"added"_s) ? call.date(u"added"_s) : call.today;
    entry.item.basis.append(basis);
    need(call.store->decisions.change(entry));
    return saved(call, entry.reference.text(), entry.item.id);
}

Answer notice(const Call &call)
{
    const Treatment treatment = treatmentOf(call, threadOf(*call.store, call.arguments.first()));
    store::DecisionRegister::Entry entry{treatment.matter.committee, treatment.matter.reference,
                                         treatment.meeting, treatment.item};
    if (call.has(u"adjusted"_s))
        entry.item.adjustedOn = call.date(u"adjusted"_s);
    if (call.has(u"posted"_s))
        entry.item.postedOn = call.date(u"posted"_s);
    if (call.has(u"taken-down"_s))
        entry.item.takenDownOn = call.date(u"taken-down"_s);
    need(call.store->decisions.change(entry));
    return saved(call, entry.reference.text(), entry.item.id);
}

Answer remove(const Call &call)
{
    const Treatment treatment = treatmentOf(call, threadOf(*call.store, call.arguments.first()));
    need(call.store->decisions.remove(treatment.item.id));
    return {treatmentJson(treatment, need(call.store->events.events()), call.today),
            DecisionVerbs::tr("Removed: %1 %2.")
                .arg(treatment.matter.reference.text(), treatment.item.number.label())};
}

Answer list(const Call &call)
{
    QJsonArray all;
    QList<QStringList> rows;
    const QString wanted = foldedForSearch(call.text(u"search"_s));
    for (const RegisterEntry &entry : need(call.store->decisions.entries())) {
        const bool decided = entry.outcome && state(*entry.outcome) == OutcomeState::Decided;
        if ((call.has(u"tabled"_s) && !entry.liesTabled()) || (call.has(u"decided"_s) && !decided))
            continue;
        if (!wanted.isEmpty() &&
            !foldedForSearch(entry.reference.text() + u' ' + entry.title).contains(wanted))
            continue;
        all.append(entryJson(entry, call.today));
        const auto days = entry.tabledDays(call.today);
        rows.append({entry.reference.text(), entry.number.label(), entry.meeting.toString(Qt::ISODate),
                     entry.outcome ? label(*entry.outcome) : QString{},
                     days ? DecisionVerbs::tr("%n day(s)", nullptr, *days) : QString{}, entry.title});
    }
    return {all, table({DecisionVerbs::tr("Ref. no."), u"§"_s, DecisionVerbs::tr("Meeting"),
                        DecisionVerbs::tr("Outcome"), DecisionVerbs::tr("Tabled for"),
                        DecisionVerbs::tr("Matter")},
                       rows)};
}

QString describeTreatment(const Treatment &treatment, const QList<Event> &events, const QDate &today)
{
    const ProtocolItem &item = treatment.item;
    QStringList lines{
        u"%1 %2 · %3"_s.arg(treatment.meeting.toString(Qt::ISODate), item.number.label(), item.title)};
    if (const QString scope = scopeText(item.scope, events); !scope.isEmpty())
        lines.append(DecisionVerbs::tr("  Concerns: %1").arg(scope));
    for (const Proposal &proposal : item.proposals)
        lines.append(DecisionVerbs::tr("  Proposal: %1: %2")
                         .arg(withParty(proposal.mover, proposal.party), proposal.text));
    for (const DecisionPoint &point : item.points)
        lines.append(DecisionVerbs::tr("  Decision: %1 [%2]").arg(point.text, label(point.outcome)));
    for (const Basis &basis : item.basis) {
        QString paper = u"%1 %2"_s.arg(basis.kind, basis.date.toString(Qt::ISODate)).trimmed();
        if (!basis.addedOn.isNull())
            paper = DecisionVerbs::tr("%1, came in on %2").arg(paper, basis.addedOn.toString(Qt::ISODate));
        lines.append(DecisionVerbs::tr("  Basis: %1").arg(paper));
    }
    if (const LegalClocks clocks = legalClocks(item, treatment.meeting); !clocks.legalForceOn.isNull())
        lines.append(DecisionVerbs::tr("  Legal force: %1").arg(clocks.legalForceOn.toString(Qt::ISODate)));
    for (const QString &late : lateSteps(item, treatment.meeting, today))
        lines.append(u"  ! "_s + late);
    return lines.join(u'\n');
}

Answer show(const Call &call)
{
    const auto events = need(call.store->events.events());
    const auto thread = threadOf(*call.store, call.arguments.join(u' '));
    QJsonArray items;
    QStringList lines{thread.last().matter.reference.text() + u' ' + thread.last().matter.title};
    QJsonValue since;
    QJsonArray waiting;
    for (const TabledMatter &tabled : need(call.store->decisions.tabled(call.today))) {
        if (tabled.entry.matter != thread.last().matter.id)
            continue;
        since = jsonDay(tabled.since);
        lines.append(
            DecisionVerbs::tr("Lies tabled since %1, for %n day(s).", nullptr, tabled.days(call.today))
                .arg(tabled.since.toString(Qt::ISODate)));
        for (const Edition &edition : tabled.waiting) {
            for (const Event &event : events) {
                if (event.id != edition.event)
                    continue;
                waiting.append(QJsonObject{{u"event"_s, event.key},
                                           {u"year"_s, edition.year},
                                           {u"opens"_s, jsonDay(edition.opens)},
                                           {u"days_until"_s, daysUntil(edition, call.today)}});
                lines.append(DecisionVerbs::tr("  Waits: %1 %2, opens %3")
                                 .arg(event.name)
                                 .arg(edition.year)
                                 .arg(edition.opens.toString(Qt::ISODate)));
            }
        }
    }
    for (const Treatment &treatment : thread) {
        items.append(treatmentJson(treatment, events, call.today));
        lines.append(describeTreatment(treatment, events, call.today));
    }
    return {QJsonObject{{u"reference"_s, thread.last().matter.reference.text()},
                        {u"title"_s, thread.last().matter.title},
                        {u"state"_s, leadingOutcome(thread.last().item)
                                         ? QJsonValue{key(state(thread.last().item))}
                                         : QJsonValue{}},
                        {u"tabled_since"_s, since},
                        {u"waiting"_s, waiting},
                        {u"items"_s, items}},
            lines.join(u'\n')};
}

} // namespace

QList<Verb> decisionVerbs()
{
    const auto item = option(
        u"item"_s, DecisionVerbs::tr("which item: 268/2022 or 268; the latest unless told"), u"N/YEAR"_s);
    return {
        {u"decision list"_s,
         {},
         0,
         0,
         DecisionVerbs::tr("Lists the register, the latest meeting first."),
         {option(u"tabled"_s, DecisionVerbs::tr("only what lies tabled")),
          option(u"decided"_s, DecisionVerbs::tr("only what is decided")),
          option(u"search"_s, DecisionVerbs::tr("only those with these letters"), u"TEXT"_s)},
         Needs::Reading,
         list},
        {u"decision show"_s,
         u"REF"_s,
         1,
         2,
         DecisionVerbs::tr("Shows a matter with all its treatments."),
         {},
         Needs::Reading,
         show},
        {u"decision add"_s,
         {},
         0,
         0,
         DecisionVerbs::tr("Registers an item."),
         QList{option(u"reference"_s, DecisionVerbs::tr("reference number, such as RUN 550-2022"), u"REF"_s),
               option(u"draft"_s, DecisionVerbs::tr("keeps it as a draft, which may lack all but a title"))} +
             itemOptions(),
         Needs::Writing,
         add},
        {u"decision resume"_s, u"REF"_s, 1, 1,
         DecisionVerbs::tr("Takes a tabled or referred matter up again."), itemOptions(), Needs::Writing,
         resume},
        {u"decision change"_s, u"REF"_s, 1, 1,
         DecisionVerbs::tr(
             "Changes an item that is registered: only what is given. A list that is given takes "
             "the place of the whole one. A tabled item is locked."),
         changeOptions(), Needs::Writing, change},
        {u"decision paper"_s,
         u"REF PAPER"_s,
         2,
         2,
         DecisionVerbs::tr("Adds a dated new paper, also to a tabled item."),
         {item, option(u"added"_s, DecisionVerbs::tr("when it came in; today unless told"), u"DATE"_s)},
         Needs::Writing,
         paper},
        {u"decision notice"_s,
         u"REF"_s,
         1,
         1,
         DecisionVerbs::tr("Sets the days of adjustment and notice."),
         {item, option(u"adjusted"_s, DecisionVerbs::tr("adjusted on"), u"DATE"_s),
          option(u"posted"_s, DecisionVerbs::tr("posted on the notice board on"), u"DATE"_s),
          option(u"taken-down"_s, DecisionVerbs::tr("taken down on"), u"DATE"_s)},
         Needs::Writing,
         notice},
        {u"decision remove"_s,
         u"REF"_s,
         1,
         1,
         DecisionVerbs::tr("Removes an item that nothing builds on."),
         {item},
         Needs::Writing,
         remove},
    };
}

} // namespace cli
