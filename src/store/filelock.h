#pragma once

#include <QString>

namespace store {

// Who holds a store for writing.
struct LockOwner
{
    QString user;
    QString host;
    qint64 process = 0;
};

// The right to write to a store, held by one process at a time through a file beside it. The operating system
// takes it back when the process ends, in whatever way, so a left-over file holds nobody out.
class FileLock
{
public:
    enum class Outcome { Held, HeldByOther, Impossible };

    explicit FileLock(const QString &storePath);
    // Lets go, and takes the file away.
    ~FileLock();

    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    Outcome outcome() const { return m_outcome; }
    // Who has it, as far as it is known, when HeldByOther.
    const LockOwner &owner() const { return m_owner; }

private:
    QByteArray m_path;
    int m_file = -1;
    Outcome m_outcome = Outcome::Impossible;
    LockOwner m_owner;
};

} // namespace store
