#include "cli/lookup.h"
#include "cli/verb.h"
#include "store/exportprofiles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class ProfileVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ProfileVerbs)
};

QJsonObject json(const ExportProfile &profile)
{
    return {{u"profile"_s, profile.name},
            {u"base"_s, key(profile.base)},
            {u"columns"_s, QJsonArray::fromStringList(profile.columns)}};
}

store::ExportProfiles book(const Call &call)
{
    return store::ExportProfiles{call.store->database()};
}

// The register's own profile of that name; the built-in ones can't be changed.
ExportProfile ownOf(const Call &call, const QString &name)
{
    if (const auto builtIn = profileFromKey(name))
        throw Failed{Error{Error::Kind::Denied,
                           ProfileVerbs::tr("The profile “%1” is built in and stays as it is. Add one of "
                                            "your own.")
                               .arg(label(*builtIn))}};
    const auto profiles = need(book(call).list());
    if (const ExportProfile *own = findProfile(profiles, name))
        return *own;
    throw Failed{Error{Error::Kind::NotFound, ProfileVerbs::tr("There is no profile “%1”.").arg(name)}};
}

// Sets what the options say.
void applyOptions(const Call &call, ExportProfile &profile)
{
    if (call.has(u"base"_s)) {
        const auto base = profileFromKey(call.text(u"base"_s));
        if (!base)
            throw WrongCall{ProfileVerbs::tr("--base: say internal, presidium, public or media, not “%1”.")
                                .arg(call.text(u"base"_s))};
        profile.base = *base;
    }
    if (call.has(u"columns"_s))
        profile.columns = call.text(u"columns"_s).split(u',', Qt::SkipEmptyParts);
}

Answer profileList(const Call &call)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const Profile each : profiles()) {
        list.append(QJsonObject{{u"profile"_s, key(each)}, {u"built_in"_s, true}});
        rows.append({label(each), ProfileVerbs::tr("built in"), QString{}});
    }
    for (const ExportProfile &profile : need(book(call).list())) {
        list.append(json(profile));
        rows.append({profile.name, label(profile.base), profile.columns.join(u", "_s)});
    }
    return {list,
            table({ProfileVerbs::tr("Profile"), ProfileVerbs::tr("Based on"), ProfileVerbs::tr("Columns")},
                  rows)};
}

Answer profileAdd(const Call &call)
{
    ExportProfile profile;
    profile.name = call.arguments[0].simplified();
    applyOptions(call, profile);
    need(book(call).add(profile));
    return {json(profile), ProfileVerbs::tr("Added: %1.").arg(profile.name)};
}

Answer profileSet(const Call &call)
{
    const ExportProfile before = ownOf(call, call.arguments[0]);
    ExportProfile profile = before;
    if (call.has(u"name"_s))
        profile.name = call.text(u"name"_s).simplified();
    applyOptions(call, profile);
    if (profile == before)
        throw WrongCall{
            ProfileVerbs::tr("Nothing to set was given. “profile set --help” lists the options.")};
    need(book(call).change(profile));
    return {json(profile), ProfileVerbs::tr("Changed: %1.").arg(profile.name)};
}

Answer profileRemove(const Call &call)
{
    const ExportProfile profile = ownOf(call, call.arguments[0]);
    need(book(call).remove(profile));
    return {json(profile), ProfileVerbs::tr("Removed: %1.").arg(profile.name)};
}

} // namespace

QList<Verb> profileVerbs()
{
    const QList<QCommandLineOption> options{
        option(u"base"_s,
               ProfileVerbs::tr("what it may let out: internal (unless told), presidium, public or media"),
               u"PROFILE"_s),
        option(u"columns"_s, ProfileVerbs::tr("which columns, in which order, for the lists that have them"),
               u"KEYS"_s)};
    return {
        {u"profile list"_s,
         {},
         0,
         0,
         ProfileVerbs::tr("Lists the profiles for lists that go out: built-in ones and the register's own."),
         {},
         Needs::Reading,
         profileList},
        {u"profile add"_s, u"NAME"_s, 1, 1, ProfileVerbs::tr("Adds a profile of the register's own."),
         options, Needs::Writing, profileAdd},
        {u"profile set"_s, u"PROFILE"_s, 1, 1,
         ProfileVerbs::tr("Changes a profile of the register's own: only what is given."),
         QList{option(u"name"_s, ProfileVerbs::tr("name"), u"NAME"_s)} + options, Needs::Writing, profileSet},
        {u"profile remove"_s,
         u"PROFILE"_s,
         1,
         1,
         ProfileVerbs::tr("Removes a profile of the register's own."),
         {},
         Needs::Writing,
         profileRemove},
    };
}

} // namespace cli
