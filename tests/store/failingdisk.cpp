#include "failingdisk.h"

#include <QHash>

#include <cstdlib>
#include <sqlite3.h>

namespace {

struct Refusal
{
    int left = 0;
    QString nameEnd;

    bool applies(const QString &name)
    {
        if (left == 0 || !name.endsWith(nameEnd))
            return false;
        --left;
        return true;
    }
};

struct State
{
    sqlite3_vfs own{};
    sqlite3_vfs *real = nullptr;
    Refusal syncs;
    Refusal writes;
    bool full = false;
    int refusals = 0;
    QHash<QString, int> opened;

    int refuse(int code)
    {
        ++refusals;
        return code;
    }
};

State state;

// A file of the real disk, which lies behind it in the same memory.
struct File : sqlite3_file
{
    QString *name = nullptr;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    bool growsTo(sqlite3_int64 end)
    {
        sqlite3_int64 size = 0;
        real()->pMethods->xFileSize(real(), &size);
        return end > size;
    }
};

File *of(sqlite3_file *file)
{
    return static_cast<File *>(file);
}

sqlite3_file *behind(sqlite3_file *file)
{
    return of(file)->real();
}

int closeFile(sqlite3_file *file)
{
    delete of(file)->name;
    return behind(file)->pMethods->xClose(behind(file));
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
{
    return behind(file)->pMethods->xRead(behind(file), bytes, count, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    if (state.writes.applies(*of(file)->name))
        return state.refuse(SQLITE_IOERR_WRITE);
    if (state.full && of(file)->growsTo(at + count))
        return state.refuse(SQLITE_FULL);
    return behind(file)->pMethods->xWrite(behind(file), bytes, count, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return behind(file)->pMethods->xTruncate(behind(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (state.syncs.applies(*of(file)->name))
        return state.refuse(SQLITE_IOERR_FSYNC);
    return behind(file)->pMethods->xSync(behind(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return behind(file)->pMethods->xFileSize(behind(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return behind(file)->pMethods->xLock(behind(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return behind(file)->pMethods->xUnlock(behind(file), level);
}

int isReserved(sqlite3_file *file, int *reserved)
{
    return behind(file)->pMethods->xCheckReservedLock(behind(file), reserved);
}

int controlFile(sqlite3_file *file, int operation, void *value)
{
    return behind(file)->pMethods->xFileControl(behind(file), operation, value);
}

int sectorSize(sqlite3_file *file)
{
    return behind(file)->pMethods->xSectorSize(behind(file));
}

int deviceOf(sqlite3_file *file)
{
    return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    // Only a region that is there already costs no room.
    if (state.full && extend) {
        const int found = behind(file)->pMethods->xShmMap(behind(file), region, size, 0, memory);
        return found != SQLITE_OK || *memory ? found : state.refuse(SQLITE_IOERR_SHMSIZE);
    }
    return behind(file)->pMethods->xShmMap(behind(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return behind(file)->pMethods->xShmLock(behind(file), offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    behind(file)->pMethods->xShmBarrier(behind(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return behind(file)->pMethods->xShmUnmap(behind(file), remove);
}

constexpr sqlite3_io_methods methods{
    2,          closeFile,     readFile,    writeFile,   truncateFile, syncFile, sizeOfFile,
    lockFile,   unlockFile,    isReserved,  controlFile, sectorSize,   deviceOf, mapShared,
    lockShared, barrierShared, unmapShared, nullptr,     nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    auto *opened = of(file);
    opened->pMethods = nullptr;
    const int outcome = state.real->xOpen(state.real, name, opened->real(), flags, flagsOut);
    if (outcome != SQLITE_OK)
        return outcome;
    opened->name = new QString{QString::fromUtf8(name)};
    opened->pMethods = &methods;
    ++state.opened[*opened->name];
    return SQLITE_OK;
}

} // namespace

FailingDisk::FailingDisk()
{
    state = {};
    state.real = sqlite3_vfs_find(nullptr);
    state.own = *state.real;
    state.own.zName = "failing";
    state.own.szOsFile = int(sizeof(File)) + state.real->szOsFile;
    state.own.pNext = nullptr;
    state.own.xOpen = openFile;
    sqlite3_vfs_register(&state.own, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&state.own);
    sqlite3_vfs_register(state.real, 1);
}

void FailingDisk::refuseSyncs(int count, const QString &nameEnd)
{
    state.syncs = {count, nameEnd};
}

void FailingDisk::refuseWrites(int count, const QString &nameEnd)
{
    state.writes = {count, nameEnd};
}

void FailingDisk::fill()
{
    state.full = true;
}

void FailingDisk::makeRoom()
{
    state.full = false;
}

int FailingDisk::timesOpened(const QString &nameEnd) const
{
    int times = 0;
    for (auto file = state.opened.cbegin(); file != state.opened.cend(); ++file)
        if (file.key().endsWith(nameEnd))
            times += *file;
    return times;
}

int FailingDisk::refusals() const
{
    return state.refusals;
}
