#include "intake/proposals.h"

#include "intake/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

// Names as they stand before a verb: each word begins with a capital, parties stand in parentheses.
const QString nameOfPerson = uR"(\p{Lu}[\p{L}.'’-]*(?:[ ](?:de|von|af|van|\p{Lu}[\p{L}.'’-]*)){0,4})"_s;
const QString partyInParentheses = uR"((?:\s*\((?!\d)[^()]{1,20}\)))"_s;

// "Anna Ek (S)", "Anna Ek (S) m.fl.", "Anna Ek (S), Bo Alm (M) och Cia Ö (C)", "Ordföranden"
const QString movers = nameOfPerson + partyInParentheses + uR"(?(?:\s*(?:,|\boch\b|\bsamt\b|&)\s*)"_s +
                       nameOfPerson + partyInParentheses + uR"(){0,9}(?:\s+(?:m\.?\s?fl\.?|med flera))?)"_s;

const QRegularExpression &motion()
{
    static const QRegularExpression pattern{
        u"^("_s + movers +
            uR"()((?:,?\s+(?:med|under)\s+(?:instämmande|bifall)\s+(?:av|från)\s+[^.]{2,200}?)?),?\s+()"_s +
            uR"((?:yrka|föreslå|föreslog|hemställ|instäm|biträd|tillstyrk|ansluter\s+sig|framställ)\p{L}*)(?:\s+för\s+\p{L}+\s+räkning)?\s*:?\s*(.*)$)"_s,
        unicode | QRegularExpression::DotMatchesEverythingOption};
    return pattern;
}

// "Bifall till förslaget yrkas av Anna Ek (S)", "Yrkande om avslag framställs av Bo Alm (M)"
const QRegularExpression &passiveMotion()
{
    static const QRegularExpression pattern{
        uR"(^(?:(?:ett\s+)?(?:\p{L}*yrkande|förslag)\s+om\s+)?(\S.{1,1000}?)\s+(?:yrkas|yrkades|föreslås|föreslogs|hemställs|tillstyrks|framställs|framställdes|väcks|väcktes|framförs|framfördes)\s+(?:därefter\s+|också\s+|även\s+)?(?:av|från)\s+()"_s +
            movers + uR"()\s*[.;]?\s*$)"_s,
        unicode | QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption};
    return pattern;
}

// "Av Anna Ek (S) yrkas avslag", "Från Bo Alm (M) föreslås att ärendet bordläggs"
const QRegularExpression &motionOf()
{
    static const QRegularExpression pattern{
        uR"(^(?:Av|Från)\s+()"_s + movers +
            uR"()\s+(?:yrkas|yrkades|föreslås|föreslogs|hemställs|framställs\s+(?:\p{L}*yrkande|förslag)\s+om)\s+(.+)$)"_s,
        unicode | QRegularExpression::DotMatchesEverythingOption};
    return pattern;
}

// "Under överläggningen yrkar Anna Ek (S) bifall"
const QRegularExpression &turnedMotion()
{
    static const QRegularExpression pattern{
        uR"(^\p{Lu}[^.:(]{0,120}?\s(?:yrkar|yrkade|föreslår|föreslog|hemställer)\s+()"_s + nameOfPerson +
            partyInParentheses + uR"((?:\s*(?:,|\boch\b|\bsamt\b)\s*)"_s + nameOfPerson + partyInParentheses +
            uR"(){0,9}),?\s+(.+)$)"_s,
        unicode | QRegularExpression::DotMatchesEverythingOption};
    return pattern;
}

// "Hugo Ek (S): Återremiss."
const QRegularExpression &shortMotion()
{
    static const QRegularExpression pattern{u"^("_s + nameOfPerson + partyInParentheses +
                                                uR"(\s*):\s*(.+)$)"_s,
                                            unicode | QRegularExpression::DotMatchesEverythingOption};
    return pattern;
}

const QRegularExpression &withdrawal()
{
    static const QRegularExpression pattern{
        u"^("_s + nameOfPerson + partyInParentheses +
            uR"(?)\s+(?:återtar|återtog|återkallar|återkallade|drar\s+tillbaka|drog\s+tillbaka|tar\s+tillbaka|tog\s+tillbaka|(?:har\s+)?(?:återtagit|dragit\s+tillbaka))\b)"_s,
        unicode};
    return pattern;
}

