#include "intake/flowtext.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace intake {

void FlowText::append(QStringView text)
{
    if (!isTooLong())
        m_paragraph += text;
}

void FlowText::endParagraph(const QString &sign)
{
    QString paragraph = std::exchange(m_paragraph, {}).trimmed();
    if (m_rows > 0) {
        // Several paragraphs of a cell stand on its row.
        if (!paragraph.isEmpty()) {
            m_text += (m_cellHasText ? u" "_s : QString{}) + (sign.isEmpty() ? QString{} : sign + u' ') +
                      paragraph.replace(u'\n', u' ');
            m_cellHasText = true;
        }
        return;
    }
    if (paragraph.isEmpty()) {
        m_gap = true;
        return;
    }
    const bool listed = !sign.isEmpty();
    if (!m_text.isEmpty() && (m_gap || !(listed && m_wasListed)))
        m_text += u'\n';
    m_text += (listed ? sign + u' ' : QString{}) + paragraph + u'\n';
    m_wasListed = listed;
    m_gap = false;
}

void FlowText::beginRow()
{
    if (m_rows++ == 0) {
        if (m_gap && !m_text.isEmpty())
            m_text += u'\n';
        m_gap = false;
    }
    m_cellHasText = false;
}

void FlowText::endCell()
{
    if (m_rows > 0)
        m_text += u'\t';
    m_cellHasText = false;
}

void FlowText::endRow()
{
    if (m_rows == 0)
        return;
    while (m_text.endsWith(u'\t'))
        m_text.chop(1);
    m_text += u'\n';
    --m_rows;
    m_wasListed = false;
}

int Numbering::next(const QString &list, int level, int start)
{
    QList<int> &counts = m_counts[list];
    while (counts.size() <= level)
        counts.append(-1);
    counts[level] = counts.at(level) < 0 ? start : counts.at(level) + 1;
    for (qsizetype below = level + 1; below < counts.size(); ++below)
        counts[below] = -1;
    return counts.at(level);
}

int Numbering::current(const QString &list, int level, int start) const
{
    const int count = m_counts.value(list).value(level, -1);
    return count < 0 ? start : count;
}

QString listNumber(int number, const QString &format)
{
    const bool small = format.startsWith(u"lower");
    if (format.endsWith(u"Letter") && number > 0 && number <= 26)
        return QString{QChar{ushort((small ? 'a' : 'A') + number - 1)}};
    if (format.endsWith(u"Roman") && number > 0 && number < 100) {
        static constexpr std::array<std::pair<int, const char16_t *>, 8> signs{
            {{90, u"XC"}, {50, u"L"}, {40, u"XL"}, {10, u"X"}, {9, u"IX"}, {5, u"V"}, {4, u"IV"}, {1, u"I"}}};
        QString roman;
        for (const auto &[value, sign] : signs)
            for (; number >= value; number -= value)
                roman += QStringView{sign};
        return small ? roman.toLower() : roman;
    }
    return QString::number(number);
}

} // namespace intake
