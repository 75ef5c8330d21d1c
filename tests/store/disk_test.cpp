#include "failingdisk.h"
#include "store/connection.h"
#include "store/schema.h"
#include "support/freshstore.h"

#include <catch2/catch.hpp>
#include <sys/resource.h>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using domain::Error;
using store::Database;
using store::Result;
using store::Session;

namespace {

Result<> put(Database &database, const QString &id, const QString &value = u"prov"_s)
{
    return database.transact(u"prov"_s, id, [&](Session &session) -> Result<> {
        session.run(u"INSERT INTO settings (id, setting) VALUES (?, ?)"_s, id, value);
        return {};
    });
}

QStringList settings(Database &database)
{
    return *database.read([](Session &session) -> Result<QStringList> {
        QStringList found;
        for (auto &row = session.run(u"SELECT id FROM settings ORDER BY id"_s); row.next();)
            found << row.value(0).toString();
        return found;
    });
}

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QMap<QString, QByteArray> contentsOf(const QTemporaryDir &folder)
{
    QMap<QString, QByteArray> found;
    for (const QString &name : QDir{folder.path()}.entryList(QDir::Files | QDir::Hidden))
        found.insert(name, bytesOf(folder.filePath(name)));
    return found;
}

// Opened by somebody else later, the store holds just these settings and has no faults.
void holds(const QString &path, const QStringList &expected)
{
    store::Store store{Database::open(path, u"Prov"_s).value()};
    CHECK(settings(store.database()) == expected);
    CHECK(store.check().value() == QStringList{});
}

// A folder with a closed store of one setting, which is brought to a schema of an older program when asked
// for.
struct ClosedStore
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"deltagande.db"_s);

    explicit ClosedStore(bool old = false)
    {
        if (!old) {
            REQUIRE(put(*Database::create(path, u"Prov"_s).value(), u"färg"_s));
            return;
        }
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        store::Connection connection{path, store::Connection::Mode::Write};
        store::migrate(connection, store::schemaSteps().first(1));
    }
};

// While it exists, no file of this process grows beyond so many bytes: the system itself refuses.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        REQUIRE(getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit limit{std::min(bytes, m_before.rlim_max), m_before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

} // namespace

TEST_CASE("A sync that fails once at a commit closes the file and opens it anew, and no act is told wrongly")
{
    FailingDisk disk;
    FreshStore fresh;
    auto &database = fresh.database();
    REQUIRE(put(database, u"a"_s));
    const int opened = disk.timesOpened(fresh.path());

    disk.refuseSyncs(1, u"-wal"_s);
    const auto kept = put(database, u"b"_s);
    CHECK(disk.refusals() == 1);
    CHECK(disk.timesOpened(fresh.path()) == opened + 1);
    // The log was written whole before the sync failed. Moved into the file and synced there, the act is
    // safe.
    CHECK(kept);
    CHECK(settings(database) == QStringList{u"a"_s, u"b"_s});
    CHECK(put(database, u"c"_s));
    CHECK(fresh->check().value() == QStringList{});
    CHECK(fresh->history.acts().value().size() == 3);
    holds(fresh.path(), {u"a"_s, u"b"_s, u"c"_s});
}

TEST_CASE("A write that fails once at a commit leaves nothing of the act, and the next one works")
{
    FailingDisk disk;
    FreshStore fresh;
    auto &database = fresh.database();
    REQUIRE(put(database, u"a"_s));
    const int opened = disk.timesOpened(fresh.path());

    disk.refuseWrites(1, u"-wal"_s);
    const auto refused = put(database, u"b"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Unavailable);
    CHECK(refused.error().message.startsWith(u"Registrets fil går inte att läsa eller skriva just nu"_s));
    CHECK(disk.timesOpened(fresh.path()) == opened + 1);
    CHECK(settings(database) == QStringList{u"a"_s});
    CHECK(put(database, u"c"_s));
    CHECK(fresh->check().value() == QStringList{});
    holds(fresh.path(), {u"a"_s, u"c"_s});
}

