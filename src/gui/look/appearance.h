#pragma once

#include "gui/look/colours.h"

#include <QFont>
#include <QString>

class QSettings;
class QWidget;

namespace gui {

// Light or dark, and the size of text; what the user can choose about the looks.
struct Appearance
{
    enum class Scheme { System, Light, Dark };

    Scheme scheme = Scheme::System;
    int textPercent = 100; // of the system's font size

    bool operator==(const Appearance &) const = default;
};

// What was kept in the settings.
Appearance appearanceIn(const QSettings &settings);
// The same, but for what DELTAGANDE_COLOURS and DELTAGANDE_TEXT say, which holds for this run only.
Appearance appearanceOfRun(const QSettings &settings);

// Dresses the application: style, palette, font and style sheet.
void apply(const Appearance &appearance);
// What the application wears now.
Appearance applied();
// Dresses the application anew, and keeps what the user changed by that.
void choose(const Appearance &chosen, QSettings &settings);

// The one style sheet, with every length measured from the font.
QString styleSheet(const Colours &colours, const QFont &font);

// What a widget is in the style sheet: "title", "heading", "mute" for labels; "primary", "flat" for buttons;
// "page" for the ground of a page, "panel" for areas at its side.
void setLook(QWidget *widget, const char *look);

} // namespace gui
