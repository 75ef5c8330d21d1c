#include "documents/pagepainter.h"

namespace documents {
namespace {

void paint(cairo_t *cairo, const GlyphPiece &piece)
{
    cairo_set_source_rgb(cairo, piece.colour.red, piece.colour.green, piece.colour.blue);
    if (!piece.upright) {
        cairo_move_to(cairo, piece.x, piece.y);
        pango_cairo_show_glyph_item(cairo, piece.text, piece.glyphs);
        return;
    }
    constexpr double quarter = 1.5707963267948966;
    cairo_save(cairo);
    cairo_translate(cairo, piece.x, piece.y);
    cairo_rotate(cairo, -quarter);
    cairo_move_to(cairo, 0, 0);
    pango_cairo_show_glyph_item(cairo, piece.text, piece.glyphs);
    cairo_restore(cairo);
}

void paint(cairo_t *cairo, const RulePiece &piece)
{
    cairo_set_source_rgb(cairo, piece.colour.red, piece.colour.green, piece.colour.blue);
    cairo_rectangle(cairo, piece.area.x(), piece.area.y(), piece.area.width(), piece.area.height());
    cairo_fill(cairo);
}

void paint(cairo_t *cairo, const ImagePiece &piece)
{
    const QImage image = piece.image.convertToFormat(QImage::Format_RGB32);
    cairo_surface_t *surface =
        cairo_image_surface_create_for_data(const_cast<uchar *>(image.constBits()), CAIRO_FORMAT_RGB24,
                                            image.width(), image.height(), int(image.bytesPerLine()));
    cairo_save(cairo);
    cairo_translate(cairo, piece.area.x(), piece.area.y());
    cairo_scale(cairo, piece.area.width() / image.width(), piece.area.height() / image.height());
    cairo_set_source_surface(cairo, surface, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cairo),
                             CAIRO_FILTER_FAST); // no /Interpolate, which PDF/A forbids
    cairo_rectangle(cairo, 0, 0, image.width(), image.height());
    cairo_fill(cairo);
    cairo_restore(cairo);
    cairo_surface_flush(surface);
    cairo_surface_destroy(surface);
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
