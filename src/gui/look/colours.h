#pragma once

#include <QColor>
#include <QPalette>

namespace gui {

// The colours of the window, by what they are for. There is one set for light and one for dark surroundings;
// every text colour stands out from the grounds it is used on by at least 4.5 to 1.
struct Colours
{
    bool dark = false;
    QColor ground;     // behind cards and tables
    QColor panel;      // menu bar, tool bar, navigation, table headers, status bar
    QColor surface;    // cards, tables, inputs, buttons
    QColor line;       // borders and rules
    QColor rowLine;    // between the rows of a table
    QColor edge;       // border of inputs: 3 to 1 against the surface
    QColor ink;        // text
    QColor mute;       // text of less weight
    QColor accent;     // what is chosen; also a text colour
    QColor onAccent;   // text on accent
    QColor accentSoft; // ground of chosen rows
    QColor hover;      // ground under the pointer
    QColor grey, greySoft;
    QColor green, greenSoft;
    QColor amber, amberSoft;
    QColor red, redSoft;
    QColor violet, violetSoft;
    QColor blueSoft; // ground of dates and numbers in a text
};

const Colours &lightColours();
const Colours &darkColours();
// The set that goes with a widget's palette.
const Colours &coloursFor(const QPalette &palette);

QPalette paletteOf(const Colours &colours);

// How far two colours stand apart, 1 to 21 (WCAG 2.1, contrast ratio).
double contrast(const QColor &a, const QColor &b);

} // namespace gui
