#pragma once

#include <Qt>

namespace gui {

// What the models of tables tell besides text.
enum CellRole {
    ToneRole = Qt::UserRole + 1, // int(Tone): BadgeDelegate paints the text as a pill
    PartyRole,                   // QString code: PartyDelegate paints its colour before the text
    SortRole,                    // what a column sorts by; without it the text, in Swedish order
    IdRole,                      // QString, of the row (column 0): keeps the selection over a reload
    MuteRole,                    // bool: less weight
    StrongRole,                  // bool: more weight
};

} // namespace gui
