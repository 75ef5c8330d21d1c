#pragma once

#include "domain/person.h"
#include "domain/personextract.h"
#include "store/database.h"

#include <QCoreApplication>

namespace store {

// What the law gives a person over the data that are kept about them: to see them, and to have them erased.
class PersonalData
{
    Q_DECLARE_TR_FUNCTIONS(store::PersonalData)

public:
    explicit PersonalData(Database &database)
        : m_database{database}
    {
    }

    // All that the store holds about the person, with the history of it.
    [[nodiscard]] Result<domain::PersonExtract> extract(const domain::Id<domain::Person> &person) const;

    // What was erased.
    struct Erased
    {
        int rows = 0;    // of the tables
        int changes = 0; // of the history
    };
    // Erases name, contact, municipality, parties, notes and reasons of the person, also from the history and
    // from the file's free space; "ground" is the legal ground for it, which is kept. Their places on rosters
    // stay, without the name; a decided protocol text is never touched. It can't be undone, nor can what was
    // done before it. Conflict while the person is on the roster of an edition that is not over.
    [[nodiscard]] Result<Erased> erase(const domain::Id<domain::Person> &person, const QString &ground,
                                       const QDate &today);

private:
    Database &m_database;
};

} // namespace store
