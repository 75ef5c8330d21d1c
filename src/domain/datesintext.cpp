#include "domain/datesintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

struct Dates
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

QString weekdayName(int weekday)
{
    switch (weekday) {
    case 1:
        return Dates::tr("Monday");
    case 2:
        return Dates::tr("Tuesday");
    case 3:
        return Dates::tr("Wednesday");
    case 4:
        return Dates::tr("Thursday");
    case 5:
        return Dates::tr("Friday");
    case 6:
        return Dates::tr("Saturday");
    }
    return Dates::tr("Sunday");
}

} // namespace

QList<WrittenDay> writtenDays(const QString &text)
{
    static const QStringList months{u"januari"_s,   u"februari"_s, u"mars"_s,     u"april"_s,
                                    u"maj"_s,       u"juni"_s,     u"juli"_s,     u"augusti"_s,
                                    u"september"_s, u"oktober"_s,  u"november"_s, u"december"_s};
    static const QStringList weekdays{u"mån"_s, u"tis"_s, u"ons"_s, u"tor"_s, u"fre"_s, u"lör"_s, u"sön"_s};
    static const QRegularExpression pattern{
        uR"((?<![\d\p{L}/-])(?:(mån|tis|ons|tors?|fre|lör|sön)(?:da(?:g|gen)|\.)?\s+(?:den\s+)?)?)"_s
        uR"((?:(\d{4})-(\d\d)-(\d\d)(?![\d-])|(\d{1,2})(?::[ea])?\s+()"_s +
            months.join(u'|') +
            uR"(|jan\b\.?|febr?\b\.?|apr\b\.?|aug\b\.?|sept?\b\.?|okt\b\.?|nov\b\.?|dec\b\.?)\s+(\d{4})(?!\d)))"_s
            uR"((?:\s+\((mån|tis|ons|tors|fre|lör|sön)(?:dag)?\))?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    const auto monthOf = [](const QString &written) {
        const QString first = written.left(3).toLower();
        const auto found = std::find_if(months.cbegin(), months.cend(),
                                        [&](const QString &month) { return month.startsWith(first); });
        return int(found - months.cbegin()) + 1;
    };
    QList<WrittenDay> days;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        WrittenDay day;
        if (match.hasCaptured(2))
            day.date = QDate{match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt()};
        else
            day.date =
                QDate{match.captured(7).toInt(), monthOf(match.captured(6)), match.captured(5).toInt()};
        if (!day.date.isValid())
            continue;
        day.start = match.capturedStart();
        day.length = match.capturedLength();
        if (match.hasCaptured(1))
            day.weekday = int(weekdays.indexOf(match.captured(1).left(3).toLower())) + 1;
        else if (match.hasCaptured(8))
            day.weekday = int(weekdays.indexOf(match.captured(8).left(3).toLower())) + 1;
        days.append(day);
    }
    return days;
}

QString contradiction(const QString &written, const WrittenDay &day)
{
    return Dates::tr("“%1”: that day was a %2. Check which is right, the weekday or the date.")
        .arg(written.simplified(), weekdayName(day.date.dayOfWeek()));
}

QStringList contradictionsOfDays(const QString &text)
{
    QStringList sentences;
    for (const WrittenDay &day : writtenDays(text))
        if (day.contradicts())
            sentences.append(contradiction(text.mid(day.start, day.length), day));
    sentences.removeDuplicates();
    return sentences;
}

} // namespace domain
