#include "intake/headings.h"

#include "intake/bodies.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

struct Heading
{
    Block block;
    QString phrases;
};

// Somebody's: "Kommunfullmäktiges", "Regionala utvecklingsnämndens", "Kommunstyrelsens arbetsutskotts".
const QString whose =
    uR"(\p{Lu}[\p{L}-]+(?:\s+(?!och\b|av\b|om\b|i\b|på\b|till\b|för\b)(?:\p{Ll}|\p{Lu}{2})[\p{L}-]+){0,2}(?<=[sS]))"_s;

// The first that fits counts, so that the longer phrases stand first.
const QList<Heading> &strong()
{
    static const QList<Heading> list{
        {Block::Motions,
         uR"(yrkanden?(?:\s*/\s*|\s+och\s+)förslag(?:\s+till\s+beslut)?(?:\s+(?:på|under|vid)\s+(?:dagens\s+)?sammanträdet?)?|(?:förslag|yrkanden?|behandling)(?:\s+till\s+beslut)?\s+(?:på|under|vid)\s+(?:dagens\s+)?(?:sammanträdet?|mötet)|förslag\s+och\s+yrkanden|ärendets\s+behandling\s+(?:på|under|vid)\s+sammanträdet|(?:framställda|tilläggs|ändrings)\s?yrkanden?|yrkanden?)"_s},
        {Block::Proposal,
         uR"(förslag\s+till\s+beslut|beslutsförslag|)"_s + whose +
             uR"(\s+förslag(?:\s+till\s+(?:beslut|(?:kommun|region|lands)?(?:tings)?fullmäktige|(?:kommun|region)styrelsen|\p{L}+nämnden))?)"_s},
        {Block::Procedure, uR"(beslutsgång(?:en)?|propositionsordning(?:en)?|proposition(?:er)?(?!\s+\d))"_s},
        {Block::Vote,
         uR"(godkänd\s+voteringsproposition|voteringsproposition|voteringsresultat|voteringslista|omröstningsresultat|omröstningslista|omröstning(?:en)?(?:\s+begärs)?|votering(?:en)?(?:\s+begärs)?)"_s},
        {Block::Decision, whose + uR"(\s+beslut)"_s},
        {Block::Reservation, uR"((?:skriftliga?\s+)?reservation(?:er)?)"_s},
        {Block::SpecialOpinion,
         uR"(särskil(?:t\s+yttrande|da\s+yttranden)(?:\s+i\s+\p{L}+|\s+till\s+protokollet)?)"_s},
        {Block::ProtocolNote, uR"(protokollsanteckning(?:ar)?|anteckning(?:ar)?\s+till\s+protokollet)"_s},
        {Block::NotParticipating,
         uR"(deltar\s+(?:ej|inte)(?:\s+i\s+(?:beslutet|beslut|ärendet))?|ej\s+deltagande)"_s},
        {Block::Disqualification, uR"(jävsanmälan|anmälan\s+om\s+jäv|anmäld\s+jäv)"_s},
        {Block::Basis,
         uR"(beslutsunderlag(?:et)?|underlag\s+(?:för|till)\s+beslut(?:et)?|handlingar\s+i\s+ärendet)"_s},
        {Block::Dispatch,
         uR"((?:beslutet|beslut|protokollsutdrag(?:et)?|utdrag(?:et)?|paragrafen)\s+(?:(?:ska|skall)\s+)?(?:skickas|sänds|sändes|expedieras|delges|meddelas|tillställs)(?:\s+till)?|(?:protokollsutdrag|utdrag|kopia)\s+till|(?:skickas|sänds|expedieras|delges|meddelas)\s+till|beslutsexpediering|beslutsmottagare|expediering|expedieras|sändlista|delges)"_s},
        {Block::Background,
         uR"(sammanfattning(?:\s+av\s+ärendet)?|ärendebeskrivning|beskrivning\s+av\s+ärendet|redogörelse\s+för\s+ärendet|ärendets\s+(?:beredning|gång)|bakgrund(?:\s+och\s+(?:syfte|motiv(?:ering)?|sammanfattning))?|(?:förvaltningens\s+)?bedömning|motivering(?:\s+till\s+beslutet)?|skäl\s+(?:för|till)\s+beslutet|ekonomiska\s+konsekvenser|barn(?:rätts|konsekvens)\p{L}*|överväganden)"_s},
        {Block::Closing,
         uR"(justeras|justerat|rätt\s+utdraget|vid\s+protokollet|underskrifter|underskrift|anslagsbevis|anslag\s*/\s*bevis|bevis\s+(?:om|på)\s+(?:anslag|tillkännagivande)\p{L}*|bilagor|utdragsbestyrkande|paragrafen\s+(?:är|förklaras)\s+omedelbart\s+justerad|(?:ärendet|punkten|paragrafen)\s+(?:justeras|förklaras)\s+omedelbart(?:\s+justera[dt])?|omedelbar\s+justering|omedelbart\s+justera[dt])"_s},
        {Block::MeetingHead,
         uR"(plats\s+och\s+tid|tid\s+och\s+plats|närvarolista|närvarande|beslutande|övriga\s+(?:deltagande|närvarande)|utses\s+att\s+justera|justeringens\s+plats\s+och\s+tid|yttranden?|inlägg)"_s},
    };
    return list;
}

