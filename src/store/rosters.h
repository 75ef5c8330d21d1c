#pragma once

#include "domain/roster.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QList>

namespace store {

// The book of rosters and attendance.
class Rosters
{
    Q_DECLARE_TR_FUNCTIONS(store::Rosters)

public:
    explicit Rosters(Database &database)
        : m_database{database}
    {
    }

    // An edition's roster as of a day.
    [[nodiscard]] Result<domain::Roster> roster(const domain::Id<domain::Edition> &edition,
                                                const QDate &asOf) const;
    // Those of all editions of a period, or of one year of it, by event's position and year.
    [[nodiscard]] Result<QList<domain::Roster>> rosters(const domain::Id<domain::MandatePeriod> &period,
                                                        const QDate &asOf,
                                                        std::optional<int> year = {}) const;

    // Who is elected to which seat.
    struct Election
    {
        domain::Id<domain::Person> person;
        domain::SeatKind kind = domain::SeatKind::Ordinary;
        domain::Id<domain::Seat>
            seat; // null: the next free seat of the kind, one kept for the person's party first
    };
    // Elects persons to an edition by a decision point, from the day of its meeting. Invalid when the point
    // does not authorise it (domain::problemsWithElection), Conflict when a seat is taken, none is free, or a
    // person is on the roster already. Those elected who are new are added by the same act.
    [[nodiscard]] Result<> elect(const domain::Id<domain::Edition> &edition,
                                 const domain::Id<domain::DecisionPoint> &point,
                                 const QList<Election> &elections,
                                 const QList<domain::PersonEntry> &newPersons = {});

    // Somebody can't come: from `on` the seat has nobody who goes, until somebody steps in.
    [[nodiscard]] Result<> prevent(const domain::Id<domain::Placement> &placement, const QDate &on,
                                   const QString &reason);
    // `by` steps in for the placement's person from `on`: an elected substitute keeps the own seat, anybody
    // else is placed on the seat. Marks the person as prevented where that was not done before. `by` is added
    // by the same act when it is the one of `newPersons`.
    [[nodiscard]] Result<> replace(const domain::Id<domain::Placement> &placement,
                                   const domain::Id<domain::Person> &by, const QDate &on,
                                   const QString &reason, const QString &calledBy,
                                   const QList<domain::PersonEntry> &newPersons = {});
    // A resignation or release ends the placement on a day and leaves the seat vacant for a by-election.
    [[nodiscard]] Result<> resign(const domain::Id<domain::Placement> &placement, domain::Ending ending,
                                  const QDate &on, const QString &reason);
    [[nodiscard]] Result<> setNote(const domain::Id<domain::Placement> &placement, const QString &note);

    // Attendance of one person at one edition; also for persons who are not on the roster any more. No
    // status: takes the mark away.
    [[nodiscard]] Result<> setAttendance(const domain::Id<domain::Edition> &edition,
                                         const QList<domain::Id<domain::Person>> &persons,
                                         std::optional<domain::AttendanceStatus> status);
    // A person's attendance at one edition; no status takes the mark away.
    struct Mark
    {
        domain::Id<domain::Person> person;
        std::optional<domain::AttendanceStatus> status;

        bool operator==(const Mark &) const = default;
    };
    // Different marks as one act.
    [[nodiscard]] Result<> setAttendance(const domain::Id<domain::Edition> &edition,
                                         const QList<Mark> &marks);
    [[nodiscard]] Result<> setReportedBack(const domain::Id<domain::Edition> &edition,
                                           const domain::Id<domain::Person> &person, const QDate &on);

    // Attendance of everybody who was on a roster of the event, or marked, over the years of a period: for
    // the grid.
    struct AttendanceLine
    {
        domain::Person person;
        QString party;
        QMap<int, domain::SeatStatus> years;
    };
    [[nodiscard]] Result<QList<AttendanceLine>>
    attendanceOverYears(const domain::Id<domain::Event> &event,
                        const domain::Id<domain::MandatePeriod> &period) const;

private:
    Database &m_database;
};

} // namespace store
