#include "store/storefile.h"

#include "store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QtEndian>

#include <sys/statvfs.h>
#include <sys/vfs.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace store {

using domain::Error;
using domain::failure;
using domain::Result;

namespace {

struct Opening
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

constexpr int headSize = 100;
constexpr qint64 roomForAnAct = 1024 * 1024;

quint32 numberAt(const QByteArray &head, int offset)
{
    return qFromBigEndian<quint32>(head.constData() + offset);
}

qint64 pageSizeOf(const QByteArray &head)
{
    const auto size = qFromBigEndian<quint16>(head.constData() + 16);
    return size == 1 ? 65536 : size;
}

bool isPageSize(qint64 size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

// The first pages are written before the last ones, so a file with a log may rightly be shorter than it says.
bool isCut(const QByteArray &head, qint64 size)
{
    const bool countHolds = numberAt(head, 24) == numberAt(head, 92);
    return size % pageSizeOf(head) != 0 || (countHolds && size < numberAt(head, 28) * pageSizeOf(head));
}

bool allowed(const QString &path, int right)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), right, AT_EACCESS) == 0;
}

// Magic numbers of statfs(2).
bool isNetwork(const QByteArray &folder)
{
    constexpr quint32 kinds[] = {
        0x6969,     // NFS
        0x517b,     // SMB
        0xff534d42, // CIFS
        0xfe534d42, // SMB2
        0x65735546, // FUSE
        0x01021997, // 9P
        0x00c36400, // Ceph
        0x5346414f, // AFS
        0x564c,     // NCP
        0x73757245, // Coda
    };
    struct statfs about;
    if (statfs(folder.constData(), &about) != 0)
        return false;
    return std::find(std::begin(kinds), std::end(kinds), quint32(about.f_type)) != std::end(kinds);
}

bool isSynchronised(const QString &folder)
{
    static const QStringList programs{QStringLiteral("dropbox"),      QStringLiteral("onedrive"),
                                      QStringLiteral("google drive"), QStringLiteral("icloud"),
                                      QStringLiteral("nextcloud"),    QStringLiteral("owncloud"),
                                      QStringLiteral("syncthing")};
    const auto parts = folder.toLower().split(QLatin1Char{'/'});
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return std::any_of(programs.begin(), programs.end(),
                           [&](const QString &program) { return part.startsWith(program); });
    });
}

Error unreachable(const QString &path)
{
    const auto reason = errno;
    if (reason == ENOSPC || reason == EDQUOT)
        return {Error::Kind::Unavailable,
                Opening::tr("“%1” can't be made: the disk is full. Make room and try again.").arg(path)};
    if (reason == EACCES || reason == EPERM || reason == EROFS)
        return {Error::Kind::Denied,
                Opening::tr("“%1” can't be made: you may not write in that folder. Choose another one.")
                    .arg(path)};
    return {Error::Kind::Unavailable, Opening::tr("“%1” can't be made (%2). See that the folder is there.")
                                          .arg(path, qt_error_string(reason))};
}

