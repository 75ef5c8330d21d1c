#include "domain/export.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

struct Exports
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

} // namespace

QList<Profile> profiles()
{
    return {Profile::Internal, Profile::Presidium, Profile::Public, Profile::Media};
}

QString key(Profile profile)
{
    switch (profile) {
    case Profile::Internal:
        return u"internal"_s;
    case Profile::Presidium:
        return u"presidium"_s;
    case Profile::Public:
        return u"public"_s;
    case Profile::Media:
        return u"media"_s;
    }
    return {};
}

std::optional<Profile> profileFromKey(const QString &wanted)
{
    for (const Profile profile : profiles()) {
        if (!wanted.compare(key(profile), Qt::CaseInsensitive) ||
            !wanted.compare(label(profile), Qt::CaseInsensitive))
            return profile;
    }
    return {};
}

QString label(Profile profile)
{
    switch (profile) {
    case Profile::Internal:
        return Exports::tr("Internal");
    case Profile::Presidium:
        return Exports::tr("Presidium");
    case Profile::Public:
        return Exports::tr("Public");
    case Profile::Media:
        return Exports::tr("Media");
    }
    return {};
}

QString checksumOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace domain
