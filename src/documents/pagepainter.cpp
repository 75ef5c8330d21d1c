#include "documents/pagepainter.h"

namespace documents {
namespace {

void paint(cairo_t *cairo, const GlyphPiece &piece)
{
    cairo_set_source_rgb(cairo, piece.colour.red, piece.colour.green, piece.colour.blue);
    cairo_move_to(cairo, piece.x, piece.y);
    pango_cairo_show_glyph_item(cairo, piece.text, piece.glyphs);
}

void paint(cairo_t *cairo, const RulePiece &piece)
{
    cairo_set_source_rgb(cairo, piece.colour.red, piece.colour.green, piece.colour.blue);
    cairo_rectangle(cairo, piece.area.x(), piece.area.y(), piece.area.width(), piece.area.height());
    cairo_fill(cairo);
}

} // namespace

void paintPage(cairo_t *cairo, const Page &page)
{
    for (const Mark &mark : page.marks) {
        cairo_tag_begin(cairo, "P", nullptr);
        for (const Piece &piece : mark.pieces)
            std::visit([cairo](const auto &drawn) { paint(cairo, drawn); }, piece);
        cairo_tag_end(cairo, "P");
    }
}

} // namespace documents