TEST_CASE("Wherever the disk fails at a commit, what was told is what is there")
{
    // The log's head, the frames and the sync, then those of the file itself.
    const int failing = GENERATE(range(1, 9));
    const bool write = GENERATE(true, false);
    FailingDisk disk;
    FreshStore fresh;
    QStringList told{u"a"_s};
    QStringList denied;
    REQUIRE(put(fresh.database(), u"a"_s));
    for (const QString &id : {u"b"_s, u"c"_s, u"d"_s}) {
        write ? disk.refuseWrites(failing, {}) : disk.refuseSyncs(failing, {});
        const auto done = put(fresh.database(), id, QString{20'000, u'x'});
        if (done)
            told << id;
        else if (!done.error().message.startsWith(u"Disken svek"_s))
            denied << id;
        write ? disk.refuseWrites(0, {}) : disk.refuseSyncs(0, {});
    }
    CHECK(disk.refusals() > 0);
    CHECK(put(fresh.database(), u"e"_s));
    told << u"e"_s;
    const auto there = settings(fresh.database());
    // Only an act of which the program said that it can't know may be there or not.
    for (const QString &id : told)
        CHECK(there.contains(id));
    for (const QString &id : denied)
        CHECK_FALSE(there.contains(id));
    CHECK(fresh->check().value() == QStringList{});
    holds(fresh.path(), there);
}

TEST_CASE("While the disk does not answer, the program says that it can't know, and goes on when it does")
{
    FailingDisk disk;
    FreshStore fresh;
    auto &database = fresh.database();
    REQUIRE(put(database, u"a"_s));
    disk.refuseSyncs(1000, {});
    const auto unsure = put(database, u"b"_s);
    REQUIRE_FALSE(unsure);
    CHECK(unsure.error().kind == Error::Kind::Unavailable);
    CHECK(unsure.error().message.startsWith(u"Disken svek"_s));
    disk.refuseSyncs(0, {});
    const auto there = settings(database);
    CHECK(put(database, u"c"_s));
    CHECK(fresh->check().value() == QStringList{});
    holds(fresh.path(), there + QStringList{u"c"_s});
}

TEST_CASE("On a disk that is full an act is refused whole, and the file stays byte for byte as it was")
{
    FailingDisk disk;
    FreshStore fresh;
    auto &database = fresh.database();
    REQUIRE(put(database, u"a"_s));
    const auto before = bytesOf(fresh.path());

    disk.fill();
    for (int i = 0; i < 3; ++i) {
        const auto refused = put(database, u"b"_s, QString{100'000, u'x'});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Unavailable);
        CHECK(refused.error().message.startsWith(u"Disken är full"_s));
    }
    CHECK(disk.refusals() >= 3);
    CHECK(bytesOf(fresh.path()) == before);
    CHECK(settings(database) == QStringList{u"a"_s});
    disk.makeRoom();
    CHECK(put(database, u"b"_s, QString{100'000, u'x'}));
    CHECK(fresh->check().value() == QStringList{});
    holds(fresh.path(), {u"a"_s, u"b"_s});
}

TEST_CASE("A full disk shows a store, or says why it can't, and changes no byte of it")
{
    ClosedStore closed;
    const auto before = contentsOf(closed.folder);
    {
        FailingDisk disk;
        disk.fill();
        const auto opened = Database::open(closed.path, u"Prov"_s);
        if (opened) {
            CHECK(settings(**opened) == QStringList{u"färg"_s});
            CHECK_FALSE(put(**opened, u"storlek"_s, QString{100'000, u'x'}));
        } else {
            CHECK(opened.error().kind == Error::Kind::Unavailable);
            CHECK_FALSE(opened.error().message.isEmpty());
        }
        CHECK(bytesOf(closed.path) == before[u"deltagande.db"_s]);
    }
    CHECK(contentsOf(closed.folder) == before);
    holds(closed.path, {u"färg"_s});
}

TEST_CASE("An older store on a full disk is not brought up to date, and no half copy of it is left")
{
    ClosedStore closed{true};
    const auto before = contentsOf(closed.folder);
    {
        FailingDisk disk;
        disk.fill();
        const auto refused = Database::open(closed.path, u"Prov"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Unavailable);
    }
    CHECK(contentsOf(closed.folder) == before);
    holds(closed.path, {});
}

TEST_CASE("On a full disk no new store is made, and nothing is left of it")
{
    QTemporaryDir folder;
    FailingDisk disk;
    disk.fill();
    const auto refused = Database::create(folder.filePath(u"ny.db"_s), u"Prov"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Unavailable);
    CHECK(contentsOf(folder).isEmpty());
}

TEST_CASE("When the system lets no file grow, nothing is saved by halves")
{
    const rlim_t limit = GENERATE(16'384, 65'536);
    QTemporaryDir elsewhere;
    {
        const SmallFiles small{limit};
        CHECK_FALSE(Database::create(elsewhere.filePath(u"ny.db"_s), u"Prov"_s));
        CHECK(contentsOf(elsewhere).isEmpty());
    }
    ClosedStore closed;
    const auto before = bytesOf(closed.path);
    {
        std::optional<SmallFiles> small{limit};
        const auto opened = Database::open(closed.path, u"Prov"_s);
        if (opened) {
            const auto refused = put(**opened, u"storlek"_s, QString{100'000, u'x'});
            REQUIRE_FALSE(refused);
            CHECK(refused.error().kind == Error::Kind::Unavailable);
            CHECK_FALSE((*opened)->backup(elsewhere.filePath(u"kopia.db"_s)));
            CHECK(contentsOf(elsewhere).isEmpty());
            CHECK(settings(**opened) == QStringList{u"färg"_s});
            CHECK(bytesOf(closed.path) == before);
            small.reset();
            CHECK(put(**opened, u"storlek"_s));
        } else {
            CHECK(opened.error().kind == Error::Kind::Unavailable);
            CHECK(bytesOf(closed.path) == before);
            small.reset();
            CHECK(put(**Database::open(closed.path, u"Prov"_s), u"storlek"_s));
        }
    }
    holds(closed.path, {u"färg"_s, u"storlek"_s});

    ClosedStore old{true};
    const auto beforeMigration = contentsOf(old.folder);
    {
        const SmallFiles small{16'384};
        CHECK_FALSE(Database::open(old.path, u"Prov"_s));
    }
    CHECK(contentsOf(old.folder) == beforeMigration);
}
