#pragma once

#include "domain/seatrule.h"

#include <QJsonArray>

namespace cli {

// [{kind, rule, subjects, count, sentence}]
QJsonArray jsonFindings(const QList<domain::SeatFinding> &findings);

} // namespace cli
