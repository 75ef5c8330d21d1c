#include "domain/clocks.h"

#include <QCoreApplication>

namespace domain {

namespace {

struct ClockText
{
    Q_DECLARE_TR_FUNCTIONS(LegalClocks)
};

constexpr int adjustingDays = 14; // kommunallagen 5:69
constexpr int postingDays = 2;    // kommunallagen 8:12
constexpr int appealDays = 21;    // kommunallagen 13:5

// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
QDate easter(int year)
{
    const int moonCycle = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int moonShift = (century - (century + 8) / 25 + 1) / 3;
    const int moonAge = (19 * moonCycle + century - century / 4 - moonShift + 15) % 30;
    const int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moonAge - ofCentury % 4) % 7;
    const int late = (moonCycle + 11 * moonAge + 22 * toSunday) / 451;
    const int days = moonAge + toSunday - 7 * late + 114;
    return {year, days / 31, days % 31 + 1};
}

bool isFixedHoliday(const QDate &date)
{
    constexpr struct
    {
        int month;
        int day;
    } holidays[] = {{1, 1}, {1, 6}, {5, 1}, {6, 6}, {12, 24}, {12, 25}, {12, 26}, {12, 31}};
    return std::any_of(std::begin(holidays), std::end(holidays), [&](const auto &holiday) {
        return date.month() == holiday.month && date.day() == holiday.day;
    });
}

bool isMovableHoliday(const QDate &date)
{
    const auto sinceEaster = easter(date.year()).daysTo(date);
    const bool goodFriday = sinceEaster == -2;
    const bool easterMonday = sinceEaster == 1;
    const bool ascension = sinceEaster == 39;
    const bool midsummersEve =
        date.dayOfWeek() == Qt::Friday && date.month() == 6 && date.day() >= 19 && date.day() <= 25;
    return goodFriday || easterMonday || ascension || midsummersEve;
}

bool canBeAppealed(const ProtocolItem &item)
{
    return std::any_of(item.points.begin(), item.points.end(),
                       [](const DecisionPoint &point) { return isAppealable(point.outcome); });
}

QDate adjustedDay(const ProtocolItem &item, const QDate &meeting)
{
    return item.adjustedOn.isNull() && item.immediatelyAdjusted ? meeting : item.adjustedOn;
}

} // namespace

bool isRestDay(const QDate &date)
{
    // The other holidays, such as Easter Day, Whit Sunday, Midsummer's Day and All Saints', are weekend days.
    return date.dayOfWeek() >= Qt::Saturday || isFixedHoliday(date) || isMovableHoliday(date);
}

QDate nextWorkday(const QDate &date)
{
    auto day = date;
    while (day.isValid() && isRestDay(day))
        day = day.addDays(1);
    return day;
}

LegalClocks legalClocks(const ProtocolItem &item, const QDate &meeting)
{
    LegalClocks clocks;
    if (meeting.isValid())
        clocks.adjustBy = meeting.addDays(adjustingDays);
    if (const auto adjusted = adjustedDay(item, meeting); adjusted.isValid())
        clocks.postBy = adjusted.addDays(postingDays);
    if (item.postedOn.isValid()) {
        const auto lastDay = nextWorkday(item.postedOn.addDays(appealDays));
        clocks.takeDownFrom = lastDay.addDays(1);
        if (canBeAppealed(item)) {
            clocks.appealUntil = lastDay;
            clocks.legalForceOn = lastDay.addDays(1);
        }
    }
    return clocks;
}

QStringList lateSteps(const ProtocolItem &item, const QDate &meeting, const QDate &today)
{
    const auto clocks = legalClocks(item, meeting);
    QStringList late;
    if (adjustedDay(item, meeting).isNull() && clocks.adjustBy.isValid() && clocks.adjustBy < today)
        late << ClockText::tr("The item should have been adjusted by %1.")
                    .arg(clocks.adjustBy.toString(Qt::ISODate));
    if (item.postedOn.isNull() && clocks.postBy.isValid() && clocks.postBy < today)
        late << ClockText::tr("The notice should have been posted by %1.")
                    .arg(clocks.postBy.toString(Qt::ISODate));
    return late;
}

} // namespace domain
