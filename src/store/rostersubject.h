#pragma once

#include "domain/event.h"
#include "domain/person.h"
#include "store/database.h"

#include <QList>

namespace store {

// "Mötesplats Lycksele 2024: Märta Ågren", for an act's subject; NotFound when one of them is gone and is
// none of those that the act adds.
Result<QString> subjectOf(const Database &database, const domain::Id<domain::Edition> &edition,
                          const QList<domain::Id<domain::Person>> &persons,
                          const QList<domain::PersonEntry> &newPersons = {});

} // namespace store
