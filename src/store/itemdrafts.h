#pragma once

#include "store/decisionregister.h"

#include <QCoreApplication>
#include <QList>

namespace store {

// Items that wait in the register for their meeting: they may lack number, meeting and all else but a title.
// Nothing rests on them. DecisionRegister::add() takes away the draft of each item that it adds.
class ItemDrafts
{
    Q_DECLARE_TR_FUNCTIONS(store::ItemDrafts)

public:
    explicit ItemDrafts(Database &database)
        : m_database{database}
    {
    }

    // The committee's drafts in Swedish order of their titles. An item's revision is its draft's.
    [[nodiscard]] Result<QList<DecisionRegister::Entry>>
    list(const domain::Id<domain::Committee> &committee) const;
    // Keeps the entry as a draft, or what has become of one that is kept, told by the item's identity; one
    // act. Invalid without a title; Conflict when the draft was changed or removed since it was read.
    [[nodiscard]] Result<> keep(const DecisionRegister::Entry &entry);
    // Conflict when the draft was changed or removed since it was read.
    [[nodiscard]] Result<> remove(const DecisionRegister::Entry &entry);

private:
    Database &m_database;
};

} // namespace store
