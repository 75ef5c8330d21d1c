#include "cli/lookup.h"
#include "cli/verb.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class FindVerbs
{
    Q_DECLARE_TR_FUNCTIONS(FindVerbs)
};

struct Kind
{
    QString key;
    QString name;
};

Kind kindOf(store::SearchKind kind)
{
    switch (kind) {
    case store::SearchKind::Edition:
        return {u"edition"_s, FindVerbs::tr("Edition")};
    case store::SearchKind::Person:
        return {u"person"_s, FindVerbs::tr("Person")};
    case store::SearchKind::Matter:
        return {u"matter"_s, FindVerbs::tr("Matter")};
    case store::SearchKind::Item:
    case store::SearchKind::Text:
        break;
    }
    return {u"item"_s, FindVerbs::tr("Item")};
}

QString keyOf(store::Search::Hit::Fit fit)
{
    using Fit = store::Search::Hit::Fit;
    return fit == Fit::Begins ? u"begins"_s : fit == Fit::Within ? u"within"_s : u"near"_s;
}

Answer searchIndex(const Call &call)
{
    need(call.store->search.rebuild());
    return {QJsonObject{{u"rebuilt"_s, true}}, FindVerbs::tr("The index of the search was made anew.")};
}

Answer search(const Call &call)
{
    const int limit = call.number(u"limit"_s).value_or(50);
    if (limit < 1)
        throw WrongCall{FindVerbs::tr("--limit: say at least 1.")};
    QJsonArray all;
    QList<QStringList> rows;
    for (const auto &hit : need(call.store->search.find(call.arguments.join(u' '), limit))) {
        const Kind kind = kindOf(hit.kind);
        all.append(QJsonObject{{u"kind"_s, kind.key},
                               {u"id"_s, hit.id},
                               {u"title"_s, hit.title},
                               {u"detail"_s, jsonText(hit.detail)},
                               {u"fit"_s, keyOf(hit.fit)}});
        rows.append({kind.name, hit.title, hit.detail});
    }
    return {all, rows.isEmpty() ? FindVerbs::tr("Nothing was found.")
                                : table({FindVerbs::tr("Kind"), FindVerbs::tr("What"), QString{}}, rows)};
}

Answer todo(const Call &call)
{
    QHash<Id<Event>, QString> keys;
    for (const Event &event : need(call.store->events.events()))
        keys.insert(event.id, event.key);
    QJsonArray all;
    QList<QStringList> rows;
    for (const Duty &duty : need(call.store->duties(presentPeriod(call).id, call.today))) {
        all.append(QJsonObject{{u"kind"_s, key(duty.kind)},
                               {u"text"_s, duty.text},
                               {u"due"_s, jsonDay(duty.due)},
                               {u"event"_s, jsonText(keys.value(duty.event))},
                               {u"year"_s, duty.year == 0 ? QJsonValue{} : QJsonValue{duty.year}},
                               {u"item"_s, jsonText(duty.item.isNull() ? QString{} : duty.item.toString())}});
        rows.append({label(duty.kind), duty.due.toString(Qt::ISODate), duty.text});
    }
    return {all, rows.isEmpty()
                     ? FindVerbs::tr("Nothing waits.")
                     : table({FindVerbs::tr("Kind"), FindVerbs::tr("Due"), FindVerbs::tr("What")}, rows)};
}

} // namespace

QList<Verb> findVerbs()
{
    return {
        {u"search"_s,
         u"WORDS…"_s,
         1,
         -1,
         FindVerbs::tr("Finds persons, matters, items and editions by a few letters."),
         {option(u"limit"_s, FindVerbs::tr("how many at most; 50 unless told"), u"N"_s)},
         Needs::Reading,
         search},
        {u"search-index"_s,
         {},
         0,
         0,
         FindVerbs::tr("Makes the index of the search anew from what the store holds."),
         {},
         Needs::Writing,
         searchIndex},
        {u"todo"_s,
         {},
         0,
         0,
         FindVerbs::tr("Shows what waits, the most pressing first."),
         {option(u"period"_s, FindVerbs::tr("the mandate period; the present one unless told"), u"PERIOD"_s)},
         Needs::Reading,
         todo},
    };
}

} // namespace cli
