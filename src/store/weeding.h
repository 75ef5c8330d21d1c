#pragma once

#include "domain/retention.h"
#include "store/database.h"

#include <QCoreApplication>

namespace store {

// Takes away what is not to be kept any longer (gallring).
class Weeding
{
    Q_DECLARE_TR_FUNCTIONS(store::Weeding)

public:
    explicit Weeding(Database &database)
        : m_database{database}
    {
    }

    // For how many years each class is kept.
    [[nodiscard]] Result<QHash<domain::RetentionClass, int>> years() const;
    [[nodiscard]] Result<> setYears(domain::RetentionClass retention, int years);

    // What would be taken away on that day: the dry run. Nothing is changed. `instead`: years that are tried
    // in place of the kept ones.
    [[nodiscard]] Result<QList<domain::Weeded>>
    due(const QDate &today, const QHash<domain::RetentionClass, int> &instead = {}) const;
    // Takes it away, also from the history and from the file's free space. The decision is the reference
    // number of what the committee decided about weeding. It can't be undone. Invalid without a reference
    // number, NotFound when there is nothing to weed.
    [[nodiscard]] Result<domain::WeedingList> weed(const QString &decision, const QDate &today);

private:
    Database &m_database;
};

} // namespace store
