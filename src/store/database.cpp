#include "store/database.h"

#include "store/beside.h"
#include "store/connection.h"
#include "store/failure.h"
#include "store/filelock.h"
#include "store/log.h"
#include "store/schema.h"
#include "store/searchindex.h"
#include "store/sessionstate.h"
#include "store/storefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QScopedValueRollback>
#include <QTemporaryDir>

#include <mutex>
#include <sqlite3.h>

namespace store {

using domain::Error;
using domain::failure;

namespace {

struct Opening
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

// Reading all of a file this big costs less than a tenth of a second; what bigger ones hide is found by
// check.
constexpr qint64 quicklyChecked = 8 * 1024 * 1024;

QString describeOwner(const LockOwner &owner)
{
    if (owner.user.isEmpty())
        return Opening::tr(
            "The store is open for changing in another program. Here it is shown, but can't be "
            "changed until it is closed there.");
    return Opening::tr(
               "%1 has the store open for changing on the computer %2 (process %3). Here it is shown, but "
               "can't be changed until it is closed there.")
        .arg(owner.user, owner.host)
        .arg(owner.process);
}

QString whyNotWritable(const Surroundings &place)
{
    if (place.diskFull)
        return Opening::tr("The disk is full. The store is shown, but can't be changed until there is room.");
    if (!place.fileWritable)
        return Opening::tr("You may not write to the file. The store is shown, but can't be changed.");
    return Opening::tr(
        "You may not write in the folder that the store lies in. It is shown, but can't be changed.");
}

QString noticeOf(Surroundings::Place place)
{
    switch (place) {
    case Surroundings::Place::Network:
        return Opening::tr(
            "The store lies on a network drive. There it is slower, and safe only while one computer "
            "at a time has it open.");
    case Surroundings::Place::Synchronised:
        return Opening::tr(
            "The store lies in a folder that is synchronised with other computers. Close it here "
            "before it is opened elsewhere, or the copies will part.");
    case Surroundings::Place::Local:
        break;
    }
    return {};
}

// Copies the pages of a connection's store into a file that is there already.
void copyPages(sqlite3 *from, const QString &path)
{
    Connection target{path, Connection::Mode::Write};
    auto *copy = sqlite3_backup_init(target.handle(), "main", from, "main");
    if (!copy)
        throwLastFailure(target.handle(), QStringLiteral("backup"));
    const int outcome = sqlite3_backup_step(copy, -1);
    sqlite3_backup_finish(copy);
    if (outcome != SQLITE_DONE)
        throwLastFailure(target.handle(), QStringLiteral("backup"));
}

Result<> copyStore(Connection &connection, const QString &path)
{
    const auto temporary = makeTemporaryBeside(path);
    if (!temporary)
        return tl::unexpected(temporary.error());
    Result<> placed;
    try {
        copyPages(connection.handle(), *temporary);
        placed = placeNew(*temporary, path);
    } catch (const SqlFailure &error) {
        placed = tl::unexpected(error.error);
    }
    if (!placed)
        removeWithCompanions(*temporary);
    return placed;
}

// "deltagande.db.before-3", or "deltagande.db.before-3-2" when there is one already.
QString nameOfCopyBefore(const QString &path, int version)
{
    const auto name = QStringLiteral("%1.before-%2").arg(path).arg(version);
    auto free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

SqlFailure damaged(const QString &path, const QString &detail)
{
    qCDebug(log) << path << "is damaged:" << detail;
    return {{Error::Kind::Damaged, Opening::tr("“%1” is damaged. Go back to a backup of it.").arg(path)}};
}

// What is wrong with the file; empty when nothing is.
QString damageIn(Connection &connection, qint64 size)
{
    try {
        connection.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        if (size > quicklyChecked)
            return {};
        const auto answer = connection.value(QStringLiteral("PRAGMA quick_check(1)")).toString();
        return answer == QLatin1String{"ok"} ? QString{} : answer;
    } catch (const SqlFailure &error) {
        if (error.error.kind == Error::Kind::Damaged)
            return QString::fromUtf8(sqlite3_errmsg(connection.handle()));
        throw;
    }
}

} // namespace

namespace {

// The right to write to a store, shared by all that this program opens of it.
struct Right
{
    explicit Right(const QString &path)
        : lock{path}
    {
    }

