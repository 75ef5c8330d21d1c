#include "intake/log.h"

namespace intake {

Q_LOGGING_CATEGORY(log, "deltagande.intake", QtWarningMsg)

} // namespace intake
