#include "intake/outline.h"

#include "domain/datesintext.h"
#include "intake/bodies.h"
#include "intake/headings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

// First words of the titles that items have everywhere; they tell a number that lost its sign from others.
const QString openers =
    uR"((?:Val|Anmälan|Anmälning(?:ar|särenden?)?|Fastställande|Godkännande|Motion(?:er)?|Motionssvar|Information|Informationsärenden?|Aktuell|Svar|Yttrande|Ändring|Förslag|Avsägelser?|Fyllnadsval|Upprop|Sammanträdets|Mötets|Öppnande|Delegations\p{L}*|Delegerings\p{L}*|Budget\p{L}*|Årsredovisning|Delårs\p{L}*|Bokslut\p{L}*|Revidering|Interpellation(?:er)?|Fråga|Frågor|Medborgarförslag|Ekonomisk|Ekonomi\p{L}*|Verksamhets\p{L}*|Remiss\p{L}*|Redovisning|Rapport\p{L}*|Meddelanden?|Övriga\s+(?:frågor|ärenden|informations\p{L}*)|Dagordning\p{L}*|Antagande|Ansökan|Ansökningar|Begäran|Bildning|Deltagande|Arbetsordning|Reglemente|Policy|Riktlinjer|Detaljplan|Taxa|Taxor|Uppföljning|Utredning|Överenskommelse|Avtal|Justering|Bidrag|Utseende|Nominering|Initiativ|Föreläggande|Kurser|Konferens\p{L}*|Inkomna|Handlingsplan|Månads\p{L}*|Sammanträdes\p{L}*|Entledigande|Dnr|DNR|Diarienummer)\b)"_s;

struct Start
{
    qsizetype line = 0;
    QString number;
    int numberStart = 0; // in the source, with its sign and body
    int numberEnd = 0;
    QString body;
    bool withYear = false;
    bool signLost = false;
    bool alone = false; // nothing else stands on its line
};

bool isContentsEntry(QStringView line)
{
    static const QRegularExpression pattern{uR"((?:\.\s?\.\s?\.|…|\t|\s{3,})[.\s…]*\d{1,4}$)"_s};
    return line.size() < 300 && pattern.match(line).hasMatch();
}

// "§ 5" in the middle of a wrapped sentence.
bool goesOnWithSentence(QStringView previous)
{
    static const QRegularExpression pattern{
        uR"((?:\b(?:enligt|i|av|och|eller|med|till|se|från|under|jämför|jfr|om|på|samt|paragraf)|,)$)"_s,
        unicode};
    return pattern.match(previous.right(20)).hasMatch();
}

std::optional<Start> signedStart(const QString &source, const Line &line)
{
    static const QRegularExpression pattern{
        uR"(^[•*·–#-]{0,3}\s*(?:()"_s + bodyPattern() +
            uR"()\s*)?§\s?(\d{1,4}(?:\s?\p{Lu}(?![\p{L}-])(?=\s+\p{Lu}|$|\.)|\p{L}(?!\p{L}))?)(?:/(\d{4}|\d\d))?(?!\d)[.:]?)"_s,
        unicode};
    static const QRegularExpression other{uR"(^\s*(?:[-–,;)&]|och\b|samt\b|\d{4}-\d\d))"_s};
    const QStringView text = line.in(source);
    const auto match = pattern.match(text.left(120));
    if (!match.hasMatch())
        return {};
    const QStringView rest = text.mid(match.capturedEnd());
    const QStringView content = rest.trimmed();
    static const QRegularExpression label{uR"(^(?:dnr|diarie|ärendenr|ärendenummer))"_s,
                                          QRegularExpression::CaseInsensitiveOption};
    if (other.match(rest).hasMatch())
        return {};
    if (!content.isEmpty() && content.at(0).isLower() && !label.match(content).hasMatch())
        return {};
    Start start;
    start.number = match.captured(2);
    start.body = match.captured(1);
    start.numberStart = line.start + int(match.hasCaptured(1) ? match.capturedStart(1) : text.indexOf(u'§'));
    start.numberEnd = line.start + int(match.capturedEnd(2));
    start.withYear = match.hasCaptured(3);
    start.alone = content.isEmpty();
    return start;
}

