#include "store/eventrows.h"

#include "store/rows.h"
#include "store/sentences.h"

#include <QHash>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QString editionColumns = QStringLiteral(
    "editions.id, editions.event_id, editions.period_id, editions.year, editions.opens, editions.closes, "
    "editions.dates_confirmed, editions.venue, editions.registration_until, editions.cancelled, "
    "editions.note, editions.revision");

Edition editionAt(const QSqlQuery &row)
{
    return {.id = idAt<Edition>(row, 0),
            .event = idAt<Event>(row, 1),
            .period = idAt<MandatePeriod>(row, 2),
            .year = row.value(3).toInt(),
            .opens = dateAt(row, 4),
            .closes = dateAt(row, 5),
            .datesConfirmed = row.value(6).toInt() != 0,
            .venue = row.value(7).toString(),
            .registrationUntil = dateAt(row, 8),
            .cancelled = row.value(9).toInt() != 0,
            .note = row.value(10).toString(),
            .revision = row.value(11).toInt()};
}

std::optional<Edition> firstEdition(QSqlQuery &row)
{
    if (!row.next())
        return {};
    return editionAt(row);
}

} // namespace

std::optional<Committee> readCommittee(Session &session, const Id<Committee> &id)
{
    auto &row =
        session.run(u"SELECT name, short_name, kind, authority, revision FROM committees WHERE id = ?"_s, id);
    if (!row.next())
        return {};
    return Committee{.id = id,
                     .name = row.value(0).toString(),
                     .shortName = row.value(1).toString(),
                     .kind = committeeKindFromKey(row.value(2).toString()).value_or(CommitteeKind::Committee),
                     .authority = row.value(3).toString(),
                     .revision = row.value(4).toInt()};
}

std::optional<MandatePeriod> readPeriod(Session &session, const Id<MandatePeriod> &id)
{
    auto &row = session.run(
        u"SELECT committee_id, first_year, last_year, revision FROM mandate_periods WHERE id = ?"_s, id);
    if (!row.next())
        return {};
    return MandatePeriod{.id = id,
                         .committee = idAt<Committee>(row, 0),
                         .firstYear = row.value(1).toInt(),
                         .lastYear = row.value(2).toInt(),
                         .revision = row.value(3).toInt()};
}

QList<Event> readEvents(Session &session)
{
    QHash<Id<Event>, QStringList> aliases;
    auto &aliasRows = session.run(u"SELECT event_id, alias FROM event_aliases ORDER BY position"_s);
    while (aliasRows.next())
        aliases[idAt<Event>(aliasRows, 0)] << aliasRows.value(1).toString();

    QList<Event> events;
    auto &row = session.run(u"SELECT id, committee_id, event_key, name, short_name, place, usual_month, "
                            "usual_day, usual_length, ordinary_seats, substitute_seats, position, revision "
                            "FROM events ORDER BY position, id"_s);
    while (row.next()) {
        const auto id = idAt<Event>(row, 0);
        events.append({.id = id,
                       .committee = idAt<Committee>(row, 1),
                       .key = row.value(2).toString(),
                       .name = row.value(3).toString(),
                       .shortName = row.value(4).toString(),
                       .aliases = aliases.value(id),
                       .place = row.value(5).toString(),
                       .usualMonth = row.value(6).toInt(),
                       .usualDay = row.value(7).toInt(),
                       .usualLength = row.value(8).toInt(),
                       .ordinarySeats = row.value(9).toInt(),
                       .substituteSeats = row.value(10).toInt(),
                       .position = row.value(11).toInt(),
                       .revision = row.value(12).toInt()});
    }
    return events;
}

std::optional<Event> readEvent(Session &session, const Id<Event> &id)
{
    for (const auto &event : readEvents(session)) {
        if (event.id == id)
            return event;
    }
    return {};
}

QList<Edition> readEditions(Session &session, const Id<MandatePeriod> &period)
{
    const QString select =
        u"SELECT "_s % editionColumns % u" FROM editions JOIN events ON events.id = event_id";
    const QString order = u" ORDER BY events.position, events.id, editions.year"_s;
    auto &row = period.isNull() ? session.run(select % order)
                                : session.run(select % u" WHERE editions.period_id = ?" % order, period);
    QList<Edition> editions;
    while (row.next())
        editions.append(editionAt(row));
    return editions;
}

std::optional<Edition> readEdition(Session &session, const Id<Edition> &id)
{
    return firstEdition(session.run(u"SELECT "_s % editionColumns % u" FROM editions WHERE id = ?", id));
}

std::optional<Edition> readEdition(Session &session, const Id<Event> &event, int year)
{
    return firstEdition(session.run(
        u"SELECT "_s % editionColumns % u" FROM editions WHERE event_id = ? AND year = ?", event, year));
}

QList<Seat> readSeats(Session &session, const Id<Edition> &edition)
{
    const auto substitute = key(SeatKind::Substitute).toLatin1();
    // "ordinary" sorts before "substitute".
    Rows row{
        session,
        u"SELECT id, kind, number, party, revision FROM seats WHERE edition_id = ? ORDER BY kind, number"_s,
        {Session::toSql(edition)}};
    QList<Seat> seats;
    while (row.next()) {
        seats.append({.id = row.id<Seat>(0),
                      .edition = edition,
                      .kind = row.bytes(1) == substitute ? SeatKind::Substitute : SeatKind::Ordinary,
                      .number = row.number(2),
                      .party = row.text(3),
                      .revision = row.number(4)});
    }
    return seats;
}

void insertSeats(Session &session, const Id<Edition> &edition, SeatKind kind, int first, int last)
{
    const QString kindKey = key(kind);
    for (int number = first; number <= last; ++number)
        session.run(u"INSERT INTO seats (id, edition_id, kind, number, party) VALUES (?, ?, ?, ?, '')"_s,
                    Id<Seat>::make(), edition, kindKey, number);
}

Result<QString> editionName(Session &session, const Id<Edition> &id)
{
    auto &row = session.run(u"SELECT events.name, editions.year FROM editions "
                            "JOIN events ON events.id = editions.event_id WHERE editions.id = ?"_s,
                            id);
    if (!row.next())
        return noSuchEdition();
    return QString{row.value(0).toString() % u' ' % row.value(1).toString()};
}

} // namespace store