    FileLock lock;
    Turn turn; // held by the act that goes on
};

// The rights that this program has, by the store's path.
class Rights
{
public:
    std::shared_ptr<Right> take(const QString &path)
    {
        auto right = std::make_shared<Right>(path);
        const std::lock_guard alone{m_mutex};
        if (right->lock.outcome() == FileLock::Outcome::Held)
            m_held.insert(path, right);
        return right;
    }
    std::shared_ptr<Right> heldFor(const QString &path)
    {
        const std::lock_guard alone{m_mutex};
        return m_held.value(path).lock();
    }

private:
    std::mutex m_mutex;
    QHash<QString, std::weak_ptr<Right>> m_held;
};

Rights &rights()
{
    static Rights all;
    return all;
}

// What is opened in this thread now is opened beside another one.
thread_local bool opensBeside = false;

} // namespace

struct Database::Private
{
    QString path;
    QString actor;
    QString readOnlyReason;
    QString notice;
    Surroundings::Place place = Surroundings::Place::Local;
    Connection::Mode mode = Connection::Mode::Write;
    bool forReview = false;
    std::shared_ptr<Right> right;
    bool isBeside = false;
    std::unique_ptr<QTemporaryDir> aside;
    QString shown; // the file that is read: the store, or a copy of it
    std::unique_ptr<Connection> connection;

    ~Private() { close(); }

