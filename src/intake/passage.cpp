#include "intake/passage.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace intake {

void Passage::append(const QString &source, int start, int length)
{
    m_text += QStringView{source}.mid(start, length);
    for (int i = 0; i < length; ++i)
        m_at.append(start + i);
}

void Passage::appendSeparator(const QString &separator)
{
    m_text += separator;
    const int at = m_at.isEmpty() ? 0 : m_at.last() + 1;
    for (qsizetype i = 0; i < separator.size(); ++i)
        m_at.append(at);
}

void Passage::appendWrapped(const QString &source, int start, int length)
{
    if (length <= 0)
        return;
    if (!m_text.isEmpty()) {
        const QStringView next = QStringView{source}.mid(start, length);
        const bool hyphenated = m_text.size() > 2 && m_text.endsWith(u'-') &&
                                m_text.at(m_text.size() - 2).isLower() && next.at(0).isLower() &&
                                !next.startsWith(u"och "_s) && !next.startsWith(u"eller "_s);
        if (hyphenated) {
            m_text.chop(1);
            m_at.removeLast();
        } else {
            appendSeparator(u" "_s);
        }
    }
    append(source, start, length);
}

Passage Passage::mid(qsizetype start, qsizetype length) const
{
    Passage part;
    part.m_text = m_text.mid(start, length);
    part.m_at = m_at.mid(start, length);
    return part;
}

Passage Passage::trimmed() const
{
    qsizetype first = 0;
    qsizetype end = m_text.size();
    while (first < end && m_text.at(first).isSpace())
        ++first;
    while (end > first && m_text.at(end - 1).isSpace())
        --end;
    return mid(first, end - first);
}

Mark Passage::mark(Part part, qsizetype start, qsizetype length) const
{
    qsizetype end = length < 0 ? m_text.size() : std::min(start + length, m_text.size());
    while (start < end && m_text.at(start).isSpace())
        ++start;
    while (end > start && m_text.at(end - 1).isSpace())
        --end;
    if (start >= end)
        return {0, 0, part};
    return {m_at.at(start), m_at.at(end - 1) + 1 - m_at.at(start), part};
}

namespace {

bool endsWithAbbreviation(QStringView text)
{
    static const QSet<QString> abbreviations{
        u"ang"_s,  u"bl"_s,  u"ca"_s,    u"dnr"_s,   u"dvs"_s,    u"etc"_s,  u"ev"_s,    u"fr"_s,
        u"jfr"_s,  u"kl"_s,  u"mfl"_s,   u"mm"_s,    u"nr"_s,     u"osv"_s,  u"resp"_s,  u"sid"_s,
        u"st"_s,   u"tfn"_s, u"tjg"_s,   u"t.o.m"_s, u"fr.o.m"_s, u"bl.a"_s, u"d.v.s"_s, u"f.d"_s,
        u"m.fl"_s, u"m.m"_s, u"o.s.v"_s, u"s.k"_s,   u"t.ex"_s,   u"t.f"_s,
    };
    qsizetype first = text.size();
    while (first > 0 && (text.at(first - 1).isLetter() || text.at(first - 1) == u'.'))
        --first;
    const QString word = text.mid(first).toString();
    const bool initial = word.size() == 1 && word.at(0).isUpper();
    return initial || abbreviations.contains(word.toLower());
}

} // namespace

QList<Sentence> sentences(const Passage &passage)
{
    QList<Sentence> result;
    const QString &text = passage.text();
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        while (start < end && text.at(start).isSpace())
            ++start;
        const Passage words = passage.mid(start, end - start).trimmed();
        if (!words.isEmpty())
            result.append({start, words});
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n') {
            take(i);
            continue;
        }
        if (c != u'.' && c != u'!' && c != u'?')
            continue;
        qsizetype next = i + 1;
        while (next < text.size() && text.at(next) == u' ')
            ++next;
        if (next >= text.size() || next == i + 1)
            continue;
        const QChar follower = text.at(next);
        const bool beginsSentence = follower.isUpper() || follower == u'-' || follower == u'–' ||
                                    follower == u'•' || follower == u'”' || follower == u'"';
        const bool numbering = i > 0 && text.at(i - 1).isDigit() && (i < 3 || i - start < 4);
        if (beginsSentence && !numbering &&
            !(c == u'.' && endsWithAbbreviation(QStringView{text}.mid(start, i - start))))
            take(i + 1);
    }
    take(text.size());
    return result;
}

} // namespace intake
