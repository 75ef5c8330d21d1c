#include "domain/event.h"

#include "domain/swedishorder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace domain {

namespace {

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

QStringList foldedNames(const Event &event)
{
    QStringList names{foldedName(event.key), foldedName(event.name), foldedName(event.shortName)};
    for (const auto &alias : event.aliases)
        names << foldedName(alias);
    names.removeAll(QString{});
    return names;
}

// Every sought word begins one of the name's words.
bool wordsBegin(const QString &name, const QString &sought)
{
    const auto words = name.split(u' ');
    const auto parts = sought.split(u' ');
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(part); });
    });
}

} // namespace

Edition usualEdition(const Event &event, const MandatePeriod &period, int year)
{
    Edition edition;
    edition.event = event.id;
    edition.period = period.id;
    edition.year = year;
    const QDate month{year, event.usualMonth, 1};
    edition.opens = QDate(year, event.usualMonth, std::min(event.usualDay, month.daysInMonth()));
    edition.closes = edition.opens.addDays(std::max(event.usualLength, 1) - 1);
    edition.venue = event.place;
    return edition;
}

QString foldedName(const QString &text)
{
    auto words = searchWords(text);
    words.replaceInStrings(QRegularExpression{QStringLiteral("^hotell$")}, QStringLiteral("hotel"));
    return words.join(u' ');
}

const Event *findEvent(const QList<Event> &events, const QString &word)
{
    const auto sought = foldedName(word);
    if (sought.isEmpty())
        return nullptr;

    using Fits = bool (*)(const QString &name, const QString &sought);
    constexpr Fits ways[] = {
        [](const QString &name, const QString &text) { return name == text; },
        [](const QString &name, const QString &text) { return name.startsWith(text); },
        wordsBegin,
    };
    for (const auto fits : ways) {
        QList<const Event *> found;
        for (const auto &event : events) {
            const auto names = foldedNames(event);
            if (std::any_of(names.begin(), names.end(), [&](const QString &n) { return fits(n, sought); }))
                found << &event;
        }
        if (!found.isEmpty())
            return found.size() == 1 ? found.first() : nullptr;
    }
    return nullptr;
}

int daysUntil(const Edition &edition, const QDate &today)
{
    return int(today.daysTo(edition.opens));
}

QStringList problems(const Event &event)
{
    QStringList found;
    if (event.committee.isNull())
        found << EventText::tr("The event belongs to no committee. Choose one.");
    if (event.name.trimmed().isEmpty())
        found << EventText::tr("The event has no name. Write one.");
    static const QRegularExpression keyForm{QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$")};
    if (!keyForm.match(event.key).hasMatch())
        found << EventText::tr(
                     "The key “%1” can't be used. Write small letters a–z, digits and single hyphens, "
                     "such as grand-hotel.")
                     .arg(event.key);
    constexpr int leapYear = 2024;
    if (!QDate::isValid(leapYear, event.usualMonth, event.usualDay))
        found << EventText::tr("Day %1 of month %2 is no day of the calendar. Change when the event usually "
                               "opens.")
                     .arg(event.usualDay)
                     .arg(event.usualMonth);
    if (event.usualLength < 1 || event.usualLength > 366)
        found << EventText::tr("An event can't last %1 days. Write 1 to 366.").arg(event.usualLength);
    if (event.ordinarySeats < 0 || event.substituteSeats < 0)
        found << EventText::tr("The number of seats can't be below zero.");
    return found;
}

QStringList problems(const Edition &edition, const MandatePeriod &period)
{
    QStringList found;
    if (edition.event.isNull())
        found << EventText::tr("The edition belongs to no event. Choose one.");
    if (!period.contains(edition.year) || edition.period != period.id)
        found << EventText::tr("%1 is not part of the mandate period %2. Choose another year or period.")
                     .arg(QString::number(edition.year), period.label());
    if (!edition.opens.isValid() || !edition.closes.isValid()) {
        found << EventText::tr("The edition has no dates. Write its first and last day.");
        return found;
    }
    if (edition.opens.year() != edition.year)
        found << EventText::tr("The edition of %1 can't open on %2. Change the date or the year.")
                     .arg(QString::number(edition.year), edition.opens.toString(Qt::ISODate));
    if (edition.closes < edition.opens)
        found << EventText::tr("The last day, %1, is before the first, %2. Swap the dates.")
                     .arg(edition.closes.toString(Qt::ISODate), edition.opens.toString(Qt::ISODate));
    if (edition.registrationUntil.isValid() && edition.registrationUntil > edition.closes)
        found << EventText::tr("Registration can't stay open until %1, after the last day, %2.")
                     .arg(edition.registrationUntil.toString(Qt::ISODate),
                          edition.closes.toString(Qt::ISODate));
    return found;
}

} // namespace domain
