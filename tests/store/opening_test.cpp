#include "store/schema.h"
#include "support/freshstore.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSqlDatabase>

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include <unistd.h>

using namespace Qt::StringLiterals;
using domain::Error;
using store::Database;
using store::Result;
using store::Session;

namespace {

using Access = Database::Access;

// A folder with files, and what each holds.
using Contents = QMap<QString, QByteArray>;

Contents contentsOf(const QString &folder)
{
    Contents found;
    const auto names = QDir{folder}.entryList(QDir::Files | QDir::Hidden);
    for (const auto &name : names) {
        QFile file{folder + u'/' + name};
        if (file.open(QIODevice::ReadOnly))
            found.insert(name, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return found;
}

Result<> addSetting(Database &database, const QString &id)
{
    return database.transact(u"setting.add"_s, id, [&](Session &session) -> Result<> {
        session.run(u"INSERT INTO settings (id, setting) VALUES (?, 'prov')"_s, id);
        return {};
    });
}

int settings(Database &database)
{
    return *database.read([](Session &session) -> Result<int> {
        auto &row = session.run(u"SELECT count(*) FROM settings"_s);
        return row.next() ? row.value(0).toInt() : 0;
    });
}

// A folder with a store of one setting, closed.
struct ClosedStore
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"deltagande.db"_s);

    ClosedStore() { REQUIRE(addSetting(*Database::create(path, u"Prov"_s).value(), u"färg"_s)); }

    QByteArray bytes() const
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
};

// The sentence with which the file is refused; the folder must be as it was.
Error refusal(const ClosedStore &closed)
{
    const auto before = contentsOf(closed.folder.path());
    const auto opened = Database::open(closed.path, u"Prov"_s);
    REQUIRE_FALSE(opened);
    CHECK(contentsOf(closed.folder.path()) == before);
    return opened.error();
}

// A person without special rights, also when the tests run as root.
class WithoutRights
{
public:
    WithoutRights()
    {
        if (geteuid() == 0)
            REQUIRE(seteuid(65534) == 0);
    }
    ~WithoutRights()
    {
        if (geteuid() != getuid())
            REQUIRE(seteuid(getuid()) == 0);
    }
};

void giveAway(const QString &path)
{
    if (geteuid() == 0)
        REQUIRE(chown(QFile::encodeName(path).constData(), 65534, 65534) == 0);
}

void setMode(const QString &path, mode_t mode)
{
    REQUIRE(chmod(QFile::encodeName(path).constData(), mode) == 0);
}

mode_t modeOf(const QString &path)
{
    struct stat about;
    REQUIRE(stat(QFile::encodeName(path).constData(), &about) == 0);
    return about.st_mode & 0777;
}

// A file's own page with other bytes.
QByteArray damagedInTheMiddle(QByteArray bytes)
{
    for (qsizetype i = 4096 * 3; i < 4096 * 5; ++i)
        bytes[i] = char(i * 31);
    return bytes;
}

} // namespace

TEST_CASE("A file that is missing is refused, and not made")
{
    QTemporaryDir folder;
    const auto opened = Database::open(folder.filePath(u"a.db"_s), u"Prov"_s);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::NotFound);
    CHECK(opened.error().message.contains(u"Det finns ingen fil"_s));
    CHECK(contentsOf(folder.path()).isEmpty());
}

TEST_CASE("A folder is refused")
{
    QTemporaryDir folder;
    CHECK(Database::open(folder.path(), u"Prov"_s).error().message.contains(u"inte en fil"_s));
}

TEST_CASE("A file that is no store is refused and left alone")
{
    ClosedStore closed;
    closed.write("Namn;Parti\nMärta Ågren;S\n");
    const auto error = refusal(closed);
    CHECK(error.kind == Error::Kind::Invalid);
    CHECK(error.message.contains(u"inget register"_s));
}

TEST_CASE("An empty file is refused and stays empty")
{
    ClosedStore closed;
    closed.write({});
    const auto error = refusal(closed);
    CHECK(error.kind == Error::Kind::Damaged);
    CHECK(error.message.contains(u"är tom"_s));
}

