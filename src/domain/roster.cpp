#include "domain/roster.h"

#include "domain/attendancerule.h"
#include "domain/term.h"

#include <QSet>

namespace domain {

namespace {

constexpr Term<SeatStatus> statusTerms[] = {
    {SeatStatus::Vacant, "vacant", QT_TRANSLATE_NOOP("SeatStatus", "Vacant")},
    {SeatStatus::Nominated, "nominated", QT_TRANSLATE_NOOP("SeatStatus", "Nominated")},
    {SeatStatus::Proposed, "proposed", QT_TRANSLATE_NOOP("SeatStatus", "Proposed")},
    {SeatStatus::Tabled, "tabled", QT_TRANSLATE_NOOP("SeatStatus", "Tabled")},
    {SeatStatus::ReferredBack, "referred_back", QT_TRANSLATE_NOOP("SeatStatus", "Referred back")},
    {SeatStatus::Elected, "elected", QT_TRANSLATE_NOOP("SeatStatus", "Elected")},
    {SeatStatus::Registered, "registered", QT_TRANSLATE_NOOP("SeatStatus", "Registered")},
    {SeatStatus::Prevented, "prevented", QT_TRANSLATE_NOOP("SeatStatus", "Prevented")},
    {SeatStatus::Replaced, "replaced", QT_TRANSLATE_NOOP("SeatStatus", "Replaced")},
    {SeatStatus::Attended, "attended", QT_TRANSLATE_NOOP("SeatStatus", "Attended")},
    {SeatStatus::Absent, "absent", QT_TRANSLATE_NOOP("SeatStatus", "Absent")},
    {SeatStatus::Excused, "excused", QT_TRANSLATE_NOOP("SeatStatus", "Excused")},
    {SeatStatus::Cancelled, "cancelled", QT_TRANSLATE_NOOP("SeatStatus", "Cancelled")},
};

SeatStatus statusOfNominated(Authority::State state)
{
    switch (state) {
    case Authority::State::Decided:
        return SeatStatus::Proposed;
    case Authority::State::Tabled:
        return SeatStatus::Tabled;
    case Authority::State::ReferredBack:
        return SeatStatus::ReferredBack;
    case Authority::State::None:
    case Authority::State::Rejected:
        break;
    }
    return SeatStatus::Nominated;
}

bool hasBegun(const QDate &day, const QDate &asOf)
{
    return day.isNull() || day <= asOf;
}

// Makes one roster; what it looks up again and again is laid out once, so that 10,000 rows are no burden.
class RosterMaker
{
public:
    RosterMaker(const RosterSources &sources, const QDate &asOf)
        : m_sources{sources}
        , m_asOf{asOf}
    {
        m_placements.reserve(sources.placements.size());
        m_onSeat.reserve(sources.seats.size());
        m_placed.reserve(sources.placements.size());
        for (const auto &attendance : sources.attendance)
            m_attendance.insert(attendance.person, &attendance);
        for (const auto &placement : sources.placements)
            if (hasBegun(placement.from, asOf))
                m_placements.insert(placement.id, &placement);
        for (const auto &substitution : sources.substitutions)
            if (counts(substitution)) {
                m_outs.insert(substitution.in, &substitution);
                m_ins.insert(substitution.out, &substitution);
            }
        for (const auto &placement : sources.placements)
            if (m_placements.contains(placement.id)) {
                m_onSeat[placement.seat] << &placement;
                if (!holds(placement))
                    m_leftOn[placement.person] = std::max(m_leftOn[placement.person], placement.until);
                noteWhoWasThere(placement);
            }
    }

    Roster make()
    {
        Roster roster{m_sources.event, m_sources.edition, m_asOf, m_sources.authority, {}};
        auto seats = m_sources.seats;
        std::stable_sort(seats.begin(), seats.end(), [](const Seat &a, const Seat &b) {
            return a.kind != b.kind ? a.kind < b.kind : a.number < b.number;
        });
        roster.rows.reserve(seats.size() + m_sources.nominations.size());
        for (const auto &seat : seats)
            addRowsOf(seat, roster.rows);
        fillWithNominated(roster.rows);
        if (m_sources.edition.cancelled)
            for (auto &row : roster.rows)
                markCancelled(row);
        return roster;
    }

private:
    bool holds(const Placement &placement) const
    {
        return placement.until.isNull() || placement.until > m_asOf;
    }

