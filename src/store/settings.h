#pragma once

#include "store/database.h"

namespace store {

// What a committee has settled for itself and that belongs to the store, such as its words for an item: texts
// by key. What belongs to one user's program is kept by the program.
class Settings
{
public:
    explicit Settings(Database &database)
        : m_database{database}
    {
    }

    // The empty text when nothing was settled.
    [[nodiscard]] Result<QString> text(const QString &key) const;
    // The empty text goes back to what holds without it. `subject` names it in the history.
    [[nodiscard]] Result<> setText(const QString &key, const QString &text, const QString &subject);

private:
    Database &m_database;
};

} // namespace store
