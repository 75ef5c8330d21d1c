#pragma once

#include <QString>

#include <optional>

namespace domain {

// Colours as numbers, 0xRRGGBB, where no layer that paints is at hand.

// How far two colours stand apart, 1 to 21 (WCAG 2.1, contrast ratio).
double contrast(quint32 a, quint32 b);

// What lies behind the coloured parts of the window and of pictures, in light and in dark surroundings.
inline constexpr quint32 lightSurface = 0xffffff;
inline constexpr quint32 darkSurface = 0x202624;

// The colour, made lighter or darker until it stands out from both surfaces by 3 to 1, as WCAG 2.1 (1.4.11)
// asks of graphics.
quint32 readableColour(quint32 colour);

// "#e8112d"
QString colourText(quint32 colour);
// Reads that; nothing when the text is no such colour.
std::optional<quint32> colourFromText(const QString &text);

} // namespace domain
