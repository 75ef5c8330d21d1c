#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace domain {

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

// What is wrong with a day that contradicts, as it is written: “onsdag den 12 november 2024”: that day was a
// Tuesday.
QString contradiction(const QString &written, const WrittenDay &day);

// A sentence for each day of the text whose weekday and date don't agree: “onsdag den 12 november 2024” was a
// Tuesday. Empty when all agree. For every field in which somebody may write a day.
QStringList contradictionsOfDays(const QString &text);

} // namespace domain
