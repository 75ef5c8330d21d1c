#include "gui/opening.h"

#include "intake/protocoltext.h"
#include "store/demo.h"
#include "store/user.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

static void initSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace gui {

using namespace Qt::StringLiterals;

namespace {

// The sample item as it was tabled, and what the made-up committee makes of it.
domain::Result<> addSample(store::Store &store)
{
    const auto committees = store.events.committees();
    const auto events = store.events.events();
    const auto periods = store.events.periods();
    if (!committees || !events || !periods)
        return tl::unexpected(!committees ? committees.error() : !events ? events.error() : periods.error());
    const intake::Reading reading = intake::readProtocol(sampleText(), *events, *periods);
    const intake::Draft &draft = reading.drafts.first();
    return store::addDemo(store, {committees->first().id, draft.reference, QDate{2022, 12, 15}, draft.item});
}

} // namespace

QString sampleText()
{
    initSamples();
    QFile file{u":/samples/run-550-2022.txt"_s};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

QString usualStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/deltagande.db"_s;
}

domain::Result<std::shared_ptr<store::Store>> openStore(const QString &path, store::Database::Access access)
{
    return store::Database::open(path, store::currentUser(), access)
        .map([](std::shared_ptr<store::Database> database) {
            return std::make_shared<store::Store>(std::move(database));
        });
}

domain::Result<std::shared_ptr<store::Store>> createStore(const QString &path, Beginning beginning)
{
    QDir{}.mkpath(QFileInfo{path}.absolutePath());
    auto database = store::Database::create(path, store::currentUser());
    if (!database)
        return tl::unexpected(database.error());
    auto made = std::make_shared<store::Store>(std::move(*database));
    auto filled = made->events.addDefaults();
    if (filled && beginning == Beginning::Sample)
        filled = addSample(*made);
    if (!filled)
        return tl::unexpected(filled.error());
    return made;
}

} // namespace gui
