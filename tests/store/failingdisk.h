#pragma once

#include <QString>

// A disk that fails on purpose: while it exists, every file that the engine opens goes through it. Not for
// several at once.
class FailingDisk
{
public:
    FailingDisk();
    ~FailingDisk();

    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    // The next so many syncs, or writes, of files whose name ends so are refused.
    void refuseSyncs(int count, const QString &nameEnd);
    void refuseWrites(int count, const QString &nameEnd);
    // No file grows any more, until there is room again.
    void fill();
    void makeRoom();

    // How often a file whose name ends so was opened.
    int timesOpened(const QString &nameEnd) const;
    // How often something was refused.
    int refusals() const;
};
