#pragma once

#include "domain/substitutionorder.h"
#include "store/database.h"

#include <QCoreApplication>

namespace store {

// The book of how committees call in their substitutes.
class Substitutions
{
    Q_DECLARE_TR_FUNCTIONS(store::Substitutions)

public:
    explicit Substitutions(Database &database)
        : m_database{database}
    {
    }

    // The committee's order; the usual one until another is set.
    [[nodiscard]] Result<domain::SubstitutionOrder>
    order(const domain::Id<domain::Committee> &committee) const;
    [[nodiscard]] Result<> setOrder(const domain::Id<domain::Committee> &committee,
                                    const domain::SubstitutionOrder &order);

private:
    Database &m_database;
};

} // namespace store