QString withoutFullStop(QString text)
{
    text = text.simplified();
    while (text.endsWith(u'.') || text.endsWith(u';'))
        text.chop(1);
    return text.trimmed();
}

class ProposalReader
{
public:
    explicit ProposalReader(DraftWriter &writer)
        : m_writer{writer}
    {
    }

    void readMotions(const Section &section)
    {
        const QList<Entry> entries = entriesOf(m_writer.source, section.lines);
        bool read = false;
        qsizetype before = m_writer.draft.item.proposals.size();
        for (const Entry &entry : entries)
            for (const auto &[start, sentence] : sentences(entry.text)) {
                const bool taken = readSentence(sentence, true);
                // The clauses of a motion: "Anna Ek (S) yrkar" and then what.
                if (!taken && m_writer.draft.item.proposals.size() > before && (entry.listed || m_awaitsText))
                    appendToLast(sentence);
                read = read || taken;
            }
        if (!read && !entries.isEmpty())
            m_writer.doubt(
                Doubt::About::Proposals,
                Words::tr("No motion could be read under the heading of motions: check the text."));
    }

    void readProposal(const Section &section)
    {
        Passage rest;
        for (const Entry &entry : entriesOf(m_writer.source, section.lines)) {
            bool moved = false;
            QList<Passage> kept;
            for (const auto &[start, sentence] : sentences(entry.text)) {
                if (readSentence(sentence, false))
                    moved = true;
                else
                    kept.append(sentence);
            }
            if (!moved)
                kept = {entry.text};
            for (const Passage &part : kept) {
                QString &text = m_writer.draft.item.proposedDecision;
                if (!text.isEmpty())
                    text += u'\n';
                text += part.text();
                m_writer.mark(part.mark(Part::Proposal));
            }
        }
    }

    // Motions in prose under other headings; only those of members with a party, who "yrkar".
    void readProse(const Section &section)
    {
        const Passage text = textOf(m_writer.source, section.lines);
        if (!text.text().contains(u"yrka"_s, Qt::CaseInsensitive))
            return;
        for (const auto &[start, sentence] : sentences(text))
            if (sentence.text().contains(u"yrka"_s, Qt::CaseInsensitive))
                readSentence(sentence, false);
    }

private:
    bool readSentence(const Passage &sentence, bool underMotions)
    {
        constexpr qsizetype longest = 4000;
        const QString text = sentence.text().left(longest);
        if (const auto match = withdrawal().match(text); match.hasMatch()) {
            withdraw(match.captured(1), sentence);
            return true;
        }
        if (const auto match = shortMotion().match(text); match.hasMatch()) {
            add(sentence, match, {}, match.capturedStart(2), match.capturedEnd(2));
            return true;
        }
        const auto match = motion().match(text);
        if (!match.hasMatch())
            return readTurned(sentence, text);
        const QString verb = match.captured(3);
        const bool named = match.captured(1).contains(u'(');
        const bool claims = verb.startsWith(u"yrka");
        // Outside the motions only a member's name with a party, or the verb itself, tells a motion.
        if (!underMotions && !named && !claims)
            return false;
        if (verb == u"föreslås" || verb == u"yrkas" || verb == u"yrkande" || verb == u"yrkanden")
            return readTurned(sentence, text);
        const bool keepsVerb = !claims && !verb.startsWith(u"föresl") && !verb.startsWith(u"hemställ") &&
                               !verb.startsWith(u"framställ");
        add(sentence, match, match.captured(2), keepsVerb ? match.capturedStart(3) : match.capturedStart(4),
            match.capturedEnd(4));
        return true;
    }

    // The mover stands after the verb.
    bool readTurned(const Passage &sentence, const QString &text)
    {
        struct Form
        {
            const QRegularExpression &pattern;
            int mover;
            int motion;
        };
        for (const auto &[pattern, mover, moved] :
             {Form{passiveMotion(), 2, 1}, {motionOf(), 1, 2}, {turnedMotion(), 1, 2}}) {
            const auto match = pattern.match(text);
            // "föreslås av nämnden" is a proposal of the body's.
            if (!match.hasMatch() ||
                (!match.captured(mover).contains(u'(') && !match.captured(mover).contains(u' ')))
                continue;
            add(sentence, match, {}, match.capturedStart(moved), match.capturedEnd(moved), mover);
            return true;
        }
        return false;
    }

