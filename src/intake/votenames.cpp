#include "intake/votenames.h"

#include "intake/itemtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

QList<NamedVotes> namedVotesIn(const QString &text)
{
    constexpr auto anyCase =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    // "Ja-röster (7):", "Följande röstar ja:", "Nej-röster avges av"
    static const QRegularExpression head{
        uR"((?<![\p{L}])(?:(?:följande\s+(?:ledamöter\s+)?)?(?:röstar|röstade|rösta(?:nde)?)\s+)?(?:(ja)|(nej)|(avstår|avstod|avstående|nedlagda|nedlagd))(?![\p{L}])(?:\s?-?\s?röst(?:er|ar|ade)?)?(?:\s+(?:avges|avgavs|lämnas|lämnades|röstar|röstade|från\s+att\s+rösta)(?:\s+(?:av|från))?)?\s*(?:\((\d{1,3})(?:\s*(?:st|röster)\.?)?\)\s*:?|:|\bav\b|(?=\s\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s*\()))"_s,
        anyCase};
    static const QRegularExpression trailing{uR"(\((\d{1,3})(?:\s*(?:st|röster)\.?)?\))"_s};
    struct Place
    {
        qsizetype start = 0;
        qsizetype end = 0;
        NamedVotes votes;
    };
    constexpr qsizetype most = 50;
    QList<Place> places;
    for (auto it = head.globalMatch(text); it.hasNext() && places.size() < most;) {
        const auto match = it.next();
        Place place{match.capturedStart(), match.capturedEnd(), {}};
        place.votes.answer = match.hasCaptured(1)   ? NamedVotes::Answer::Yes
                             : match.hasCaptured(2) ? NamedVotes::Answer::No
                                                    : NamedVotes::Answer::Abstained;
        place.votes.head = match.captured().simplified();
        if (match.hasCaptured(4))
            place.votes.told = match.captured(4).toInt();
        places.append(place);
    }
    QList<NamedVotes> result;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qsizetype next = i + 1 < places.size() ? places.at(i + 1).start : text.size();
        QString names = text.mid(places.at(i).end, next - places.at(i).end);
        if (const qsizetype paragraph = names.indexOf(u"\n\n"); paragraph > 0)
            names.truncate(paragraph);
        names = names.trimmed();
        NamedVotes votes = places.at(i).votes;
        if (const auto match = trailing.match(names); votes.told < 0 && match.hasMatch()) {
            votes.told = match.captured(1).toInt();
            names.truncate(match.capturedStart());
        }
        while (names.endsWith(u'.') || names.endsWith(u';') || names.endsWith(u' '))
            names.chop(1);
        votes.named = int(namedPersons(names).size());
        if (votes.told >= 0 || votes.named > 1)
            result.append(votes);
    }
    return result;
}

} // namespace intake
