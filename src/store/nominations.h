#pragma once

#include "domain/nomination.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QList>

namespace store {

// The book of nominations.
class Nominations
{
    Q_DECLARE_TR_FUNCTIONS(store::Nominations)

public:
    explicit Nominations(Database &database)
        : m_database{database}
    {
    }

    // Those that cover the edition, also withdrawn ones, in the order of their day and then of entry.
    [[nodiscard]] Result<QList<domain::NominationEntry>> forEdition(const domain::Edition &edition) const;

    // Conflict when the person has a standing nomination of the same scope already.
    [[nodiscard]] Result<> add(const domain::Nomination &nomination);
    [[nodiscard]] Result<> add(const QList<domain::Nomination> &nominations);
    [[nodiscard]] Result<> change(const domain::Nomination &nomination);
    [[nodiscard]] Result<> withdraw(const domain::Nomination &nomination, const QDate &on);

private:
    Database &m_database;
};

} // namespace store
