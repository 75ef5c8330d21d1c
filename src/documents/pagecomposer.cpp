#include "documents/pagecomposer.h"

#include "documents/drawingsetter.h"
#include "documents/logo.h"
#include "documents/tablesetter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct PdfWriter
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

constexpr TextStyle kindStyle{8.5, 13, ink::accent, true, 0.8};
constexpr TextStyle issuerStyle{10.5, 15, ink::text, true};
constexpr TextStyle bodyStyle{10, 15, ink::text};
constexpr TextStyle quietStyle{9, 13.5, ink::quiet};
constexpr TextStyle factNameStyle{10, 15, ink::quiet};
constexpr TextStyle addressStyle{8.5, 11.5, ink::quiet};
constexpr double pixelsOfLogo = 6;     // to the point
constexpr double scaleOfFigure = 0.75; // at most, of its own size
constexpr double roomOverFigure = 80;  // for its heading and a remark of two lines
constexpr double numberWidth = 40;     // of a page in the table of contents
constexpr double paragraphGap = 7;
constexpr double listIndent = 16;
constexpr double itemGap = 2;

TextStyle headingStyle(int level)
{
    if (level == 1)
        return {16, 21, ink::text, true};
    if (level == 2)
        return {11.5, 15, ink::text, true};
    return {10, 15, ink::text, true};
}

constexpr double roomToSign = 36;
constexpr double signatureGap = 20;

// The height of a heading with facts and a signature after it, if they begin at `index`; else 0. A signature
// alone on a page could be laid behind any other paper, so the three stay together.
double closingHeight(const QList<Block> &blocks, qsizetype index)
{
    if (index + 2 >= blocks.size() || !std::holds_alternative<Heading>(blocks[index]) ||
        !std::holds_alternative<Signature>(blocks[index + 2]))
        return 0;
    const auto *facts = std::get_if<KeyValues>(&blocks[index + 1]);
    if (!facts)
        return 0;
    const double lines =
        double(facts->pairs.size()) + 4; // with the heading and the three lines of the signature
    return lines * bodyStyle.leading + 4 * paragraphGap + signatureGap + roomToSign;
}

} // namespace

PageComposer::PageComposer(const PdfFonts &fonts, PageContent &content)
    : m_content{content}
    , m_setter{fonts, content}
    , m_paper{content}
{
}

void PageComposer::compose(const Document &document)
{
    m_contentsLevel = document.contentsLevel;
    putHead(document);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        if (m_contentsLevel > 0 && m_contents.empty() &&
            std::holds_alternative<PageBreak>(document.blocks[i]))
            putContents(document);
        m_paper.need(std::max(closingHeight(document.blocks, i), picturedHeight(document.blocks, i)));
        std::visit([this](const auto &content) { put(content); }, document.blocks[i]);
    }
    finishContents();
    m_paper.putFooters(m_setter, document.footer);

    QStringList unknown;
    for (const char32_t point : m_setter.unknownCharacters())
        unknown += u"%1 (U+%2)"_s.arg(QString::fromUcs4(&point, 1))
                       .arg(uint(point), 4, 16, QLatin1Char{'0'})
                       .toUpper();
    if (!unknown.isEmpty())
        m_content.warnings +=
            PdfWriter::tr("No font has these characters, so a sign stands in their place: %1.")
                .arg(unknown.join(u", "_s));
}

void PageComposer::putContents(const Document &document)
{
    int element = -1;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (!heading || heading->level != m_contentsLevel)
            continue;
        if (element < 0)
            element = m_paper.addElement("/TOC", StructureTree::root);
        SetText title = m_setter.set(plain(heading->text), bodyStyle, m_paper.textWidth() - numberWidth);
        m_paper.need(title.height());
        const int item = m_paper.addElement("/TOCI", element);
        const int link = m_paper.addElement("/Link", m_paper.addElement("/Reference", item));
        const double top = m_paper.y();
        m_paper.advance(title.height() + itemGap);
        m_contents.push_back({m_paper.page(), top, std::move(title), link});
    }
}

