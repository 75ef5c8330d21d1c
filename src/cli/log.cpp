#include "cli/log.h"

namespace cli {

Q_LOGGING_CATEGORY(log, "deltagande.cli", QtWarningMsg)

} // namespace cli
