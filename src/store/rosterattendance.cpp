#include "domain/attendancerule.h"
#include "store/attendancerows.h"
#include "store/eventrows.h"
#include "store/personrows.h"
#include "store/rosterrows.h"
#include "store/rosters.h"
#include "store/rostersubject.h"
#include "store/rows.h"
#include "store/sentences.h"

#include <QHash>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Result<> checkMarks(Session &session, const Id<Edition> &edition, const QList<Rosters::Mark> &marks,
                    const QDate &today)
{
    const auto sources = readRosterSources(session, edition, today);
    if (!sources)
        return noSuchEdition();
    QStringList wrong;
    for (const auto &mark : marks) {
        if (!mark.status)
            continue;
        const auto entry = readPerson(session, mark.person);
        if (!entry)
            return noSuchPerson();
        wrong << problemsWithAttendance(*sources, entry->person, *mark.status, today);
    }
    wrong.removeDuplicates();
    if (!wrong.isEmpty())
        return invalid(wrong);
    return {};
}

} // namespace

Result<> Rosters::setAttendance(const Id<Edition> &edition, const QList<Mark> &marks, const QDate &today)
{
    QList<Id<Person>> persons;
    for (const auto &mark : marks)
        persons << mark.person;
    const auto subject = subjectOf(m_database, edition, persons);
    if (!subject)
        return tl::unexpected(subject.error());
    return m_database.transact(u"attendance.set"_s, *subject, [&](Session &session) -> Result<> {
        if (const auto possible = checkMarks(session, edition, marks, today); !possible)
            return possible;
        for (const auto &[person, status] : marks)
            writeMark(session, edition, person, status);
        return {};
    });
}

Result<> Rosters::setAttendance(const Id<Edition> &edition, const QList<Id<Person>> &persons,
                                std::optional<AttendanceStatus> status, const QDate &today)
{
    QList<Mark> marks;
    for (const auto &person : persons)
        marks.append({person, status});
    return setAttendance(edition, marks, today);
}

Result<> Rosters::setReportedBack(const QList<Participant> &participants, const QDate &on)
{
    QStringList subjects;
    for (const auto &[edition, person] : participants) {
        const auto subject = subjectOf(m_database, edition, {person});
        if (!subject)
            return tl::unexpected(subject.error());
        subjects << *subject;
    }
    return m_database.transact(
        u"attendance.report"_s, inFewWords(subjects), [&](Session &session) -> Result<> {
            for (qsizetype i = 0; i < participants.size(); ++i) {
                session.run(u"UPDATE attendance SET reported_back = ?, revision = revision + 1 "
                            "WHERE edition_id = ? AND person_id = ?"_s,
                            on, participants[i].edition, participants[i].person);
                if (session.changedRows() == 0)
                    return failure(
                        Error::Kind::Invalid,
                        tr("%1: there is no mark of attendance. Mark the attendance before the report back.")
                            .arg(subjects[i]));
            }
            return {};
        });
}