void PageComposer::finishContents()
{
    size_t line = 0;
    for (size_t entry = 0; entry < m_content.outline.size() && line < m_contents.size(); ++entry) {
        const OutlineEntry heading = m_content.outline[entry];
        if (heading.level != m_contentsLevel)
            continue;
        const ContentsLine &there = m_contents[line++];
        const SetText number = m_setter.set(plain(QString::number(heading.page + 1)), bodyStyle, numberWidth);
        const double right = m_paper.left() + m_paper.textWidth();
        const QString description = PdfWriter::tr("%1, page %2").arg(heading.title).arg(heading.page + 1);
        for (size_t i = 0; i < there.title.lines.size(); ++i)
            m_paper.putJump(there.page, there.title, i, m_paper.left(), there.top, there.link, int(entry),
                            description);
        const double last = there.top + there.title.height() - there.title.style.leading;
        m_paper.putJump(there.page, number, 0, right - number.width(), last, there.link, int(entry),
                        description);
    }
}

void PageComposer::putLetterhead(const Document &document)
{
    constexpr QSizeF largestLogo{170, 44};
    const double top = m_paper.y();
    double height = 0;
    if (const QSizeF size = logoSize(document.logo, largestLogo); !size.isEmpty()) {
        const QImage image = logoImage(document.logo, (size * pixelsOfLogo).toSize());
        m_paper.putImage(image, {{m_paper.left(), top}, size});
        height = size.height();
    }
    if (!document.address.isEmpty()) {
        const SetText address = m_setter.set(plain(document.address), addressStyle, m_paper.textWidth() / 2);
        const double x = m_paper.left() + m_paper.textWidth() - address.width();
        const int owner = m_paper.addElement("/P", StructureTree::root);
        for (size_t i = 0; i < address.lines.size(); ++i)
            m_paper.putLine(address, i, x, top, owner);
        height = std::max(height, address.height());
    }
    if (height > 0)
        m_paper.advance(height + 18);
}

void PageComposer::putHead(const Document &document)
{
    putLetterhead(document);
    if (!document.kind.isEmpty())
        m_paper.putText(m_setter.set(plain(document.kind.toUpper()), kindStyle, m_paper.textWidth()),
                        m_paper.left(), m_paper.addElement("/P", StructureTree::root));
    if (!document.issuer.isEmpty())
        m_paper.putText(m_setter.set(plain(document.issuer), issuerStyle, m_paper.textWidth()),
                        m_paper.left(), m_paper.addElement("/P", StructureTree::root));
    m_paper.skip(24);
}

void PageComposer::put(const Heading &heading)
{
    static constexpr const char *types[] = {"/H1", "/H2", "/H3", "/H4", "/H5", "/H6"};
    const TextStyle style = headingStyle(heading.level);
    const SetText text = m_setter.set(plain(heading.text), style, m_paper.textWidth());
    m_paper.skip(heading.level == 1 ? 0 : heading.level == 2 ? 9 : 5);
    m_paper.need(text.height() + 3 * bodyStyle.leading);
    m_paper.addOutline(heading.level, heading.text);
    m_paper.putText(text, m_paper.left(), m_paper.addElement(types[heading.level - 1], StructureTree::root));
    m_paper.advance(heading.level == 1 ? 12 : 3);
}

void PageComposer::put(const Paragraph &paragraph)
{
    const TextStyle style = paragraph.manner == Manner::Quiet ? quietStyle : bodyStyle;
    const SetText text = m_setter.set(paragraph.text, style, m_paper.textWidth());
    if (paragraph.manner == Manner::Leading)
        m_paper.need(text.height() + paragraphGap + 2 * bodyStyle.leading);
    m_paper.putText(text, m_paper.left(), m_paper.addElement("/P", StructureTree::root));
    m_paper.skip(paragraphGap);
}

void PageComposer::putLabelled(const SetText &label, double labelX, const SetText &body, double bodyX,
                               int labelOwner, int bodyOwner)
{
    m_paper.need(body.style.leading * double(std::min<size_t>(body.lines.size(), 2)));
    for (size_t i = 0; i < label.lines.size(); ++i)
        m_paper.putLine(label, i, m_paper.left() + labelX, m_paper.y(), labelOwner);
    const double below = m_paper.y() + label.height();
    m_paper.putText(body, m_paper.left() + bodyX, bodyOwner);
    if (m_paper.y() < below && label.lines.size() > body.lines.size())
        m_paper.advance(below - m_paper.y());
}

