#pragma once

#include "documents/document.h"
#include "documents/format.h"

#include <functional>

namespace documents {

// Told how many of all are done; false stops the work.
using Progress = std::function<bool(int done, int all)>;

// A document and the name of the file it goes into.
struct NamedDocument
{
    QString name; // without the suffix
    Document document;
};

struct NamedFile
{
    QString name;
    Written written;
};

// The documents as files, each with a name of its own. Nothing is on the disk yet, so stopping leaves nothing
// behind. The error tells that it was stopped.
[[nodiscard]] domain::Result<QList<NamedFile>> renderAll(const QList<NamedDocument> &documents, Format format,
                                                         const Progress &progress = {});

// Writes the files into the folder, which is made when it is not there. The error names the file that could
// not be written; those before it are there.
[[nodiscard]] domain::Result<> writeAll(const QList<NamedFile> &files, const QString &folder);

// The documents one after the other, each on a page of its own, as one that is numbered through, after a page
// with its title and a table of contents.
Document collected(const QList<NamedDocument> &documents, const QString &title);

} // namespace documents
