#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace intake {

// A day as it stands in a text.
struct WrittenDay
{
    qsizetype start = 0;
    qsizetype length = 0;
    QDate date;
    int weekday = 0; // as the text names it, 1 = Monday; 0 when it names none
    bool contradicts() const { return weekday != 0 && weekday != date.dayOfWeek(); }
};

// "“onsdag den 12 november 2024” was a Tuesday", as a sentence that asks to check it.
QString contradiction(const QString &written, const WrittenDay &day);

// The days in a text, in its order: "2014-03-06", "måndagen den 4 september 2017", "ons 12 nov. 2024",
// "2024-11-12 (onsdag)". Those that the calendar
// has not are left out.
QList<WrittenDay> writtenDays(const QString &text);

} // namespace intake
