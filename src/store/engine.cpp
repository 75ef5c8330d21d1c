#include "store/engine.h"

#include <sqlite3.h>

namespace store {

QString engineVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace store
