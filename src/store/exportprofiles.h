#pragma once

#include "domain/exportprofile.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QList>

namespace store {

// The register's own profiles for lists that go out. The built-in ones are no part of it.
class ExportProfiles
{
    Q_DECLARE_TR_FUNCTIONS(store::ExportProfiles)

public:
    explicit ExportProfiles(Database &database)
        : m_database{database}
    {
    }

    // In Swedish order of their names.
    [[nodiscard]] Result<QList<domain::ExportProfile>> list() const;
    // Each is one act; Invalid with the sentences of domain::problems(), Conflict when the profile was
    // changed or removed since it was read.
    [[nodiscard]] Result<> add(const domain::ExportProfile &profile);
    [[nodiscard]] Result<> change(const domain::ExportProfile &profile);
    [[nodiscard]] Result<> remove(const domain::ExportProfile &profile);

private:
    Result<> check(const domain::ExportProfile &profile) const;

    Database &m_database;
};

} // namespace store