Result<QList<Rosters::AttendanceLine>> Rosters::attendanceOverYears(const Id<Event> &event,
                                                                    const Id<MandatePeriod> &period) const
{
    return m_database.read([&](Session &session) -> Result<QList<AttendanceLine>> {
        const QVariantList values{Session::toSql(event), Session::toSql(period)};
        QHash<Id<Person>, AttendanceLine> lines;
        for (const auto &sources :
             readRosterSources(session, u"SELECT id FROM editions WHERE event_id = ? AND period_id = ?"_s,
                               values, lastDay)) {
            const int year = sources.edition.year;
            for (const auto &row : makeRoster(sources, lastDay).rows) {
                if (row.placement.isNull())
                    continue;
                AttendanceLine &line = lines[row.person->id];
                line.party = row.party;
                // Who was prevented and came back to another seat counts there; who was there was there.
                if (line.years.value(year) != SeatStatus::Attended &&
                    (!line.years.contains(year) || !row.fills.isNull() || row.status == SeatStatus::Attended))
                    line.years.insert(year, row.status);
            }
            for (const auto &mark : sources.attendance) {
                AttendanceLine &line = lines[mark.person];
                if (!line.years.contains(year))
                    line.years.insert(year, statusOf(mark));
            }
        }

        QList<AttendanceLine> inOrder;
        const auto persons =
            readPersons(session,
                        u"SELECT person_id FROM placements JOIN seats ON seats.id = seat_id "
                        "JOIN editions ON editions.id = edition_id WHERE event_id = ? AND period_id = ? "
                        "UNION SELECT person_id FROM attendance JOIN editions ON editions.id = edition_id "
                        "WHERE event_id = ? AND period_id = ?"_s,
                        values + values);
        for (const auto &entry : persons) {
            // Who has only left seats is on no roster any more.
            if (!lines.contains(entry.person.id))
                continue;
            AttendanceLine &line = lines[entry.person.id];
            line.person = entry.person;
            const auto *assignment = entry.assignmentOn(QDate{line.years.lastKey(), 12, 31});
            if (line.party.isEmpty() && assignment)
                line.party = assignment->party;
            inOrder.append(line);
        }
        return inOrder;
    });
}

Result<Rosters::Markings> Rosters::markings(const Id<Event> &event, const Id<MandatePeriod> &period) const
{
    return m_database.read([&](Session &session) -> Result<Markings> {
        Markings markings;
        // The latest change of each mark; a report back or a note is none. The other columns are those of the
        // row with the highest number.
        auto &row = session.run(
            u"SELECT attendance.person_id, editions.year, acts.actor, acts.done_at, max(history.number) "
            "FROM editions JOIN attendance ON attendance.edition_id = editions.id "
            "JOIN history ON history.table_name = 'attendance' AND history.row_id = attendance.id "
            "JOIN acts ON acts.number = history.act "
            "WHERE editions.event_id = ? AND editions.period_id = ? AND (history.before_row IS NULL "
            "OR json_extract(history.before_row, '$.status') IS NOT "
            "json_extract(history.after_row, '$.status')) GROUP BY attendance.id"_s,
            event, period);
        while (row.next())
            markings.insert(
                {idAt<Person>(row, 0), row.value(1).toInt()},
                {row.value(2).toString(), QDateTime::fromString(row.value(3).toString(), Qt::ISODateWithMs)});
        return markings;
    });
}

Result<QList<ReportDuty>> Rosters::reportDuties(const QDate &today) const
{
    return m_database.read([&](Session &session) -> Result<QList<ReportDuty>> {
        QHash<Id<Event>, Event> events;
        for (const auto &event : readEvents(session))
            events.insert(event.id, event);
        QHash<Id<Edition>, Edition> editions;
        for (const auto &edition : readEditions(session))
            editions.insert(edition.id, edition);

        QList<ReportDuty> duties;
        Rows row{session,
                 u"SELECT attendance.edition_id, attendance.reported_back, (SELECT placements.party "
                 "FROM placements JOIN seats ON seats.id = placements.seat_id "
                 "WHERE placements.person_id = attendance.person_id "
                 "AND seats.edition_id = attendance.edition_id ORDER BY placements.starts DESC LIMIT 1), "_s %
                     personColumns %
                     u" FROM attendance JOIN editions ON editions.id = attendance.edition_id "
                     "JOIN persons ON persons.id = attendance.person_id "
                     "WHERE attendance.was_there = 1 AND editions.closes < ? "
                     "ORDER BY editions.closes DESC, editions.id, persons.sort_key, persons.id",
                 {Session::toSql(today)}};
        while (row.next()) {
            ReportDuty duty;
            duty.edition = editions.value(row.id<Edition>(0));
            duty.event = events.value(duty.edition.event);
            duty.reportedBack = row.date(1);
            duty.party = row.text(2);
            duty.person = personAt(row, 3);
            duties.append(duty);
        }
        return duties;
    });
}

} // namespace store
