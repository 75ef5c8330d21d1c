#include "documents/log.h"

namespace documents {

Q_LOGGING_CATEGORY(log, "deltagande.documents", QtWarningMsg)

} // namespace documents
