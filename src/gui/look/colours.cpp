#include "gui/look/colours.h"

#include "domain/colour.h"

namespace gui {

const Colours &lightColours()
{
    static const Colours colours{
        .dark = false,
        .ground = 0xf4f5f3,
        .panel = 0xfbfbfa,
        .surface = 0xffffff,
        .line = 0xdfe2dd,
        .rowLine = 0xeef0ed,
        .edge = 0x858f89,
        .ink = 0x1d2622,
        .mute = 0x5f6a64,
        .accent = 0x1f5c4d,
        .onAccent = 0xffffff,
        .accentSoft = 0xe3eeea,
        .hover = 0xf1f4f1,
        .grey = 0x5f6a64,
        .greySoft = 0xecefec,
        .green = 0x1b6b3a,
        .greenSoft = 0xe0f2e6,
        .amber = 0x8a5a00,
        .amberSoft = 0xfdf1d6,
        .red = 0xa3261d,
        .redSoft = 0xfbe4e1,
        .violet = 0x5b3f8f,
        .violetSoft = 0xece6f7,
        .blueSoft = 0xdbe8fb,
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .dark = true,
        .ground = 0x161a18,
        .panel = 0x1a1f1d,
        .surface = 0x202624,
        .line = 0x37403c,
        .rowLine = 0x2b322f,
        .edge = 0x76817b,
        .ink = 0xe7ebe8,
        .mute = 0xa8b2ad,
        .accent = 0x7cc4ae,
        .onAccent = 0x0f1f1a,
        .accentSoft = 0x23403a,
        .hover = 0x29302d,
        .grey = 0xa8b2ad,
        .greySoft = 0x2d3431,
        .green = 0x86d3a2,
        .greenSoft = 0x1c3a28,
        .amber = 0xf0c067,
        .amberSoft = 0x3d3013,
        .red = 0xf4a8a1,
        .redSoft = 0x45221f,
        .violet = 0xc8b6f0,
        .violetSoft = 0x33294a,
        .blueSoft = 0x1e3150,
    };
    return colours;
}

const Colours &coloursFor(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette{colours.ink, colours.surface, colours.surface, colours.line,  colours.line,
                     colours.ink, colours.ink,     colours.surface, colours.ground};
    palette.setColor(QPalette::AlternateBase, colours.panel);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::PlaceholderText, colours.mute);
    palette.setColor(QPalette::ToolTipBase, colours.ink);
    palette.setColor(QPalette::ToolTipText, colours.surface);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.mute);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    return domain::contrast(a.rgb(), b.rgb());
}

} // namespace gui
