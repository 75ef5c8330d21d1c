#pragma once

#include "store/session.h"

#include <QSet>
#include <QStringList>

namespace store {

// Those of the beginnings that a word of the index has.
QStringList beginningsInSearch(Session &session, const QSet<QString> &beginnings);

} // namespace store
