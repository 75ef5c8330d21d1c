#pragma once

#include "domain/reportduty.h"
#include "domain/substitutionorder.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
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
                                   const QString &reason, bool disqualified = false);
    // How somebody steps in: from which day, why, who called, and why somebody else was called than the
    // committee's order says.
    struct Calling
    {
        QDate on;
        QString reason;
        QString calledBy;
        QString chosenBecause = {};
        bool disqualified = false; // the one who is stepped in for
    };
    // `by` steps in for the placement's person: an elected substitute keeps the own seat, anybody else, also
    // somebody who was prevented and comes back, is placed on the seat. Marks the person as prevented where
    // that was not done before. `by` is added by the same act when it is the one of `newPersons`. Invalid
    // when another one is next by the order and it is not said why.
    [[nodiscard]] Result<> replace(const domain::Id<domain::Placement> &placement,
                                   const domain::Id<domain::Person> &by, const Calling &calling,
                                   const QList<domain::PersonEntry> &newPersons = {});
    [[nodiscard]] Result<> replace(const domain::Id<domain::Placement> &placement,
                                   const domain::Id<domain::Person> &by, const QDate &on,
                                   const QString &reason, const QString &calledBy,
                                   const QList<domain::PersonEntry> &newPersons = {})
    {
        return replace(placement, by, Calling{on, reason, calledBy}, newPersons);
    }
    // Who can be called in for the placement's person on the day, the next one first.
    [[nodiscard]] Result<QList<domain::Callable>> callable(const domain::Id<domain::Placement> &placement,
                                                           const QDate &on) const;
    // A resignation or release ends the placement on a day and leaves the seat vacant for a by-election.
    [[nodiscard]] Result<> resign(const domain::Id<domain::Placement> &placement, domain::Ending ending,
                                  const QDate &on, const QString &reason);
    [[nodiscard]] Result<> setNote(const domain::Id<domain::Placement> &placement, const QString &note);

    // What attendance a person is given; no status: the mark is taken away.
    struct Mark
    {
        domain::Id<domain::Person> person;
        std::optional<domain::AttendanceStatus> status;

        bool operator==(const Mark &) const = default;
    };
    // Attendance at one edition, as one act; of who has a seat or had one when it opened, as it can be
    // told on `today`. Who came stays as having been there (domain::wasThereAfter). A person who is given
    // twice has the last mark.
    [[nodiscard]] Result<> setAttendance(const domain::Id<domain::Edition> &edition, const QList<Mark> &marks,
                                         const QDate &today = QDate::currentDate());
    [[nodiscard]] Result<> setAttendance(const domain::Id<domain::Edition> &edition,
                                         const QList<domain::Id<domain::Person>> &persons,
                                         std::optional<domain::AttendanceStatus> status,
                                         const QDate &today = QDate::currentDate());
    // Who was at which edition.
    struct Participant
    {
        domain::Id<domain::Edition> edition;
        domain::Id<domain::Person> person;
    };
    // They reported back to the committee on a day, as one act; null: they have not. Invalid for somebody
    // without a mark of attendance.
    [[nodiscard]] Result<> setReportedBack(const QList<Participant> &participants, const QDate &on);
    [[nodiscard]] Result<> setReportedBack(const domain::Id<domain::Edition> &edition,
                                           const domain::Id<domain::Person> &person, const QDate &on)
    {
        return setReportedBack({Participant{edition, person}}, on);
    }

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

    // Who gave the marks of attendance at an event in a period that stand now, and when, by person and year.
    struct Marking
    {
        QString by;
        QDateTime at; // UTC
    };
    using Markings = QHash<std::pair<domain::Id<domain::Person>, int>, Marking>;
    [[nodiscard]] Result<Markings> markings(const domain::Id<domain::Event> &event,
                                            const domain::Id<domain::MandatePeriod> &period) const;

    // Everybody who was at an edition that has closed by the day, and so owes the committee a report: the
    // latest edition first, and within it in Swedish order.
    [[nodiscard]] Result<QList<domain::ReportDuty>> reportDuties(const QDate &today) const;

private:
    Database &m_database;
};

} // namespace store
