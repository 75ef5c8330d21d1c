#pragma once

#include "domain/export.h"
#include "store/database.h"

#include <QList>

namespace store {

// The log of files that went out. It is kept like every act, but can't be taken back.
class Exports
{
public:
    explicit Exports(Database &database)
        : m_database{database}
    {
    }

    // Notes the files as one act, with the time and who works with the store. Denied when the store is
    // read-only.
    [[nodiscard]] Result<> add(const QList<domain::Export> &exports);

    // The latest first.
    [[nodiscard]] Result<QList<domain::Export>> entries(int limit = 1000) const;
    // Those whose file has that checksum, the latest first.
    [[nodiscard]] Result<QList<domain::Export>> ofFile(const QString &checksum) const;

private:
    Database &m_database;
};

} // namespace store