// "Ks 73 Au 94", "KSAU 35"
std::optional<Start> bodyStart(const QString &source, const Line &line)
{
    static const QRegularExpression pattern{
        uR"(^([KkRr][SsFf](?:[Aa][Uu])?|\p{Lu}{2,4}[Aa][Uu]|[Aa][Uu])\s+(\d{1,4})(?![\d./:-])(?:\s+[Aa]u\s+\d{1,4}(?![\d./:-]))?(?=\s+(?:\p{Lu}|dnr)|$))"_s,
        unicode};
    const QStringView text = line.in(source);
    const auto match = pattern.match(text.left(120));
    if (!match.hasMatch())
        return {};
    Start start;
    start.number = match.captured(2);
    start.body = match.captured(1);
    start.numberStart = line.start;
    start.numberEnd = line.start + int(match.capturedEnd());
    start.alone = match.capturedEnd() == text.size();
    return start;
}

// "106 Val av protokollsjusterare", or "106" alone
std::optional<Start> bareStart(const QString &source, const Line &line)
{
    static const QRegularExpression pattern{
        uR"(^(?:(?:Ärende|Ärendepunkt|Punkt|Paragraf)\s+(?:nr\.?\s+)?)?(\d{1,4}[A-Z]?)(?:[.:]?$|\s+(?=\p{Lu}\p{L})))"_s,
        unicode};
    const QStringView text = line.in(source);
    const auto match = pattern.match(text.left(120));
    if (!match.hasMatch() || match.captured(1).toInt() > 1900)
        return {};
    Start start;
    start.number = match.captured(1);
    start.numberStart = line.start;
    start.numberEnd = line.start + int(match.capturedEnd(1));
    start.signLost = true;
    start.alone = match.capturedEnd(1) == text.size();
    return start;
}

// Cuts run-on lines where an item begins inside them.
QList<Line> cutAtStarts(const QString &source, const QList<Line> &lines)
{
    static const QRegularExpression within{
        uR"((?<=[.):]\s)(?:)"_s + bodyPattern() + uR"(\s*)?§\s?\d{1,4}\p{L}?\s+(?=\p{Lu}\p{Ll}|Dnr|DNR))"_s +
            uR"(|(?<=\s)(?<!Au\s)(?<!AU\s)\d{1,3}[A-Z]?\s+(?=)"_s + openers +
            uR"()|(?<=\s)[KR]s\s+\d{1,4}\s+Au\s+\d{1,4}(?=\s))"_s,
        unicode};
    QList<Line> result;
    result.reserve(lines.size());
    for (const Line &line : lines) {
        if (!line.runOn) {
            result.append(line);
            continue;
        }
        qsizetype at = 0;
        const QStringView text = line.in(source);
        const auto add = [&](qsizetype from, qsizetype to) {
            while (from < to && text.at(from).isSpace())
                ++from;
            while (to > from && text.at(to - 1).isSpace())
                --to;
            if (from < to)
                result.append(
                    {line.start + int(from), int(to - from), from > 0 || line.opensParagraph, line.runOn});
        };
        for (auto it = within.globalMatch(text); it.hasNext();) {
            const qsizetype start = it.next().capturedStart();
            add(at, start);
            at = start;
        }
        add(at, text.size());
    }
    return result;
}

class OutlineReader
{
public:
    OutlineReader(const QString &source, const QList<Line> &lines)
        : m_source{source}
        , m_lines{cutAtStarts(source, lines)}
    {
    }

