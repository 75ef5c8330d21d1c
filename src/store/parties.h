#pragma once

#include "domain/party.h"
#include "store/database.h"

#include <QList>

namespace store {

// The register's list of parties: their names, colours and order.
class Parties
{
public:
    explicit Parties(Database &database)
        : m_database{database}
    {
    }

    // The usual ones until others are set.
    [[nodiscard]] Result<QList<domain::Party>> list() const;
    // Takes the place of the list before, as one act; Invalid with the sentences of domain::problems().
    // Colours are kept as domain::tidied() makes them. The usual list goes back to what holds without one.
    [[nodiscard]] Result<> setList(const QList<domain::Party> &list);

private:
    Database &m_database;
};

} // namespace store
