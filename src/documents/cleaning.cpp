#include "documents/cleaning.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct Cleaning
{
    Q_DECLARE_TR_FUNCTIONS(Cleaning)
};

struct Counts
{
    int controls = 0;
    int privateUse = 0;
};

constexpr char32_t softHyphen = 0x00AD;
constexpr char32_t byteOrderMark = 0xFEFF;
constexpr char16_t replacement = u'□';

bool needsNoCleaning(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u' ' && c < u'\x7f') || (c >= u'¡' && c < u'\u0300' && c.unicode() != softHyphen);
    });
}

void clean(QString &text, Counts &counts)
{
    if (needsNoCleaning(text))
        return;
    text.replace(u"\r\n"_s, u"\n"_s);
    QString result;
    result.reserve(text.size());
    for (const char32_t point : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        switch (QChar::category(point)) {
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            result += u'\n';
            break;
        case QChar::Other_Control:
            if (point == U'\n' || point == U'\r')
                result += u'\n';
            else if (point == U'\t')
                result += u' ';
            else
                ++counts.controls;
            break;
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_NotAssigned:
            counts.controls += point != softHyphen && point != byteOrderMark;
            break;
        case QChar::Other_PrivateUse:
            ++counts.privateUse;
            result += replacement;
            break;
        default:
            result += QString::fromUcs4(&point, 1);
        }
    }
    text = result;
}

void clean(Text &text, Counts &counts)
{
    for (Run &run : text)
        clean(run.text, counts);
}

void clean(Heading &heading, Counts &counts)
{
    clean(heading.text, counts);
}

void clean(Paragraph &paragraph, Counts &counts)
{
    clean(paragraph.text, counts);
}

void clean(List &list, Counts &counts)
{
    for (ListItem &item : list.items) {
        clean(item.text, counts);
        for (Text &child : item.children)
            clean(child, counts);
    }
}

void clean(Table &table, Counts &counts)
{
    clean(table.caption, counts);
    for (Column &column : table.columns)
        clean(column.title, counts);
    for (QStringList &row : table.rows) {
        for (QString &cell : row)
            clean(cell, counts);
    }
}

void clean(KeyValues &facts, Counts &counts)
{
    for (auto &[key, value] : facts.pairs) {
        clean(key, counts);
        clean(value, counts);
    }
}

void clean(Signature &signature, Counts &counts)
{
    for (QString *text : {&signature.statement, &signature.name, &signature.date})
        clean(*text, counts);
}

void clean(PageBreak &, Counts &) {}

void clean(Figure &figure, Counts &counts)
{
    Drawing &drawing = figure.drawing;
    clean(drawing.title, counts);
    clean(drawing.description, counts);
    for (Drawing::Words &words : drawing.words)
        clean(words.text, counts);
    for (Drawing::Box &box : drawing.boxes)
        clean(box.says, counts);
}

bool isBlank(const Text &text)
{
    return plainText(text).trimmed().isEmpty();
}

bool isEmpty(const Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return heading->text.trimmed().isEmpty();
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return isBlank(paragraph->text);
    if (const auto *list = std::get_if<List>(&block))
        return list->items.isEmpty();
    if (const auto *table = std::get_if<Table>(&block))
        return table->columns.isEmpty();
    if (const auto *facts = std::get_if<KeyValues>(&block))
        return facts->pairs.isEmpty();
    if (const auto *figure = std::get_if<Figure>(&block))
        return figure->drawing.size.isEmpty();
    return false;
}

void putInOrder(QList<Block> &blocks)
{
    int previousLevel = 0;
    for (Block &block : blocks) {
        if (auto *list = std::get_if<List>(&block)) {
            for (ListItem &item : list->items)
                item.children.removeIf(isBlank);
            list->items.removeIf(
                [](const ListItem &item) { return isBlank(item.text) && item.children.isEmpty(); });
        } else if (auto *table = std::get_if<Table>(&block); table && table->rows.isEmpty()) {
            table->rows += QStringList(table->columns.size(), u"–"_s);
        } else if (auto *facts = std::get_if<KeyValues>(&block)) {
            facts->pairs.removeIf([](const auto &pair) { return pair.second.trimmed().isEmpty(); });
        } else if (auto *heading = std::get_if<Heading>(&block); heading && !isEmpty(block)) {
            previousLevel = std::clamp(heading->level, 1, std::min(previousLevel + 1, 6));
            heading->level = previousLevel;
        }
    }
    blocks.removeIf(isEmpty);
}

} // namespace

QString cleanedText(const QString &text)
{
    Counts counts;
    QString result = text;
    clean(result, counts);
    return result;
}

Cleaned cleaned(const Document &document)
{
    Cleaned result{document, {}};
    Document &copy = result.document;
    Counts counts;
    for (QString *text : {&copy.title, &copy.author, &copy.kind, &copy.issuer, &copy.address, &copy.footer})
        clean(*text, counts);
    for (Block &block : copy.blocks)
        std::visit([&counts](auto &content) { clean(content, counts); }, block);
    putInOrder(copy.blocks);

    if (counts.controls > 0)
        result.warnings +=
            Cleaning::tr("%n invisible character(s) that control something else than text were left "
                         "out.",
                         nullptr, counts.controls);
    if (counts.privateUse > 0)
        result.warnings +=
            Cleaning::tr("%n character(s) that only a certain font can show were replaced by “□”. "
                         "Write what they stand for instead.",
                         nullptr, counts.privateUse);
    return result;
}

} // namespace documents
