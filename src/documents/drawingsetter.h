#pragma once

#include "documents/drawing.h"
#include "documents/textsetter.h"

namespace documents {

// The drawing as pieces of a page, with its upper left corner at the point and `scale` points to its unit.
std::vector<Piece> setDrawing(const Drawing &drawing, TextSetter &setter, const QPointF &at, double scale);

} // namespace documents
