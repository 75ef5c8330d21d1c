#include "cli/lookup.h"
#include "cli/verb.h"
#include "domain/attendance.h"
#include "domain/roster.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace domain;
using namespace Qt::StringLiterals;

namespace cli {

namespace {

class AttendanceVerbs
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceVerbs)
};

// The status, or nothing for "none". Throws WrongCall for other words.
std::optional<AttendanceStatus> statusOf(const QString &word)
{
    if (word == u"none")
        return std::nullopt;
    if (const auto status = attendanceStatusFromKey(word))
        return status;
    QStringList keys;
    for (const AttendanceStatus known : attendanceStatuses())
        keys.append(key(known));
    throw WrongCall{AttendanceVerbs::tr("There is no status “%1”. There are: %2, and none.")
                        .arg(word, keys.join(u", "_s))};
}

Answer set(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const auto status = statusOf(call.arguments.last());
    QList<Id<Person>> persons;
    QStringList names;
    QJsonArray list;
    for (const QString &words : call.arguments.mid(2, call.arguments.size() - 3)) {
        const Person person = need(call.store->people.find(words)).person;
        persons.append(person.id);
        names.append(person.name());
        list.append(QJsonObject{{u"person"_s, person.name()},
                                {u"status"_s, status ? QJsonValue{key(*status)} : QJsonValue{}}});
    }
    need(call.store->rosters.setAttendance(edition.id, persons, status, call.today));
    return {list,
            u"%1: %2"_s.arg(names.join(u", "_s), status ? label(*status) : AttendanceVerbs::tr("no mark"))};
}

Answer report(const Call &call)
{
    const Edition edition = editionOf(*call.store, call.arguments[0], call.arguments[1]);
    const QDate on = call.has(u"not-yet"_s) ? QDate{}
                     : call.has(u"date"_s)  ? call.date(u"date"_s)
                                            : call.today;
    QList<store::Rosters::Participant> participants;
    QStringList names;
    for (const QString &words : call.arguments.mid(2)) {
        const Person person = need(call.store->people.find(words)).person;
        participants.append({edition.id, person.id});
        names.append(person.name());
    }
    if (call.has(u"everybody"_s))
        for (const ReportDuty &duty : need(call.store->rosters.reportDuties(call.today.addDays(1))))
            if (duty.edition.id == edition.id && duty.isDone() == on.isNull()) {
                participants.append({edition.id, duty.person.id});
                names.append(duty.person.name());
            }
    if (participants.isEmpty())
        throw WrongCall{
            AttendanceVerbs::tr("Say who reported back: PERSON, or --everybody for all who owe it.")};
    need(call.store->rosters.setReportedBack(participants, on));
    const QString who = names.join(u", "_s);
    return {QJsonObject{{u"person"_s, names.first()},
                        {u"persons"_s, QJsonArray::fromStringList(names)},
                        {u"reported_back"_s, jsonDay(on)}},
            on.isNull() ? AttendanceVerbs::tr("%1 has not reported back.").arg(who)
                        : AttendanceVerbs::tr("%1 reported back on %2.").arg(who, on.toString(Qt::ISODate))};
}

Answer overYears(const Call &call)
{
    const Event event = eventOf(*call.store, call.arguments[0]);
    const MandatePeriod period = call.arguments.size() > 1 ? periodOf(*call.store, call.arguments[1])
                                                           : need(call.store->events.periods()).value(0);
    QJsonArray list;
    QList<QStringList> rows;
    QStringList heading{AttendanceVerbs::tr("Name"), AttendanceVerbs::tr("Party")};
    for (int year = period.firstYear; year <= period.lastYear; ++year)
        heading.append(QString::number(year));
    const auto markings = need(call.store->rosters.markings(event.id, period.id));
    for (const auto &line : need(call.store->rosters.attendanceOverYears(event.id, period.id))) {
        QJsonObject years;
        QJsonObject marked;
        QStringList cells{line.person.sortedName(), line.party};
        for (int year = period.firstYear; year <= period.lastYear; ++year) {
            const auto found = line.years.find(year);
            cells.append(found == line.years.end() ? QString{} : label(*found));
            if (found != line.years.end())
                years.insert(QString::number(year), key(*found));
            if (const auto marking = markings.constFind({line.person.id, year}); marking != markings.cend())
                marked.insert(
                    QString::number(year),
                    QJsonObject{{u"by"_s, marking->by}, {u"at"_s, marking->at.toString(Qt::ISODate)}});
        }
        list.append(QJsonObject{{u"person"_s, line.person.name()},
                                {u"party"_s, jsonText(line.party)},
                                {u"years"_s, years},
                                {u"marked"_s, marked}});
        rows.append(cells);
    }
    return {list, table(heading, rows)};
}

} // namespace

QList<Verb> attendanceVerbs()
{
    return {
        {u"attendance set"_s,
         u"EVENT YEAR PERSON… STATUS"_s,
         4,
         -1,
         AttendanceVerbs::tr(
             "Marks attendance: registered, prevented, replaced, attended, absent, excused, cancelled or "
             "none."),
         {},
         Needs::Writing,
         set},
        {u"attendance report"_s,
         u"EVENT YEAR [PERSON…]"_s,
         2,
         -1,
         AttendanceVerbs::tr("Notes that participants reported back."),
         {option(u"date"_s, AttendanceVerbs::tr("on which day; today unless told"), u"DATE"_s),
          option(u"everybody"_s, AttendanceVerbs::tr("all who still owe it")),
          option(u"not-yet"_s, AttendanceVerbs::tr("takes the mark away"))},
         Needs::Writing,
         report},
        {u"attendance list"_s,
         u"EVENT [PERIOD]"_s,
         1,
         2,
         AttendanceVerbs::tr("Shows attendance over the years."),
         {},
         Needs::Reading,
         overYears},
    };
}

} // namespace cli
