#include "cli/outgoing.h"

#include "documents/filewriter.h"
#include "store/exportprofiles.h"
#include "store/exports.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class Outgoing
{
    Q_DECLARE_TR_FUNCTIONS(Outgoing)
};

} // namespace

QCommandLineOption outputOption()
{
    return option(u"output"_s, Outgoing::tr("the file to write"), u"FILE"_s);
}

QCommandLineOption profileOption()
{
    return option(u"profile"_s,
                  Outgoing::tr("for whom: internal (unless told), presidium, public, media, or one of the "
                               "register's own profiles"),
                  u"PROFILE"_s);
}

QString outputOf(const Call &call)
{
    if (!call.has(u"output"_s))
        throw WrongCall{Outgoing::tr("Say where: --output FILE.")};
    return call.text(u"output"_s);
}

Profile profileOf(const Call &call)
{
    if (!call.has(u"profile"_s))
        return Profile::Internal;
    if (const auto profile = profileFromKey(call.text(u"profile"_s)))
        return *profile;
    if (const auto own = ownProfileOf(call))
        return own->base;
    throw WrongCall{
        Outgoing::tr("--profile: say internal, presidium, public, media or the name of one of the register's "
                     "own profiles, not “%1”.")
            .arg(call.text(u"profile"_s))};
}

std::optional<ExportProfile> ownProfileOf(const Call &call)
{
    const auto profiles = need(store::ExportProfiles{call.store->database()}.list());
    const ExportProfile *own = findProfile(profiles, call.text(u"profile"_s));
    return own ? std::optional{*own} : std::nullopt;
}

QStringList noted(const Call &call, const QList<Export> &exports)
{
    const auto done = store::Exports{call.store->database()}.add(exports);
    if (done)
        return {};
    return {
        Outgoing::tr("It could not be noted in the store that this went out: %1").arg(done.error().message)};
}

Answer sentOut(const Call &call, const documents::Written &made, const QString &path, const Export &what)
{
    need(documents::writeFile(path, made.bytes));
    Export out = what;
    out.fileName = QFileInfo{path}.fileName();
    out.checksum = checksumOf(made.bytes);
    const QStringList warnings = made.warnings + noted(call, {out});
    return {QJsonObject{{u"output"_s, QFileInfo{path}.absoluteFilePath()},
                        {u"format"_s, what.format},
                        {u"profile"_s, key(what.profile)},
                        {u"bytes"_s, made.bytes.size()},
                        {u"warnings"_s, QJsonArray::fromStringList(warnings)}},
            (QStringList{Outgoing::tr("Wrote %1.").arg(path)} + warnings).join(u'\n')};
}

} // namespace cli
