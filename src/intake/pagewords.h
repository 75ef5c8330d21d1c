#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace intake {

// A word on a page, in points from the page's top left corner.
struct PlacedWord
{
    QRectF box;
    QString text;
};

struct PageWords
{
    QSizeF size;
    QList<PlacedWord> words;
};

// The text of pages: a line for each line of print, an empty line where there is a gap between two, and wide
// blanks between columns. The heads and feet that pages share stand only where they come first.
QString textOf(const QList<PageWords> &pages);

} // namespace intake
