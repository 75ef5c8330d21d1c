#pragma once

#include "documents/textsetter.h"

namespace documents {

namespace ink {
constexpr Colour text{0.114, 0.149, 0.133};
constexpr Colour quiet{0.337, 0.380, 0.357};
constexpr Colour accent{0.122, 0.361, 0.302};
constexpr Colour line{0.780, 0.808, 0.784};
} // namespace ink

// The pages being filled from top to bottom: where the next thing stands, and to which element of the
// structure tree each stretch of content belongs.
class Paper
{
public:
    // The first page is there at once.
    explicit Paper(PageContent &content);

    double left() const;
    double textWidth() const;
    // The height of the space for text on one page.
    double textHeight() const;
    double y() const { return m_y; }
    bool isAtTop() const;
    // What is left of this page.
    double room() const;

    void newPage();
    // Turns to a new page unless so much room is left on this one.
    void need(double height);
    // Leaves a gap, but not at the top of a page.
    void skip(double height);
    void advance(double height) { m_y += height; }
    int addElement(const char *type, int parent,
                   StructureTree::Attribute attribute = StructureTree::Attribute::None);

    // Sets one line of a text with the text's top at `top`; links become elements of their own under `owner`.
    void putLine(const SetText &text, size_t line, double x, double top, int owner);
    // Sets the text from y() on, over as many pages as it takes, never one line alone on a page.
    void putText(const SetText &text, double x, int owner);
    // A picture of its own in the structure tree, made of the pieces that stand in the area.
    void putFigure(const QString &alternative, const QRectF &area, const std::vector<Piece> &pieces);
    void putImage(const QImage &image, const QRectF &area);
    int page() const { return int(m_content.pages.size()) - 1; }
    // Sets one line on a page that is there already, and a link over it that leads to an entry of the
    // outline.
    void putJump(int page, const SetText &text, size_t line, double x, double top, int owner,
                 int outlineEntry, const QString &description);
    void putRule(double x, double top, double width, Colour colour, double thickness = 0.5);
    // Remembers a heading for the outline.
    void addOutline(int level, const QString &title);
    // "n (m)" and the document's words at the foot of every page, when all pages are there.
    void putFooters(TextSetter &setter, const QString &words);

private:
    void put(Page &page, int pageIndex, int owner, Piece piece);
    void put(int owner, Piece piece);
    int linkElement(const SetText &text, int run, int owner);

    PageContent &m_content;
    double m_y = 0;
    // The link element made last, so that a link over two lines stays one element.
    const char *m_linkText = nullptr;
    int m_linkRun = -1;
    int m_linkElement = -1;
};

} // namespace documents