void PageComposer::put(const List &list)
{
    using Attribute = StructureTree::Attribute;
    const int element = m_paper.addElement("/L", StructureTree::root,
                                           list.numbered ? Attribute::Numbers : Attribute::Bullets);
    const auto putItem = [this](int listElement, const QString &label, const Text &text, double indent) {
        const int item = m_paper.addElement("/LI", listElement);
        const int labelElement = m_paper.addElement("/Lbl", item);
        const int body = m_paper.addElement("/LBody", item);
        const double bodyX = indent + listIndent;
        putLabelled(m_setter.set(plain(label), bodyStyle, listIndent * 2), indent,
                    m_setter.set(text, bodyStyle, m_paper.textWidth() - bodyX), bodyX, labelElement, body);
        m_paper.skip(itemGap);
        return body;
    };
    int number = 0;
    for (const ListItem &item : list.items) {
        const int body = putItem(element, list.numbered ? u"%1."_s.arg(++number) : u"•"_s, item.text, 0);
        if (item.children.isEmpty())
            continue;
        const int inner = m_paper.addElement("/L", body, Attribute::Bullets);
        for (const Text &child : item.children)
            putItem(inner, u"–"_s, child, listIndent);
    }
    m_paper.skip(paragraphGap - itemGap);
}

void PageComposer::put(const Table &table)
{
    TableSetter{m_paper, m_setter, table}.put();
}

void PageComposer::put(const KeyValues &facts)
{
    double names = 0;
    std::vector<SetText> labels;
    for (const auto &[name, value] : facts.pairs) {
        labels.push_back(m_setter.set(plain(name), factNameStyle, m_paper.textWidth() * 0.35));
        names = std::max(names, labels.back().width());
    }
    const double valueX = std::max(names + 18, 132.0);
    const int element = m_paper.addElement("/L", StructureTree::root, StructureTree::Attribute::Facts);
    for (size_t i = 0; i < labels.size(); ++i) {
        const int item = m_paper.addElement("/LI", element);
        const int label = m_paper.addElement("/Lbl", item);
        const int body = m_paper.addElement("/LBody", item);
        putLabelled(
            labels[i], 0,
            m_setter.set(plain(facts.pairs[qsizetype(i)].second), bodyStyle, m_paper.textWidth() - valueX),
            valueX, label, body);
    }
    m_paper.skip(paragraphGap);
}

void PageComposer::put(const Signature &signature)
{
    const SetText statement = m_setter.set(plain(signature.statement), bodyStyle, m_paper.textWidth());
    const SetText name = m_setter.set(plain(signature.name), bodyStyle, m_paper.textWidth());
    const SetText date = m_setter.set(plain(signature.date), quietStyle, m_paper.textWidth());
    m_paper.skip(signatureGap);
    m_paper.need(statement.height() + roomToSign + name.height() + date.height());
    if (!signature.statement.isEmpty())
        m_paper.putText(statement, m_paper.left(), m_paper.addElement("/P", StructureTree::root));
    m_paper.advance(roomToSign);
    m_paper.putRule(m_paper.left(), m_paper.y(), 220, ink::text);
    m_paper.advance(4);
    if (!signature.name.isEmpty())
        m_paper.putText(name, m_paper.left(), m_paper.addElement("/P", StructureTree::root));
    if (!signature.date.isEmpty())
        m_paper.putText(date, m_paper.left(), m_paper.addElement("/P", StructureTree::root));
    m_paper.skip(paragraphGap);
}

QSizeF PageComposer::sizeOf(const Figure &figure) const
{
    const QSizeF own = figure.drawing.size;
    const double scale = std::min({scaleOfFigure, m_paper.textWidth() / own.width(),
                                   (m_paper.textHeight() - roomOverFigure) / own.height()});
    return own * scale;
}

double PageComposer::picturedHeight(const QList<Block> &blocks, qsizetype index) const
{
    if (index + 2 >= blocks.size() || !std::holds_alternative<Heading>(blocks[index]) ||
        !std::holds_alternative<Paragraph>(blocks[index + 1]))
        return 0;
    const auto *figure = std::get_if<Figure>(&blocks[index + 2]);
    return figure ? roomOverFigure + sizeOf(*figure).height() : 0;
}

void PageComposer::put(const Figure &figure)
{
    const QSizeF size = sizeOf(figure);
    m_paper.need(size.height());
    const QRectF area{QPointF{m_paper.left(), m_paper.y()}, size};
    m_paper.putFigure(
        alternative(figure), area,
        setDrawing(figure.drawing, m_setter, area.topLeft(), size.width() / figure.drawing.size.width()));
    m_paper.advance(size.height());
    m_paper.skip(paragraphGap);
}

void PageComposer::put(const PageBreak &)
{
    if (!m_paper.isAtTop())
        m_paper.newPage();
}

} // namespace documents
