#include "intake/writtendates.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace intake {

QList<WrittenDay> writtenDays(const QString &text)
{
    static const QStringList months{u"januari"_s,   u"februari"_s, u"mars"_s,     u"april"_s,
                                    u"maj"_s,       u"juni"_s,     u"juli"_s,     u"augusti"_s,
                                    u"september"_s, u"oktober"_s,  u"november"_s, u"december"_s};
    static const QStringList weekdays{u"mån"_s, u"tis"_s, u"ons"_s, u"tor"_s, u"fre"_s, u"lör"_s, u"sön"_s};
    static const QRegularExpression pattern{
        uR"((?<![\d\p{L}/-])(?:(mån|tis|ons|tors|fre|lör|sön)da(?:g|gen)\s+(?:den\s+)?)?)"_s
        uR"((?:(\d{4})-(\d\d)-(\d\d)(?![\d-])|(\d{1,2})\s+()"_s +
            months.join(u'|') + uR"()\s+(\d{4})(?!\d)))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    QList<WrittenDay> days;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        WrittenDay day;
        if (match.hasCaptured(2))
            day.date = QDate{match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt()};
        else
            day.date = QDate{match.captured(7).toInt(), int(months.indexOf(match.captured(6).toLower())) + 1,
                             match.captured(5).toInt()};
        if (!day.date.isValid())
            continue;
        day.start = match.capturedStart();
        day.length = match.capturedLength();
        if (match.hasCaptured(1))
            day.weekday = int(weekdays.indexOf(match.captured(1).left(3).toLower())) + 1;
        days.append(day);
    }
    return days;
}

} // namespace intake
