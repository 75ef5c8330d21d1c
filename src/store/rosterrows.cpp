#include "store/rosterrows.h"

#include "store/eventrows.h"
#include "store/itemrows.h"
#include "store/nominationrows.h"
#include "store/personrows.h"

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
    RosterSources &sourcesAt(const QSqlQuery &row)
    {
        if (m_sources.size() == 1)
            return m_sources.first();
        const QString edition = row.value(0).toString();
        if (edition != m_current) {
            m_current = edition;
            m_place = m_places.value(Id<Edition>::fromString(edition));
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
        auto &row = m_session.runWith(u"SELECT edition_id, id, kind, number, party, revision FROM seats "
                                      "WHERE edition_id IN ("_s %
                                          m_which % u") ORDER BY edition_id, kind, number",
                                      m_values);
        while (row.next()) {
            auto &sources = sourcesAt(row);
            sources.seats.append(
                {.id = idAt<Seat>(row, 1),
                 .edition = sources.edition.id,
                 .kind = row.value(2).toString() == m_substitute ? SeatKind::Substitute : SeatKind::Ordinary,
                 .number = row.value(3).toInt(),
                 .party = row.value(4).toString(),
                 .revision = row.value(5).toInt()});
        }
    }

    void readPlacements()
    {
        auto &row = m_session.runWith(
            u"SELECT seats.edition_id, placements.id, seat_id, role, placements.party, election_id, starts, "
            "ends, ending, note, placements.revision, "_s %
                personColumns %
                u" FROM placements JOIN seats ON seats.id = placements.seat_id "
                "JOIN persons ON persons.id = placements.person_id WHERE seats.edition_id IN (" %
                m_which % u")",
            m_values);
        while (row.next()) {
            auto &sources = sourcesAt(row);
            const Person person = personAt(row, 11);
            sources.placements.append({.id = idAt<Placement>(row, 1),
                                       .seat = idAt<Seat>(row, 2),
                                       .person = person.id,
                                       .role = roleFromKey(row.value(3).toString()).value_or(Role::Member),
                                       .party = row.value(4).toString(),
                                       .election = idAt<DecisionPoint>(row, 5),
                                       .from = dateAt(row, 6),
                                       .until = dateAt(row, 7),
                                       .ending = endingFromKey(row.value(8).toString()),
                                       .note = row.value(9).toString(),
                                       .revision = row.value(10).toInt()});
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
        auto &row = m_session.runWith(
            u"SELECT seats.edition_id, substitutions.id, out_id, in_id, happened_on, reason, called_by, "
            "substitutions.revision FROM substitutions JOIN placements ON placements.id = out_id "
            "JOIN seats ON seats.id = placements.seat_id WHERE seats.edition_id IN ("_s %
                m_which % u") ORDER BY seats.edition_id, substitutions.id",
            m_values);
        while (row.next())
            sourcesAt(row).substitutions.append({.id = idAt<Substitution>(row, 1),
                                                 .out = idAt<Placement>(row, 2),
                                                 .in = idAt<Placement>(row, 3),
                                                 .date = dateAt(row, 4),
                                                 .reason = row.value(5).toString(),
                                                 .calledBy = row.value(6).toString(),
                                                 .revision = row.value(7).toInt()});
    }

    void readAttendance()
    {
        auto &row =
            m_session.runWith(u"SELECT edition_id, id, person_id, status, reported_back, note, revision "
                              "FROM attendance WHERE edition_id IN ("_s %
                                  m_which % u")",
                              m_values);
        while (row.next()) {
            auto &sources = sourcesAt(row);
            sources.attendance.append(
                {.id = idAt<Attendance>(row, 1),
                 .edition = sources.edition.id,
                 .person = idAt<Person>(row, 2),
                 .status =
                     attendanceStatusFromKey(row.value(3).toString()).value_or(AttendanceStatus::Registered),
                 .reportedBack = dateAt(row, 4),
                 .note = row.value(5).toString(),
                 .revision = row.value(6).toInt()});
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
            u"SELECT item_id FROM item_scopes WHERE EXISTS (SELECT 1 FROM editions "
            "WHERE editions.event_id = item_scopes.event_id AND editions.period_id = item_scopes.period_id "
            "AND editions.id IN ("_s %
                m_which % u"))",
            m_values);
        for (auto &sources : m_sources)
            sources.authority = authorityFor(sources.edition, treatments, asOf);
    }

    Session &m_session;
    const QString m_which;
    const QVariantList m_values;
    const QString m_substitute = key(SeatKind::Substitute);
    QList<RosterSources> m_sources;
    QHash<Id<Edition>, qsizetype> m_places;
    QString m_current; // the edition of the last row
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
