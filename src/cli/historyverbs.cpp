#include "cli/lookup.h"
#include "cli/verb.h"
#include "store/historywords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Subject = store::History::Subject;

class HistoryVerbs
{
    Q_DECLARE_TR_FUNCTIONS(HistoryVerbs)
};

QJsonObject json(const Act &act)
{
    return {{u"number"_s, act.number},   {u"at"_s, act.at.toString(Qt::ISODate)},
            {u"actor"_s, act.actor},     {u"act"_s, act.name},
            {u"subject"_s, act.subject}, {u"description"_s, describe(act)},
            {u"undone"_s, act.undone}};
}

QJsonArray jsonChanges(const QList<store::History::Change> &changes)
{
    QJsonArray all;
    for (const auto &change : changes) {
        const auto before = QJsonDocument::fromJson(change.before).object();
        const auto after = QJsonDocument::fromJson(change.after).object();
        QJsonArray fields;
        for (const QString &field : (after.isEmpty() ? before : after).keys())
            if (before[field] != after[field])
                fields.append(QJsonObject{
                    {u"field"_s, field},
                    {u"before"_s, before.value(field).isUndefined() ? QJsonValue{} : before[field]},
                    {u"after"_s, after.value(field).isUndefined() ? QJsonValue{} : after[field]}});
        all.append(QJsonObject{{u"table"_s, change.table},
                               {u"row"_s, change.row},
                               {u"operation"_s, change.operation},
                               {u"fields"_s, fields}});
    }
    return all;
}

// "lycksele/2024", "table/identity": the two parts.
std::pair<QString, QString> parted(const QString &option, const QString &text, const QString &shape)
{
    const QString first = text.section(u'/', 0, 0);
    const QString second = text.section(u'/', 1);
    if (first.isEmpty() || second.isEmpty())
        throw WrongCall{HistoryVerbs::tr("--%1: write it as %2, not “%3”.").arg(option, shape, text)};
    return {first, second};
}

// What --person, --edition, --matter or --row asks about; at most one of them.
Subject subjectOf(const Call &call)
{
    QList<Subject> asked;
    if (call.has(u"person"_s))
        asked.append({Subject::Kind::Person,
                      need(call.store->people.find(call.text(u"person"_s))).person.id.toString(),
                      {}});
    if (call.has(u"edition"_s)) {
        const auto [event, year] = parted(u"edition"_s, call.text(u"edition"_s), u"lycksele/2024"_s);
        asked.append({Subject::Kind::Edition, editionOf(*call.store, event, year).id.toString(), {}});
    }
    if (call.has(u"matter"_s))
        asked.append({Subject::Kind::Matter,
                      threadOf(*call.store, call.text(u"matter"_s)).first().matter.id.toString(),
                      {}});
    if (call.has(u"row"_s)) {
        const auto [table, row] = parted(u"row"_s, call.text(u"row"_s), u"TABLE/ID"_s);
        asked.append({Subject::Kind::Row, row, table});
    }
    if (asked.size() > 1)
        throw WrongCall{
            HistoryVerbs::tr("Ask about one thing at a time: a person, an edition, a matter or a row.")};
    return asked.isEmpty() ? Subject{} : asked.first();
}

Answer history(const Call &call)
{
    QJsonArray list;
    QList<QStringList> rows;
    const bool changes = call.has(u"changes"_s);
    for (const Act &act :
         need(call.store->history.acts(subjectOf(call), call.number(u"limit"_s).value_or(100)))) {
        QJsonObject object = json(act);
        rows.append({QString::number(act.number), act.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                     act.actor, describe(act), act.undone ? HistoryVerbs::tr("undone") : QString{}});
        if (changes) {
            const auto changed = need(call.store->history.changes(act.number));
            object[u"changes"_s] = jsonChanges(changed);
            for (const auto &change : changed) {
                const QString what = store::describe(change);
                for (const auto &field : store::fieldsOf(change))
                    rows.append({{},
                                 {},
                                 {},
                                 u"  %1, %2: %3 → %4"_s.arg(what, field.field, field.before, field.after),
                                 {}});
            }
        }
        list.append(object);
    }
    return {list, table({HistoryVerbs::tr("No."), HistoryVerbs::tr("When"), HistoryVerbs::tr("Who"),
                         HistoryVerbs::tr("What"), QString{}},
                        rows)};
}

Answer undo(const Call &call)
{
    const auto number = call.number(u"act"_s);
    const Act act = need(number ? call.store->history.undo(*number) : call.store->history.undo());
    return {json(act), HistoryVerbs::tr("Undone: %1").arg(describe(act))};
}

Answer redo(const Call &call)
{
    const Act act = need(call.store->history.redo());
    return {json(act), HistoryVerbs::tr("Done again: %1").arg(describe(act))};
}

} // namespace

QList<Verb> historyVerbs()
{
    return {
        {u"history"_s,
         {},
         0,
         0,
         HistoryVerbs::tr("Shows what was done, the latest first."),
         {option(u"limit"_s, HistoryVerbs::tr("how many acts; 100 unless told"), u"N"_s),
          option(u"person"_s, HistoryVerbs::tr("only about this person"), u"PERSON"_s),
          option(u"edition"_s, HistoryVerbs::tr("only about this edition"), u"EVENT/YEAR"_s),
          option(u"matter"_s, HistoryVerbs::tr("only about this matter"), u"REF"_s),
          option(u"row"_s, HistoryVerbs::tr("only about this row of a table"), u"TABLE/ID"_s),
          option(u"changes"_s, HistoryVerbs::tr("with each field before and after"))},
         Needs::Reading,
         history},
        {u"undo"_s,
         {},
         0,
         0,
         HistoryVerbs::tr("Takes the latest act back, or an earlier one on which nothing builds."),
         {option(u"act"_s, HistoryVerbs::tr("its number in the history"), u"N"_s)},
         Needs::Writing,
         undo},
        {u"redo"_s, {}, 0, 0, HistoryVerbs::tr("Does again what was undone."), {}, Needs::Writing, redo},
    };
}

} // namespace cli
