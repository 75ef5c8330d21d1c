#pragma once

#include "intake/itemtext.h"

#include <QDate>
#include <QList>
#include <QString>

namespace intake {

// What a page head or the first page says about a meeting.
struct MeetingNote
{
    int position = 0; // in the source
    Mark mark;
    QDate date;
    QString committee;
    bool certain = true;
    bool contradicts = false; // its weekday and its date are not the same day
};

// The notes about meetings in a document, in its order. What stands before `firstItem` is the first page.
QList<MeetingNote> meetingNotes(const QString &source, int firstItem);

// Gives the draft its meeting day and committee, from the note that goes for its place in the text.
void readMeeting(const QList<MeetingNote> &notes, int position, DraftWriter &writer);

} // namespace intake
