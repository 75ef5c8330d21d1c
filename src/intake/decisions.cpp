#include "intake/decisions.h"

#include "domain/datesintext.h"
#include "intake/bodies.h"
#include "intake/outcomewords.h"
#include "intake/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

using domain::DecisionPoint;
using domain::Outcome;

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// "Kommunfullmäktige beslutar:", "Nämnden föreslår fullmäktige besluta att": the clauses follow.
bool isLead(const QString &text)
{
    static const QRegularExpression pattern{
        uR"((?:\bbeslut(?:ar|ade|a)\b|\bföreslår\b|\bföreslås\b)(?:[^.]{0,80}?\bbesluta\b)?(?:\s+(?:dels|därmed|följande|enhälligt|att))*\s*:?$|:$)"_s,
        anyCase};
    return text.size() < 250 && pattern.match(text).hasMatch();
}

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.toLower())
        if (c.isLetterOrNumber())
            result += c;
    return result;
}

// What stands later in a point is no part of what it decides.
constexpr qsizetype longestRead = 2000;

// "till nämndens sammanträde den 3 juni 2026"
QDate tabledUntil(const QString &point)
{
    const QString text = point.left(longestRead);
    static const QRegularExpression pattern{uR"((?:till|tills|intill)\b[^.]{0,60}$)"_s, anyCase};
    for (const domain::WrittenDay &day : domain::writtenDays(text))
        if (pattern.match(text.left(day.start)).hasMatch())
            return day.date;
    return {};
}

void readReferral(DecisionPoint &point)
{
    static const QRegularExpression reason{
        uR"(återremi.*?\b((?:för|i syfte|med uppdrag|med motiveringen|då|eftersom)\b\s+.+?)\.?$)"_s,
        anyCase | QRegularExpression::DotMatchesEverythingOption};
    static const QRegularExpression addressee{
        uR"(återremi\p{L}*(?:\s+\p{L}+){0,3}?\s+till\s+(\p{L}+(?:\s+(?!för\b|i\b|med\b|då\b|och\b|eftersom\b)\p{L}+){0,3}))"_s,
        anyCase};
    const QString text = point.text.left(longestRead);
    if (const auto match = reason.match(text); match.hasMatch())
        point.reason = match.captured(1).simplified();
    if (const auto match = addressee.match(text); match.hasMatch())
        point.addressee = match.captured(1).simplified();
}

// What becomes a point: some sentences of an entry.
struct Candidate
{
    qsizetype start = 0;
    qsizetype end = 0;
    Passage text;
    std::optional<OutcomeWords> words;
};

