#include "intake/outcomewords.h"

#include <QList>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

using domain::Outcome;

struct Words
{
    Outcome outcome;
    QRegularExpression pattern;
};

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression{u"\\b(?:"_s + pattern + u')',
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption};
}

const QRegularExpression &preparatoryWords()
{
    static const QRegularExpression pattern = words(
        uR"(föreslå(?:r|s)?\b[^.]{0,120}?\b(?:fullmäktige|styrelsen|nämnden|utskottet)\b[^.]{0,60}?\b(?:beslut|att|anta|avslå|godkänn|fastställ|utse|välj|bifall)|föreslå(?:r|s)?\b[^.]{0,60}?\bbesluta|föreslå(?:r|s)?\s+(?:kommun|region|lands)|\p{L}*(?:styrelsen|nämnden|fullmäktige|utskottet)\s+föreslås|tillstyrk|hemställer (?:hos|till) \p{L}*fullmäktige|föreslås? besluta)"_s);
    return pattern;
}

// Verbs that tell the outcome by themselves. Of several the one that comes first in the text counts; of
// those that begin at the same word, the one that stands first here.
const QList<Words> &verbs()
{
    static const QList<Words> list{
        {Outcome::ReferredBackByMinority,
         words(uR"(minoritetsåterremi|återremi\p{L}*[^.]{0,60}minoritet|minoritet[^.]{0,60}återremi)"_s)},
        {Outcome::ElectionTabled,
         words(
             uR"(val(?:et|en)?\b[^.]{0,80}\bbordl(?:ä|a)g|fyllnadsval(?:et|en)?\b[^.]{0,80}\bbordl(?:ä|a)g|bordlägg(?:a|er)\s+(?:fyllnads)?val)"_s)},
        {Outcome::Tabled,
         words(
             uR"(bordlägg|bordlades|bordlade|(?:är|blir|ligger|lämnas|har)\s+bordlag|bordlagd\b|bordlagt\b)"_s)},
        {Outcome::ReferredBack, words(uR"(återremi|återförvis)"_s)},
        {Outcome::Endorsed, preparatoryWords()},
        {Outcome::LeftVacant,
         words(
             uR"((?:lämna|lämnas|förblir|hålls|är)\s+(?:\p{L}+\s+){0,3}vakant|vakantställ|vakantsätt|vakant lämnas|vakant\b)"_s)},
        {Outcome::ResignationApproved,
         words(
             uR"(avsägels\p{L}*[^.]{0,80}(?:godkän|bevilj|bifall|entledig|befria)|(?:godkänn|bevilj|bifall)\p{L}*\s+[^.]{0,80}avsägels|entlediga|befria(?:s|r)?\b[^.]{0,60}uppdrag)"_s)},
        {Outcome::DeemedAnswered,
         words(uR"((?:anse|anses|anser|förklara|förklaras|är|vara|blir)\s+[^.]{0,60}?besvara|besvarad)"_s)},
        {Outcome::UrgentDecisionReported, words(uR"((?:\p{L}+\s+)?ordförandebeslut|brådskande beslut)"_s)},
        {Outcome::Filed,
         words(uR"(lägg(?:a|er|s|es)?\s+[^.]{0,80}?till\s+handlingarna|till handlingarna)"_s)},
        {Outcome::WrittenOff, words(uR"(avskriv|avför|(?:är|har|blir)\s+återtag|återtas\b)"_s)},
        {Outcome::Withdrawn,
         words(
             uR"((?:ärende\p{L}*|punkt\p{L}*|frågan)\s+(?:\d+\s+)?utgår|utgår(?:\s+(?:från|ur)\s+(?:dagens|dagordning|föredragnings|ärendelist)|\s*[.;]|\s*$)|låta\s+[^.]{0,40}utgå\b)"_s)},
        {Outcome::PartlyApproved,
         words(
             uR"(delvis\s+bif|bifall\p{L}*\s+[^.]{0,60}\bdelvis|bifall\p{L}*\b[^.]{0,80}\bavsl(?:å|ag)|till viss del bif)"_s)},
        {Outcome::Rejected, words(uR"(avslå|avslog|avslag)"_s)},
        {Outcome::Addition,
         words(uR"((?:bifall\p{L}*|enligt|i enlighet)\b[^.]{0,80}\btillägg|tilläggs(?:yrkande|förslag))"_s)},
        {Outcome::Amended,
         words(
             uR"((?:bifall\p{L}*|enligt|i enlighet)\b[^.]{0,80}\b(?:ändrat|ändrade|reviderat|ändring)|ändringsyrkande)"_s)},
        {Outcome::Approved, words(uR"(bifall|bifoll|godkänn|godkänt|godtar|bevilja)"_s)},
        {Outcome::Delegated,
         words(
             uR"(delegera|delegation\b[^.]{0,40}\b(?:till|ges|lämnas)|ge(?:r|s)?\s+[^.]{0,60}delegation)"_s)},
        {Outcome::Forwarded,
         words(
             uR"(överlämn|lämna(?:s|r|des)?\s+över|översänd|vidarebefordr|remitter|hänskjut|för vidare beredning)"_s)},
        {Outcome::Elected,
         words(
             uR"(välj(?:a|er|s|es)\b|valde|valt\b|vald\b|valda\b|utse(?:s|r|tt|dd|dda)?\b|utsåg|omval\b|nyval\b|förordna)"_s)},
        {Outcome::Adopted, words(uR"(anta(?:s|r|ga|gen|get|gs|ges)?\b|antog|fastställ)"_s)},
        {Outcome::Noted,
         words(
             uR"(noter(?:a|as|ar|ades)\b|anteckna|tacka(?:r|s)? för|(?:har )?tagit del|tar del|ta del|ta(?:r|s)?\s+(?:\p{L}+\s+){0,3}till protokollet|anmälan|informera(?:r|s)?\b|ta(?:r|s)?\s+emot)"_s)},
    };
    return list;
}

