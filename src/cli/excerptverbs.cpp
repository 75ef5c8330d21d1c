#include "cli/excerptwork.h"
#include "cli/lookup.h"
#include "cli/outgoing.h"
#include "cli/verb.h"
#include "documents/documentjson.h"
#include "documents/excerptdocument.h"
#include "documents/format.h"
#include "documents/issuedexcerpt.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class ExcerptVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ExcerptVerbs)
};

using Entry = store::Excerpts::Entry;

Answer workingCopy(const Call &call)
{
    const QString path = outputOf(call);
    const auto format = formatOf(call, path);
    const auto treatment = treatmentOf(call, threadOf(*call.store, call.arguments.first()));
    const auto excerpt = excerptOf(call, treatment, call.date(u"date"_s));
    auto made = need(documents::write(documents::unissued(documents::excerptDocument(excerpt)), format));
    made.warnings = documents::warningsOf(excerpt) + made.warnings;
    Export out;
    out.what = u"excerpt"_s;
    out.subject = nameOf(treatment);
    out.format = documents::key(format);
    return sentOut(call, made, path, out);
}

QJsonArray json(const QList<Dispatch> &dispatches)
{
    QJsonArray list;
    for (const Dispatch &dispatch : dispatches)
        list.append(QJsonObject{{u"recipient"_s, dispatch.recipient},
                                {u"sent_on"_s, jsonDay(dispatch.sentOn)},
                                {u"sent_by"_s, jsonText(dispatch.sentBy)}});
    return list;
}

QJsonObject json(const Entry &entry)
{
    const IssuedExcerpt &excerpt = entry.excerpt;
    return {{u"number"_s, excerpt.number.label()},
            {u"version"_s, excerpt.number.version},
            {u"reference"_s, jsonText(entry.treatment.matter.reference.text())},
            {u"item"_s, entry.treatment.item.number.text()},
            {u"year"_s, entry.treatment.meeting.year()},
            {u"meeting"_s, jsonDay(entry.treatment.meeting)},
            {u"title"_s, entry.treatment.item.title},
            {u"issued_on"_s, jsonDay(excerpt.issuedOn)},
            {u"issued_by"_s, jsonText(excerpt.issuedBy)},
            {u"checksum"_s, excerpt.checksum()},
            {u"state"_s, key(entry.state)},
            {u"dispatches"_s, json(excerpt.dispatches)}};
}

QString recipients(const QList<Dispatch> &dispatches)
{
    QStringList names;
    for (const Dispatch &dispatch : dispatches)
        names += u"%1 %2"_s.arg(dispatch.recipient, dispatch.sentOn.toString(Qt::ISODate));
    return names.join(u", "_s);
}

Answer issue(const Call &call)
{
    const auto treatment = treatmentOf(call, threadOf(*call.store, call.arguments.first()));
    const QDate day = call.has(u"date"_s) ? call.date(u"date"_s) : call.today;
    const auto before = need(store::Excerpts{call.store->database()}.ofItem(treatment.item.id));
    const QByteArray content = documents::toJson(documents::excerptDocument(excerptOf(call, treatment, day)));
    const auto issued =
        need(store::Excerpts{call.store->database()}.issue({{treatment, content}}, day)).first();
    const bool isNew = before.isEmpty() || before.first().excerpt.id != issued.id;

    QJsonObject object = json(Entry{issued, treatment, ExcerptState::Current});
    object.insert(u"new"_s, isNew);
    QStringList lines{
        isNew ? ExcerptVerbs::tr("Issued excerpt %1 of %2.").arg(issued.number.label(), nameOf(treatment))
              : ExcerptVerbs::tr("Excerpt %1 of %2 was issued on %3 and is current; none is made anew.")
                    .arg(issued.number.label(), nameOf(treatment), issued.issuedOn.toString(Qt::ISODate))};
    QJsonArray superseded;
    for (const Entry &old : before) {
        if (!isNew)
            break;
        superseded.append(QJsonObject{{u"number"_s, old.excerpt.number.label()},
                                      {u"version"_s, old.excerpt.number.version},
                                      {u"recipients"_s, json(old.excerpt.dispatches)}});
        lines += old.excerpt.dispatches.isEmpty()
                     ? ExcerptVerbs::tr("It supersedes %1, which was sent to nobody.")
                           .arg(old.excerpt.number.label())
                     : ExcerptVerbs::tr("It supersedes %1, which was sent to: %2.")
                           .arg(old.excerpt.number.label(), recipients(old.excerpt.dispatches));
    }
    object.insert(u"superseded"_s, superseded);
    if (call.has(u"output"_s)) {
        const Answer file = fileOf(call, issued, treatment);
        object.insert(u"file"_s, file.json);
        lines += file.text;
    }
    return {object, lines.join(u'\n')};
}

