#include "cli/decisionjson.h"
#include "cli/lookup.h"
#include "cli/verb.h"
#include "domain/committeename.h"
#include "intake/backreferences.h"
#include "intake/protocolfile.h"
#include "intake/protocoltext.h"
#include "store/meetings.h"

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

QJsonArray json(const QList<Participant> &participants)
{
    QJsonArray array;
    for (const Participant &one : participants)
        array.append(QJsonObject{{u"name"_s, jsonText(one.name)},
                                 {u"party"_s, jsonText(one.party)},
                                 {u"attending"_s, key(one.attending)},
                                 {u"office"_s, jsonText(one.office)},
                                 {u"instead_of"_s, jsonText(one.insteadOf)},
                                 {u"instead_of_party"_s, jsonText(one.insteadOfParty)},
                                 {u"items"_s, jsonText(one.items)},
                                 {u"note"_s, jsonText(one.note)}});
    return array;
}

// "Vera Lind (S), ordförande" under a heading for each way of attending.
QStringList describe(const QList<Participant> &participants)
{
    QStringList lines;
    for (const Attending attending : waysOfAttending()) {
        QStringList names;
        for (const Participant &one : participants)
            if (one.attending == attending)
                names.append(u"    "_s + summary(one));
        if (!names.isEmpty())
            lines += QStringList{u"  %1 (%2):"_s.arg(label(attending)).arg(names.size())} + names;
    }
    return lines;
}

// What drafts are read beside.
struct Register
{
    Committee committee;
    QList<Event> events;
    QList<RegisterEntry> entries;
};

