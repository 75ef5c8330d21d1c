#include "documents/drawingsetter.h"

#include "documents/paper.h"

namespace documents {
namespace {

constexpr double widest = 4000; // of a line of words, in points: they never break

Colour colourOf(quint32 rgb)
{
    const auto part = [rgb](int shift) { return double((rgb >> shift) & 0xff) / 255; };
    return {part(16), part(8), part(0)};
}

} // namespace

std::vector<Piece> setDrawing(const Drawing &drawing, TextSetter &setter, const QPointF &at, double scale)
{
    std::vector<Piece> pieces;
    for (const Drawing::Box &box : drawing.boxes) {
        const QRectF area{at + box.area.topLeft() * scale, box.area.size() * scale};
        if (box.fill)
            pieces.emplace_back(RulePiece{area, colourOf(*box.fill)});
        const Colour colour = box.faint ? ink::line : ink::text;
        const double line = 0.75 * scale;
        for (const QRectF &side : {QRectF{area.left(), area.top(), area.width(), line},
                                   QRectF{area.left(), area.bottom() - line, area.width(), line},
                                   QRectF{area.left(), area.top(), line, area.height()},
                                   QRectF{area.right() - line, area.top(), line, area.height()}})
            pieces.emplace_back(RulePiece{side, colour});
    }
    const double size = Drawing::textSize * scale;
    for (const Drawing::Words &words : drawing.words) {
        const SetText text =
            setter.set(plain(words.text), TextStyle{size, size, ink::text, words.strong}, widest);
        const double back = words.anchor == Drawing::Anchor::End ? text.width() : 0;
        for (const SetStretch &stretch : text.lines.front().stretches) {
            const double along = stretch.x - back;
            const QPointF start =
                at + words.at * scale + (words.upright ? QPointF{0, -along} : QPointF{along, 0});
            pieces.emplace_back(
                GlyphPiece{stretch.glyphs, text.characters, start.x(), start.y(), ink::text, words.upright});
        }
    }
    return pieces;
}

} // namespace documents
