#pragma once

#include <QList>

namespace gui {

// What a table's column would like to have, in pixels, and what it can do with.
struct ColumnWish
{
    int natural = 0;         // the width of its contents
    int least = 0;           // below this it says nothing any more
    bool yields = true;      // gives way before those that don't, such as the names
    bool expendable = false; // can be left out where there is no room, the last one first
};

// The widths of the columns so that they fit into `available` as far as they can: the widest ones that yield
// give way first, then the others, none below its least; 0 for an expendable column that is left out because
// not even the least widths would fit with it. What is too much then is to be scrolled.
QList<int> fittedWidths(const QList<ColumnWish> &columns, int available);

} // namespace gui
