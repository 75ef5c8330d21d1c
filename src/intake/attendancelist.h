#pragma once

#include "domain/participant.h"
#include "intake/sourcelines.h"

#include <QStringList>

namespace intake {

// Who took part in a meeting, as the list on the protocol's first pages tells.
struct AttendanceList
{
    QList<domain::Participant> participants; // in the list's order
    QStringList doubts;                      // sentences in the user's language

    bool isEmpty() const { return participants.isEmpty(); }
};

// Reads the lists under headings such as "Beslutande", "Närvarande", "Tjänstgörande ersättare" and "Övriga
// deltagande"; nothing else of the lines.
AttendanceList readAttendance(const QString &source, const QList<Line> &lines);

} // namespace intake