TEST_CASE("A file that was cut is refused and left alone, wherever it was cut")
{
    ClosedStore closed;
    const auto whole = closed.bytes();
    for (const auto length : {qsizetype{1}, qsizetype{50}, qsizetype{100}, qsizetype{4096}, whole.size() / 2,
                              whole.size() - 4096, whole.size() - 1}) {
        INFO(length << " of " << whole.size());
        closed.write(whole.left(length));
        const auto error = refusal(closed);
        CHECK(error.kind == Error::Kind::Damaged);
        CHECK(error.message.contains(u"avhuggen"_s));
    }
}

TEST_CASE("Another program's database is refused and left alone")
{
    ClosedStore closed;
    QFile::remove(closed.path);
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(closed.path);
        REQUIRE(other.open());
        QSqlQuery{other}.exec(u"CREATE TABLE songs (id INTEGER)"_s);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    CHECK(refusal(closed).message.contains(u"annat program"_s));
}

TEST_CASE("A store of a newer program is refused and left alone")
{
    ClosedStore closed;
    auto bytes = closed.bytes();
    bytes[63] = 99;
    closed.write(bytes);
    const auto error = refusal(closed);
    CHECK(error.message.contains(u"nyare version"_s));
    CHECK(error.message.contains(u"99"_s));
}

TEST_CASE("A damaged store is refused and left alone")
{
    ClosedStore closed;
    auto bytes = closed.bytes();
    SECTION("in the middle")
    {
        bytes = damagedInTheMiddle(bytes);
    }
    SECTION("in its page size")
    {
        bytes[16] = bytes[17] = 0;
    }
    SECTION("in its version")
    {
        bytes[60] = bytes[61] = bytes[62] = bytes[63] = 0;
    }
    SECTION("in its first page")
    {
        bytes.replace(100, 300, QByteArray(300, 'x'));
    }
    SECTION("from its second page on")
    {
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, 0));
    }
    closed.write(bytes);
    const auto error = refusal(closed);
    CHECK(error.kind == Error::Kind::Damaged);
    CHECK(error.message.contains(u"skadad"_s));
    CHECK_FALSE(error.message.contains(u"not an error"_s));
}

TEST_CASE("A damaged store with a left-over log is refused and left alone, log and all")
{
    ClosedStore closed;
    {
        auto database = Database::open(closed.path, u"Prov"_s).value();
        REQUIRE(addSetting(*database, u"storlek"_s));
        REQUIRE(QFile::copy(closed.path, closed.path + u".copy"));
        REQUIRE(QFile::copy(closed.path + u"-wal", closed.path + u".copy-wal"));
    }
    REQUIRE(QFile::remove(closed.path));
    REQUIRE(QFile::rename(closed.path + u".copy", closed.path));
    REQUIRE(QFile::rename(closed.path + u".copy-wal", closed.path + u"-wal"));
    closed.write(damagedInTheMiddle(closed.bytes()));
    CHECK(refusal(closed).kind == Error::Kind::Damaged);
}

TEST_CASE("What a killed program left in the log is there, and nothing of its files is left afterwards")
{
    ClosedStore closed;
    const auto copy = closed.folder.filePath(u"kopia.db"_s);
    {
        auto database = Database::open(closed.path, u"Prov"_s).value();
        REQUIRE(addSetting(*database, u"storlek"_s));
        for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
            REQUIRE(QFile::copy(closed.path + end, copy + end));
    }
    {
        auto database = Database::open(copy, u"Prov"_s).value();
        CHECK_FALSE(database->isReadOnly());
        CHECK(settings(*database) == 2);
    }
    CHECK(contentsOf(closed.folder.path()).keys() == QStringList{u"deltagande.db"_s, u"kopia.db"_s});
}

TEST_CASE("A store that another program has open is shown, and says who has it")
{
    ClosedStore closed;
    auto first = Database::open(closed.path, u"Prov"_s).value();
    {
        auto second = Database::open(closed.path, u"Prov"_s).value();
        CHECK(second->isReadOnly());
        CHECK(second->readOnlyReason().contains(QString::number(getpid())));
        CHECK(second->readOnlyReason().contains(QSysInfo::machineHostName()));
        CHECK(settings(*second) == 1);
        REQUIRE(addSetting(*first, u"storlek"_s));
        CHECK(settings(*second) == 2);

        const auto denied = addSetting(*second, u"annat"_s);
        REQUIRE_FALSE(denied);
        CHECK(denied.error().kind == Error::Kind::Denied);
        CHECK(denied.error().message == second->readOnlyReason());
    }
    REQUIRE(addSetting(*first, u"form"_s));
    first.reset();
    CHECK(contentsOf(closed.folder.path()).keys() == QStringList{u"deltagande.db"_s});
    CHECK_FALSE(Database::open(closed.path, u"Prov"_s).value()->isReadOnly());
}

