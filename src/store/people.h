#pragma once

#include "domain/person.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QList>

namespace store {

// The book of persons and their assignments.
class People
{
    Q_DECLARE_TR_FUNCTIONS(store::People)

public:
    explicit People(Database &database)
        : m_database{database}
    {
    }

    // All persons with their assignments, in Swedish order of family and given name.
    [[nodiscard]] Result<QList<domain::PersonEntry>> list() const;
    [[nodiscard]] Result<int> count() const;
    [[nodiscard]] Result<domain::PersonEntry> person(const domain::Id<domain::Person> &id) const;
    // The one person that the words name (domain::findPersons). NotFound when none, Conflict with the
    // candidates' names when several fit.
    [[nodiscard]] Result<domain::PersonEntry> find(const QString &words) const;

    // A new person with assignments, as one act.
    [[nodiscard]] Result<> add(const domain::PersonEntry &entry);
    // Several, as one act.
    [[nodiscard]] Result<> add(const QList<domain::PersonEntry> &entries);
    // Makes the stored person and assignments be as given: assignments that are missing here are removed.
    [[nodiscard]] Result<> change(const domain::PersonEntry &entry);
    // Conflict when the person is on a roster or nominated.
    [[nodiscard]] Result<> remove(const domain::Id<domain::Person> &id);

private:
    Database &m_database;
};

} // namespace store