// Words that tell an outcome only when no verb does.
const QList<Words> &hints()
{
    static const QList<Words> list{
        {Outcome::Addition, words(uR"(med\s+(?:följande\s+)?tillägg)"_s)},
        {Outcome::Amended,
         words(uR"(med\s+(?:följande\s+|den\s+)?ändring|ändrat\s+förslag|reviderat\s+förslag)"_s)},
        {Outcome::AsProposed,
         words(uR"((?:enligt|i enlighet med)\s+[^.]{0,80}?(?:förslag|yrkande|föredragning))"_s)},
        {Outcome::Noted, words(uR"(informationen|redovisningen|rapporten)"_s)},
    };
    return list;
}

// What a point speaks of besides deciding: the right to approve something, a matter that was tabled earlier.
QString withoutAsides(QString text)
{
    static const QRegularExpression asides = words(
        uR"((?:rätt(?:en)?|beslutanderätt\p{L}*|uppdrag|möjlighet\p{L}*|(?:begäran|förslag(?:et)?|yrkande(?:t)?|fråga(?:n)?)\s+om|i\s+syfte)\s+att\s+\p{L}+|tidigare\s+(?:bordlag|återremitt|beslut)\p{L}*)"_s);
    return text.replace(asides, u"…"_s);
}

} // namespace

bool isPreparatory(const QString &text)
{
    return preparatoryWords().match(text).hasMatch();
}

std::optional<OutcomeWords> outcomeOf(const QString &point)
{
    constexpr qsizetype enough = 2000; // the verb stands first; a long annex to a point says nothing more
    const QString text = withoutAsides(point.left(enough));
    std::optional<OutcomeWords> found;
    qsizetype first = text.size();
    qsizetype firstEnd = 0;
    for (const auto &[outcome, pattern] : verbs()) {
        const auto match = pattern.match(text);
        if (match.hasMatch() && match.capturedStart() < first) {
            first = match.capturedStart();
            firstEnd = match.capturedEnd();
            found = OutcomeWords{outcome, {}};
        }
    }
    if (found) {
        // A later verb that leaves the matter open contradicts one that decides it.
        for (const auto &[outcome, pattern] : verbs()) {
            const auto match = pattern.match(text, firstEnd);
            if (match.hasMatch() && domain::state(outcome) == domain::OutcomeState::Open &&
                domain::state(found->outcome) == domain::OutcomeState::Decided)
                found->other = outcome;
        }
        // A proposal to another body may be to reject: then neither word tells the whole.
        static const QRegularExpression rejecting = words(uR"(avslå|avslog|avslag)"_s);
        if (found->outcome == Outcome::Endorsed && !found->other && rejecting.match(text).hasMatch())
            found->other = Outcome::Rejected;
        return found;
    }
    for (const auto &[outcome, pattern] : hints())
        if (pattern.match(text).hasMatch())
            return OutcomeWords{outcome, {}};
    return {};
}

} // namespace intake