bool syncFolderOf(const QString &path)
{
    const int folder =
        open(QFile::encodeName(QFileInfo{path}.absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return false;
    const bool done = fsync(folder) == 0;
    close(folder);
    return done;
}

bool syncFile(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = fsync(file) == 0;
    close(file);
    return done;
}

} // namespace

Result<StoreFile> inspect(const QString &path, int newestVersion)
{
    const QFileInfo info{path};
    if (!info.exists())
        return failure(Error::Kind::NotFound,
                       Opening::tr("There is no file “%1”. See that the name is right.").arg(path));
    if (!info.isFile())
        return failure(Error::Kind::Invalid, Opening::tr("“%1” is not a file.").arg(path));

    StoreFile found;
    found.path = info.canonicalFilePath();
    QFile file{found.path};
    if (!allowed(found.path, R_OK) || !file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Denied,
            Opening::tr("“%1” can't be read: you have no right to. Ask whoever owns the file.").arg(path));
    found.size = file.size();
    if (found.size == 0)
        return failure(Error::Kind::Damaged,
                       Opening::tr("“%1” is empty: there is no store in it. If there was one, "
                                   "go back to a backup of it.")
                           .arg(path));
    const auto head = file.read(headSize);
    const QByteArray magic{"SQLite format 3", 16};
    if (!head.startsWith(magic.left(head.size())))
        return failure(Error::Kind::Invalid, Opening::tr("“%1” is no store of this program.").arg(path));
    if (head.size() < headSize)
        return failure(
            Error::Kind::Damaged,
            Opening::tr("“%1” is cut off after %n byte(s). Go back to a backup of it.", "", int(head.size()))
                .arg(path));
    if (numberAt(head, 68) != applicationId)
        return failure(Error::Kind::Invalid,
                       Opening::tr("“%1” is a database of another program, no store of this one.").arg(path));
    const auto version = numberAt(head, 60);
    if (version == 0 || !isPageSize(pageSizeOf(head)))
        return failure(
            Error::Kind::Damaged,
            Opening::tr("“%1” is damaged: its beginning is not that of a store. Go back to a backup of it.")
                .arg(path));
    if (version > quint32(newestVersion))
        return failure(
            Error::Kind::Invalid,
            Opening::tr("“%1” was written by a newer version of the program (store version %2, this "
                        "program knows %3). Open it with the newer one.")
                .arg(path)
                .arg(version)
                .arg(newestVersion));
    found.hasLog = QFileInfo{found.path + QStringLiteral("-wal")}.size() > 0;
    found.hasIndex = QFileInfo::exists(found.path + QStringLiteral("-shm"));
    if (!found.hasLog && isCut(head, found.size))
        return failure(
            Error::Kind::Damaged,
            Opening::tr("“%1” is cut off: its end is missing. Go back to a backup of it.").arg(path));
    return found;
}

Surroundings surroundingsOf(const QString &path)
{
    const auto folder = QFileInfo{path}.absolutePath();
    const auto encoded = QFile::encodeName(folder);
    Surroundings found;
    found.folderWritable = allowed(folder, W_OK | X_OK);
    found.fileWritable = allowed(path, W_OK);
    found.place = isNetwork(encoded)       ? Surroundings::Place::Network
                  : isSynchronised(folder) ? Surroundings::Place::Synchronised
                                           : Surroundings::Place::Local;
    struct statvfs room;
    if (statvfs(encoded.constData(), &room) == 0)
        found.diskFull = qint64(room.f_bavail) * qint64(room.f_frsize) < roomForAnAct;
    return found;
}

Result<QString> makeTemporaryBeside(const QString &target)
{
    const QFileInfo info{target};
    auto name = QFile::encodeName(QStringLiteral("%1/.%2.XXXXXX").arg(info.absolutePath(), info.fileName()));
    const int file = mkostemp(name.data(), O_CLOEXEC); // mode 0600
    if (file < 0)
        return tl::unexpected(unreachable(target));
    close(file);
    return QFile::decodeName(name);
}

Result<> placeNew(const QString &temporary, const QString &target)
{
    const auto from = QFile::encodeName(temporary);
    const auto to = QFile::encodeName(target);
    if (!syncFile(temporary))
        return tl::unexpected(unreachable(target));
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST || QFileInfo::exists(target))
            return failure(Error::Kind::Conflict,
                           Opening::tr("There is a file “%1” already. Choose another name.").arg(target));
        // Not every file system knows how to refuse while renaming.
        if (errno != EINVAL || rename(from.constData(), to.constData()) != 0)
            return tl::unexpected(unreachable(target));
    }
    if (!syncFolderOf(target)) {
        const auto error = unreachable(target);
        unlink(to.constData());
        return tl::unexpected(error);
    }
    return {};
}

Result<QString> copyWithLog(const StoreFile &file, const QString &folder)
{
    const QString copy = folder + QStringLiteral("/copy.db");
    const auto log = QStringLiteral("-wal");
    if (QFile::copy(file.path, copy) && QFile::copy(file.path + log, copy + log) &&
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner) &&
        QFile::setPermissions(copy + log, QFile::ReadOwner | QFile::WriteOwner))
        return copy;
    return failure(
        Error::Kind::Unavailable,
        Opening::tr("“%1” can't be shown: it would have to be copied to “%2” first, and there is no room "
                    "there.")
            .arg(file.path, folder));
}

void removeWithCompanions(const QString &path)
{
    for (const auto *end : {"", "-wal", "-shm", "-journal"})
        unlink(QFile::encodeName(path + QLatin1String{end}).constData());
}

} // namespace store
