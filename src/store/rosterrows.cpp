#include "store/rosterrows.h"

#include "domain/substitutionorder.h"
#include "store/eventrows.h"
#include "store/itemrows.h"
#include "store/nominationrows.h"
#include "store/personrows.h"
#include "store/rows.h"

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

std::optional<Ending> endingFromKey(const QString &key)
{
    if (key.isEmpty())
        return {};
    if (key == u"prevented")
        return Ending::Prevented;
    return key == u"released" ? Ending::Released : Ending::Resigned;
}

// The editions' sources, filled table by table.
class SourceReader
{
public:
    SourceReader(Session &session, const QString &which, const QVariantList &values)
        : m_session{session}
        , m_which{which}
        , m_values(values) // braces would make a list of one list
    {
    }

    QList<RosterSources> read(const QDate &asOf)
    {
        readEditions();
        if (m_sources.isEmpty())
            return {};
        readSeats();
        readPlacements();
        readSubstitutions();
        readAttendance();
        readNominations();
        readAuthorities(asOf);
        return m_sources;
    }

private:
    // The sources of the edition in the row's first column.
    RosterSources &sourcesAt(const Rows &row)
    {
        if (m_sources.size() == 1)
            return m_sources.first();
        const auto edition = row.bytes(0);
        if (edition != m_current) {
            m_current = edition.toByteArray();
            m_place = m_places.value(row.id<Edition>(0));
        }
        return m_sources[m_place];
    }

    void readEditions()
    {
        QHash<Id<Event>, Event> events;
        for (const auto &event : readEvents(m_session))
            events.insert(event.id, event);
        auto &row = m_session.runWith(m_which, m_values);
        QSet<Id<Edition>> wanted;
        while (row.next())
            wanted.insert(idAt<Edition>(row, 0));
        for (const auto &edition : store::readEditions(m_session)) {
            if (!wanted.contains(edition.id))
                continue;
            RosterSources sources;
            sources.event = events.value(edition.event);
            sources.edition = edition;
            m_places.insert(edition.id, m_sources.size());
            m_sources.append(sources);
        }
    }

    void readSeats()
    {
        Rows row{m_session,
                 u"SELECT edition_id, id, kind, number, party, revision FROM seats WHERE edition_id IN ("_s %
                     m_which % u") ORDER BY edition_id, kind, number",
                 m_values};
        while (row.next()) {
            auto &sources = sourcesAt(row);
            sources.seats.append(
                {.id = row.id<Seat>(1),
                 .edition = sources.edition.id,
                 .kind = row.bytes(2) == m_substitute ? SeatKind::Substitute : SeatKind::Ordinary,
                 .number = row.number(3),
                 .party = row.text(4),
                 .revision = row.number(5)});
        }
    }

    void readPlacements()
    {
        Rows row{m_session,
                 u"SELECT seats.edition_id, placements.id, seat_id, role, placements.party, election_id, "
                 "starts, ends, ending, note, placements.revision, disqualified, "_s %
                     personColumns %
                     u" FROM placements JOIN seats ON seats.id = placements.seat_id "
                     "JOIN persons ON persons.id = placements.person_id WHERE seats.edition_id IN (" %
                     m_which % u")",
                 m_values};
        while (row.next()) {
            auto &sources = sourcesAt(row);
            const Person person = personAt(row, 12);
            sources.placements.append({.id = row.id<Placement>(1),
                                       .seat = row.id<Seat>(2),
                                       .person = person.id,
                                       .role = roleFromKey(row.text(3)).value_or(Role::Member),
                                       .party = row.text(4),
                                       .election = row.id<DecisionPoint>(5),
                                       .from = row.date(6),
                                       .until = row.date(7),
                                       .ending = endingFromKey(row.text(8)),
                                       .disqualified = row.number(11) != 0,
                                       .note = row.text(9),
                                       .revision = row.number(10)});
            sources.persons.insert(person.id, person);
        }
        // In the order of entry. They mostly are: that is why the engine is not asked to sort such wide rows.
        const auto earlier = [](const Placement &a, const Placement &b) { return a.id < b.id; };
        for (auto &sources : m_sources) {
            auto &placements = sources.placements;
            if (!std::is_sorted(placements.cbegin(), placements.cend(), earlier))
                std::sort(placements.begin(), placements.end(), earlier);
        }
    }