// Words that are headings on a line of their own, but may begin a sentence or a list entry as well.
const QList<Heading> &weak()
{
    static const QList<Heading> list{
        {Block::Decision, u"beslut"_s},      {Block::Background, u"ärendet|ärende|information|redogörelse"_s},
        {Block::Proposal, u"förslag"_s},     {Block::Basis, u"underlag|handlingar"_s},
        {Block::Disqualification, u"jäv"_s},
    };
    return list;
}

// Those of them that are headings inside a run-on line, too.
const QList<Heading> &weakWithin()
{
    static const QList<Heading> list{
        {Block::Decision, u"beslut"_s},
        {Block::Background, u"ärendet"_s},
        {Block::Basis, u"underlag"_s},
        {Block::Disqualification, u"jäv"_s},
        {Block::MeetingHead, u"tid(?=:)|plats(?=:)"_s},
    };
    return list;
}

QString alternatives(const QList<Heading> &headings)
{
    QStringList groups;
    for (const Heading &heading : headings)
        groups.append(u'(' + heading.phrases + u')');
    return groups.join(u'|');
}

constexpr auto anyCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool isStrong(const QRegularExpressionMatch &match)
{
    return match.lastCapturedIndex() <= int(strong().size());
}

Block blockOf(const QRegularExpressionMatch &match, const QList<Heading> &weakOnes)
{
    const qsizetype group = match.lastCapturedIndex() - 1;
    return isStrong(match) ? strong().at(group).block : weakOnes.at(group - strong().size()).block;
}

bool beginsText(QChar c)
{
    return c.isUpper() || c.isDigit() || c == u'-' || c == u'–' || c == u'•' || c == u'”' || c == u'"' ||
           c == u'(';
}

struct Found
{
    qsizetype start = 0;
    qsizetype length = 0; // with its colon
    Block block = Block::Unheaded;
};

// The heading at the beginning of the line.
std::optional<Found> headingAtStart(QStringView line)
{
    static const QRegularExpression pattern{uR"(^[#*]{0,3}\s?(?:)"_s + alternatives(strong()) + u'|' +
                                                alternatives(weak()) + uR"()(?![\p{L}\p{N}/-])\*{0,2})"_s,
                                            anyCase};
    static const QRegularExpression paper{uR"(^(?:\S+\s+){0,3}?(?:§|\d))"_s};
    if (line.isEmpty() || !(line.at(0).isUpper() || line.at(0) == u'#' || line.at(0) == u'*'))
        return {};
    const auto match = pattern.match(line.left(runOnLength));
    if (!match.hasMatch())
        return {};
    const Block block = blockOf(match, weak());
    const qsizetype end = match.capturedEnd();
    const QStringView rest = line.mid(end);
    const QStringView text = rest.trimmed();
    if (text.isEmpty() || text == u".")
        return Found{0, line.size(), block};
    if (text.at(0) == u':')
        return Found{0, end + rest.indexOf(u':') + 1, block};
    const bool wideGap = rest.startsWith(u"  ") || rest.startsWith(u'\t');
    if (isStrong(match))
        return beginsText(text.at(0)) || wideGap ? std::optional{Found{0, end, block}} : std::nullopt;
    // "Beslut Kommunstyrelsen beslutar …", but not "Beslut KS § 12" in a list of papers.
    const bool beginsSentence = text.at(0).isUpper() && text.size() > 20;
    return beginsSentence && !paper.match(text.left(60)).hasMatch() ? std::optional{Found{0, end, block}}
                                                                    : std::nullopt;
}

