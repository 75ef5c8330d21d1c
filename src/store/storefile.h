#pragma once

#include "domain/result.h"

#include <QString>

namespace store {

// What can be told about a store's file from its bytes, before the engine may create or write anything.
struct StoreFile
{
    QString path; // without symbolic links
    qint64 size = 0;
    bool hasLog = false;   // a write-ahead log with contents lies beside it
    bool hasIndex = false; // the log's index lies beside it: somebody has it open, or was killed
};

// Reads the file's head. Refuses, with a sentence of its own each, what is missing, not to be read, empty,
// cut, no store, or written by a newer program.
domain::Result<StoreFile> inspect(const QString &path, int newestVersion);

// Where a store lies.
struct Surroundings
{
    enum class Place {
        Local,
        Network,      // NFS, SMB, FUSE and the like
        Synchronised, // a folder that a program copies to other computers
    };

    Place place = Place::Local;
    bool folderWritable = false;
    bool fileWritable = false;
    bool diskFull = false; // less room than an act may need
};

Surroundings surroundingsOf(const QString &path);

// Makes an empty file that only its owner can read, with a name of its own in the target's folder.
domain::Result<QString> makeTemporaryBeside(const QString &target);
// Makes what was written under a temporary name appear under its own, whole and safe on disk, unless
// something has that name already.
domain::Result<> placeNew(const QString &temporary, const QString &target);
// Copies the file, with its log, into a folder.
domain::Result<QString> copyWithLog(const StoreFile &file, const QString &folder);
// Takes a file away with the engine's files beside it.
void removeWithCompanions(const QString &path);

} // namespace store
