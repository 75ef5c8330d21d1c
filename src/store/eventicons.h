#pragma once

#include "domain/event.h"
#include "store/database.h"

#include <QHash>

namespace store {

// The icons that events have in place of the usual one.
class EventIcons
{
public:
    explicit EventIcons(Database &database)
        : m_database{database}
    {
    }

    // Those of all events that have one of their own.
    [[nodiscard]] Result<QHash<domain::Id<domain::Event>, QString>> all() const;
    // The empty icon goes back to the usual one. Invalid with the sentences of domain::problemsOfEventIcon().
    [[nodiscard]] Result<> set(const domain::Event &event, const QString &icon);

private:
    Database &m_database;
};

} // namespace store
