#include "cli/lookup.h"
#include "cli/outgoing.h"
#include "cli/verb.h"
#include "documents/extractdocument.h"
#include "documents/filewriter.h"
#include "documents/format.h"
#include "documents/weedingdocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class PrivacyVerbs
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyVerbs)
};

// The path without ".pdf" or ".json".
QString stemOf(const QString &path)
{
    for (const auto &end : {u".pdf"_s, u".json"_s})
        if (path.endsWith(end, Qt::CaseInsensitive))
            return path.chopped(end.size());
    return path;
}

Answer extract(const Call &call)
{
    const QString stem = stemOf(outputOf(call));
    const auto person = need(call.store->people.find(call.arguments.first())).person;
    const auto extract = need(call.store->personalData.extract(person.id));
    const QDateTime made{call.today, QTime{0, 0}, Qt::UTC};
    const auto pdf =
        need(documents::write(documents::extractDocument(extract, made), documents::Format::Pdf));
    need(documents::writeFile(stem + u".pdf"_s, pdf.bytes));
    const QByteArray json = documents::extractJson(extract, made);
    need(documents::writeFile(stem + u".json"_s, json));
    const QStringList warnings =
        pdf.warnings + noted(call, {documents::extractExport(extract, stem + u".pdf"_s, pdf.bytes),
                                    documents::extractExport(extract, stem + u".json"_s, json)});
    QJsonObject counts;
    for (const auto &section : extract.sections)
        counts[section.key] = section.rows.size();
    return {QJsonObject{{u"pdf"_s, QFileInfo{stem + u".pdf"_s}.absoluteFilePath()},
                        {u"json"_s, QFileInfo{stem + u".json"_s}.absoluteFilePath()},
                        {u"rows"_s, counts},
                        {u"warnings"_s, QJsonArray::fromStringList(warnings)}},
            PrivacyVerbs::tr("Wrote %1 and %2.").arg(stem + u".pdf"_s, stem + u".json"_s)};
}

Answer erase(const Call &call)
{
    const auto person = need(call.store->people.find(call.arguments.first())).person;
    const auto erased = need(call.store->personalData.erase(person.id, call.text(u"ground"_s), call.today));
    return {
        QJsonObject{{u"id"_s, person.id.toString()},
                    {u"rows"_s, erased.rows},
                    {u"changes"_s, erased.changes},
                    {u"ground"_s, call.text(u"ground"_s)}},
        PrivacyVerbs::tr("Erased for good, also from the history. Copies of the store still hold the data.")};
}

// "contacts, notes …"
QString classNames()
{
    QStringList names;
    for (const RetentionClass retention : retentionClasses())
        names.append(key(retention));
    return names.join(u", "_s);
}

// What --keep CLASS=YEARS says.
QHash<RetentionClass, int> yearsOf(const Call &call)
{
    QHash<RetentionClass, int> kept;
    for (const QString &text : call.texts(u"keep"_s)) {
        const auto retention = retentionClassFromKey(text.section(u'=', 0, 0));
        bool good = false;
        const int years = text.section(u'=', 1).toInt(&good);
        if (!retention || !good || years < 1)
            throw WrongCall{
                PrivacyVerbs::tr(
                    "--keep: write a class and how many years, such as drafts=2, not “%1”. Classes: %2.")
                    .arg(text, classNames())};
        kept[*retention] = years;
    }
    return kept;
}

QJsonObject json(const Weeded &thing)
{
    return {{u"class"_s, key(thing.retention)},
            {u"table"_s, thing.table},
            {u"row"_s, thing.row},
            {u"ended"_s, jsonDay(thing.ended)}};
}

Answer weed(const Call &call)
{
    const bool dry = call.has(u"dry-run"_s);
    const QString path = dry ? QString{} : outputOf(call);
    const auto kept = yearsOf(call);
    QJsonArray things;
    QList<QStringList> rows;
    const auto due = need(call.store->weeding.due(call.today, kept));
    for (const Weeded &thing : due) {
        QJsonObject object = json(thing);
        if (dry)
            object[u"what"_s] = thing.what;
        things.append(object);
        rows.append({label(thing.retention), thing.what, thing.ended.toString(Qt::ISODate)});
    }
    if (dry)
        return {QJsonObject{{u"dry_run"_s, true}, {u"weeded"_s, things}},
                rows.isEmpty() ? PrivacyVerbs::tr("There is nothing to weed: no retention time is over.")
                               : table({PrivacyVerbs::tr("Class"), PrivacyVerbs::tr("What"),
                                        PrivacyVerbs::tr("Counted from")},
                                       rows)};
    // What can't be listed is not weeded: afterwards it is gone for good.
    if (QFileInfo::exists(path))
        throw Failed{Error{Error::Kind::Conflict,
                           PrivacyVerbs::tr("There is a file “%1” already. Choose another name.").arg(path)}};
    for (auto years = kept.begin(); years != kept.end(); ++years)
        need(call.store->weeding.setYears(years.key(), years.value()));
    need(documents::writeFile(path, {}));
    const auto weeded = call.store->weeding.weed(call.text(u"decision"_s), call.today);
    if (!weeded)
        QFile::remove(path);
    const auto list = need(weeded);
    const auto pdf = need(documents::write(documents::weedingDocument(list), documents::Format::Pdf));
    need(documents::writeFile(path, pdf.bytes));
    return {QJsonObject{{u"dry_run"_s, false},
                        {u"decision"_s, list.decision},
                        {u"act"_s, list.act},
                        {u"weeded"_s, things},
                        {u"list"_s, QFileInfo{path}.absoluteFilePath()}},
            PrivacyVerbs::tr("Weeded %n thing(s); the list is in %1.", nullptr, int(list.things.size()))
                .arg(path)};
}

} // namespace

QList<Verb> privacyVerbs()
{
    return {
        {u"person extract"_s,
         u"PERSON"_s,
         1,
         1,
         PrivacyVerbs::tr("Writes all that is kept about a person, as PDF and as JSON."),
         {option(u"output"_s, PrivacyVerbs::tr("the files to write: FILE.pdf and FILE.json"), u"FILE"_s)},
         Needs::Writing,
         extract},
        {u"person erase"_s,
         u"PERSON"_s,
         1,
         1,
         PrivacyVerbs::tr("Erases a person's data for good, also from the history."),
         {option(u"ground"_s, PrivacyVerbs::tr("the legal ground; it is kept"), u"TEXT"_s)},
         Needs::Writing,
         erase},
        {u"weed"_s,
         {},
         0,
         0,
         PrivacyVerbs::tr("Takes away for good what is not to be kept any longer, and leaves a list of it."),
         {option(u"dry-run"_s, PrivacyVerbs::tr("only shows what would be taken away")),
          option(u"decision"_s, PrivacyVerbs::tr("the decision on weeding, such as “RUN 12-2024 § 7”"),
                 u"REF"_s),
          option(u"output"_s, PrivacyVerbs::tr("the list to sign, as PDF"), u"FILE"_s),
          option(
              u"keep"_s,
              PrivacyVerbs::tr("keep a class for so many years from now on; classes: %1").arg(classNames()),
              u"CLASS=YEARS"_s)},
         Needs::Writing,
         weed},
    };
}

} // namespace cli
