#include "gui/review/reviewwords.h"

#include "domain/writtendate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

} // namespace

Tone toneOf(ReviewStanding standing)
{
    switch (standing) {
    case ReviewStanding::Unreviewed:
        return Tone::Neutral;
    case ReviewStanding::Partly:
    case ReviewStanding::Outdated:
        return Tone::Waiting;
    case ReviewStanding::Approved:
        return Tone::Good;
    case ReviewStanding::ChangeRequested:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

Tone toneOf(ReviewCheck::Verdict verdict)
{
    switch (verdict) {
    case ReviewCheck::Verdict::Met:
        return Tone::Good;
    case ReviewCheck::Verdict::Notice:
        return Tone::Waiting;
    case ReviewCheck::Verdict::Lacking:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString standingText(const RosterReview &review)
{
    if (review.standing != ReviewStanding::Partly)
        return label(review.standing);
    const auto approved =
        std::count_if(review.presidium.begin(), review.presidium.end(),
                      [&](const PresidiumMember &member) { return !awaits(review, member.person); });
    return ReviewWords::tr("Approved by %1 of %2").arg(approved).arg(review.presidium.size());
}

QString seatsText(const RosterReview &review)
{
    const RosterCounts counts = count(review.roster);
    const auto lacking =
        std::count_if(review.checks.begin(), review.checks.end(), [](const ReviewCheck &check) {
            return check.verdict == ReviewCheck::Verdict::Lacking;
        });
    const QString seats = ReviewWords::tr("%1 of %n seat(s)", nullptr, counts.seats).arg(counts.taken());
    return lacking == 0 ? seats
                        : QString{seats + u" · "_s + ReviewWords::tr("%n lack(s)", nullptr, int(lacking))};
}

QString nameWithRole(const QString &name, Role role)
{
    return u"%1 (%2)"_s.arg(name, label(role).toLower());
}

QString timeOf(const Review &review)
{
    const QDateTime local = review.at.toLocalTime();
    return u"%1 %2"_s.arg(writtenDate(local.date()), local.toString(u"HH:mm"_s));
}

bool awaits(const RosterReview &review, const Id<Person> &person)
{
    if (review.roster.edition.cancelled)
        return false;
    const ReviewEntry *look = review.lastLook(person);
    return !look || look->isOutdated;
}

} // namespace gui
