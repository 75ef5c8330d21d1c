#include "domain/nomination.h"

#include "domain/term.h"

namespace domain {

namespace {

struct NominationText
{
    Q_DECLARE_TR_FUNCTIONS(Nomination)
};

constexpr Term<SeatKind> kindTerms[] = {
    {SeatKind::Ordinary, "ordinary", QT_TRANSLATE_NOOP("SeatKind", "Ordinary")},
    {SeatKind::Substitute, "substitute", QT_TRANSLATE_NOOP("SeatKind", "Substitute")},
};

} // namespace

QString key(SeatKind kind)
{
    return keyOf(kindTerms, kind);
}

std::optional<SeatKind> seatKindFromKey(const QString &key)
{
    return valueOf(kindTerms, key);
}

QString label(SeatKind kind)
{
    return wordOf(kindTerms, kind, "SeatKind");
}

QStringList problems(const Nomination &nomination)
{
    QStringList found;
    if (nomination.person.isNull())
        found << NominationText::tr("Nobody is nominated. Choose a person.");
    if (nomination.event.isNull())
        found << NominationText::tr("The nomination is for no event. Choose one.");
    if (nomination.period.isNull())
        found << NominationText::tr("The nomination is for no mandate period. Choose one.");
    if (nomination.withdrawnOn.isValid() && nomination.withdrawnOn < nomination.nominatedOn)
        found << NominationText::tr("The nomination can't be withdrawn on %1, before it was made on %2.")
                     .arg(nomination.withdrawnOn.toString(Qt::ISODate),
                          nomination.nominatedOn.toString(Qt::ISODate));
    return found;
}

} // namespace domain
