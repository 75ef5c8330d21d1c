#pragma once

#include "domain/protocolitem.h"

#include <QDate>
#include <QStringList>

namespace domain {

// A Saturday, a Sunday or a Swedish public holiday, with midsummer's, Christmas and New Year's eves (lag
// 1989:253 and 1930:173 2 §: what ends on such a day ends on the next weekday).
bool isRestDay(const QDate &date);
// The date, or the first later one that is no rest day.
QDate nextWorkday(const QDate &date);

// The days that the law sets for an item (kommunallagen 5:69, 8:12, 13:5). A null date: can't be told yet, or
// never.
struct LegalClocks
{
    QDate adjustBy;     // 14 days after the meeting
    QDate postBy;       // two days after the adjustment
    QDate takeDownFrom; // the day after the last day for judicial review
    QDate appealUntil;  // three weeks after the posting, moved on from a rest day; null when nothing can be
                        // appealed
    QDate legalForceOn; // the day after appealUntil

    bool operator==(const LegalClocks &) const = default;
};

LegalClocks legalClocks(const ProtocolItem &item, const QDate &meeting);

// Sentences about what should have been done by `today` and is not; empty when nothing is late.
QStringList lateSteps(const ProtocolItem &item, const QDate &meeting, const QDate &today);

} // namespace domain
