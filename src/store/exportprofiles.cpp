#include "store/exportprofiles.h"

#include "domain/swedishorder.h"
#include "store/sentences.h"

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QString act = u"profile.change"_s;

} // namespace

Result<QList<ExportProfile>> ExportProfiles::list() const
{
    return m_database.read([](Session &session) -> Result<QList<ExportProfile>> {
        auto &row = session.run(u"SELECT id, name, base, columns, revision FROM export_profiles"_s);
        QList<ExportProfile> profiles;
        while (row.next())
            profiles.append({.id = idAt<ExportProfile>(row, 0),
                             .name = row.value(1).toString(),
                             .base = profileFromKey(row.value(2).toString()).value_or(Profile::Internal),
                             .columns = row.value(3).toString().split(u',', Qt::SkipEmptyParts),
                             .revision = row.value(4).toInt()});
        std::sort(profiles.begin(), profiles.end(), [](const ExportProfile &a, const ExportProfile &b) {
            return swedishSortKey(a.name) < swedishSortKey(b.name);
        });
        return profiles;
    });
}

Result<> ExportProfiles::check(const ExportProfile &profile) const
{
    const auto others = list();
    if (!others)
        return tl::unexpected(others.error());
    if (const auto wrong = problems(profile, *others); !wrong.isEmpty())
        return invalid(wrong);
    return {};
}

Result<> ExportProfiles::add(const ExportProfile &profile)
{
    return check(profile).and_then([&] {
        return m_database.transact(act, profile.name.simplified(), [&](Session &session) -> Result<> {
            session.run(u"INSERT INTO export_profiles (id, name, base, columns) VALUES (?, ?, ?, ?)"_s,
                        profile.id, profile.name.simplified(), key(profile.base), profile.columns.join(u','));
            return {};
        });
    });
}

Result<> ExportProfiles::change(const ExportProfile &profile)
{
    return check(profile).and_then([&] {
        return m_database.transact(act, profile.name.simplified(), [&](Session &session) -> Result<> {
            session.run(
                u"UPDATE export_profiles SET name = ?, base = ?, columns = ?, revision = revision + 1 "
                "WHERE id = ? AND revision = ?"_s,
                profile.name.simplified(), key(profile.base), profile.columns.join(u','), profile.id,
                profile.revision);
            if (session.changedRows() == 0)
                return changedMeanwhile(profile.name);
            return {};
        });
    });
}

Result<> ExportProfiles::remove(const ExportProfile &profile)
{
    return m_database.transact(u"profile.remove"_s, profile.name, [&](Session &session) -> Result<> {
        session.run(u"DELETE FROM export_profiles WHERE id = ? AND revision = ?"_s, profile.id,
                    profile.revision);
        if (session.changedRows() == 0)
            return changedMeanwhile(profile.name);
        return {};
    });
}

} // namespace store
