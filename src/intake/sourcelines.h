#pragma once

#include <QList>
#include <QString>

namespace intake {

// A line of the source without outer blanks, or a part of a run-on line.
struct Line
{
    int start = 0;
    int length = 0;
    bool opensParagraph = true; // an empty line, or the text's beginning, stands before it
    bool runOn = false;         // cut from a line that lost its line ends, or from a long paragraph

    QStringView in(const QString &source) const { return QStringView{source}.mid(start, length); }
    int end() const { return start + length; }
};

// Longer lines are texts whose line ends were lost, or whole paragraphs; headings may stand within them.
constexpr int runOnLength = 160;

// The text with "\n" for every kind of line and page end.
QString withUniformLineEnds(const QString &text);

// Where the text begins after comment lines with "#".
int endOfComments(const QString &source);

// The lines that hold text of the protocol: without comments, empty lines, and the heads and feet of pages.
QList<Line> linesOf(const QString &source);

} // namespace intake
