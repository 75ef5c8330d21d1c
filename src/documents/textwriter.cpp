#include "documents/textwriter.h"

#include "documents/cleaning.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr qsizetype lineWidth = 78;
constexpr qsizetype narrowestColumn = 2;
constexpr qsizetype columnGap = 2;

// The words in lines of at most `width` characters; a longer word is cut only where `cutWords` says so.
QStringList wrapped(const QString &text, qsizetype width, bool cutWords = false)
{
    QStringList lines;
    for (const QString &given : text.split(u'\n')) {
        QString line;
        for (QString word : given.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
                lines += line;
                line.clear();
            }
            while (cutWords && word.size() > width) {
                lines += word.left(width);
                word.remove(0, width);
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        lines += line;
    }
    return lines;
}

QString withLinks(const Text &text)
{
    QString all;
    for (const Run &run : text) {
        all += run.text;
        const QString address = QString{run.link}.remove(u"mailto:"_s);
        if (mayLink(run.link) && address != run.text)
            all += u" <%1>"_s.arg(address);
    }
    return all;
}

// The text behind a label such as "1." or "–", its later lines indented under the first.
QString labelled(const QString &label, const QString &text, qsizetype indent)
{
    const qsizetype hang = indent + label.size() + 1;
    const QStringList lines = wrapped(text, lineWidth - hang);
    QString all;
    for (qsizetype i = 0; i < lines.size(); ++i)
        all += (i == 0 ? QString{indent, u' '} + label + u' ' : QString{hang, u' '}) + lines[i] + u'\n';
    return all;
}

QString text(const Heading &heading)
{
    QString all;
    qsizetype longest = 0;
    for (const QString &line : wrapped(heading.text, lineWidth)) {
        all += line + u'\n';
        longest = std::max(longest, line.size());
    }
    if (heading.level <= 2)
        all += QString{longest, heading.level == 1 ? u'=' : u'-'} + u'\n';
    return all;
}

QString text(const Paragraph &paragraph)
{
    return wrapped(withLinks(paragraph.text), lineWidth).join(u'\n') + u'\n';
}

QString text(const List &list)
{
    QString all;
    int number = 0;
    for (const ListItem &item : list.items) {
        all += labelled(list.numbered ? u"%1."_s.arg(++number) : u"-"_s, withLinks(item.text), 0);
        for (const Text &child : item.children)
            all += labelled(u"-"_s, withLinks(child), 3);
    }
    return all;
}

// Each column as wide as its longest cell. Too wide a table takes from the column that has most room beside
// its longest word, and breaks words only when no column has any.
QList<qsizetype> columnWidths(const Table &table)
{
    QList<qsizetype> widths;
    QList<qsizetype> words;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        QStringList cells{table.columns[i].title};
        for (const QStringList &row : table.rows)
            cells += row.value(i);
        qsizetype width = narrowestColumn;
        qsizetype longestWord = narrowestColumn;
        for (const QString &cell : cells) {
            width = std::max(width, cell.size());
            for (const QString &word : cell.split(u' '))
                longestWord = std::max(longestWord, word.size());
        }
        widths += width;
        words += longestWord;
    }
    qsizetype excess =
        std::accumulate(widths.cbegin(), widths.cend(), columnGap * (widths.size() - 1)) - lineWidth;
    const qsizetype smallest = narrowestColumn * widths.size() + columnGap * (widths.size() - 1);
    for (; excess > 0 && smallest <= lineWidth; --excess) {
        qsizetype widest = 0;
        for (qsizetype i = 1; i < widths.size(); ++i) {
            const auto rank = [&](qsizetype column) {
                return std::pair{std::max<qsizetype>(widths[column] - words[column], 0), widths[column]};
            };
            if (rank(i) > rank(widest))
                widest = i;
        }
        --widths[widest];
    }
    return widths;
}

QString rowText(const QStringList &cells, const Table &table, const QList<qsizetype> &widths)
{
    QList<QStringList> columns;
    qsizetype height = 1;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        columns += wrapped(cells.value(i), widths[i], true);
        height = std::max(height, columns.last().size());
    }
    QString all;
    for (qsizetype line = 0; line < height; ++line) {
        QString row;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QString part = columns[i].value(line);
            const bool right = table.columns[i].alignment == Alignment::Right;
            row += (right ? part.rightJustified(widths[i]) : part.leftJustified(widths[i])) +
                   QString{columnGap, u' '};
        }
        while (row.endsWith(u' '))
            row.chop(1);
        all += row + u'\n';
    }
    return all;
}

QString text(const Table &table)
{
    const QList<qsizetype> widths = columnWidths(table);
    QStringList titles;
    QStringList rules;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        titles += table.columns[i].title;
        rules += QString{widths[i], u'-'};
    }
    QString all =
        table.caption.isEmpty() ? QString{} : wrapped(table.caption, lineWidth).join(u'\n') + u"\n\n"_s;
    all += rowText(titles, table, widths) + rules.join(QString{columnGap, u' '}) + u'\n';
    for (const QStringList &row : table.rows)
        all += rowText(row, table, widths);
    return all;
}

QString text(const KeyValues &facts)
{
    qsizetype longest = 0;
    for (const auto &[key, value] : facts.pairs)
        longest = std::max(longest, key.size());
    QString all;
    for (const auto &[key, value] : facts.pairs)
        all += labelled(QString{key + u':'}.leftJustified(longest + 2), value, 0);
    return all;
}

QString text(const Signature &signature)
{
    QString all = signature.statement + u"\n\n\n"_s + QString{40, u'_'} + u'\n';
    for (const QString &line : {signature.name, signature.date}) {
        if (!line.isEmpty())
            all += line + u'\n';
    }
    return all;
}

QString text(const PageBreak &)
{
    return QString{lineWidth, u'-'} + u'\n';
}

QString text(const Figure &figure)
{
    return wrapped(alternative(figure), lineWidth).join(u'\n') + u'\n';
}

} // namespace

Written writeText(const Document &raw)
{
    const auto [document, warnings] = cleaned(raw);
    QStringList parts;
    QString head;
    if (!document.kind.isEmpty())
        head += document.kind.toUpper() + u'\n';
    if (!document.issuer.isEmpty())
        head += document.issuer + u'\n';
    if (!document.address.isEmpty())
        head += document.address + u'\n';
    if (!head.isEmpty())
        parts += head;

    for (const Block &block : document.blocks)
        parts += std::visit([](const auto &content) { return text(content); }, block);
    return {parts.join(u'\n').toUtf8(), warnings};
}

} // namespace documents
