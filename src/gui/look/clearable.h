#pragma once

class QLineEdit;

namespace gui {

// Gives the line a button that empties it, with a name for assistive technology.
void makeClearable(QLineEdit *line);

} // namespace gui