TEST_CASE("Whoever reads does not hold back who writes, and leaves nothing behind when closing last")
{
    ClosedStore closed;
    auto reader = Database::open(closed.path, u"Prov"_s, Access::Read).value();
    CHECK(reader->isReadOnly());
    CHECK_FALSE(reader->readOnlyReason().isEmpty());
    auto writer = Database::open(closed.path, u"Prov"_s).value();
    CHECK_FALSE(writer->isReadOnly());
    REQUIRE(addSetting(*writer, u"storlek"_s));
    writer.reset();
    CHECK(settings(*reader) == 2);
    reader.reset();
    CHECK(contentsOf(closed.folder.path()).keys() == QStringList{u"deltagande.db"_s});
}

TEST_CASE("A store that may not be changed is shown without a trace")
{
    ClosedStore closed;
    giveAway(closed.folder.path());
    giveAway(closed.path);
    const auto before = contentsOf(closed.folder.path());
    SECTION("because of the folder")
    {
        setMode(closed.folder.path(), 0500);
    }
    SECTION("because of the file")
    {
        setMode(closed.path, 0400);
    }
    {
        const WithoutRights person;
        auto database = Database::open(closed.path, u"Prov"_s).value();
        CHECK(database->isReadOnly());
        CHECK(database->readOnlyReason().contains(u"inte rätt att skriva"_s));
        CHECK(settings(*database) == 1);
        CHECK_FALSE(addSetting(*database, u"storlek"_s));
        CHECK(store::Store{database}.check().value() == QStringList{});
    }
    CHECK(contentsOf(closed.folder.path()) == before);
    setMode(closed.folder.path(), 0700);
}

TEST_CASE("A store in a read-only folder shows also what stands only in its log")
{
    ClosedStore closed;
    QTemporaryDir other;
    const auto copy = other.filePath(u"kopia.db"_s);
    const bool withIndex = GENERATE(true, false);
    {
        auto database = Database::open(closed.path, u"Prov"_s).value();
        REQUIRE(addSetting(*database, u"storlek"_s));
        for (const auto &end :
             withIndex ? QStringList{u""_s, u"-wal"_s, u"-shm"_s} : QStringList{u""_s, u"-wal"_s}) {
            REQUIRE(QFile::copy(closed.path + end, copy + end));
            giveAway(copy + end);
        }
    }
    giveAway(other.path());
    setMode(other.path(), 0500);
    const auto before = contentsOf(other.path());
    {
        const WithoutRights person;
        auto database = Database::open(copy, u"Prov"_s).value();
        CHECK(database->isReadOnly());
        CHECK(settings(*database) == 2);
    }
    CHECK(contentsOf(other.path()) == before);
    setMode(other.path(), 0700);
}

TEST_CASE("A file that may not be read is refused with a sentence about that")
{
    ClosedStore closed;
    giveAway(closed.folder.path());
    giveAway(closed.path);
    setMode(closed.path, 0);
    const WithoutRights person;
    const auto opened = Database::open(closed.path, u"Prov"_s);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::Denied);
    CHECK(opened.error().message.contains(u"behörighet"_s));
}

