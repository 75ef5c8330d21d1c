#pragma once

#include "documents/document.h"
#include "domain/export.h"

namespace gui {

class Workspace;

// Notes in the store that files went out. When it can't be noted, the workspace says so.
void noteExports(Workspace &workspace, const QList<domain::Export> &exports);

// Writes the file, notes in the store that it went out, and says so: `done` has %1 for its path. False, and
// failed(sentence), when it could not be made or written.
bool sendOut(Workspace &workspace, const domain::Result<documents::Written> &made, domain::Export out,
             const QString &path, const QString &done);

} // namespace gui