    bool keepsSeat(const Placement &placement) const
    {
        return holds(placement) || placement.ending == Ending::Prevented;
    }

    // Who has left for good is gone, unless the person was there; who was prevented stays in sight.
    bool shows(const Placement &placement) const { return keepsSeat(placement) || wasThereOn(placement); }

    // Of somebody with several placements the last one tells that the person was there.
    void noteWhoWasThere(const Placement &placement)
    {
        const auto *attendance = m_attendance.value(placement.person);
        if (!attendance || statusOf(*attendance) != SeatStatus::Attended || m_asOf < m_sources.edition.opens)
            return;
        const auto *&last = m_thereOn[placement.person];
        if (!last || holds(placement) || (!holds(*last) && last->until < placement.until))
            last = &placement;
    }

    bool wasThereOn(const Placement &placement) const
    {
        return m_thereOn.value(placement.person) == &placement;
    }

    // A substitute on another seat stands in only while the seat is somebody's who was prevented: it falls
    // vacant when its holder leaves for good.
    bool counts(const Substitution &substitution) const
    {
        const auto *out = m_placements.value(substitution.out);
        const auto *in = m_placements.value(substitution.in);
        return hasBegun(substitution.date, m_asOf) && out && in &&
               (out->seat == in->seat || keepsSeat(*out)) && !m_ins.contains(out->id) &&
               !m_outs.contains(in->id) && !comesAfter(*out, in->id);
    }

    // A damaged store may hold people who stepped in for each other in a ring; the ring is left open.
    bool comesAfter(const Placement &placement, const Id<Placement> &other) const
    {
        const auto *before = &placement;
        while (before && before->id != other)
            before = predecessor(*before);
        return before;
    }

    QString nameOf(const Id<Person> &person) const { return m_sources.persons.value(person).sortedName(); }

    const Placement *successor(const Placement &placement) const
    {
        const auto *substitution = m_ins.value(placement.id);
        return substitution ? m_placements.value(substitution->in) : nullptr;
    }

    const Placement *predecessor(const Placement &placement) const
    {
        const auto *substitution = m_outs.value(placement.id);
        return substitution ? m_placements.value(substitution->out) : nullptr;
    }

    bool follows(const Placement &placement, const Id<Seat> &seat) const
    {
        const auto *before = predecessor(placement);
        return before && before->seat == seat;
    }

    // The seat that the placement's person comes to sit on.
    Id<Seat> filledBy(const Placement &placement) const
    {
        const auto *first = &placement;
        while (const auto *before = predecessor(*first))
            first = before;
        return first->seat;
    }

    void addRowsOf(const Seat &seat, QList<RosterRow> &rows)
    {
        auto placements = m_onSeat.take(seat.id);
        std::stable_sort(placements.begin(), placements.end(),
                         [](const Placement *a, const Placement *b) { return a->from < b->from; });
        bool kept = false;
        // Each is followed by who stepped in on the same seat, whatever the days say.
        for (const auto *placement : placements) {
            if (follows(*placement, seat.id))
                continue;
            for (const auto *next = placement; next && next->seat == seat.id; next = successor(*next)) {
                kept = kept || keepsSeat(*next);
                if (shows(*next))
                    rows << rowOf(seat, *next);
            }
        }
        if (!kept) {
            RosterRow vacant;
            vacant.seat = seat;
            vacant.kind = seat.kind;
            vacant.party = seat.party;
            rows << std::move(vacant);
        }
    }

