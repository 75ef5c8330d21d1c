#pragma once

#include "store/session.h"

#include <QDate>
#include <QStringList>

namespace store {

// What in the tables breaks the domain's own rules, in the user's language. The acts of the program do not
// let it come about; a change from outside, or a fault, may.
QStringList problemsWithRules(Session &session, const QDate &today);

} // namespace store
