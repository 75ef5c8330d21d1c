#include "cli/lookup.h"
#include "cli/verb.h"
#include "intake/protocoltext.h"
#include "store/demo.h"
#include "store/user.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class StoreVerbs
{
    Q_DECLARE_TR_FUNCTIONS(StoreVerbs)
};

QJsonObject json(const Act &act)
{
    return {{u"number"_s, act.number},   {u"at"_s, act.at.toString(Qt::ISODate)},
            {u"actor"_s, act.actor},     {u"act"_s, act.name},
            {u"subject"_s, act.subject}, {u"description"_s, describe(act)},
            {u"undone"_s, act.undone}};
}

// The sample item as it was tabled, and what the demo makes of it.
void addDemo(store::Store &store)
{
    QFile file{u":/samples/run-550-2022.txt"_s};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program lacks its sample text.");
    const auto reading = intake::readProtocol(QString::fromUtf8(file.readAll()), need(store.events.events()),
                                              need(store.events.periods()));
    const intake::Draft &draft = reading.drafts.first();
    need(store::addDemo(store, {theCommittee(store).id, draft.reference, QDate{2022, 12, 15}, draft.item}));
}

Answer init(const Call &call)
{
    if (call.storePath.isEmpty())
        throw WrongCall{StoreVerbs::tr("Say where the store is to be made: --store FILE.")};
    store::Store store{need(store::Database::create(call.storePath, store::currentUser()))};
    need(store.events.addDefaults());
    if (call.has(u"demo"_s))
        addDemo(store);
    const auto periods = need(store.events.periods());
    QJsonArray events;
    for (const Event &event : need(store.events.events()))
        events.append(event.key);
    const auto editions = need(store.events.editions(periods.first().id));
    return {QJsonObject{{u"store"_s, QFileInfo{call.storePath}.absoluteFilePath()},
                        {u"committee"_s, theCommittee(store).name},
                        {u"period"_s, periods.first().label()},
                        {u"events"_s, events},
                        {u"editions"_s, editions.size()}},
            StoreVerbs::tr("Made %1: %2, mandate period %3, %n edition(s).", nullptr, int(editions.size()))
                .arg(call.storePath, theCommittee(store).name, periods.first().label())};
}

Answer history(const Call &call)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Act &act : need(call.store->history.acts(call.number(u"limit"_s).value_or(100)))) {
        list.append(json(act));
        rows.append({QString::number(act.number), act.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                     act.actor, describe(act), act.undone ? StoreVerbs::tr("undone") : QString{}});
    }
    return {list, table({StoreVerbs::tr("No."), StoreVerbs::tr("When"), StoreVerbs::tr("Who"),
                         StoreVerbs::tr("What"), QString{}},
                        rows)};
}

Answer undo(const Call &call)
{
    const Act act = need(call.store->history.undo());
    return {json(act), StoreVerbs::tr("Undone: %1").arg(describe(act))};
}

Answer redo(const Call &call)
{
    const Act act = need(call.store->history.redo());
    return {json(act), StoreVerbs::tr("Done again: %1").arg(describe(act))};
}

Answer check(const Call &call)
{
    const QStringList faults = need(call.store->check());
    // A roster that does not keep its rules is no fault of the store.
    const QStringList findings = need(call.store->seatRules.check(call.today));
    QStringList lines = faults.isEmpty() ? QStringList{StoreVerbs::tr("The store is sound.")} : faults;
    if (!findings.isEmpty())
        lines += QStringList{QString{}, StoreVerbs::tr("Rules of seats that are not kept:")} + findings;
    return {QJsonObject{{u"ok"_s, faults.isEmpty()},
                        {u"faults"_s, QJsonArray::fromStringList(faults)},
                        {u"findings"_s, QJsonArray::fromStringList(findings)}},
            lines.join(u'\n'), faults.isEmpty()};
}

Answer backup(const Call &call)
{
    const QString path = call.arguments.first();
    need(call.store->database().backup(path));
    return {QJsonObject{{u"backup"_s, QFileInfo{path}.absoluteFilePath()}},
            StoreVerbs::tr("Copied to %1.").arg(path)};
}

} // namespace

QList<Verb> storeVerbs()
{
    return {
        {u"init"_s,
         {},
         0,
         0,
         StoreVerbs::tr("Makes a new store."),
         {option(u"demo"_s, StoreVerbs::tr("with made-up people, the sample item and rosters to try out"))},
         Needs::Nothing,
         init},
        {u"history"_s,
         {},
         0,
         0,
         StoreVerbs::tr("Shows what was done, the latest first."),
         {option(u"limit"_s, StoreVerbs::tr("how many acts; 100 unless told"), u"N"_s)},
         Needs::Reading,
         history},
        {u"undo"_s, {}, 0, 0, StoreVerbs::tr("Takes the latest act back."), {}, Needs::Writing, undo},
        {u"redo"_s, {}, 0, 0, StoreVerbs::tr("Does again what was undone."), {}, Needs::Writing, redo},
        {u"check"_s,
         {},
         0,
         0,
         StoreVerbs::tr("Checks the file, the history and the rules."),
         {},
         Needs::Reading,
         check},
        {u"backup"_s,
         u"FILE"_s,
         1,
         1,
         StoreVerbs::tr("Copies the store into a new file."),
         {},
         Needs::Reading,
         backup},
    };
}

} // namespace cli
