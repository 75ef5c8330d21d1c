#include "store/filelock.h"

#include "store/user.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <sys/file.h>
#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

namespace store {

namespace {

// The last holder takes the file away, so the one that was opened may be gone before it is locked.
bool isStillThere(int file, const QByteArray &path)
{
    struct stat opened;
    struct stat named;
    return fstat(file, &opened) == 0 && stat(path.constData(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

LockOwner readOwner(int file)
{
    char text[512];
    const auto length = pread(file, text, sizeof text, 0);
    const auto lines = QString::fromUtf8(text, length < 0 ? 0 : length).split(QLatin1Char{'\n'});
    return {lines.value(0), lines.value(1), lines.value(2).toLongLong()};
}

// Only for people: the lock holds without it.
void writeOwner(int file)
{
    const QByteArray text = currentUser().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n' +
                            QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (ftruncate(file, 0) == 0) [[maybe_unused]]
        const auto written = pwrite(file, text.constData(), size_t(text.size()), 0);
}

} // namespace

FileLock::FileLock(const QString &storePath)
    : m_path{QFile::encodeName(storePath + QStringLiteral(".lock"))}
{
    for (;;) {
        m_file = open(m_path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (m_file < 0)
            return;
        if (flock(m_file, LOCK_EX | LOCK_NB) != 0) {
            m_outcome = errno == EWOULDBLOCK ? Outcome::HeldByOther : Outcome::Impossible;
            m_owner = readOwner(m_file);
            close(m_file);
            return;
        }
        if (isStillThere(m_file, m_path))
            break;
        close(m_file);
    }
    writeOwner(m_file);
    m_outcome = Outcome::Held;
}

FileLock::~FileLock()
{
    if (m_outcome != Outcome::Held)
        return;
    unlink(m_path.constData());
    close(m_file);
}

} // namespace store