TEST_CASE("In a synchronised folder the store says so, and keeps no log beside it")
{
    QTemporaryDir folder;
    REQUIRE(QDir{folder.path()}.mkdir(u"Dropbox"_s));
    const auto path = folder.filePath(u"Dropbox/deltagande.db"_s);
    auto database = Database::create(path, u"Prov"_s).value();
    CHECK(database->notice().contains(u"synkroniseras"_s));
    REQUIRE(addSetting(*database, u"färg"_s));
    CHECK(contentsOf(folder.filePath(u"Dropbox"_s)).keys() ==
          QStringList{u"deltagande.db"_s, u"deltagande.db.lock"_s});
    CHECK(settings(*Database::open(path, u"Prov"_s).value()) == 1);
    database.reset();

    const auto elsewhere = folder.filePath(u"flyttad.db"_s);
    REQUIRE(QFile::copy(path, elsewhere));
    CHECK(Database::open(elsewhere, u"Prov"_s).value()->notice().isEmpty());
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::copy(elsewhere, path));
    auto back = Database::open(path, u"Prov"_s).value();
    REQUIRE(addSetting(*back, u"storlek"_s));
    CHECK_FALSE(QFile::exists(path + u"-wal"));
}

TEST_CASE("Two names of one file are one store")
{
    ClosedStore closed;
    const auto link = closed.folder.filePath(u"genväg.db"_s);
    REQUIRE(QFile::link(closed.path, link));
    auto first = Database::open(closed.path, u"Prov"_s).value();
    CHECK(Database::open(link, u"Prov"_s).value()->isReadOnly());
}

TEST_CASE("A new store is not made over another file, nor where it can't be")
{
    ClosedStore closed;
    const auto before = contentsOf(closed.folder.path());
    CHECK(Database::create(closed.path, u"Prov"_s).error().kind == Error::Kind::Conflict);
    CHECK(contentsOf(closed.folder.path()) == before);
    CHECK(Database::create(closed.folder.filePath(u"saknas/a.db"_s), u"Prov"_s).error().kind ==
          Error::Kind::Unavailable);

    giveAway(closed.folder.path());
    setMode(closed.folder.path(), 0500);
    {
        const WithoutRights person;
        CHECK(Database::create(closed.folder.filePath(u"a.db"_s), u"Prov"_s).error().kind ==
              Error::Kind::Denied);
    }
    setMode(closed.folder.path(), 0700);
    CHECK(contentsOf(closed.folder.path()) == before);
}

TEST_CASE("Nobody else can read the store, its log or its copies")
{
    ClosedStore closed;
    const auto before = umask(0);
    auto database = Database::open(closed.path, u"Prov"_s).value();
    REQUIRE(addSetting(*database, u"storlek"_s));
    REQUIRE(database->backup(closed.folder.filePath(u"kopia.db"_s)));
    umask(before);
    const auto names = contentsOf(closed.folder.path()).keys();
    CHECK(names.size() == 5);
    for (const auto &name : names) {
        INFO(name.toStdString());
        CHECK(modeOf(closed.folder.filePath(name)) == 0600);
    }
}

TEST_CASE("A store of an older version is brought up to date after a copy of it was kept")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"deltagande.db"_s);
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    {
        store::Connection connection{path, store::Connection::Mode::Write};
        store::migrate(connection, store::schemaSteps().first(1));
    }
    {
        auto database = Database::open(path, u"Prov"_s).value();
        CHECK(addSetting(*database, u"färg"_s));
        CHECK(store::Store{database}.check().value() == QStringList{});
    }
    const auto copy = u"deltagande.db.before-%1"_s.arg(store::schemaVersion());
    CHECK(contentsOf(folder.path()).keys() == QStringList{u"deltagande.db"_s, copy});
    store::Connection kept{folder.filePath(copy), store::Connection::Mode::Frozen};
    CHECK(kept.value(u"PRAGMA user_version"_s).toInt() == 1);
    CHECK(kept.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'history'"_s).toInt() == 0);
}

TEST_CASE("A migration that fails leaves the store as it was, at its old version")
{
    ClosedStore closed;
    auto steps = store::schemaSteps();
    const int version = store::schemaVersion();
    steps.append({version + 1, u"CREATE TABLE more (id TEXT); INSERT INTO nowhere VALUES (1);"_s});
    {
        store::Connection connection{closed.path, store::Connection::Mode::Write};
        CHECK_THROWS_AS(store::migrate(connection, steps), store::SqlFailure);
        CHECK(connection.value(u"PRAGMA user_version"_s).toInt() == version);
    }
    auto database = Database::open(closed.path, u"Prov"_s).value();
    CHECK(addSetting(*database, u"storlek"_s));
    CHECK(store::Store{database}.check().value() == QStringList{});
}