QJsonObject json(const intake::Draft &draft, const intake::AttendanceList &attendance, const QString &file,
                 const Register &around)
{
    QJsonArray links;
    for (const intake::BackReference &reference : draft.backReferences)
        if (const auto *entry =
                intake::entryPointedAt(reference, around.entries, around.committee, draft.meeting))
            links.append(QJsonObject{{u"text"_s, reference.text},
                                     {u"id"_s, entry->item.toString()},
                                     {u"reference"_s, jsonText(entry->reference.text())},
                                     {u"item"_s, entry->number.text()},
                                     {u"meeting"_s, jsonDay(entry->meeting)}});
    QJsonArray doubts;
    for (const intake::Doubt &doubt : draft.doubts)
        doubts.append(doubt.message);
    QJsonArray references;
    for (const intake::BackReference &reference : draft.backReferences)
        references.append(reference.text);
    QJsonObject object = itemJson(draft.item, around.events);
    object.insert(u"file"_s, file);
    object.insert(u"reference"_s, jsonText(draft.reference.text()));
    object.insert(u"meeting"_s, jsonDay(draft.meeting));
    object.insert(u"committee"_s, jsonText(draft.committee));
    object.insert(u"back_references"_s, references);
    object.insert(u"links"_s, links);
    object.insert(u"participants"_s, json(attendance.participants));
    object.insert(u"attendance_doubts"_s, QJsonArray::fromStringList(attendance.doubts));
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

// "protokoll.txt, § 14"
QString placeOf(const QString &file, const ItemNumber &number)
{
    return number.isEmpty() ? file : QString{file + u", " + number.label()};
}

// What speaks against saving the draft as it was read, for the caller to consent to: the text is another
// committee's or of another day, an outcome is not decided, or the register has the text from another day.
QStringList doubtsAboutSaving(const Call &call, const intake::Draft &draft, const QDate &meeting,
                              const Committee &committee)
{
    QStringList found;
    if (namesAnother(draft.committee, committee))
        found << ProtocolVerbs::tr("The text is from another committee, “%1”, and not from %2.")
                     .arg(draft.committee, committee.name);
    if (!meeting.isNull() && !draft.meeting.isNull() && draft.meeting != meeting)
        found << ProtocolVerbs::tr("The text says that the meeting was on %1, but --meeting says %2.")
                     .arg(draft.meeting.toString(Qt::ISODate), meeting.toString(Qt::ISODate));
    for (const intake::Doubt &doubt : draft.doubts)
        if (doubt.about == intake::Doubt::About::Outcome)
            found << doubt.message;
    const QDate day = meeting.isNull() ? draft.meeting : meeting;
    if (draft.reference.isEmpty() || draft.item.sourceText.trimmed().isEmpty())
        return found;
    const auto thread = call.store->decisions.threadOf(committee.id, draft.reference.text());
    for (const Treatment &known : thread ? *thread : QList<Treatment>{})
        if (known.meeting != day && known.item.sourceText == draft.item.sourceText)
            found << ProtocolVerbs::tr("The register has the same text already, from the meeting on %1.")
                         .arg(known.meeting.toString(Qt::ISODate));
    return found;
}

// What keeps the draft out of the register, whatever the caller consents to.
QStringList problemsOf(const intake::Draft &draft, const Committee &committee)
{
    if (draft.meeting.isNull())
        return {ProtocolVerbs::tr("The text does not say when the meeting was. Add --meeting YYYY-MM-DD.")};
    return problems(draft.item, committee);
}

Failed refusal(const QStringList &sentences)
{
    return Failed{
        Error{Error::Kind::Invalid, sentences.join(u'\n') + u'\n' + ProtocolVerbs::tr("Nothing was saved.")}};
}

Answer import(const Call &call)
{
    const Register around{theCommittee(*call.store), need(call.store->events.events()),
                          need(call.store->decisions.entries())};
    const auto periods = need(call.store->events.periods());
    const QDate meeting = call.date(u"meeting"_s);
    const bool dryRun = call.has(u"dry-run"_s);

    QJsonArray drafts;
    QStringList lines;
    QList<store::DecisionRegister::Entry> entries;
    QList<store::Meetings::Attendance> attendances;
    QStringList withoutItem;
    QStringList refused;
    QStringList unsure;
    for (const QString &file : call.arguments) {
        const QString name = QFileInfo{file}.fileName();
        const auto reading =
            intake::readProtocol(need(intake::readProtocolFile(file)), around.events, periods);
        if (reading.drafts.isEmpty()) {
            drafts.append(QJsonObject{{u"file"_s, name}, {u"error"_s, reading.whyNone}});
            withoutItem.append(u"%1: %2"_s.arg(name, reading.whyNone));
            continue;
        }
        for (intake::Draft draft : reading.drafts) {
            const QString place = placeOf(name, draft.item.number);
            for (const QString &doubt : doubtsAboutSaving(call, draft, meeting, around.committee)) {
                unsure << place + u": " + doubt;
                const auto told = [&](const intake::Doubt &other) { return other.message == doubt; };
                if (std::none_of(draft.doubts.cbegin(), draft.doubts.cend(), told))
                    draft.doubts.append({intake::Doubt::About::Text, doubt});
            }
            // What the caller answers is no doubt any more; a day that the text tells otherwise still is.
            if (!meeting.isNull() && draft.meeting.isNull()) {
                draft.doubts.removeIf(
                    [](const intake::Doubt &doubt) { return doubt.about == intake::Doubt::About::Meeting; });
            }
            if (!meeting.isNull())
                draft.meeting = meeting;
            drafts.append(json(draft, reading.attendance, name, around));
            lines.append(describe(draft, around.events));
            for (const QString &problem : problemsOf(draft, around.committee))
                refused << place + u": " + problem;
            entries.append({around.committee.id, draft.reference, draft.meeting, draft.item});
        }
        lines += describe(reading.attendance.participants);
        for (const QString &doubt : reading.attendance.doubts)
            lines.append(u"  ? "_s + doubt);
        if (!reading.attendance.isEmpty())
            attendances.append(
                {around.committee.id, entries.last().meeting, reading.attendance.participants});
    }
    lines += withoutItem;
    if (dryRun)
        return {drafts, lines.join(u'\n')};
    if (entries.isEmpty())
        throw Failed{Error{Error::Kind::Invalid, withoutItem.join(u'\n')}};
    if (!refused.isEmpty())
        throw refusal(refused);
    if (!unsure.isEmpty() && !call.has(u"anyway"_s))
        throw refusal(unsure << ProtocolVerbs::tr("Add --anyway to save it as it was read."));
    need(store::Meetings{call.store->database()}.importProtocol(entries, attendances));
    lines.append(ProtocolVerbs::tr("%n item(s) saved in the register. “undo” takes it back.", nullptr,
                                   int(entries.size())));
    return {drafts, lines.join(u'\n')};
}

Answer participants(const Call &call)
{
    const QDate day = QDate::fromString(call.arguments.first(), Qt::ISODate);
    if (!day.isValid())
        throw WrongCall{ProtocolVerbs::tr("“%1” is no date. Write YYYY-MM-DD.").arg(call.arguments.first())};
    const auto found =
        need(store::Meetings{call.store->database()}.participants(theCommittee(*call.store).id, day));
    const QStringList lines = describe(found);
    return {json(found),
            lines.isEmpty() ? ProtocolVerbs::tr("The meeting has no attendance list.") : lines.join(u'\n')};
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
          option(u"anyway"_s, ProtocolVerbs::tr("saves also what the text leaves in doubt, as it was read")),
          option(u"dry-run"_s,
                 ProtocolVerbs::tr("shows what was read and what is unsure, and saves nothing"))},
         Needs::Writing,
         import},
        {u"protocol participants"_s,
         u"DATE"_s,
         1,
         1,
         ProtocolVerbs::tr("Who took part in the meeting on that day, as its protocol tells."),
         {},
         Needs::Reading,
         participants},
    };
}

} // namespace cli
