#include "domain/exportprofile.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

struct ExportProfiles
{
    Q_DECLARE_TR_FUNCTIONS(ExportProfiles)
};

} // namespace

const ExportProfile *findProfile(const QList<ExportProfile> &profiles, const QString &name)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const ExportProfile &each) {
        return each.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return found == profiles.end() ? nullptr : &*found;
}

QStringList problems(const ExportProfile &profile, const QList<ExportProfile> &others)
{
    QStringList found;
    const QString name = profile.name.simplified();
    const ExportProfile *other = findProfile(others, name);
    if (name.isEmpty())
        found << ExportProfiles::tr("The profile has no name. Write one.");
    else if (profileFromKey(name) || (other && other->id != profile.id))
        found << ExportProfiles::tr("There is a profile “%1” already. Write another name.").arg(name);
    if (profile.columns.isEmpty())
        found << ExportProfiles::tr("The profile has no column. Choose at least one.");
    return found;
}

} // namespace domain