    void add(const Passage &sentence, const QRegularExpressionMatch &match, const QString &seconded,
             qsizetype start, qsizetype end, int mover = 1)
    {
        // Support may stand after the verb: "yrkar, med instämmande av Bo Alm (M), bifall".
        static const QRegularExpression support{
            uR"(^,\s*(med\s+(?:instämmande|bifall)\s+(?:av|från)\s+[^.]{2,200}?),\s+(?=\p{Ll}))"_s, unicode};
        QString text = withoutFullStop(sentence.text().mid(start, end - start));
        QString by = seconded.simplified();
        if (const auto after = support.match(text); after.hasMatch()) {
            by = after.captured(1);
            text.remove(0, after.capturedLength());
        }
        if (by.startsWith(u','))
            by = by.mid(1).trimmed();
        if (!by.isEmpty())
            text = u"%1 (%2)"_s.arg(text, by).trimmed();
        QList<NamedPerson> persons = namedPersons(withoutOthers(match.captured(mover)));
        if (persons.isEmpty())
            persons.append(namedPerson(withoutOthers(match.captured(mover))));
        for (const NamedPerson &person : std::as_const(persons))
            m_writer.draft.item.proposals.append({person.name, person.party, text, false});
        m_joint = persons.size();
        m_awaitsText = text.isEmpty();
        m_writer.mark(sentence.mark(Part::Proposal, start, end - start));
        m_writer.mark(sentence.mark(Part::Mover, match.capturedStart(mover), match.capturedLength(mover)));
    }

    static QString withoutOthers(QString names)
    {
        static const QRegularExpression others{uR"(\s+(?:m\.?\s?fl\.?|med flera)$)"_s};
        return names.remove(others).trimmed();
    }

    void appendToLast(const Passage &sentence)
    {
        auto &proposals = m_writer.draft.item.proposals;
        for (qsizetype i = std::max<qsizetype>(0, proposals.size() - m_joint); i < proposals.size(); ++i) {
            QString &text = proposals[i].text;
            text += (text.isEmpty() ? u""_s : u" "_s) + withoutFullStop(sentence.text());
        }
        m_awaitsText = false;
        m_writer.mark(sentence.mark(Part::Proposal));
    }

    void withdraw(const QString &who, const Passage &sentence)
    {
        const QString name = namedPerson(who).name;
        auto &proposals = m_writer.draft.item.proposals;
        for (auto it = proposals.rbegin(); it != proposals.rend(); ++it)
            if (it->mover == name && !it->withdrawn) {
                it->withdrawn = true;
                m_writer.mark(sentence.mark(Part::Proposal));
                return;
            }
        m_writer.doubt(
            Doubt::About::Proposals,
            Words::tr("%1 withdrew a motion that is not found in the text: check the motions.").arg(name));
    }

    DraftWriter &m_writer;
    bool m_awaitsText = false;
    qsizetype m_joint = 1;
};

} // namespace

void readProposals(const QList<Section> &sections, DraftWriter &writer)
{
    ProposalReader reader{writer};
    for (const Section &section : sections) {
        if (section.block == Block::Motions)
            reader.readMotions(section);
        else if (section.block == Block::Proposal)
            reader.readProposal(section);
        else if (section.block == Block::Unheaded || section.block == Block::Background ||
                 section.block == Block::Decision || section.block == Block::Procedure)
            reader.readProse(section);
    }
    QStringList withoutParty;
    for (const domain::Proposal &proposal : std::as_const(writer.draft.item.proposals))
        if (proposal.party.isEmpty() && proposal.mover.contains(u' ') &&
            !withoutParty.contains(proposal.mover) && withoutParty.size() < 10)
            withoutParty.append(proposal.mover);
    if (!withoutParty.isEmpty())
        writer.doubt(Doubt::About::Proposals,
                     Words::tr("No party stands with %1: enter it.").arg(withoutParty.join(u", "_s)));
}

} // namespace intake