    void chooseMode(const StoreFile &file, Access access);
    void copyAside(const StoreFile &file);
    void connect();
    void connectAndCheck(const StoreFile &file);
    void bringUpToDate(const StoreFile &file);
    void chooseJournal();
    void close();
    void moveLogIntoFile();
    void giveUp(const StoreFile &file);
    Connection &working();
    bool kept(const ActRecord &act, const QByteArray &chain);
};

void Database::Private::chooseMode(const StoreFile &file, Access access)
{
    const auto surroundings = surroundingsOf(file.path);
    const bool writable = surroundings.folderWritable && surroundings.fileWritable && !surroundings.diskFull;
    place = surroundings.place;
    notice = noticeOf(place);
    if (!writable) {
        readOnlyReason = whyNotWritable(surroundings);
        if (file.hasLog)
            copyAside(file);
        else
            mode = Connection::Mode::Frozen;
        return;
    }
    mode = Connection::Mode::Read;
    if (access == Access::Read) {
        readOnlyReason = Opening::tr("The store was opened only for reading.");
        return;
    }
    right = opensBeside ? rights().heldFor(file.path) : nullptr;
    isBeside = right != nullptr;
    if (!right)
        right = rights().take(file.path);
    switch (right->lock.outcome()) {
    case FileLock::Outcome::Held:
        mode = Connection::Mode::Write;
        forReview = access == Access::Review;
        if (forReview)
            readOnlyReason =
                Opening::tr("The store was opened for review: only the presidium's answers can be written.");
        break;
    case FileLock::Outcome::HeldByOther:
        readOnlyReason = describeOwner(right->lock.owner());
        break;
    case FileLock::Outcome::Impossible:
        readOnlyReason =
            Opening::tr("The store can't be locked against other programs here. It is shown, but can't "
                        "be changed.");
        break;
    }
}

// What stands only in the log can't be read where the log's index can't be written: then a copy is shown.
void Database::Private::copyAside(const StoreFile &file)
{
    mode = Connection::Mode::Read;
    aside = std::make_unique<QTemporaryDir>();
    const auto copy = copyWithLog(file, aside->path());
    if (!copy)
        throw SqlFailure{copy.error()};
    shown = *copy;
}

void Database::Private::connect()
{
    connection = std::make_unique<Connection>(shown, mode);
    if (!isBeside)
        return;
    // Moving the log into the file is never left to chance: it is done when this one is closed.
    connection->execute(QStringLiteral("PRAGMA wal_autocheckpoint = 0"));
    // Without a log, whoever reads meanwhile would have to wait as soon as a page is written early.
    if (place != Surroundings::Place::Local)
        connection->execute(QStringLiteral("PRAGMA cache_spill = OFF"));
}

// Until all is known to be well, closing leaves the file as it was.
void Database::Private::connectAndCheck(const StoreFile &file)
{
    try {
        connect();
    } catch (const SqlFailure &error) {
        if (error.error.kind != Error::Kind::Damaged)
            throw;
        throw damaged(file.path, QString::fromUtf8(sqlite3_errstr(SQLITE_CORRUPT)));
    }
    connection->leaveLogOnClose(file.hasLog);
    if (const auto damage = damageIn(*connection, file.size); !damage.isEmpty())
        throw damaged(file.path, damage);
}

void Database::Private::bringUpToDate(const StoreFile &file)
{
    const auto steps = schemaSteps();
    const int version = connection->value(QStringLiteral("PRAGMA user_version")).toInt();
    const int newest = steps.constLast().number;
    if (version > newest)
        throw SqlFailure{
            {Error::Kind::Invalid,
             Opening::tr("“%1” was written by a newer version of the program (store version %2, this "
                         "program knows %3). Open it with the newer one.")
                 .arg(file.path)
                 .arg(version)
                 .arg(newest)}};
    if (version == newest)
        return;
    if (mode != Connection::Mode::Write)
        throw SqlFailure{
            {Error::Kind::Denied,
             Opening::tr("“%1” was written by an older version of the program and must be brought up to "
                         "date first. Open it where it can be written. %2")
                 .arg(file.path, readOnlyReason)}};
    if (const auto copied = copyStore(*connection, nameOfCopyBefore(file.path, newest)); !copied)
        throw SqlFailure{copied.error()};
    migrate(*connection, steps);
}

void Database::Private::chooseJournal()
{
    if (mode == Connection::Mode::Write && !isBeside)
        connection->useWriteAheadLog(place == Surroundings::Place::Local);
}

void Database::Private::close()
{
    if (connection && mode == Connection::Mode::Read) {
        // Only one connection at a time may move the log into the file.
        const FileLock lockForClosing{shown};
        if (lockForClosing.outcome() != FileLock::Outcome::Held)
            connection->leaveLogOnClose(true);
        connection.reset();
    }
    if (connection && isBeside)
        moveLogIntoFile();
    connection.reset();
    right.reset();
}

// While no act goes on: two connections must not write and do this at the same moment.
void Database::Private::moveLogIntoFile()
try {
    const std::lock_guard noAct{right->turn};
    connection->finishStatements();
    connection->value(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
} catch (const SqlFailure &) { // logged; the log stays, and is moved by the next one
}

// Closes a file that is refused, and leaves nothing beside it that was not there.
void Database::Private::giveUp(const StoreFile &file)
{
    connection.reset();
    right.reset();
    const FileLock alone{file.path};
    if (file.hasIndex || alone.outcome() != FileLock::Outcome::Held)
        return;
    QFile::remove(file.path + QStringLiteral("-shm"));
    if (!file.hasLog)
        QFile::remove(file.path + QStringLiteral("-wal"));
}

// The connection, opened anew when the disk failed under it.
Connection &Database::Private::working()
{
    if (connection && connection->isBroken()) {
        connection->leaveLogOnClose(true);
        connection.reset();
    }
    if (!connection) {
        connect();
        chooseJournal();
    }
    return *connection;
}

// Whether an act stands in the file although the disk failed at its commit: all of it may have been written.
// What is found is moved from the log into the file and synced there, so that it is safe to say so.
bool Database::Private::kept(const ActRecord &act, const QByteArray &chain)
try {
    auto &anew = working();
    auto &moved = anew.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {});
    if (!moved.next() || moved.value(0).toInt() != 0)
        throw SqlFailure{}; // somebody reads what stands before it: not all could be moved
    auto &row = anew.run(QStringLiteral("SELECT chain FROM acts WHERE number = ?"), {act.number});
    const bool found = row.next() && row.value(0).toString() == QString::fromLatin1(chain);
    anew.finishStatements();
    return found;
} catch (const SqlFailure &) {
    throw SqlFailure{
        {Error::Kind::Unavailable,
         Opening::tr("The disk failed while this was being saved, and the file can't be read now. Whether it "
                     "was saved shows when the disk is there again.")}};
}

Database::Database(std::unique_ptr<Private> given)
    : d{std::move(given)}
{
}

Database::~Database() = default;

Result<std::shared_ptr<Database>> Database::create(const QString &path, const QString &actor)
{
    if (QFileInfo::exists(path))
        return failure(Error::Kind::Conflict,
                       Opening::tr("There is a file “%1” already. Choose another name.").arg(path));
    const auto temporary = makeTemporaryBeside(path);
    if (!temporary)
        return tl::unexpected(temporary.error());
    Result<> placed;
    try {
        {
            Connection connection{*temporary, Connection::Mode::Write};
            migrate(connection, schemaSteps());
        }
        placed = placeNew(*temporary, path);
    } catch (const SqlFailure &error) {
        placed = tl::unexpected(error.error);
    }
    if (!placed) {
        removeWithCompanions(*temporary);
        return tl::unexpected(placed.error());
    }
    return open(path, actor);
}

Result<std::shared_ptr<Database>> Database::open(const QString &path, const QString &actor, Access access)
{
    const auto file = inspect(path, schemaVersion());
    if (!file)
        return tl::unexpected(file.error());
    auto d = std::make_unique<Private>();
    d->path = file->path;
    d->shown = file->path;
    d->actor = actor;
    try {
        d->chooseMode(*file, access);
        d->connectAndCheck(*file);
        d->bringUpToDate(*file);
        d->connection->leaveLogOnClose(false);
        d->chooseJournal();
    } catch (const SqlFailure &error) {
        d->giveUp(*file);
        return tl::unexpected(error.error);
    }
    return std::shared_ptr<Database>{new Database{std::move(d)}};
}

QString Database::path() const
{
    return d->path;
}

QString Database::actor() const
{
    return d->actor;
}

bool Database::isReadOnly() const
{
    return d->mode != Connection::Mode::Write || d->forReview;
}

bool Database::allows(const QString &act) const
{
    return d->mode == Connection::Mode::Write &&
           (!d->forReview || act.startsWith(QLatin1String{"review."}) || act == QLatin1String{"export.made"});
}

QString Database::readOnlyReason() const
{
    return d->readOnlyReason;
}

QString Database::notice() const
{
    return d->notice;
}

domain::Error Database::denied() const
{
    return {Error::Kind::Denied, d->readOnlyReason};
}

Session Database::beginWrite(const QString &name, const QString &subject)
{
    std::unique_lock turn{d->right->turn, std::try_to_lock};
    if (!turn)
        throw SqlFailure{{Error::Kind::Unavailable,
                          Opening::tr("A sheet is being taken in. Wait until that is done, or stop it.")}};
    auto state = std::make_unique<Session::State>(d->working());
    state->turn = std::move(turn);
    auto &connection = state->connection;
    state->writes = true;
    state->act.actor = d->actor;
    state->act.name = name;
    state->act.subject = subject;
    state->act.doneAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    Session session{std::move(state)};
    session.begin();
    return session;
}

void Database::commit(Session &session)
{
    try {
        session.commit();
    } catch (const SqlFailure &) {
        const bool diskFailed = session.state->connection.isBroken();
        const auto act = session.state->act;
        const auto chain = session.state->chain;
        session.end();
        // The commit is never tried again: a disk that refused to sync may say it did the next time, although
        // the data are lost.
        if (!diskFailed || chain.isEmpty() || !d->kept(act, chain))
            throw;
    }
}

Session Database::beginRead() const
{
    auto state = std::make_unique<Session::State>(d->working());
    state->connection.execute(QStringLiteral("BEGIN"));
    return Session{std::move(state)};
}

Result<> Database::rebuildSearch()
try {
    if (isReadOnly())
        return tl::unexpected(denied());
    auto state = std::make_unique<Session::State>(d->working());
    auto &connection = state->connection;
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    const Session session{std::move(state)}; // rolls back what is not done
    refillSearch(connection);
    connection.finishStatements();
    connection.execute(QStringLiteral("COMMIT"));
    return {};
} catch (const SqlFailure &failure) {
    return tl::unexpected(failure.error);
}

Result<> Database::scrub()
try {
    if (const auto rebuilt = rebuildSearch(); !rebuilt)
        return rebuilt;
    auto &connection = d->working();
    connection.finishStatements();
    connection.execute(QStringLiteral("VACUUM"));
    connection.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
} catch (const SqlFailure &failure) {
    return tl::unexpected(failure.error);
}

Result<> Database::backup(const QString &path) const
try {
    if (QFileInfo::exists(path))
        return failure(Error::Kind::Conflict,
                       Opening::tr("There is a file “%1” already. Choose another name.").arg(path));
    return copyStore(d->working(), path);
} catch (const SqlFailure &error) {
    return tl::unexpected(error.error);
}

Result<std::shared_ptr<Database>> openBeside(const Database &first)
{
    const QScopedValueRollback beside{opensBeside, true};
    return Database::open(first.path(), first.actor(),
                          first.isReadOnly() ? Database::Access::Read : Database::Access::Write);
}

} // namespace store
