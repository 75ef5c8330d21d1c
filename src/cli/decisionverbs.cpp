#include "cli/decisionjson.h"
#include "cli/lookup.h"
#include "cli/verb.h"
#include "domain/clocks.h"
#include "domain/swedishorder.h"
#include "domain/writtendate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class DecisionVerbs
{
    Q_DECLARE_TR_FUNCTIONS(DecisionVerbs)
};

Outcome outcomeOf(const QString &word)
{
    if (const auto outcome = outcomeFromKey(word))
        return *outcome;
    QStringList keys;
    for (const Outcome known : outcomes()) {
        if (label(known).compare(word, Qt::CaseInsensitive) == 0)
            return known;
        keys.append(key(known));
    }
    throw WrongCall{DecisionVerbs::tr("--outcome: there is no outcome “%1”. There are: %2.")
                        .arg(word, keys.join(u", "_s))};
}

QDate dayIn(const QString &option, const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        throw WrongCall{DecisionVerbs::tr("--%1: “%2” is no day of the calendar. Write it as YYYY-MM-DD.")
                            .arg(option, text)};
    }
    return day;
}

// "Richard Carstedt (S): att ärendet bordläggs"
Proposal proposalIn(const QString &text)
{
    static const QRegularExpression form{uR"(^\s*([^():]+?)\s*(?:\(([^()]+)\))?\s*:\s*(.+)$)"_s};
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        throw WrongCall{DecisionVerbs::tr("--proposal: write “Name (Party): text”, not “%1”.").arg(text)};
    }
    return {match.captured(1), match.captured(2), match.captured(3), false};
}

// "Tjänsteskrivelse 2022-12-07"; the day may be missing.
Basis basisIn(const QString &text)
{
    static const QRegularExpression day{uR"(\s+(\d{4}-\d{2}-\d{2})\s*$)"_s};
    const auto match = day.match(text);
    if (!match.hasMatch())
        return {text.trimmed(), {}, {}};
    return {text.left(match.capturedStart()).trimmed(), dayIn(u"basis"_s, match.captured(1)), {}};
}

// The points of --point and --outcome: as many outcomes as points, or one for all; without --point one that
// says the outcome.
QList<DecisionPoint> pointsOf(const Call &call)
{
    const QStringList texts = call.texts(u"point"_s);
    const QStringList words = call.texts(u"outcome"_s);
    if (words.isEmpty())
        throw WrongCall{DecisionVerbs::tr("Say what became of it: --outcome.")};
    if (words.size() > 1 && words.size() != texts.size()) {
        throw WrongCall{DecisionVerbs::tr("Give one --outcome for all points, or one for each --point.")};
    }
    QList<DecisionPoint> points;
    for (qsizetype i = 0; i < std::max<qsizetype>(texts.size(), 1); ++i) {
        DecisionPoint point;
        point.outcome = outcomeOf(words.size() == 1 ? words.first() : words[i]);
        point.text = texts.isEmpty() ? label(point.outcome) + u'.' : texts[i];
        point.until = call.date(u"until"_s);
        point.reason = call.text(u"reason"_s);
        point.addressee = call.text(u"addressee"_s);
        points.append(point);
    }
    return points;
}

// The scope of --event and --year: those events, or all, in that year or the whole period.
QList<Scope> scopeOf(const Call &call, const QDate &meeting)
{
    QList<Scope> scope;
    const auto year = call.number(u"year"_s);
    for (const QString &word : call.texts(u"event"_s)) {
        const MandatePeriod period =
            call.has(u"period"_s) ? periodOf(*call.store, call.text(u"period"_s))
                                  : periodOf(*call.store, QString::number(year.value_or(meeting.year())));
        if (word == u"all") {
            for (const Event &event : need(call.store->events.events()))
                scope.append({event.id, period.id, year});
        } else {
            scope.append({eventOf(*call.store, word).id, period.id, year});
        }
    }
    return scope;
}

void applyFacts(const Call &call, ProtocolItem &item)
{
    if (call.has(u"title"_s))
        item.title = call.text(u"title"_s);
    if (call.has(u"background"_s))
        item.background = call.text(u"background"_s);
    if (call.has(u"proposed"_s))
        item.proposedDecision = call.text(u"proposed"_s);
    if (call.has(u"procedure"_s))
        item.procedure = call.text(u"procedure"_s);
    for (const QString &text : call.texts(u"proposal"_s))
        item.proposals.append(proposalIn(text));
    for (const QString &text : call.texts(u"basis"_s))
        item.basis.append(basisIn(text));
    item.dispatch += call.texts(u"dispatch"_s);
    item.immediatelyAdjusted = item.immediatelyAdjusted || call.has(u"immediately-adjusted"_s);
}