    void readSubstitutions()
    {
        Rows row{m_session,
                 u"SELECT seats.edition_id, substitutions.id, out_id, in_id, happened_on, reason, called_by, "
                 "substitutions.revision, called_as, chosen_because FROM substitutions "
                 "JOIN placements ON placements.id = out_id "
                 "JOIN seats ON seats.id = placements.seat_id WHERE seats.edition_id IN ("_s %
                     m_which % u") ORDER BY seats.edition_id, substitutions.id",
                 m_values};
        while (row.next())
            sourcesAt(row).substitutions.append({.id = row.id<Substitution>(1),
                                                 .out = row.id<Placement>(2),
                                                 .in = row.id<Placement>(3),
                                                 .date = row.date(4),
                                                 .reason = row.text(5),
                                                 .calledBy = row.text(6),
                                                 .calledAs = substitutionStepFromKey(row.text(8)),
                                                 .chosenBecause = row.text(9),
                                                 .revision = row.number(7)});
    }

    void readAttendance()
    {
        Rows row{m_session,
                 u"SELECT edition_id, id, person_id, status, reported_back, note, revision, was_there "
                 "FROM attendance WHERE edition_id IN ("_s %
                     m_which % u")",
                 m_values};
        while (row.next()) {
            auto &sources = sourcesAt(row);
            sources.attendance.append(
                {.id = row.id<Attendance>(1),
                 .edition = sources.edition.id,
                 .person = row.id<Person>(2),
                 .status = attendanceStatusFromKey(row.text(3)).value_or(AttendanceStatus::Registered),
                 .wasThere = row.number(7) != 0,
                 .reportedBack = row.date(4),
                 .note = row.text(5),
                 .revision = row.number(6)});
        }
    }

    void readNominations()
    {
        const auto nominations = store::readNominations(
            m_session, u"period_id IN (SELECT period_id FROM editions WHERE id IN ("_s % m_which % u"))",
            m_values);
        for (auto &sources : m_sources) {
            for (const auto &entry : nominations) {
                if (entry.nomination.covers(sources.edition))
                    sources.nominations.append(entry);
            }
        }
    }

    void readAuthorities(const QDate &asOf)
    {
        const auto treatments = readTreatments(
            m_session,
            // What takes up one of them again counts, too, though it be about something else.
            u"WITH telling AS (SELECT item_id FROM item_scopes WHERE EXISTS (SELECT 1 FROM editions "
            "WHERE editions.event_id = item_scopes.event_id AND editions.period_id = item_scopes.period_id "
            "AND editions.id IN ("_s %
                m_which %
                u"))) SELECT item_id FROM telling UNION SELECT items.id FROM items JOIN telling ON "
                "items.continues_id = telling.item_id",
            m_values);
        for (auto &sources : m_sources)
            sources.authority = authorityFor(sources.edition, treatments, asOf);
    }

    Session &m_session;
    const QString m_which;
    const QVariantList m_values;
    const QByteArray m_substitute = key(SeatKind::Substitute).toLatin1();
    QList<RosterSources> m_sources;
    QHash<Id<Edition>, qsizetype> m_places;
    QByteArray m_current; // the edition of the last row
    qsizetype m_place = 0;
};

} // namespace

QList<RosterSources> readRosterSources(Session &session, const QString &which, const QVariantList &values,
                                       const QDate &asOf)
{
    return SourceReader{session, which, values}.read(asOf);
}

std::optional<RosterSources> readRosterSources(Session &session, const Id<Edition> &edition,
                                               const QDate &asOf)
{
    auto found = readRosterSources(session, u"SELECT id FROM editions WHERE id = ?"_s,
                                   {Session::toSql(edition)}, asOf);
    if (found.isEmpty())
        return {};
    return std::move(found.first());
}

} // namespace store
