#pragma once

#include "domain/committee.h"

namespace domain {

// The text names another committee than this one. A text that names none may be anybody's.
bool namesAnother(const QString &named, const Committee &committee);

} // namespace domain
