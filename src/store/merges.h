#pragma once

#include "domain/personmerge.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

namespace store {

// The book of records that turned out to be about one person.
class Merges
{
    Q_DECLARE_TR_FUNCTIONS(store::Merges)

public:
    explicit Merges(Database &database)
        : m_database{database}
    {
    }

    // What merging would do; changes nothing.
    [[nodiscard]] Result<domain::MergeView> view(const domain::Id<domain::Person> &kept,
                                                 const domain::Id<domain::Person> &gone) const;
    // Makes them one: all that hangs on `gone` hangs on `kept` from now on, whose name it is known by too.
    // Conflict when both are on the roster of one edition.
    [[nodiscard]] Result<> merge(const domain::Id<domain::Person> &kept,
                                 const domain::Id<domain::Person> &gone, const QDate &on);

    // Somebody who was merged into a person.
    struct Merged
    {
        domain::Id<domain::Person> kept;
        domain::Person gone; // as it was
        QDate on;

        bool operator==(const Merged &) const = default;
    };
    // Who was merged into the person, the latest first.
    [[nodiscard]] Result<QList<Merged>> mergedInto(const domain::Id<domain::Person> &kept) const;
    // Parts them again, also long after: the gone person is as it was, and what it brought along goes back to
    // it where it is still there; what was done since stays with the kept one. Answers who is back.
    [[nodiscard]] Result<domain::Person> part(const domain::Id<domain::Person> &kept,
                                              const domain::Id<domain::Person> &gone);

private:
    Database &m_database;
};

} // namespace store
