#pragma once

#include "intake/sourcelines.h"

#include <QList>
#include <QString>

#include <optional>

namespace intake {

// What the text under a heading is.
enum class Block {
    Unheaded, // what stands before the first heading
    Background,
    Proposal,
    Motions,
    Procedure,
    Vote,
    Decision,
    Reservation,
    SpecialOpinion,
    ProtocolNote,
    NotParticipating,
    Disqualification,
    Basis,
    Dispatch,
    MeetingHead, // place, time and who was there
    Closing,     // signatures, notice, attachments: no part of the item
};

// A heading with the lines under it.
struct Section
{
    Block block = Block::Unheaded;
    Line heading;            // of length 0 when there is none
    bool withinLine = false; // other text stands before the heading on its line
    QList<Line> lines;
};

// The text of an item cut at its headings. A heading stands on a line of its own, or before a colon or the
// text itself; in a run-on line, and in the first lines, it may stand anywhere.
QList<Section> sectionsOf(const QString &source, const QList<Line> &lines);

// The block whose heading the line is; nothing when the line holds more than a heading, or none.
std::optional<Block> headingOf(QStringView line);

} // namespace intake
