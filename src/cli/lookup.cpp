#include "cli/lookup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace domain;

namespace cli {

namespace {

class Lookup
{
    Q_DECLARE_TR_FUNCTIONS(Lookup)
};

Failed notFound(const QString &sentence)
{
    return Failed{Error{Error::Kind::NotFound, sentence}};
}

} // namespace

Committee theCommittee(const store::Store &store)
{
    const auto committees = need(store.events.committees());
    if (committees.isEmpty())
        throw notFound(Lookup::tr("The store has no committee yet. Add one with “committee add”."));
    return committees.first();
}

Event eventOf(const store::Store &store, const QString &word)
{
    const auto events = need(store.events.events());
    if (const Event *event = findEvent(events, word))
        return *event;
    QStringList keys;
    for (const Event &event : events)
        keys.append(event.key);
    throw notFound(
        Lookup::tr("No event is called “%1”. There are: %2.").arg(word, keys.join(QStringLiteral(", "))));
}

int yearOf(const QString &word)
{
    bool good = false;
    const int year = word.toInt(&good);
    if (!good || year < 1900 || year > 2999)
        throw WrongCall{Lookup::tr("“%1” is no year. Write it with four digits, such as 2024.").arg(word)};
    return year;
}

Edition editionOf(const store::Store &store, const QString &event, const QString &year)
{
    const int number = yearOf(year);
    return need(store.events.edition(eventOf(store, event).id, number));
}

QList<Event> eventsOf(const store::Store &store, const QStringList &words)
{
    QList<Event> events;
    const auto add = [&events](const Event &event) {
        if (!events.contains(event))
            events.append(event);
    };
    for (const QString &each : words) {
        if (each == u"all") {
            for (const Event &event : need(store.events.events()))
                add(event);
            continue;
        }
        for (const QString &word : each.split(u',', Qt::SkipEmptyParts))
            add(eventOf(store, word));
    }
    return events;
}

QList<Edition> editionsOf(const store::Store &store, const QStringList &events, const QString &years)
{
    QList<int> wanted;
    if (years.contains(u'-') || years.contains(u'–')) {
        const MandatePeriod period = periodOf(store, years);
        for (int year = period.firstYear; year <= period.lastYear; ++year)
            wanted.append(year);
    } else {
        for (const QString &word : years.split(u',', Qt::SkipEmptyParts))
            wanted.append(yearOf(word.trimmed()));
    }
    QList<Edition> editions;
    for (const Event &event : eventsOf(store, events))
        for (const int year : std::as_const(wanted))
            editions.append(need(store.events.edition(event.id, year)));
    return editions;
}

MandatePeriod periodOf(const store::Store &store, const QString &word)
{
    const int year = yearOf(word.left(4));
    // Those of the committee that the store is about go first.
    auto periods = need(store.events.periods());
    std::stable_partition(periods.begin(), periods.end(), [id = theCommittee(store).id](const auto &period) {
        return period.committee == id;
    });
    for (const auto &period : std::as_const(periods)) {
        if (word.size() > 4 ? word == period.label() ||
                                  word == QStringLiteral("%1-%2").arg(period.firstYear).arg(period.lastYear)
                            : period.contains(year))
            return period;
    }
    throw notFound(Lookup::tr("There is no mandate period %1. Add it with “period add”.").arg(word));
}

MandatePeriod presentPeriod(const Call &call)
{
    if (call.has(QStringLiteral("period")))
        return periodOf(*call.store, call.text(QStringLiteral("period")));
    const auto periods = need(call.store->events.periods());
    if (periods.isEmpty())
        throw Failed{Error{Error::Kind::NotFound,
                           Lookup::tr("The store has no mandate period yet. Add one with “period add”.")}};
    for (const MandatePeriod &period : periods)
        if (period.firstYear <= call.today.year())
            return period;
    return periods.last();
}

Person personNamed(const QStringList &words)
{
    Person person;
    if (words.size() == 2) {
        person.givenName = words[0].trimmed();
        person.familyName = words[1].trimmed();
        return person;
    }
    const QString name = words.value(0).simplified();
    if (const auto comma = name.indexOf(u','); comma >= 0) {
        person.familyName = name.left(comma).trimmed();
        person.givenName = name.mid(comma + 1).trimmed();
    } else {
        person.givenName = name.section(u' ', 0, -2);
        person.familyName = name.section(u' ', -1);
    }
    return person;
}

QList<Treatment> threadOf(const store::Store &store, const QString &reference)
{
    return need(store.decisions.threadOf(theCommittee(store).id, reference));
}

Treatment treatmentOf(const Call &call, const QList<Treatment> &thread)
{
    if (!call.has(QStringLiteral("item")))
        return thread.last();
    const QString wanted = call.text(QStringLiteral("item"));
    const QString year = wanted.section(u'/', 1);
    const auto number = ItemNumber::parse(wanted.section(u'/', 0, 0));
    if (!number)
        throw WrongCall{Lookup::tr("--item: “%1” is no item number. Write 268/2022 or 268.").arg(wanted)};
    QStringList known;
    for (const Treatment &treatment : thread) {
        if (treatment.item.number == *number && (year.isEmpty() || treatment.meeting.year() == yearOf(year)))
            return treatment;
        known.append(QStringLiteral("%1/%2").arg(treatment.item.number.text()).arg(treatment.meeting.year()));
    }
    throw notFound(Lookup::tr("%1 has no item %2. It has: %3.")
                       .arg(thread.last().matter.reference.text(), wanted, known.join(QStringLiteral(", "))));
}

DecisionPoint electingPoint(const Call &call, const Treatment &treatment, const Edition &edition)
{
    if (const auto wanted = call.number(QStringLiteral("point"))) {
        if (*wanted < 1 || *wanted > treatment.item.points.size()) {
            throw notFound(Lookup::tr("The item has no decision point %1; it has %2.")
                               .arg(*wanted)
                               .arg(treatment.item.points.size()));
        }
        return treatment.item.points[*wanted - 1];
    }
    QStringList why;
    for (const DecisionPoint &point : treatment.item.points) {
        const QStringList problems = problemsWithElection(edition, treatment, point);
        if (problems.isEmpty())
            return point;
        why += problems;
    }
    why.removeDuplicates();
    throw Failed{Error{Error::Kind::Invalid, why.join(u' ')}};
}

QString table(const QStringList &heading, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QString &cell : heading)
        widths.append(cell.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    const auto line = [&widths](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += cells[i].leftJustified(widths[i] + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    QStringList lines{line(heading)};
    qsizetype total = 0;
    for (const qsizetype width : widths)
        total += width + 2;
    lines.append(QString{std::max<qsizetype>(total - 2, 0), u'─'});
    for (const QStringList &row : rows)
        lines.append(line(row));
    return lines.join(u'\n');
}

QJsonValue jsonDay(const QDate &date)
{
    return date.isNull() ? QJsonValue{} : QJsonValue{date.toString(Qt::ISODate)};
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue{} : QJsonValue{text};
}

} // namespace cli
