#include "gui/opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace gui {

using namespace Qt::StringLiterals;

QString usualStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/deltagande.db"_s;
}

QString actorName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QCoreApplication::translate("Opening", "secretary") : name;
}

domain::Result<std::shared_ptr<store::Store>> openStore(const QString &path, store::Database::Access access)
{
    return store::Database::open(path, actorName(), access)
        .map([](std::shared_ptr<store::Database> database) {
            return std::make_shared<store::Store>(std::move(database));
        });
}

domain::Result<std::shared_ptr<store::Store>> createStore(const QString &path, Beginning)
{
    QDir{}.mkpath(QFileInfo{path}.absolutePath());
    auto database = store::Database::create(path, actorName());
    if (!database)
        return tl::unexpected(database.error());
    auto made = std::make_shared<store::Store>(std::move(*database));
    const auto filled = made->events.addDefaults();
    if (!filled)
        return tl::unexpected(filled.error());
    return made;
}

} // namespace gui
