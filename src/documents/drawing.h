#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace documents {

// A picture as shapes, which every medium draws alike: a web page, the window, paper, an image. Lengths are
// those of a text of Drawing::textSize, from the upper left corner; the words stand above the boxes.
struct Drawing
{
    static constexpr double textSize = 12;

    struct Box
    {
        QRectF area;
        std::optional<quint32> fill = {}; // 0xRRGGBB; none: only the border, in the colour of the text
        bool faint = false;               // a border of little weight, for what only gives measure
        QString says = {};                // what the mark stands for, when it is pointed at

        bool operator==(const Box &) const = default;
    };

    enum class Anchor { Start, End };

    // One line, which begins or ends at a point of its baseline.
    struct Words
    {
        QPointF at;
        QString text;
        bool strong = false;
        Anchor anchor = Anchor::Start;
        bool upright = false; // read from below

        bool operator==(const Words &) const = default;
    };

    QString key;         // "attendance": stable, for file names and anchors
    QString title;       // what a screen reader is told first
    QString description; // what the picture shows, in a sentence
    QSizeF size;
    QList<Box> boxes;
    QList<Words> words;

    bool operator==(const Drawing &) const = default;
};

// The same with its title and description drawn above it, and room around: for a file of its own.
Drawing standingAlone(const Drawing &drawing);

// An SVG with title and description, in the colour of the text around it.
QString svg(const Drawing &drawing);

} // namespace documents
