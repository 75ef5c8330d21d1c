#include "cli/decisionjson.h"
#include "cli/lookup.h"
#include "cli/verb.h"
#include "intake/protocolfile.h"
#include "intake/protocoltext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class ProtocolVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ProtocolVerbs)
};

QJsonObject json(const intake::Draft &draft, const QString &file, const QList<Event> &events)
{
    QJsonArray doubts;
    for (const intake::Doubt &doubt : draft.doubts)
        doubts.append(doubt.message);
    QJsonArray references;
    for (const intake::BackReference &reference : draft.backReferences)
        references.append(reference.text);
    QJsonObject object = itemJson(draft.item, events);
    object.insert(u"file"_s, file);
    object.insert(u"reference"_s, jsonText(draft.reference.text()));
    object.insert(u"meeting"_s, jsonDay(draft.meeting));
    object.insert(u"committee"_s, jsonText(draft.committee));
    object.insert(u"back_references"_s, references);
    object.insert(u"doubts"_s, doubts);
    return object;
}

QString describe(const intake::Draft &draft, const QList<Event> &events)
{
    const auto outcome = leadingOutcome(draft.item);
    QStringList lines{draft.item.number.label() + u' ' + draft.item.title};
    lines.append(u"  %1 · %2"_s.arg(draft.reference.isEmpty() ? ProtocolVerbs::tr("no reference number")
                                                              : draft.reference.text(),
                                    outcome ? label(*outcome) : ProtocolVerbs::tr("no outcome")));
    if (const QString scope = scopeText(draft.item.scope, events); !scope.isEmpty())
        lines.append(u"  "_s + scope);
    for (const intake::Doubt &doubt : draft.doubts)
        lines.append(u"  ? "_s + doubt.message);
    return lines.join(u'\n');
}

Answer import(const Call &call)
{
    const auto events = need(call.store->events.events());
    const auto periods = need(call.store->events.periods());
    const Committee committee = theCommittee(*call.store);
    const QDate meeting = call.date(u"meeting"_s);
    const bool dryRun = call.has(u"dry-run"_s);

    QJsonArray drafts;
    QStringList lines;
    QList<store::DecisionRegister::Entry> entries;
    QStringList refusals;
    for (const QString &file : call.arguments) {
        const QString name = QFileInfo{file}.fileName();
        const auto reading = intake::readProtocol(need(intake::readTextFile(file)), events, periods);
        if (reading.drafts.isEmpty()) {
            refusals.append(u"%1: %2"_s.arg(name, reading.whyNone));
            continue;
        }
        for (intake::Draft draft : reading.drafts) {
            // What the caller answers is no doubt any more; a day that the text tells otherwise still is.
            if (!meeting.isNull() && draft.meeting.isNull()) {
                draft.doubts.removeIf(
                    [](const intake::Doubt &doubt) { return doubt.about == intake::Doubt::About::Meeting; });
            }
            if (!meeting.isNull())
                draft.meeting = meeting;
            drafts.append(json(draft, name, events));
            lines.append(describe(draft, events));
            if (draft.meeting.isNull() && !dryRun) {
                throw Failed{
                    Error{Error::Kind::Invalid,
                          ProtocolVerbs::tr("%1: the text of %2 does not say when the meeting was. Add "
                                            "--meeting YYYY-MM-DD. Nothing was saved.")
                              .arg(name, draft.item.number.label())}};
            }
            entries.append({committee.id, draft.reference, draft.meeting, draft.item});
        }
    }
    lines += refusals;
    if (entries.isEmpty()) {
        if (dryRun)
            return {drafts, lines.join(u'\n')};
        throw Failed{Error{Error::Kind::Invalid, lines.join(u'\n')}};
    }
    if (!dryRun) {
        need(call.store->decisions.add(entries, u"protocol.import"_s));
        lines.append(ProtocolVerbs::tr("%n item(s) saved in the register. “undo” takes it back.", nullptr,
                                       int(entries.size())));
    }
    return {drafts, lines.join(u'\n')};
}

} // namespace

QList<Verb> protocolVerbs()
{
    return {
        {u"protocol import"_s,
         u"FILE…"_s,
         1,
         -1,
         ProtocolVerbs::tr("Reads the texts of protocol items and saves them in the register, as one act."),
         {option(u"meeting"_s, ProtocolVerbs::tr("day of the meeting, where the text does not tell"),
                 u"DATE"_s),
          option(u"dry-run"_s,
                 ProtocolVerbs::tr("shows what was read and what is unsure, and saves nothing"))},
         Needs::Writing,
         import},
    };
}

} // namespace cli