// Headings anywhere in a line. Inside a sentence their first letter would be small.
QList<Found> headingsWithin(QStringView line)
{
    static const QRegularExpression pattern{uR"((?<![\p{L}\p{N}/-])(?=\p{Lu})(?:)"_s +
                                                alternatives(strong()) + u'|' + alternatives(weakWithin()) +
                                                uR"()(?=\s*:|\s+[\p{Lu}\p{N}•–-]|\s*$))"_s,
                                            anyCase};
    static const QRegularExpression paper{uR"(^(?:§|\p{Lu}{2,}\b|\p{L}{2,6}\s+(?:§|\d)|\d))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption};
    QList<Found> result;
    for (auto it = pattern.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const QStringView rest = line.mid(match.capturedEnd(), 40);
        const QStringView text = rest.trimmed();
        if (!isStrong(match) && paper.match(text).hasMatch())
            continue;
        qsizetype end = match.capturedEnd();
        if (text.startsWith(u':'))
            end += rest.indexOf(u':') + 1;
        result.append({match.capturedStart(), end - match.capturedStart(), blockOf(match, weakWithin())});
    }
    return result;
}

class SectionReader
{
public:
    explicit SectionReader(const QString &source)
        : m_source{source}
    {
        m_sections.append(Section{});
    }

    QList<Section> read(const QList<Line> &lines)
    {
        for (const Line &line : lines)
            readLine(line);
        return m_sections;
    }

private:
    void readLine(const Line &line)
    {
        const QStringView text = line.in(m_source);
        const bool inHead = m_sections.size() == 1 && m_sections.first().lines.size() < 4;
        qsizetype at = 0;
        const auto take = [&](const Found &found) {
            add(line, at, found.start);
            open(line, found);
            at = found.start + found.length;
        };
        if (m_sections.last().block != Block::Decision && m_sections.last().block != Block::Proposal &&
            isLead(text)) {
            take({0, text.size(), Block::Decision});
            return;
        }
        const auto first = headingAtStart(text);
        if (first && !isTitle(text))
            take(*first);
        if (line.runOn || inHead)
            for (const Found &found : headingsWithin(text))
                if (found.start >= at)
                    take(found);
        add(line, at, line.length);
    }

    // After the number and its label comes the title, be it a word that is a heading elsewhere.
    bool isTitle(QStringView text) const
    {
        const auto &head = m_sections.first().lines;
        const bool awaited =
            m_sections.size() == 1 && (head.isEmpty() || (head.size() == 1 && head.first().length < 40));
        return awaited && (text == u"Information" || text == u"Informationsärenden");
    }

    // "Regionfullmäktige beslutar": the decision follows, without any other heading.
    static bool isLead(QStringView text)
    {
        static const QRegularExpression pattern{
            u"^"_s + fullBodyPattern() +
                uR"((?:s\s+\p{Ll}+utskott)?\s+(?:beslutar|beslutade|föreslår\s[^.]{0,80}?\bbesluta)(?:\s+(?:därmed|följande|enhälligt|dels|att))*\s*:?$)"_s,
            QRegularExpression::UseUnicodePropertiesOption};
        return text.size() < runOnLength && pattern.match(text).hasMatch();
    }

    void open(const Line &line, const Found &found)
    {
        Section section;
        section.block = found.block;
        section.heading = {line.start + int(found.start), int(found.length)};
        section.withinLine = found.start > 0;
        m_sections.append(section);
    }

    void add(const Line &line, qsizetype from, qsizetype to)
    {
        int start = line.start + int(from);
        int end = line.start + int(to);
        while (start < end && m_source.at(start).isSpace())
            ++start;
        while (end > start && m_source.at(end - 1).isSpace())
            --end;
        if (start < end)
            m_sections.last().lines.append({start, end - start, line.opensParagraph || from > 0, line.runOn});
    }

    const QString &m_source;
    QList<Section> m_sections;
};

} // namespace

QList<Section> sectionsOf(const QString &source, const QList<Line> &lines)
{
    return SectionReader{source}.read(lines);
}

std::optional<Block> headingOf(QStringView line)
{
    const auto found = headingAtStart(line.trimmed());
    if (!found || found->length < line.trimmed().size())
        return {};
    return found->block;
}

} // namespace intake
