#include "intake/pagewords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

struct PrintedLine
{
    qreal top = 0;
    qreal bottom = 0;
    QString text;
};

qreal centre(const PlacedWord &word)
{
    return word.box.center().y();
}

QString joined(QList<PlacedWord> words)
{
    std::stable_sort(words.begin(), words.end(),
                     [](const PlacedWord &a, const PlacedWord &b) { return a.box.left() < b.box.left(); });
    QString text;
    qreal end = 0;
    for (const PlacedWord &word : std::as_const(words)) {
        const qreal gap = word.box.left() - end;
        const qreal height = word.box.height();
        if (!text.isEmpty() && gap > height * 1.3)
            text += u"   "_s; // a column
        else if (!text.isEmpty() && gap > height * 0.08)
            text += u' '; // less: the font changed within a word
        text += word.text;
        end = word.box.right();
    }
    return text;
}

// Words whose middles stand at the same height are a line.
QList<PrintedLine> linesOn(const PageWords &page)
{
    QList<PlacedWord> words = page.words;
    words.removeIf([](const PlacedWord &word) { return word.text.isEmpty() || word.box.height() <= 0; });
    std::stable_sort(words.begin(), words.end(),
                     [](const PlacedWord &a, const PlacedWord &b) { return centre(a) < centre(b); });
    QList<PrintedLine> lines;
    for (qsizetype i = 0; i < words.size();) {
        qreal top = words.at(i).box.top();
        qreal bottom = words.at(i).box.bottom();
        const qreal middle = centre(words.at(i));
        qsizetype end = i + 1;
        while (end < words.size() && centre(words.at(end)) - middle < words.at(i).box.height() * 0.4) {
            top = std::min(top, words.at(end).box.top());
            bottom = std::max(bottom, words.at(end).box.bottom());
            ++end;
        }
        lines.append({top, bottom, joined(words.mid(i, end - i))});
        i = end;
    }
    return lines;
}

// What the heads of two pages share: all but the numbers.
QString pattern(const QString &line)
{
    QString result = line.simplified();
    for (QChar &c : result)
        if (c.isDigit())
            c = u'0';
    while (result.contains(u"00"_s))
        result.replace(u"00"_s, u"0"_s);
    return result;
}

constexpr qsizetype mostHeadLines = 6;
constexpr qsizetype mostFootLines = 5;

bool isEdge(qsizetype line, qsizetype count)
{
    return line < mostHeadLines || line >= count - mostFootLines;
}

QSet<QString> sharedEdges(const QList<QList<PrintedLine>> &pages)
{
    QHash<QString, qsizetype> counts;
    for (const auto &lines : pages) {
        QSet<QString> here;
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (isEdge(i, lines.size()) && !lines.at(i).text.contains(u'§'))
                here.insert(pattern(lines.at(i).text));
        for (const QString &one : std::as_const(here))
            ++counts[one];
    }
    QSet<QString> shared;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > 1 && it.value() * 3 >= pages.size())
            shared.insert(it.key());
    return shared;
}

// The lines between the head and the foot of a page: its outermost lines, as long as other pages share them.
struct Body
{
    qsizetype first = 0;
    qsizetype end = 0;
};

Body bodyOf(const QList<PrintedLine> &lines, const QSet<QString> &shared)
{
    Body body{0, lines.size()};
    while (body.first < std::min(lines.size(), mostHeadLines) &&
           shared.contains(pattern(lines.at(body.first).text)))
        ++body.first;
    while (body.end > std::max(body.first, lines.size() - mostFootLines) &&
           shared.contains(pattern(lines.at(body.end - 1).text)))
        --body.end;
    return body;
}

// The usual way from one line to the next.
qreal usualPitch(const QList<QList<PrintedLine>> &pages)
{
    QList<qreal> pitches;
    for (const auto &lines : pages)
        for (qsizetype i = 1; i < lines.size(); ++i)
            pitches.append(lines.at(i).bottom - lines.at(i - 1).bottom);
    if (pitches.isEmpty())
        return 0;
    const auto middle = pitches.begin() + pitches.size() / 3; // paragraphs are longer than the gaps are many
    std::nth_element(pitches.begin(), middle, pitches.end());
    return *middle;
}

bool endsSentence(const QString &line)
{
    return line.endsWith(u'.') || line.endsWith(u':') || line.endsWith(u'!') || line.endsWith(u'?');
}

} // namespace

QString textOf(const QList<PageWords> &pages)
{
    QList<QList<PrintedLine>> printed;
    printed.reserve(pages.size());
    for (const PageWords &page : pages)
        printed.append(linesOn(page));
    const QSet<QString> edges = sharedEdges(printed);
    const qreal pitch = usualPitch(printed);
    QSet<QString> shown;
    QString text;
    QString previous;
    for (const auto &lines : std::as_const(printed)) {
        const Body body = bodyOf(lines, edges);
        bool first = true;
        qreal bottom = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const PrintedLine &line = lines.at(i);
            if (i < body.first || i >= body.end) {
                const QString known = pattern(line.text);
                if (shown.contains(known))
                    continue;
                shown.insert(known);
            }
            const bool gap = first ? endsSentence(previous) || line.text.startsWith(u'§')
                                   : line.bottom - bottom > pitch * 1.35;
            if (gap && !text.isEmpty())
                text += u'\n';
            text += line.text + u'\n';
            previous = line.text;
            bottom = line.bottom;
            first = false;
        }
    }
    return text;
}

} // namespace intake
