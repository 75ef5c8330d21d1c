#pragma once

#include <QLoggingCategory>

namespace gui {

// Log lines of this layer: untranslated, for whoever looks for a fault.
Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace gui
