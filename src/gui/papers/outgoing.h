#pragma once

#include "domain/export.h"

namespace gui {

class Workspace;

// Notes in the store that files went out. When it can't be noted, the workspace says so.
void noteExports(Workspace &workspace, const QList<domain::Export> &exports);

} // namespace gui