    RosterRow rowOf(const Seat &seat, const Placement &placement)
    {
        RosterRow row;
        row.seat = seat;
        row.placement = placement.id;
        row.kind = seat.kind;
        row.party = placement.party.isEmpty() ? seat.party : placement.party;
        row.role = placement.role;
        row.note = placement.note;
        row.disqualified = placement.disqualified;
        if (const auto person = m_sources.persons.constFind(placement.person);
            person != m_sources.persons.constEnd())
            row.person = *person;
        m_placed.insert(placement.person);

        if (const auto *stepped = m_outs.value(placement.id)) {
            row.replaces = nameOf(m_placements.value(stepped->out)->person);
            row.reason = stepped->reason;
            row.substitution = *stepped;
        }
        const auto *left = m_ins.value(placement.id);
        if (left) {
            row.replacedBy = nameOf(m_placements.value(left->in)->person);
            row.reason = left->reason;
            row.substitution = *left;
        }
        if (left)
            row.status = SeatStatus::Replaced;
        else
            row.status = holds(placement) ? SeatStatus::Elected : SeatStatus::Prevented;
        markAttendance(row, placement.person);
        if (row.status != SeatStatus::Replaced && row.status != SeatStatus::Prevented)
            row.fills = filledBy(placement);
        if (wasThereOn(placement))
            row.status = SeatStatus::Attended;
        return row;
    }

    void markAttendance(RosterRow &row, const Id<Person> &person) const
    {
        const auto *attendance = m_attendance.value(person);
        if (!attendance)
            return;
        const bool isToCome = tellsOutcome(attendance->status) && m_asOf < m_sources.edition.opens;
        if (row.status == SeatStatus::Elected && !isToCome)
            row.status = statusOf(attendance->status);
        if (hasBegun(attendance->reportedBack, m_asOf))
            row.reportedBack = attendance->reportedBack;
        if (row.note.isEmpty())
            row.note = attendance->note;
    }

    static void markCancelled(RosterRow &row)
    {
        switch (row.status) {
        case SeatStatus::Vacant:
        case SeatStatus::Nominated:
        case SeatStatus::Proposed:
        case SeatStatus::Tabled:
        case SeatStatus::ReferredBack:
        case SeatStatus::Elected:
            row.status = SeatStatus::Cancelled;
            break;
        default:
            break;
        }
    }

    // Somebody who sits here, or left and was not put forward again.
    bool isSettled(const Nomination &nomination) const
    {
        if (m_placed.contains(nomination.person))
            return true;
        const auto left = m_leftOn.constFind(nomination.person);
        return left != m_leftOn.constEnd() &&
               (nomination.nominatedOn.isNull() || nomination.nominatedOn < *left);
    }

    QList<NominationEntry> standingNominations() const
    {
        QList<NominationEntry> standing;
        for (const auto &entry : m_sources.nominations) {
            const auto &nomination = entry.nomination;
            if (nomination.covers(m_sources.edition) && hasBegun(nomination.nominatedOn, m_asOf) &&
                (nomination.withdrawnOn.isNull() || nomination.withdrawnOn > m_asOf))
                standing << entry;
        }
        std::stable_sort(standing.begin(), standing.end(),
                         [](const NominationEntry &a, const NominationEntry &b) {
                             return a.nomination.nominatedOn < b.nomination.nominatedOn;
                         });
        return standing;
    }

    void fillWithNominated(QList<RosterRow> &rows)
    {
        // The free rows by kind and party; each list is used up from its front.
        QMap<std::pair<SeatKind, QString>, QList<qsizetype>> freeRows;
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (rows.at(i).placement.isNull())
                freeRows[{rows.at(i).kind, rows.at(i).seat->party}] << i;

        for (const auto &[nomination, person] : standingNominations()) {
            if (isSettled(nomination))
                continue;
            m_placed.insert(nomination.person);
            const auto *assignment = person.assignmentOn(std::min(m_asOf, m_sources.edition.opens));
            const auto party = assignment ? assignment->party : QString{};

            RosterRow extra;
            extra.kind = nomination.kind;
            auto *row = &extra;
            auto *free = &freeRows[{nomination.kind, party}];
            if (free->isEmpty())
                free = &freeRows[{nomination.kind, QString{}}];
            if (!free->isEmpty())
                row = &rows[free->takeFirst()];
            row->person = person.person;
            row->nomination = nomination.id;
            if (!party.isEmpty())
                row->party = party;
            if (assignment)
                row->role = assignment->role;
            row->status = statusOfNominated(m_sources.authority.state);
            if (row == &extra)
                rows << extra;
        }
    }

