#include "gui/instance.h"
#include "gui/session.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace gui;
using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};

    QString file(const QString &name)
    {
        QFile file{folder.filePath(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        return QFileInfo{file}.canonicalFilePath();
    }
};

} // namespace

TEST_CASE("The registers that were opened last are remembered once each, the latest first, while they exist")
{
    Folder desk;
    const QString first = desk.file(u"a.db"_s);
    const QString second = desk.file(u"b å.db"_s);
    CHECK(registerToOpen(desk.settings, u"usual.db"_s) == u"usual.db");
    for (const QString &path : {first, second, first})
        rememberRegister(desk.settings, path);
    CHECK(recentRegisters(desk.settings) == QStringList{first, second});
    CHECK(registerToOpen(desk.settings, u"usual.db"_s) == first);
    rememberRegister(desk.settings, desk.folder.filePath(u"./b å.db"_s));
    CHECK(recentRegisters(desk.settings) == QStringList{second, first});
    QFile::remove(second);
    CHECK(recentRegisters(desk.settings) == QStringList{first});
    for (int i = 0; i < 20; ++i)
        rememberRegister(desk.settings, desk.file(u"many %1.db"_s.arg(i)));
    CHECK(recentRegisters(desk.settings).size() == 8);
}

TEST_CASE("Where the user was is remembered for the register, not for another")
{
    Folder desk;
    const QString path = desk.file(u"a.db"_s);
    CHECK(lastPlace(desk.settings, path) == Place{});
    const Place event{.kind = Place::Kind::Event, .event = domain::Id<domain::Event>::make(), .year = 2025};
    rememberPlace(desk.settings, path, event);
    CHECK(lastPlace(desk.settings, path) == event);
    CHECK(lastPlace(desk.settings, desk.file(u"b.db"_s)) == Place{});
    const Place charts{.kind = Place::Kind::Charts, .year = 2024};
    rememberPlace(desk.settings, path, charts);
    CHECK(lastPlace(desk.settings, path) == charts);
    // What is read in is not gone back to.
    rememberPlace(desk.settings, path, {.kind = Place::Kind::Import, .year = 2024});
    CHECK(lastPlace(desk.settings, path) == Place{.year = 2024});
    desk.settings.setValue("session/place", QStringList{path, u"event"_s});
    CHECK(lastPlace(desk.settings, path) == Place{});
}

TEST_CASE("A second start asks the first to come forward, for the same register only")
{
    Folder desk;
    const QString path = desk.file(u"a.db"_s);
    CHECK_FALSE(Instance::raiseOther(path));
    Instance first;
    QSignalSpy asked{&first, &Instance::raiseAsked};
    first.listen(path);
    CHECK(Instance::raiseOther(
        desk.folder.filePath(u"../"_s + desk.folder.path().section(u'/', -1) + u"/a.db"_s)));
    CHECK(asked.wait());
    CHECK_FALSE(Instance::raiseOther(desk.file(u"b.db"_s)));
    CHECK_FALSE(Instance::raiseOther(desk.folder.filePath(u"none.db"_s)));
    first.listen(desk.file(u"b.db"_s));
    CHECK_FALSE(Instance::raiseOther(path));
}
