#include "documents/filewriter.h"

#include "documents/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <functional>
#include <unistd.h>

namespace documents {
namespace {

struct FileWriter
{
    Q_DECLARE_TR_FUNCTIONS(FileWriter)
};

// QSaveFile syncs the file but not its folder, where the new name stands.
bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
}

// Writes what `fill` puts into the file, as one piece.
domain::Result<> save(const QString &path, const std::function<bool(QSaveFile &)> &fill)
{
    using domain::Error;
    const QFileInfo target{path};
    const QString shown = QDir::toNativeSeparators(path);
    const QString folder = target.absolutePath();
    if (path.isEmpty())
        return domain::failure(Error::Kind::Invalid, FileWriter::tr("No file name was given."));
    if (target.isDir())
        return domain::failure(Error::Kind::Invalid,
                               FileWriter::tr("“%1” is a folder. Give the name of a file in it.").arg(shown));
    if (!QFileInfo{folder}.isDir())
        return domain::failure(
            Error::Kind::NotFound,
            FileWriter::tr("The folder “%1” does not exist. Make it, or choose another one.").arg(folder));

    QSaveFile file{path};
    const bool written = file.open(QIODevice::WriteOnly) && fill(file) && file.commit();
    if (!written) {
        qCDebug(log) << "writing" << path << "failed:" << file.errorString();
        return domain::failure(
            Error::Kind::Unavailable,
            FileWriter::tr("“%1” could not be written: %2. What was there before is untouched.")
                .arg(shown, file.errorString()));
    }
    if (!syncFolder(folder))
        qCWarning(log) << "the folder" << folder << "could not be synced";
    return {};
}

} // namespace

domain::Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    return save(path, [&](QSaveFile &file) { return file.write(bytes) == bytes.size(); });
}

domain::Result<> copyFile(const QString &made, const QString &path)
{
    return save(path, [&](QSaveFile &file) {
        constexpr qint64 piece = 1 << 20;
        QFile source{made};
        if (!source.open(QIODevice::ReadOnly))
            return false;
        while (!source.atEnd()) {
            const QByteArray bytes = source.read(piece);
            if (bytes.isEmpty() || file.write(bytes) != bytes.size())
                return false;
        }
        return true;
    });
}

} // namespace documents