    const RosterSources &m_sources;
    const QDate m_asOf;
    QHash<Id<Person>, const Attendance *> m_attendance;
    QHash<Id<Placement>, const Placement *> m_placements; // those begun
    QHash<Id<Seat>, QList<const Placement *>> m_onSeat;
    QHash<Id<Placement>, const Substitution *> m_outs; // by who stepped in
    QHash<Id<Placement>, const Substitution *> m_ins;  // by who was stepped in for
    QHash<Id<Person>, QDate> m_leftOn;                 // the last day on which somebody left a seat
    QHash<Id<Person>, const Placement *> m_thereOn;    // of who was there
    QSet<Id<Person>> m_placed;                         // shown on a row
};

} // namespace

SeatStatus statusOf(AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Registered:
        return SeatStatus::Registered;
    case AttendanceStatus::Prevented:
        return SeatStatus::Prevented;
    case AttendanceStatus::Replaced:
        return SeatStatus::Replaced;
    case AttendanceStatus::Attended:
        return SeatStatus::Attended;
    case AttendanceStatus::Absent:
        return SeatStatus::Absent;
    case AttendanceStatus::Excused:
        return SeatStatus::Excused;
    case AttendanceStatus::Cancelled:
        break;
    }
    return SeatStatus::Cancelled;
}

SeatStatus statusOf(const Attendance &attendance)
{
    return attendance.wasThere ? SeatStatus::Attended : statusOf(attendance.status);
}

QString key(SeatStatus status)
{
    return keyOf(statusTerms, status);
}

QString label(SeatStatus status)
{
    return wordOf(statusTerms, status, "SeatStatus");
}

std::optional<int> RosterCounts::attendedPercent() const
{
    if (expected == 0)
        return {};
    return qRound(100.0 * attended / expected);
}

RosterCounts count(const Roster &roster)
{
    RosterCounts counts;
    QSet<Id<Seat>> ordinary;
    ordinary.reserve(roster.rows.size());
    for (const auto &row : roster.rows)
        if (row.seat && row.seat->kind == SeatKind::Ordinary)
            ordinary << row.seat->id;
    counts.seats = int(ordinary.size());

    QSet<Id<Seat>> filled;
    filled.reserve(ordinary.size());
    for (const auto &row : roster.rows) {
        const bool elected = ordinary.contains(row.fills) && !filled.contains(row.fills);
        const bool nominated = !row.nomination.isNull() && row.seat && row.seat->kind == SeatKind::Ordinary;
        if (elected) {
            filled << row.fills;
            ++counts.elected;
        } else if (nominated) {
            ++counts.nominated;
        } else if (!row.fills.isNull() && row.kind == SeatKind::Substitute) {
            ++counts.substitutes;
        }
        if (elected || nominated)
            ++counts.perParty[row.party];
        if (row.status == SeatStatus::Attended)
            ++counts.attended;
        if (row.status == SeatStatus::Attended || row.status == SeatStatus::Absent ||
            row.status == SeatStatus::Excused)
            ++counts.expected;
    }
    return counts;
}

QList<RosterRow> rowsToMark(const Roster &roster)
{
    QList<RosterRow> rows;
    std::copy_if(roster.rows.begin(), roster.rows.end(), std::back_inserter(rows), [](const RosterRow &row) {
        return row.person && !row.placement.isNull() && row.status != SeatStatus::Prevented &&
               row.status != SeatStatus::Replaced;
    });
    return rows;
}

Roster makeRoster(const RosterSources &sources, const QDate &asOf)
{
    return RosterMaker{sources, asOf}.make();
}

} // namespace domain
