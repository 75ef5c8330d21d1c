#include "documents/reviewwords.h"

#include "documents/swedishwords.h"
#include "domain/writtendate.h"

using namespace Qt::StringLiterals;

namespace documents {

using domain::ReviewAnswer;
using domain::ReviewStanding;
using Verdict = domain::ReviewCheck::Verdict;

QString swedish(ReviewAnswer answer)
{
    return answer == ReviewAnswer::Approved ? u"Godkänd"_s : u"Ändring begärd"_s;
}

QString swedish(ReviewStanding standing)
{
    switch (standing) {
    case ReviewStanding::Unreviewed:
        return u"Ej granskad"_s;
    case ReviewStanding::Partly:
        return u"Godkänd av några"_s;
    case ReviewStanding::Approved:
        return u"Godkänd av alla"_s;
    case ReviewStanding::ChangeRequested:
        return u"Ändring begärd"_s;
    case ReviewStanding::Outdated:
        return u"Ändrad efter granskning"_s;
    }
    return {};
}

QString swedish(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return u"Uppfyllt"_s;
    case Verdict::Notice:
        return u"Obs"_s;
    case Verdict::Lacking:
        return u"Brist"_s;
    }
    return {};
}

QString withNames(const domain::ReviewCheck &check)
{
    return check.names.isEmpty() ? check.sentence
                                 : QString{check.sentence % u": " % check.names.join(u" · "_s)};
}

QString answerLine(const domain::ReviewEntry &entry)
{
    return u"%1 (%2), %3: %4"_s.arg(entry.name, swedish(entry.review.role).toLower(),
                                    domain::writtenDate(entry.review.at.toLocalTime().date()),
                                    swedish(entry.review.answer).toLower());
}

QString seatsOf(const domain::Roster &roster)
{
    const auto counts = domain::count(roster);
    return u"%1 av %2 platser"_s.arg(counts.taken()).arg(counts.seats);
}

} // namespace documents
