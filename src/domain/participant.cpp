#include "domain/participant.h"

#include "domain/protocolitem.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Participant)
};

} // namespace

QList<Attending> waysOfAttending()
{
    return {Attending::Member, Attending::ServingSubstitute, Attending::Substitute, Attending::Other,
            Attending::Absent};
}

QString key(Attending attending)
{
    switch (attending) {
    case Attending::Member:
        return u"member"_s;
    case Attending::ServingSubstitute:
        return u"serving_substitute"_s;
    case Attending::Substitute:
        return u"substitute"_s;
    case Attending::Other:
        return u"other"_s;
    case Attending::Absent:
        return u"absent"_s;
    }
    return {};
}

std::optional<Attending> attendingFromKey(const QString &key)
{
    for (const Attending attending : waysOfAttending())
        if (domain::key(attending) == key)
            return attending;
    return {};
}

QString label(Attending attending)
{
    switch (attending) {
    case Attending::Member:
        return Words::tr("member");
    case Attending::ServingSubstitute:
        return Words::tr("serving substitute");
    case Attending::Substitute:
        return Words::tr("substitute, not serving");
    case Attending::Other:
        return Words::tr("also present");
    case Attending::Absent:
        return Words::tr("absent");
    }
    return {};
}

QString summary(const Participant &participant)
{
    QString first =
        withParty(participant.name.isEmpty() ? Words::tr("Vacant") : participant.name, participant.party);
    if (!participant.office.isEmpty())
        first += u", "_s + participant.office;
    QStringList parts{first};
    if (!participant.insteadOf.isEmpty())
        parts.append(
            Words::tr("instead of %1").arg(withParty(participant.insteadOf, participant.insteadOfParty)));
    if (!participant.items.isEmpty())
        parts.append(participant.items);
    if (!participant.note.isEmpty())
        parts.append(participant.note);
    return parts.join(u" · "_s);
}

} // namespace domain
