#pragma once

#include <QString>

class QAbstractItemModel;
class QHeaderView;
class QPrinter;

namespace gui {

// Prints a table under a title, with its header on every page and page numbers; the columns share the width
// as they do on the screen, and long texts are broken into lines.
void printTable(QPrinter &printer, const QAbstractItemModel &model, const QHeaderView &columns,
                const QString &title);

} // namespace gui