ItemNumber numberOf(const Call &call)
{
    const auto number = ItemNumber::parse(call.text(u"item"_s));
    if (!number)
        throw WrongCall{
            DecisionVerbs::tr("--item: “%1” is no item number. Write 268 or 41A.").arg(call.text(u"item"_s))};
    return *number;
}

QDate meetingOf(const Call &call)
{
    const QDate meeting = call.date(u"meeting"_s);
    if (meeting.isNull())
        throw WrongCall{DecisionVerbs::tr("Say when the meeting was: --meeting YYYY-MM-DD.")};
    return meeting;
}

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
    const auto reference = ReferenceNumber::parse(call.text(u"reference"_s));
    if (!reference && call.has(u"reference"_s)) {
        throw WrongCall{
            DecisionVerbs::tr("--reference: “%1” is no reference number. Write it as RUN 550-2022.")
                .arg(call.text(u"reference"_s))};
    }
    store::DecisionRegister::Entry entry;
    entry.committee = theCommittee(*call.store).id;
    entry.reference = reference.value_or(ReferenceNumber{});
    entry.meeting = meetingOf(call);
    entry.item.number = numberOf(call);
    entry.item.points = pointsOf(call);
    entry.item.scope = scopeOf(call, entry.meeting);
    applyFacts(call, entry.item);
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
    item.number = numberOf(call);
    item.proposals.clear();
    item.procedure.clear();
    item.votes.clear();
    item.dissents.clear();
    item.disqualifications.clear();
    item.points = pointsOf(call);
    item.immediatelyAdjusted = false;
    item.adjustedOn = item.postedOn = item.takenDownOn = {};
    item.sourceText.clear();
    item.revision = 0;
    if (call.has(u"event"_s))
        item.scope = scopeOf(call, entry.meeting);
    applyFacts(call, item);
    need(call.store->decisions.add({entry}, u"decision.resume"_s));
    return saved(call, entry.reference.text(), item.id);
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
    for (const Basis &basis : item.basis)
        lines.append(DecisionVerbs::tr("  Basis: %1 %2").arg(basis.kind, basis.date.toString(Qt::ISODate)));
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
                        {u"state"_s, key(state(thread.last().item))},
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
    const QList<QCommandLineOption> facts{
        option(u"item"_s, DecisionVerbs::tr("number of the item (§)"), u"N"_s),
        option(u"meeting"_s, DecisionVerbs::tr("day of the meeting"), u"DATE"_s),
        option(u"title"_s, DecisionVerbs::tr("title"), u"TEXT"_s),
        option(u"point"_s, DecisionVerbs::tr("text of a decision point; may be repeated"), u"TEXT"_s),
        option(u"outcome"_s,
               DecisionVerbs::tr("outcome, such as as_proposed or tabled; one for all points or one each"),
               u"KEY"_s),
        option(u"until"_s, DecisionVerbs::tr("tabled until this meeting"), u"DATE"_s),
        option(u"reason"_s, DecisionVerbs::tr("why it was referred back"), u"TEXT"_s),
        option(u"addressee"_s, DecisionVerbs::tr("to whom it was referred back"), u"NAME"_s),
        option(u"event"_s, DecisionVerbs::tr("event that it is about, or “all”; may be repeated"),
               u"EVENT"_s),
        option(u"year"_s, DecisionVerbs::tr("only the editions of this year; the whole period unless told"),
               u"YEAR"_s),
        option(u"period"_s, DecisionVerbs::tr("mandate period; that of the year or meeting unless told"),
               u"2023-2026"_s),
        option(u"proposal"_s, DecisionVerbs::tr("“Name (Party): text”; may be repeated"), u"TEXT"_s),
        option(u"background"_s, DecisionVerbs::tr("summary of the matter"), u"TEXT"_s),
        option(u"proposed"_s, DecisionVerbs::tr("the administration's proposal"), u"TEXT"_s),
        option(u"procedure"_s, DecisionVerbs::tr("order of the propositions"), u"TEXT"_s),
        option(u"basis"_s, DecisionVerbs::tr("“Kind 2022-12-07”; may be repeated"), u"TEXT"_s),
        option(u"dispatch"_s, DecisionVerbs::tr("who gets the excerpt; may be repeated"), u"NAME"_s),
        option(u"immediately-adjusted"_s, DecisionVerbs::tr("the item was adjusted at once")),
    };
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
         QList{
             option(u"reference"_s, DecisionVerbs::tr("reference number, such as RUN 550-2022"), u"REF"_s)} +
             facts,
         Needs::Writing,
         add},
        {u"decision resume"_s, u"REF"_s, 1, 1,
         DecisionVerbs::tr("Takes a tabled or referred matter up again."), facts, Needs::Writing, resume},
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
