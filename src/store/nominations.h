#pragma once

#include "domain/nomination.h"
#include "domain/person.h"
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
    // Several as one act, all or none; those nominated who are new are added by the same act.
    [[nodiscard]] Result<> add(const QList<domain::Nomination> &nominations,
                               const QList<domain::PersonEntry> &newPersons = {});
    [[nodiscard]] Result<> change(const domain::Nomination &nomination);
    [[nodiscard]] Result<> withdraw(const domain::Nomination &nomination, const QDate &on);
    // Several as one act; one that was made later than `on` is withdrawn on the day it was made.
    [[nodiscard]] Result<> withdraw(const QList<domain::Nomination> &nominations, const QDate &on);

private:
    Database &m_database;
};

} // namespace store