    Outline read()
    {
        findStarts();
        Outline outline;
        outline.contentsEntries = m_contentsEntries;
        const qsizetype first = m_starts.isEmpty() ? m_lines.size() : m_starts.first().line;
        outline.head = m_lines.first(first);
        for (qsizetype i = 0; i < m_starts.size(); ++i)
            outline.items.append(item(i));
        dropEarlierMentions(outline);
        return outline;
    }

private:
    void findStarts()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines.at(i);
            auto start = signedStart(m_source, line);
            if (!start)
                start = bodyStart(m_source, line);
            if (!start) {
                start = bareStart(m_source, line);
                if (start && !hasEvidence(*start, i))
                    continue;
            }
            if (!start)
                continue;
            if (isContentsEntry(line.in(m_source))) {
                ++m_contentsEntries;
                continue;
            }
            start->line = i;
            if (fits(*start, i))
                m_starts.append(*start);
        }
    }

    // A bare number begins an item when a title that items have follows, or a title and a decision.
    bool hasEvidence(const Start &start, qsizetype index) const
    {
        static const QRegularExpression opener{u'^' + openers, unicode};
        const Line &line = m_lines.at(index);
        const QStringView rest =
            QStringView{m_source}.mid(start.numberEnd, line.end() - start.numberEnd).trimmed();
        if (!start.alone && opener.match(rest.left(60)).hasMatch() && !isContentsEntry(rest))
            return true;
        if (start.alone && (index + 1 >= m_lines.size() || !isTitle(m_lines.at(index + 1).in(m_source))))
            return false;
        if (!start.alone && !isTitle(rest))
            return false;
        if (!m_starts.isEmpty() && !m_starts.last().signLost)
            return false;
        for (qsizetype i = index + 1; i < m_lines.size() && i < index + 40; ++i) {
            const Line &next = m_lines.at(i);
            if (bareStart(m_source, next) || signedStart(m_source, next))
                return false;
            if (headingOf(next.in(m_source)) == Block::Decision)
                return true;
        }
        return false;
    }

    static bool isTitle(QStringView text)
    {
        return text.size() > 5 && text.size() < 200 && text.at(0).isUpper() && !text.endsWith(u'.') &&
               !headingOf(text);
    }

    // The documents number their items in one way, upwards.
    bool fits(const Start &start, qsizetype index) const
    {
        const Line &line = m_lines.at(index);
        if (index > 0 && !line.opensParagraph && goesOnWithSentence(m_lines.at(index - 1).in(m_source)))
            return false;
        if (start.withYear && start.alone && !start.body.isEmpty())
            return false;
        if (m_starts.isEmpty())
            return true;
        const Start &last = m_starts.last();
        if (!start.body.isEmpty() && start.body.compare(m_starts.first().body, Qt::CaseInsensitive) != 0)
            return false;
        if (start.number == last.number && (start.alone || isContinuation(start, line)))
            return false;
        if (start.signLost && !last.signLost) {
            const int step = start.number.toInt() - last.number.toInt();
            return step > 0 && step < 30;
        }
        return true;
    }

    bool isContinuation(const Start &start, const Line &line) const
    {
        static const QRegularExpression pattern{uR"(^\W*(?:forts|fortsättning)\b)"_s,
                                                QRegularExpression::CaseInsensitiveOption};
        return pattern.match(QStringView{m_source}.mid(start.numberEnd, line.end() - start.numberEnd))
            .hasMatch();
    }

    ItemLines item(qsizetype index) const
    {
        const Start &start = m_starts.at(index);
        const qsizetype end = index + 1 < m_starts.size() ? m_starts.at(index + 1).line : m_lines.size();
        ItemLines result;
        result.number = domain::ItemNumber::parse(start.number).value_or(domain::ItemNumber{});
        result.numberMark = {start.numberStart, start.numberEnd - start.numberStart, Part::Number};
        result.body = start.body;
        result.signLost = start.signLost;
        const Line &first = m_lines.at(start.line);
        int at = start.numberEnd;
        while (at < first.end() &&
               (m_source.at(at).isSpace() || m_source.at(at) == u'.' || m_source.at(at) == u':'))
            ++at;
        if (start.withYear)
            while (at < first.end() &&
                   (m_source.at(at).isDigit() || m_source.at(at) == u'/' || m_source.at(at).isSpace()))
                ++at;
        if (at < first.end())
            result.lines.append({at, first.end() - at, true, first.runOn});
        for (qsizetype i = start.line + 1; i < end; ++i)
            if (!isPageNumber(m_lines.at(i)))
                result.lines.append(m_lines.at(i));
        return result;
    }

    bool isPageNumber(const Line &line) const
    {
        const QStringView text = line.in(m_source);
        return text.size() < 5 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }

    // An agenda before the items names the same numbers and has no text.
    static void dropEarlierMentions(Outline &outline)
    {
        QHash<QString, qsizetype> longest;
        for (const ItemLines &item : outline.items)
            longest[item.body + item.number.text()] =
                std::max(longest.value(item.body + item.number.text()), item.lines.size());
        const auto mentioned = outline.items.removeIf([&](const ItemLines &item) {
            return item.lines.size() <= 2 &&
                   longest.value(item.body + item.number.text()) > item.lines.size();
        });
        outline.contentsEntries += int(mentioned);
    }

    const QString &m_source;
    QList<Line> m_lines;
    QList<Start> m_starts;
    int m_contentsEntries = 0;
};

} // namespace

Outline outlineOf(const QString &source, const QList<Line> &lines)
{
    return OutlineReader{source, lines}.read();
}

} // namespace intake
