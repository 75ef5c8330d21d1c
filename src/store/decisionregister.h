#pragma once

#include "domain/decision.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QList>

namespace store {

// The decision register: matters, meetings and protocol items.
class DecisionRegister
{
    Q_DECLARE_TR_FUNCTIONS(store::DecisionRegister)

public:
    explicit DecisionRegister(Database &database)
        : m_database{database}
    {
    }

    // Every item, the latest meeting first, then by item number.
    [[nodiscard]] Result<QList<domain::RegisterEntry>> entries() const;
    [[nodiscard]] Result<domain::Treatment> treatment(const domain::Id<domain::ProtocolItem> &item) const;
    // The treatments of one matter in the order of their meetings.
    [[nodiscard]] Result<QList<domain::Treatment>> thread(const domain::Id<domain::Matter> &matter) const;
    // The treatments of the matter with that reference number, however it is written. NotFound when there is
    // none.
    [[nodiscard]] Result<QList<domain::Treatment>> threadOf(const domain::Id<domain::Committee> &committee,
                                                            const QString &reference) const;
    // What lies tabled, with the editions that wait for it: covered by it, tabled, neither closed nor
    // cancelled. The one whose next edition opens first stands first.
    [[nodiscard]] Result<QList<domain::TabledMatter>> tabled(const QDate &today) const;

    // What is entered about a treatment: the item, and the matter and meeting it belongs to, which are found
    // by reference number and by date or made; without a reference number the matter is new each time. The
    // item's own matter, meeting and continues are set here: it continues the matter's latest treatment
    // before it, when that one lies open, and the treatment after it is joined to it in the same way. A
    // continues that is given must come before it (domain::problemsWithResuming).
    struct Entry
    {
        domain::Id<domain::Committee> committee;
        domain::ReferenceNumber reference;
        QDate meeting;
        domain::ProtocolItem item;
    };
    // Conflict when the committee has that § in that year already, and when an item that was a draft, and so
    // has a revision, was changed or removed as such since it was read. Several are one act: all or none.
    [[nodiscard]] Result<> add(const QList<Entry> &entries,
                               const QString &actName = QStringLiteral("decision.add"));

    // Changes an item. A tabled item is locked but for new papers and notice dates
    // (domain::problemsWithChange). Conflict when somebody was elected by it and it would no longer carry
    // that.
    [[nodiscard]] Result<> change(const Entry &entry);
    // Removes an item that nothing builds on. Conflict when a later item continues it or somebody was elected
    // by it.
    [[nodiscard]] Result<> remove(const domain::Id<domain::ProtocolItem> &item);

private:
    Database &m_database;
};

} // namespace store
