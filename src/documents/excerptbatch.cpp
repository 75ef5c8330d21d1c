#include "documents/excerptbatch.h"

#include "documents/filename.h"
#include "documents/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct Batch
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

// The name with the suffix; "… (2)" when an earlier file has it.
QString uniqueName(const QString &name, const QString &suffix, QSet<QString> &taken)
{
    QString unique = safeFileName(name + u'.' + suffix);
    for (int i = 2; taken.contains(unique.toCaseFolded()); ++i)
        unique = safeFileName(u"%1 (%2).%3"_s.arg(name).arg(i).arg(suffix));
    taken.insert(unique.toCaseFolded());
    return unique;
}

} // namespace

domain::Result<QList<NamedFile>> renderAll(const QList<NamedDocument> &documents, Format format,
                                           const Progress &progress)
{
    QList<NamedFile> files;
    QSet<QString> taken;
    for (const NamedDocument &each : documents) {
        if (progress && !progress(int(files.size()), int(documents.size())))
            return domain::failure(domain::Error::Kind::Unavailable,
                                   Batch::tr("Stopped. No file was written."));
        const auto written = write(each.document, format);
        if (!written)
            return tl::unexpected(written.error());
        files.append({uniqueName(each.name, suffix(format), taken), *written});
    }
    if (progress)
        progress(int(files.size()), int(documents.size()));
    return files;
}

domain::Result<> writeAll(const QList<NamedFile> &files, const QString &folder)
{
    const QDir place{folder};
    if (!place.exists() && !place.mkpath(u"."_s))
        return domain::failure(
            domain::Error::Kind::Unavailable,
            Batch::tr("The folder “%1” could not be made. Choose another one.").arg(folder));
    for (const NamedFile &file : files) {
        if (const auto done = writeFile(place.filePath(file.name), file.written.bytes); !done)
            return done;
    }
    return {};
}

Document collected(const QList<NamedDocument> &documents, const QString &title)
{
    Document all;
    all.title = title;
    all.contentsLevel = 2;
    if (!documents.isEmpty()) {
        const Document &first = documents.first().document;
        all.author = first.author;
        all.kind = first.kind;
        all.issuer = first.issuer;
        all.address = first.address;
        all.logo = first.logo;
        all.made = first.made;
        all.footer = first.issuer + u" · "_s + title;
    }
    all.blocks += Heading{1, title};
    for (const NamedDocument &each : documents) {
        all.blocks += PageBreak{};
        all.made = std::max(all.made, each.document.made);
        for (Block block : each.document.blocks) {
            if (auto *heading = std::get_if<Heading>(&block))
                ++heading->level;
            all.blocks += block;
        }
    }
    return all;
}

} // namespace documents
