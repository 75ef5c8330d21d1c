#include "documents/paper.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double sideMargin = 72;
constexpr double topMargin = 60;
constexpr double bottomMargin = 72;
constexpr double footerTop = 52; // from the lower edge
constexpr TextStyle footerStyle{8, 11, ink::quiet};

} // namespace

Paper::Paper(PageContent &content)
    : m_content{content}
{
    newPage();
}

double Paper::left() const
{
    return sideMargin;
}

double Paper::textWidth() const
{
    return m_content.size.width() - 2 * sideMargin;
}

double Paper::textHeight() const
{
    return m_content.size.height() - topMargin - bottomMargin;
}

bool Paper::isAtTop() const
{
    return m_y <= topMargin;
}

double Paper::room() const
{
    return m_content.size.height() - bottomMargin - m_y;
}

void Paper::newPage()
{
    m_content.pages.emplace_back();
    m_y = topMargin;
}

void Paper::need(double height)
{
    if (room() < height && !isAtTop())
        newPage();
}

void Paper::skip(double height)
{
    if (!isAtTop())
        m_y += height;
}

int Paper::addElement(const char *type, int parent, StructureTree::Attribute attribute)
{
    return m_content.structure.add(type, parent, attribute);
}

void Paper::put(Page &page, int pageIndex, int owner, Piece piece)
{
    if (page.marks.empty() || page.marks.back().owner != owner) {
        int number = -1;
        if (owner >= 0) {
            number = int(std::count_if(page.marks.cbegin(), page.marks.cend(),
                                       [](const Mark &mark) { return mark.owner >= 0; }));
            m_content.structure.addContent(owner, {pageIndex, number});
        }
        page.marks.push_back({owner, number, {}});
    }
    page.marks.back().pieces.push_back(piece);
}

void Paper::put(int owner, Piece piece)
{
    put(m_content.pages.back(), int(m_content.pages.size()) - 1, owner, piece);
}

int Paper::linkElement(const SetText &text, int run, int owner)
{
    if (m_linkText != text.characters || m_linkRun != run) {
        m_linkText = text.characters;
        m_linkRun = run;
        m_linkElement = addElement("/Link", owner);
    }
    return m_linkElement;
}

void Paper::putLine(const SetText &text, size_t line, double x, double top, int owner)
{
    const double baseline = top + text.baseline(line);
    for (const SetStretch &stretch : text.lines[line].stretches) {
        const bool isLink = stretch.link >= 0 && owner >= 0;
        const int element = isLink ? linkElement(text, stretch.link, owner) : owner;
        const double from = x + stretch.x;
        put(element, GlyphPiece{stretch.glyphs, text.characters, from, baseline,
                                isLink ? ink::accent : text.style.colour});
        if (!isLink)
            continue;
        const Run &run = text.source[stretch.link];
        put(element, RulePiece{{from, baseline + 1.5, stretch.width, 0.5}, ink::accent});
        m_content.pages.back().links.push_back(
            {element,
             {from, top + double(line) * text.style.leading, stretch.width, text.style.leading},
             run.link,
             run.text});
    }
}

void Paper::putText(const SetText &text, double x, int owner)
{
    const size_t count = text.lines.size();
    for (size_t i = 0; i < count; ++i) {
        const bool keepsNext = (i == 0 && count > 1) || (count > 2 && i == count - 2);
        need(text.style.leading * (keepsNext ? 2 : 1));
        putLine(text, i, x, m_y - double(i) * text.style.leading, owner);
        m_y += text.style.leading;
    }
}

void Paper::putFigure(const QString &alternative, const QRectF &area, const std::vector<Piece> &pieces)
{
    const int element = addElement("/Figure", StructureTree::root);
    m_content.structure.describe(element, alternative, area);
    for (const Piece &piece : pieces)
        put(element, piece);
}

void Paper::putImage(const QImage &image, const QRectF &area)
{
    put(LayoutArtifact, ImagePiece{image, area});
}

void Paper::putJump(int page, const SetText &text, size_t line, double x, double top, int owner,
                    int outlineEntry, const QString &description)
{
    Page &there = m_content.pages[size_t(page)];
    for (const SetStretch &stretch : text.lines[line].stretches)
        put(there, page, owner,
            GlyphPiece{stretch.glyphs, text.characters, x + stretch.x, top + text.baseline(line),
                       text.style.colour});
    const double lineTop = top + double(line) * text.style.leading;
    there.links.push_back(
        {owner, {x, lineTop, text.lines[line].width, text.style.leading}, {}, description, outlineEntry});
}

void Paper::putRule(double x, double top, double width, Colour colour, double thickness)
{
    put(LayoutArtifact, RulePiece{{x, top, width, thickness}, colour});
}

void Paper::addOutline(int level, const QString &title)
{
    m_content.outline.push_back({level, title, int(m_content.pages.size()) - 1, m_y});
}

void Paper::putFooters(TextSetter &setter, const QString &words)
{
    const double top = m_content.size.height() - footerTop;
    const SetText said = setter.set(plain(words), footerStyle, textWidth() - 60);
    const auto putAll = [&](Page &page, int index, const SetText &text, double x) {
        for (size_t line = 0; line < std::min<size_t>(text.lines.size(), 2); ++line) {
            for (const SetStretch &stretch : text.lines[line].stretches)
                put(page, index, FooterArtifact,
                    GlyphPiece{stretch.glyphs, text.characters, x + stretch.x, top + text.baseline(line),
                               ink::quiet});
        }
    };
    const int pages = int(m_content.pages.size());
    for (int i = 0; i < pages; ++i) {
        Page &page = m_content.pages[size_t(i)];
        const SetText number = setter.set(plain(u"%1 (%2)"_s.arg(i + 1).arg(pages)), footerStyle, 60);
        put(page, i, FooterArtifact, RulePiece{{left(), top - 6, textWidth(), 0.5}, ink::line});
        putAll(page, i, said, left());
        putAll(page, i, number, left() + textWidth() - number.width());
    }
}

} // namespace documents
