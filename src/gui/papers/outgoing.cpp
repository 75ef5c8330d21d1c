#include "gui/papers/outgoing.h"

#include "gui/workspace.h"
#include "store/exports.h"

#include <QCoreApplication>

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

} // namespace gui