Answer list(const Call &call)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const Entry &entry : need(store::Excerpts{call.store->database()}.entries())) {
        array.append(json(entry));
        rows.append({entry.excerpt.number.label(), entry.treatment.item.number.label(),
                     entry.treatment.matter.reference.text(), entry.treatment.meeting.toString(Qt::ISODate),
                     entry.excerpt.issuedOn.toString(Qt::ISODate), label(entry.state),
                     recipients(entry.excerpt.dispatches)});
    }
    return {array, table({ExcerptVerbs::tr("Excerpt"), ExcerptVerbs::tr("Item"),
                          ExcerptVerbs::tr("Reference"), ExcerptVerbs::tr("Meeting"),
                          ExcerptVerbs::tr("Issued"), ExcerptVerbs::tr("State"), ExcerptVerbs::tr("Sent to")},
                         rows)};
}

Answer send(const Call &call)
{
    const Entry entry = entryOf(call, call.arguments.first());
    const QDate day = call.has(u"date"_s) ? call.date(u"date"_s) : call.today;
    need(store::Excerpts{call.store->database()}.send(entry.excerpt.id, call.arguments.mid(1), day));
    const Entry now =
        entryOf(call, entry.excerpt.number.version > 1 ? entry.excerpt.number.label()
                                                       : entry.excerpt.number.label() + u"-1"_s);
    return {json(now), ExcerptVerbs::tr("Noted that %1 was sent to: %2.")
                           .arg(now.excerpt.number.label(), recipients(now.excerpt.dispatches))};
}

Answer verify(const Call &call)
{
    const QByteArray bytes = contents(call.arguments.first());
    auto found = need(
        store::Excerpts{call.store->database()}.verify(checksumOf(bytes), documents::excerptMark(bytes)));
    if (found.isOurs && !found.isUnchanged && !found.excerpts.isEmpty())
        found.isUnchanged = documents::isRenderingOf(bytes, found.excerpts.first().excerpt);
    bool isCurrent = found.isOurs && found.takenBack.isEmpty();
    QJsonArray excerpts;
    for (const Entry &entry : std::as_const(found.excerpts)) {
        isCurrent = isCurrent && entry.state == ExcerptState::Current;
        excerpts.append(json(entry));
    }
    return {QJsonObject{{u"ours"_s, found.isOurs},
                        {u"unchanged"_s, found.isUnchanged},
                        {u"current"_s, isCurrent},
                        {u"taken_back"_s, QJsonArray::fromStringList(found.takenBack)},
                        {u"excerpts"_s, excerpts}},
            store::sentence(found), found.isOurs && found.isUnchanged && isCurrent};
}

} // namespace

QList<Verb> excerptVerbs()
{
    const auto item = option(
        u"item"_s, ExcerptVerbs::tr("which item: 268/2022 or 268; the latest unless told"), u"N/YEAR"_s);
    const auto format = formatOption();
    const auto certifier = certifierOption();
    const auto place = placeOption();
    const auto output = outputOption();
    return {
        {u"excerpt"_s,
         u"REF"_s,
         1,
         1,
         ExcerptVerbs::tr("Writes a working copy of an item's excerpt, without a number."),
         {item, format, output, certifier, place,
          option(u"date"_s, ExcerptVerbs::tr("when it is certified"), u"DATE"_s)},
         Needs::Writing,
         workingCopy},
        {u"excerpt issue"_s,
         u"REF"_s,
         1,
         1,
         ExcerptVerbs::tr("Issues the excerpt of an adjusted item, with a number that it keeps."),
         {item, certifier, place,
          option(u"date"_s, ExcerptVerbs::tr("on which day; today unless told"), u"DATE"_s), format, output},
         Needs::Writing,
         issue},
        {u"excerpt list"_s,
         QString{},
         0,
         0,
         ExcerptVerbs::tr("Lists the issued excerpts, with who got them."),
         {},
         Needs::Reading,
         list},
        {u"excerpt send"_s,
         u"NUMBER RECIPIENT…"_s,
         2,
         -1,
         ExcerptVerbs::tr("Notes to whom an excerpt was sent."),
         {option(u"date"_s, ExcerptVerbs::tr("on which day; today unless told"), u"DATE"_s)},
         Needs::Writing,
         send},
        {u"excerpt verify"_s,
         u"FILE"_s,
         1,
         1,
         ExcerptVerbs::tr("Says whether a file is an excerpt of ours, unchanged and current."),
         {},
         Needs::Reading,
         verify},
    };
}

} // namespace cli
