#pragma once

#include "domain/export.h"

namespace domain {

// A profile of the register's own for lists that go out: the columns that it chooses, in their order, within
// what a built-in profile lets out.
struct ExportProfile
{
    Id<ExportProfile> id = Id<ExportProfile>::make();
    QString name;
    Profile base = Profile::Internal;
    QStringList columns; // keys; a list has those of them that it knows
    int revision = 0;

    bool operator==(const ExportProfile &) const = default;
};

// The one of that name, in any case; null when there is none.
const ExportProfile *findProfile(const QList<ExportProfile> &profiles, const QString &name);

// What keeps the profile out of the store, in the user's language; empty when nothing does. `others`: the
// register's other profiles.
QStringList problems(const ExportProfile &profile, const QList<ExportProfile> &others);

} // namespace domain
