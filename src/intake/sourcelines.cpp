#include "intake/sourcelines.h"

#include "intake/bodies.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

constexpr auto words =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool isRule(QStringView line)
{
    static const QString signs = u"_-=–—*.…"_s;
    return line.size() > 2 &&
           std::all_of(line.begin(), line.end(), [](QChar c) { return signs.contains(c) || c.isSpace(); });
}

// "Ordf sign  Justerandes sign  Utdragsbestyrkande": what is left without these words has no letters.
bool isSignatureRow(QStringView line)
{
    static const QRegularExpression phrase{
        uR"((?:ordf|ordförandens?|ordförandes|justerande|justerandes|justerarens?|justerares|protokollsjusterares?|sekr|sekreterarens?|sekreterares|just)\.?\s*sign(?:atur(?:er)?)?\b\.?|utdragsbestyrkande)"_s,
        words};
    if (line.size() > 200)
        return false;
    QString rest = line.toString();
    const qsizetype before = rest.size();
    rest.remove(phrase);
    return rest.size() != before &&
           std::none_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter(); });
}

// "(2)", "3 (28)", "Sida 3 av 28", "Kommunstyrelsen  PROTOKOLL", "Kommunstyrelsen 2014-03-06": what is left
// without the words and numbers of a page's head has no letters or digits.
bool isPageHead(QStringView line, bool afterNoise)
{
    static const QRegularExpression telling{
        uR"((?<![\p{L}\d])(?:(?:sammanträdes)?protokoll(?:s?\s?utdrag)?|(?:sidan?|sid\.?|sidnr)(?:\s*\d{1,4}(?:\s*(?:\(\d{1,4}\)|av\s*\d{1,4}|/\s*\d{1,4}))?)?|\d{1,4}\s?\(\d{1,4}\)|\(\d{1,4}\)|sammanträdesdatum|mötesdatum)(?![\p{L}\d]))"_s,
        words};
    static const QRegularExpression day{uR"((?<![\d-])\d{4}-\d\d-\d\d(?![\d-]))"_s};
    static const QRegularExpression body{
        uR"((?<![\p{L}\d])(?:)"_s + fullBodyPattern() +
            uR"((?:s\s+\p{Ll}+utskott)?|\p{Lu}{3,}\s+KOMMUN|\p{Lu}\p{Ll}+\s+kommun|Region\s+\p{Lu}\p{L}+|sammanträde|datum)(?![\p{L}\d]))"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    constexpr qsizetype longestHead = 120;
    if (line.size() > longestHead)
        return false;
    QString rest = line.toString();
    const auto takeOut = [&rest](const QRegularExpression &token) {
        const qsizetype before = rest.size();
        rest.replace(token, u" "_s);
        return rest.size() != before;
    };
    const bool tells = takeOut(telling);
    const bool hasDay = takeOut(day);
    if (!tells && !hasDay)
        return false;
    const bool hasBody = takeOut(body);
    return (tells || hasBody || afterNoise) &&
           std::none_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

// Heads and feet of pages inside a run-on line.
const QRegularExpression &noiseInRunOn()
{
    // In capitals the word is a head; in small letters it is one with the page's number only.
    static const QRegularExpression pattern{
        uR"(^\d{0,4}\s*(?:(?:\p{Lu}{3,}\s+KOMMUN\s+)?(?:SAMMANTRÄDES)?PROTOKOLL(?:S?UTDRAG|\s+UTDRAG)?(?![\p{L}]|\s+(?:SKICKAS|SÄNDS|TILL|FRÅN)\b)(?:\s+\d{1,4}\s?\(\d{1,4}\)|\s+\d{1,4}(?=\s+(?:\d|Ks\s)))?)"_s
        uR"(|(?:Sammanträdes)?[Pp]rotokoll(?:\s+Sida)?\s+\d{1,4}\s?\(\d{1,4}\)))"_s
        uR"((?:\s+)"_s +
            fullBodyPattern() +
            uR"((?:s\s+\p{Ll}+utskott)?(?=\s+[\p{Lu}\d]|\s*$)(?:\s+\d{4}-\d\d-\d\d|\s+\d{1,4}-\d{1,4}(?=\s))?)?)"_s
            uR"(|\b(?:(?:Ordf|Ordförandes?|Ordförandens|Justerandes?|Justerares?|Justerarens|Sekr|Sekreterarens?|Just)\.?\s+sign\b\.?\s*)+(?:\d{1,4}(?=\s|$))?)"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    return pattern;
}

class LineReader
{
public:
    explicit LineReader(const QString &source)
        : m_source{source}
    {
    }

    QList<Line> read()
    {
        qsizetype at = endOfComments(m_source);
        while (at < m_source.size()) {
            qsizetype end = m_source.indexOf(u'\n', at);
            if (end < 0)
                end = m_source.size();
            readLine(int(at), int(end));
            at = end + 1;
        }
        return m_lines;
    }

private:
    void readLine(int start, int end)
    {
        trim(start, end);
        const QStringView line = QStringView{m_source}.mid(start, end - start);
        if (line.isEmpty()) {
            m_gap = true;
            return;
        }
        if (isRule(line) || isSignatureRow(line) || isPageHead(line, m_noise)) {
            m_noise = true;
            return;
        }
        m_runOn = line.size() > runOnLength;
        const bool startsPage = line.at(0).isDigit() || line.at(0).isUpper();
        if (!m_runOn && !startsPage) {
            add(start, end);
            return;
        }
        int at = start;
        for (auto it = noiseInRunOn().globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            add(at, start + int(match.capturedStart()));
            at = start + int(match.capturedEnd());
            m_runOn = true;
        }
        add(at, end);
    }

    void add(int start, int end)
    {
        trim(start, end);
        if (start >= end)
            return;
        // A sentence goes on over the foot and head of a page.
        const bool goesOn = m_noise && m_source.at(start).isLower();
        m_lines.append({start, end - start, m_gap && !goesOn, m_runOn});
        m_gap = false;
        m_noise = false;
    }

    void trim(int &start, int &end) const
    {
        while (start < end && m_source.at(start).isSpace())
            ++start;
        while (end > start && m_source.at(end - 1).isSpace())
            --end;
    }

    const QString &m_source;
    QList<Line> m_lines;
    bool m_gap = true;
    bool m_noise = false;
    bool m_runOn = false;
};

} // namespace

QString withUniformLineEnds(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r') {
            if (i + 1 < text.size() && text.at(i + 1) == u'\n')
                continue;
            result += u'\n';
        } else if (c == u'\f' || c == u'\v' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            result += u'\n';
        } else {
            result += c;
        }
    }
    return result;
}

int endOfComments(const QString &source)
{
    qsizetype at = 0;
    qsizetype end = 0;
    while (at < source.size()) {
        qsizetype lineEnd = source.indexOf(u'\n', at);
        if (lineEnd < 0)
            lineEnd = source.size();
        const QStringView line = QStringView{source}.mid(at, lineEnd - at).trimmed();
        const bool isComment = line.startsWith(u'#') || line.startsWith(u"\ufeff#");
        if (!isComment && !line.isEmpty())
            break;
        at = lineEnd + 1;
        if (isComment)
            end = std::min(at, source.size());
    }
    return int(end);
}

QList<Line> linesOf(const QString &source)
{
    return LineReader{source}.read();
}

} // namespace intake
