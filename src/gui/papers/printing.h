#pragma once

#include "documents/pdfwriter.h"

#include <functional>

class QPrinter;
class QWidget;

namespace gui {

// Shows how the pages come out of a printer, and prints them from there. `printed` is called when they went
// to the printer, `failed` with a sentence when it can't be reached.
void previewPrint(QWidget *parent, const QString &name, const documents::LaidOut &pages,
                  std::function<void()> printed, std::function<void(const QString &)> failed);

// Paints the pages; false when the printer can't be reached.
bool paint(const documents::LaidOut &pages, QPrinter &printer);

} // namespace gui