class DecisionReader
{
public:
    explicit DecisionReader(DraftWriter &writer)
        : m_writer{writer}
        , m_proposed{folded(writer.draft.item.proposedDecision.left(20'000))}
    {
    }

    void readBlock(const QString &lead, const QList<Line> &lines)
    {
        const QList<Entry> entries = entriesOf(m_writer.source, lines);
        bool preparatory = isPreparatory(lead);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const Entry &entry = entries.at(i);
            if (!entry.listed && i + 1 < entries.size() && isLead(entry.text.text())) {
                preparatory = isPreparatory(entry.text.text());
                m_writer.mark(entry.text.mark(Part::Heading));
                continue;
            }
            for (const Candidate &candidate : candidatesOf(entry))
                addPoint(candidate, preparatory);
        }
    }

    // Adds a sentence that stands outside every decision block.
    void readSentence(const Passage &sentence)
    {
        const Candidate candidate{0, sentence.size(), sentence, outcomeOf(sentence.text())};
        addPoint(candidate, false);
    }

private:
    // A list entry is one point; running text becomes one point for each sentence that tells an outcome.
    QList<Candidate> candidatesOf(const Entry &entry) const
    {
        QList<Candidate> result;
        for (const Sentence &sentence : sentences(entry.text)) {
            if (isNoDecision(sentence.text()))
                continue;
            const auto words = outcomeOf(sentence.text());
            const bool joins = !result.isEmpty() && (entry.listed || !words || !result.last().words);
            if (!joins) {
                result.append({sentence.start, sentence.end(), {}, words});
                continue;
            }
            result.last().end = sentence.end();
            if (!result.last().words)
                result.last().words = words;
        }
        for (Candidate &candidate : result)
            candidate.text = entry.text.mid(candidate.start, candidate.end - candidate.start);
        return result;
    }

    void addPoint(const Candidate &candidate, bool preparatory)
    {
        DecisionPoint point;
        static const QRegularExpression wideBlanks{uR"([ \t\xa0]{2,})"_s};
        point.text = candidate.text.text().trimmed().replace(wideBlanks, u" "_s);
        static const QRegularExpression joint{uR"([,;]?\s+(?:samt|och)$|[,;]+$)"_s};
        point.text.remove(joint); // what joins the clauses of a list
        if (point.text.isEmpty())
            return;
        const QString shown = point.text.size() > 60 ? point.text.left(58) + u'…' : point.text;
        if (candidate.words) {
            point.outcome = candidate.words->outcome;
            auto other = candidate.words->other;
            // Under a proposal to another body, to reject is what is proposed there.
            if (preparatory &&
                (point.outcome == Outcome::Rejected || point.outcome == Outcome::PartlyApproved))
                other = Outcome::Endorsed;
            if (other)
                m_writer.doubt(Doubt::About::Outcome, Words::tr("“%1” may mean %2 or %3: choose its outcome.")
                                                          .arg(shown, domain::label(point.outcome).toLower(),
                                                               domain::label(*other).toLower()));
        } else if (!repeatsProposal(point.text)) {
            m_writer.doubt(Doubt::About::Outcome,
                           Words::tr("What became of “%1” can't be told from its words: choose its outcome.")
                               .arg(shown));
        }
        if (preparatory && domain::state(point.outcome) == domain::OutcomeState::Decided)
            point.outcome = Outcome::Endorsed;
        if (domain::isTabling(point.outcome))
            point.until = tabledUntil(point.text);
        if (domain::isReferral(point.outcome))
            readReferral(point);
        m_writer.draft.item.points.append(point);
        m_writer.mark(candidate.text.mark(Part::Point));
    }

    bool repeatsProposal(const QString &text) const
    {
        const QString sought = folded(text);
        return sought.size() > 12 && m_proposed.contains(sought);
    }

    DraftWriter &m_writer;
    QString m_proposed;
};

// A sentence of the running text that decides: "Nämnden utser …", "Ärendet utgår."
bool decides(const QString &sentence)
{
    static const QRegularExpression active{
        u"^(?:"_s + fullBodyPattern() +
            uR"(|ordföranden)\s+(?:beslutar|beslutade|utser|väljer|godkänner|noterar|fastställer|antar|avslår|bifaller|bordlägger|återremitterar|föreslår|tillstyrker|överlämnar|lägger)\b)"_s,
        anyCase};
    static const QRegularExpression passive{
        uR"(\b(?:bordläggs|återremitteras|utgår|fastställs|godkänns|godkännes|noteras|avslås|bifalls|antas|avskrivs|utses|väljs|läggs\s+till\s+handlingarna)\b)"_s,
        anyCase};
    static const QRegularExpression proposes{
        uR"(\b(?:föreslås|föreslogs|yrkar|yrkade|förslag|ska|skall|bör|kan|proposition|finner|frågar)\b)"_s,
        anyCase};
    if (active.match(sentence).hasMatch())
        return true;
    return sentence.size() < 200 && passive.match(sentence).hasMatch() &&
           !proposes.match(sentence).hasMatch();
}

} // namespace

bool beginsDecision(const QString &sentence)
{
    static const QRegularExpression pattern{u"^"_s + fullBodyPattern() + uR"(\s+(?:beslutar|beslutade)\b)"_s,
                                            anyCase};
    return pattern.match(sentence).hasMatch();
}

bool isNoDecision(const QString &sentence)
{
    static const QRegularExpression pattern{
        uR"(\breserver(?:ar|ade|at)\s+sig\b|\banmäl(?:er|de|t)\s+jäv\b|\bdeltar\s+(?:ej|inte|därför\s+inte)\b|\byrka(?:r|de)\b|\bsärskilt\s+yttrande\b|\bprotokollsanteckning|\bomedelbart?\s+justera|\bförklaras?\s+omedelbart\b|\bjusteras\s+omedelbart\b)"_s,
        anyCase};
    return pattern.match(sentence).hasMatch();
}

void readDecision(const QList<Section> &sections, DraftWriter &writer)
{
    DecisionReader reader{writer};
    QList<const Section *> blocks;
    for (const Section &section : sections)
        if (section.block == Block::Decision && !section.lines.isEmpty())
            blocks.append(&section);
    if (blocks.size() > 1) {
        // The committee's own decision, where the text repeats others'.
        const auto isOwn = [&](const Section *section) {
            return !writer.draft.committee.isEmpty() &&
                   section->heading.in(writer.source).startsWith(writer.draft.committee, Qt::CaseInsensitive);
        };
        if (std::any_of(blocks.cbegin(), blocks.cend(), isOwn))
            blocks.removeIf([&](const Section *section) { return !isOwn(section); });
        writer.doubt(
            Doubt::About::Points,
            Words::tr(
                "The text has several headings of decisions: check that only this item's own decision was "
                "read."));
    }
    for (const Section *section : std::as_const(blocks))
        reader.readBlock(section->heading.in(writer.source).toString(), section->lines);
    if (!writer.draft.item.points.isEmpty())
        return;
    for (const Section &section : sections) {
        if (section.block == Block::Proposal || section.block == Block::Basis ||
            section.block == Block::Dispatch || section.block == Block::MeetingHead)
            continue;
        const bool isProse = section.block == Block::Unheaded || section.block == Block::Background ||
                             section.block == Block::Motions || section.block == Block::Procedure;
        for (const Sentence &sentence : sentences(textOf(writer.source, section.lines)))
            if ((isProse ? decides(sentence.text()) : beginsDecision(sentence.text())) &&
                !isNoDecision(sentence.text()))
                reader.readSentence(sentence.words);
    }
    if (writer.draft.item.points.isEmpty())
        writer.doubt(Doubt::About::Points,
                     Words::tr("No decision is found in the text: enter it, or leave it empty for an "
                               "item without one."));
    else
        writer.doubt(Doubt::About::Points,
                     Words::tr("The decision has no heading and was taken from the running text: check it."));
}

} // namespace intake
