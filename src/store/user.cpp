#include "store/user.h"

#include <pwd.h>
#include <unistd.h>

namespace store {

QString currentUser()
{
    if (const QString actor = qEnvironmentVariable("DELTAGANDE_ACTOR").trimmed(); !actor.isEmpty())
        return actor;
    const auto *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

} // namespace store
