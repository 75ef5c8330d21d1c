#pragma once

#include <QString>

namespace store {

// The version of SQLite, such as "3.40.1".
QString engineVersion();

} // namespace store
