#pragma once

#include "store/decisionregister.h"

#include <QString>

namespace store {

// An entry of the register as one line of JSON, without committee, identity, matter and revision, for a
// draft; and the entry that such a line tells. What the line lacks is empty, as in an entry that nobody has
// filled in.
QString jsonFrom(const DecisionRegister::Entry &entry);
DecisionRegister::Entry entryFrom(const QString &json);

} // namespace store
