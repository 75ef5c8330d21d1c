#pragma once

#include <QString>

namespace intake {

// The text of a web page or of formatted text from the clipboard: a line for each block, a sign before each
// entry of a list, the cells of a table's row parted by tabs. Scripts, styles and comments are left out;
// nothing is fetched. Any text at all can be given.
QString textOfHtml(const QString &html);

// The text is a web page, or a piece of one.
bool isHtml(const QString &text);

} // namespace intake
