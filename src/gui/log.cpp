#include "gui/log.h"

namespace gui {

Q_LOGGING_CATEGORY(log, "deltagande.gui", QtWarningMsg)

} // namespace gui
