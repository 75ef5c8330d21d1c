#include "domain/committee.h"

#include "domain/term.h"

namespace domain {

namespace {

struct CommitteeText
{
    Q_DECLARE_TR_FUNCTIONS(Committee)
};

constexpr Term<CommitteeKind> kindTerms[] = {
    {CommitteeKind::Assembly, "assembly", QT_TRANSLATE_NOOP("CommitteeKind", "assembly")},
    {CommitteeKind::Board, "board", QT_TRANSLATE_NOOP("CommitteeKind", "board")},
    {CommitteeKind::Committee, "committee", QT_TRANSLATE_NOOP("CommitteeKind", "committee")},
    {CommitteeKind::SubCommittee, "subcommittee", QT_TRANSLATE_NOOP("CommitteeKind", "subcommittee")},
};

bool isPlausibleYear(int year)
{
    return 1900 <= year && year <= 2199;
}

} // namespace

QString MandatePeriod::label() const
{
    return QStringLiteral("%1–%2").arg(firstYear).arg(lastYear);
}

QString key(CommitteeKind kind)
{
    return keyOf(kindTerms, kind);
}

std::optional<CommitteeKind> committeeKindFromKey(const QString &key)
{
    return valueOf(kindTerms, key);
}

QString label(CommitteeKind kind)
{
    return wordOf(kindTerms, kind, "CommitteeKind");
}

QStringList problems(const Committee &committee)
{
    QStringList found;
    if (committee.name.trimmed().isEmpty())
        found << CommitteeText::tr("The committee has no name. Write one.");
    const auto shortName = committee.shortName.trimmed();
    if (shortName.isEmpty())
        found << CommitteeText::tr("The committee has no abbreviation. Write the one that its reference "
                                   "numbers begin with, such as RUN.");
    else if (std::any_of(shortName.begin(), shortName.end(), [](QChar c) { return c.isSpace(); }))
        found
            << CommitteeText::tr("The abbreviation “%1” holds a blank. Write it as one word.").arg(shortName);
    return found;
}

QStringList problems(const MandatePeriod &period)
{
    QStringList found;
    if (period.committee.isNull())
        found << CommitteeText::tr("The mandate period belongs to no committee. Choose one.");
    for (const int year : {period.firstYear, period.lastYear})
        if (!isPlausibleYear(year))
            found << CommitteeText::tr(
                         "%1 is no year between 1900 and 2199. Write the year with four digits.")
                         .arg(year);
    if (found.isEmpty() && period.lastYear < period.firstYear)
        found << CommitteeText::tr("The mandate period ends in %1, before it begins in %2. Swap the years.")
                     .arg(period.lastYear)
                     .arg(period.firstYear);
    return found;
}

} // namespace domain
