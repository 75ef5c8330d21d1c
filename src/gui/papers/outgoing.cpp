#include "gui/papers/outgoing.h"

#include "documents/filewriter.h"
#include "gui/workspace.h"
#include "store/exports.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gui {

namespace {

struct Outgoing
{
    Q_DECLARE_TR_FUNCTIONS(gui::Outgoing)
};

} // namespace

void noteExports(Workspace &workspace, const QList<domain::Export> &exports)
{
    const auto noted = store::Exports{workspace.store().database()}.add(exports);
    if (noted)
        emit workspace.changed();
    else
        emit workspace.failed(Outgoing::tr("It could not be noted in the register that this went out: %1")
                                  .arg(noted.error().message));
}

bool sendOut(Workspace &workspace, const domain::Result<documents::Written> &made, domain::Export out,
             const QString &path, const QString &done)
{
    const domain::Result<> written = made.and_then([&](const documents::Written &content) {
        out.checksum = domain::checksumOf(content.bytes);
        return documents::writeFile(path, content.bytes);
    });
    if (!written) {
        emit workspace.failed(written.error().message);
        return false;
    }
    out.fileName = QFileInfo{path}.fileName();
    noteExports(workspace, {out});
    emit workspace.said((QStringList{done.arg(path)} + made->warnings).join(u' '));
    return true;
}

} // namespace gui
