#include "domain/decisionround.h"

#include <QCoreApplication>
#include <QSet>

namespace domain {

namespace {

struct RoundText
{
    Q_DECLARE_TR_FUNCTIONS(DecisionRound)
};

QString nameOf(const Roster &roster)
{
    return roster.event.name + u' ' + QString::number(roster.edition.year);
}

const RosterRow *nextFree(const Roster &roster, SeatKind kind, const QString &party,
                          const QSet<Id<Seat>> &taken)
{
    const RosterRow *found = nullptr;
    for (const RosterRow &row : roster.rows) {
        if (!row.seat || row.person || row.kind != kind || taken.contains(row.seat->id))
            continue;
        if (!party.isEmpty() && row.seat->party == party)
            return &row;
        if (!found && row.seat->party.isEmpty())
            found = &row;
    }
    return found;
}

// Puts people on the seats of one roster, one after the other.
class Picking
{
public:
    Picking(const Roster &roster, const QDate &on, const QString &by)
        : m_roster{roster}
        , m_on{on}
        , m_by{by}
    {
    }

    void put(const PersonEntry &entry, SeatKind kind, Picks &picks)
    {
        const QString name = entry.person.name();
        if (rowOf(m_roster, entry.person.id) || m_put.contains(entry.person.id)) {
            picks.leftOut << RoundText::tr("%1 is on the roster of %2 already.").arg(name, nameOf(m_roster));
            return;
        }
        const Assignment *assignment = entry.assignmentOn(m_on);
        const QString party = assignment ? assignment->party : QString{};
        const RosterRow *row = nextFree(m_roster, kind, party, m_taken);
        if (!row) {
            picks.leftOut << (kind == SeatKind::Ordinary
                                  ? RoundText::tr("%1 has no free seat for %2.")
                                  : RoundText::tr("%1 has no free substitute's seat for %2."))
                                 .arg(nameOf(m_roster), name);
            return;
        }
        m_taken.insert(row->seat->id);
        m_put.insert(entry.person.id);
        Nomination nomination;
        nomination.person = entry.person.id;
        nomination.event = m_roster.edition.event;
        nomination.period = m_roster.edition.period;
        nomination.year = m_roster.edition.year;
        nomination.kind = kind;
        nomination.nominatedBy = m_by;
        nomination.nominatedOn = m_on;
        picks.nominations << nomination;
    }

private:
    const Roster &m_roster;
    QDate m_on;
    QString m_by;
    QSet<Id<Seat>> m_taken;
    QSet<Id<Person>> m_put;
};

} // namespace

bool isOpenTo(const Edition &edition, const QDate &today)
{
    return !edition.cancelled && today <= edition.closes;
}

const RosterRow *rowOf(const Roster &roster, const Id<Person> &person)
{
    const auto found = std::find_if(roster.rows.cbegin(), roster.rows.cend(), [&](const RosterRow &row) {
        return row.person && row.person->id == person;
    });
    return found == roster.rows.cend() ? nullptr : &*found;
}

const RosterRow *nextFree(const Roster &roster, SeatKind kind, const QString &party)
{
    return nextFree(roster, kind, party, {});
}

int freeSeats(const Roster &roster, SeatKind kind)
{
    return int(std::count_if(roster.rows.cbegin(), roster.rows.cend(), [&](const RosterRow &row) {
        return row.seat && !row.person && row.kind == kind;
    }));
}

Picks pick(const PersonEntry &person, SeatKind kind, const QList<Roster> &rosters, const QDate &on,
           const QString &by)
{
    Picks picks;
    for (const Roster &roster : rosters)
        Picking{roster, on, by}.put(person, kind, picks);
    return picks;
}

Picks pickAsBefore(const Roster &before, const Roster &now, const QList<PersonEntry> &persons,
                   const QDate &on, const QString &by)
{
    Picks picks;
    Picking picking{now, on, by};
    for (const RosterRow &row : before.rows) {
        const bool went = !row.fills.isNull() || !row.nomination.isNull();
        if (!row.person || !went || rowOf(now, row.person->id))
            continue;
        const auto entry = std::find_if(persons.cbegin(), persons.cend(), [&](const PersonEntry &candidate) {
            return candidate.person.id == row.person->id;
        });
        const bool holds =
            entry != persons.cend() && std::any_of(entry->assignments.cbegin(), entry->assignments.cend(),
                                                   [&](const Assignment &each) { return each.holdsOn(on); });
        if (!holds)
            picks.leftOut << RoundText::tr("%1 has no assignment any more.").arg(row.person->name());
        else
            picking.put(*entry, row.kind, picks);
    }
    return picks;
}

const DecisionPoint *electingPoint(const Edition &edition, const Treatment &treatment, SeatKind kind)
{
    const DecisionPoint *found = nullptr;
    for (const DecisionPoint &point : treatment.item.points)
        if (problemsWithElection(edition, treatment, point).isEmpty() &&
            (!found || kind == SeatKind::Substitute))
            found = &point;
    return found;
}

QMap<QString, int> composition(const QList<PersonEntry> &persons, const Id<Committee> &committee,
                               const QDate &on)
{
    QMap<QString, int> seats;
    for (const PersonEntry &entry : persons)
        for (const Assignment &assignment : entry.assignments)
            if (assignment.committee == committee && assignment.holdsOn(on) &&
                assignment.role != Role::Substitute && assignment.role != Role::Official)
                ++seats[assignment.party];
    return seats;
}

} // namespace domain
