#pragma once

#include "documents/document.h"
#include "documents/pdffonts.h"
#include "documents/structuretree.h"

#include <QImage>
#include <QRectF>

#include <variant>
#include <vector>

// What stands on the pages of a laid out document, in points from the page's upper left corner.
namespace documents {

struct Colour
{
    double red;
    double green;
    double blue;
};

// A stretch of glyphs in one font, from `x` on the baseline `y`. The layout that made it owns the glyphs.
struct GlyphPiece
{
    PangoGlyphItem *glyphs;
    const char *text; // the whole text of its layout
    double x;
    double y;
    Colour colour;
    bool upright = false; // read from below, from that point
};

struct RulePiece
{
    QRectF area;
    Colour colour;
};

struct ImagePiece
{
    QImage image; // opaque
    QRectF area;
};

using Piece = std::variant<GlyphPiece, RulePiece, ImagePiece>;

// Owners of content that no element of the structure tree has: a screen reader passes over it.
enum Artifact : int { LayoutArtifact = -1, FooterArtifact = -2 };

// Pieces drawn one after the other that have one owner: an element of the structure tree, or an Artifact.
struct Mark
{
    int owner;
    int number; // among the marks of the page that elements own; -1 for artifacts
    std::vector<Piece> pieces;
};

// Leads to an address, or to an entry of the outline.
struct LinkArea
{
    int element;
    QRectF area;
    QString target;
    QString description;
    int outlineEntry = -1;
};

struct Page
{
    std::vector<Mark> marks;
    std::vector<LinkArea> links;
};

struct OutlineEntry
{
    int level;
    QString title;
    int page;
    double y;
};

struct PageContent
{
    QSizeF size;
    std::vector<Page> pages;
    StructureTree structure;
    std::vector<OutlineEntry> outline;
    std::vector<GObjectPointer<PangoLayout>> layouts; // own the glyphs of all pieces
    QString title;
    QString author;
    QString language;
    QString identifier;
    QDateTime made;
    QStringList warnings;
};

} // namespace documents
