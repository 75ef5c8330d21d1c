#include "store/log.h"

namespace store {

Q_LOGGING_CATEGORY(log, "deltagande.store", QtWarningMsg)

} // namespace store
