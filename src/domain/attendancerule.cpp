#include "domain/attendancerule.h"

#include <QCoreApplication>

namespace domain {

namespace {

struct AttendanceText
{
    Q_DECLARE_TR_FUNCTIONS(Attendance)
};

// How the person stands to the edition's seats.
enum class Standing { Seated, Prevented, Left, Never };

Standing standingOf(const RosterSources &sources, const Id<Person> &person)
{
    auto standing = Standing::Never;
    for (const auto &placement : sources.placements) {
        if (placement.person != person)
            continue;
        if (placement.until.isNull())
            return Standing::Seated;
        if (placement.ending == Ending::Prevented)
            standing = Standing::Prevented;
        else if (placement.until > sources.edition.opens)
            return Standing::Seated; // left afterwards
        else if (standing == Standing::Never)
            standing = Standing::Left;
    }
    return standing;
}

QStringList problemsOfStanding(Standing standing, AttendanceStatus status, const QString &name,
                               const QString &edition)
{
    if (standing == Standing::Never)
        return {
            AttendanceText::tr("%1 is not on the roster of %2. Elect the person, or let the person step in, "
                               "before attendance is marked.")
                .arg(name, edition)};
    if (standing == Standing::Left)
        return {AttendanceText::tr("%1 left the seat in %2 before it opened. Mark somebody who had a seat.")
                    .arg(name, edition)};
    if (standing == Standing::Prevented && status != AttendanceStatus::Prevented &&
        status != AttendanceStatus::Replaced)
        return {AttendanceText::tr(
                    "%1 was prevented from coming to %2, so “%3” can't be marked. Mark who stepped "
                    "in, or undo the prevention.")
                    .arg(name, edition, label(status).toLower())};
    return {};
}

} // namespace

bool tellsOutcome(AttendanceStatus status)
{
    return status == AttendanceStatus::Attended || status == AttendanceStatus::Absent ||
           status == AttendanceStatus::Excused;
}

QStringList problemsWithMark(const Event &event, const Edition &edition, const Person &person,
                             AttendanceStatus status, const QDate &today)
{
    const QString name = event.name + u' ' + QString::number(edition.year);
    if (edition.cancelled && (status == AttendanceStatus::Attended || status == AttendanceStatus::Absent))
        return {AttendanceText::tr("%1 is cancelled: nobody was there and nobody was missing. Mark %2 as "
                                   "cancelled or excused.")
                    .arg(name, person.name())};
    if (tellsOutcome(status) && edition.opens > today)
        return {AttendanceText::tr(
                    "%1 opens on %2, so “%3” can't be marked yet. Mark %4 as registered or prevented.")
                    .arg(name, edition.opens.toString(Qt::ISODate), label(status).toLower(), person.name())};
    return {};
}

QStringList problemsWithAttendance(const RosterSources &sources, const Person &person,
                                   AttendanceStatus status, const QDate &today)
{
    const auto ofEdition = problemsWithMark(sources.event, sources.edition, person, status, today);
    if (!ofEdition.isEmpty())
        return ofEdition;
    const QString name = sources.event.name + u' ' + QString::number(sources.edition.year);
    return problemsOfStanding(standingOf(sources, person.id), status, person.name(), name);
}

} // namespace domain
