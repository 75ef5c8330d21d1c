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
