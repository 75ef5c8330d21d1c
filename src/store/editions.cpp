// The book's pages on editions and their seats.
#include "store/eventrows.h"
#include "store/events.h"
#include "store/personrows.h"
#include "store/sentences.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSeats = 99'999;

} // namespace

Result<QList<Edition>> Events::editions(const Id<MandatePeriod> &period) const
{
    return m_database.read([&](Session &session) -> Result<QList<Edition>> {
        if (!readPeriod(session, period))
            return noSuchPeriod();
        return readEditions(session, period);
    });
}

Result<Edition> Events::edition(const Id<Edition> &id) const
{
    return m_database.read([&](Session &session) -> Result<Edition> {
        if (auto edition = readEdition(session, id))
            return *edition;
        return noSuchEdition();
    });
}

Result<Edition> Events::edition(const Id<Event> &event, int year) const
{
    return m_database.read([&](Session &session) -> Result<Edition> {
        if (auto edition = readEdition(session, event, year))
            return *edition;
        const auto known = readEvent(session, event);
        if (!known)
            return noSuchEvent();
        return failure(
            Error::Kind::NotFound,
            tr("%1 has no edition in %2. Add a mandate period with that year, or choose another year.")
                .arg(known->name)
                .arg(year));
    });
}

namespace {

QString nameOf(const Edition &edition, const Event &event)
{
    return event.name % u' ' % QString::number(edition.year);
}

// The edition's name; what keeps it out of the store when something does.
Result<QString> checked(Session &session, const Edition &edition)
{
    const auto event = readEvent(session, edition.event);
    if (!event)
        return noSuchEvent();
    const auto period = readPeriod(session, edition.period);
    if (!period)
        return noSuchPeriod();
    if (const auto wrong = problems(edition, *period); !wrong.isEmpty())
        return invalid(wrong);
    return nameOf(edition, *event);
}

Result<> updateEdition(Session &session, const Edition &edition, const QString &name)
{
    session.run(u"UPDATE editions SET opens = ?, closes = ?, dates_confirmed = ?, venue = ?, "
                "registration_until = ?, cancelled = ?, note = ?, revision = revision + 1 "
                "WHERE id = ? AND event_id = ? AND period_id = ? AND year = ? AND revision = ?"_s,
                edition.opens, edition.closes, edition.datesConfirmed, edition.venue,
                edition.registrationUntil, edition.cancelled, edition.note, edition.id, edition.event,
                edition.period, edition.year, edition.revision);
    if (session.changedRows() == 0)
        return changedMeanwhile(name);
    return {};
}

} // namespace

Result<> Events::changeEdition(const Edition &edition)
{
    const auto subject = m_database.read([&](Session &session) { return checked(session, edition); });
    if (!subject)
        return tl::unexpected(subject.error());
    return m_database.transact(u"edition.change"_s, *subject,
                               [&](Session &session) { return updateEdition(session, edition, *subject); });
}

Result<QList<Seat>> Events::seats(const Id<Edition> &edition) const
{
    return m_database.read([&](Session &session) -> Result<QList<Seat>> {
        if (!readEdition(session, edition))
            return noSuchEdition();
        return readSeats(session, edition);
    });
}

namespace {

// Makes the edition have `count` seats of the kind; the sentence why not when somebody was placed on one that
// would go.
Result<> makeSeats(Session &session, const Id<Edition> &edition, SeatKind kind, int count)
{
    auto &taken = session.run(u"SELECT seats.number, persons.given_name, persons.family_name FROM seats "
                              "JOIN placements ON placements.seat_id = seats.id "
                              "JOIN persons ON persons.id = placements.person_id "
                              "WHERE seats.edition_id = ? AND seats.kind = ? AND seats.number > ? "
                              "ORDER BY seats.number DESC"_s,
                              edition, key(kind), count);
    if (taken.next()) {
        return failure(
            Error::Kind::Conflict,
            Events::tr(
                "Seat %1 (%2) can't be taken away: %3 was placed there. Keep at least %n such seat(s).",
                nullptr, taken.value(0).toInt())
                .arg(taken.value(0).toString(), label(kind).toLower(), fullNameAt(taken, 1)));
    }
    session.run(u"DELETE FROM seats WHERE edition_id = ? AND kind = ? AND number > ?"_s, edition, key(kind),
                count);
    auto &highest =
        session.run(u"SELECT COALESCE(MAX(number), 0) FROM seats WHERE edition_id = ? AND kind = ?"_s,
                    edition, key(kind));
    highest.next();
    insertSeats(session, edition, kind, highest.value(0).toInt() + 1, count);
    return {};
}

Result<> makeSeats(Session &session, const Id<Edition> &edition, int ordinary, int substitutes)
{
    if (ordinary < 0 || substitutes < 0 || ordinary > mostSeats || substitutes > mostSeats)
        return failure(Error::Kind::Invalid,
                       Events::tr("The number of seats must be between 0 and %1.").arg(mostSeats));
    return makeSeats(session, edition, SeatKind::Ordinary, ordinary).and_then([&] {
        return makeSeats(session, edition, SeatKind::Substitute, substitutes);
    });
}

Result<> keepSeat(Session &session, const Seat &seat)
{
    session.run(u"UPDATE seats SET party = ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s,
                seat.party.trimmed(), seat.id, seat.revision);
    if (session.changedRows() == 0)
        return changedMeanwhile(Events::tr("Seat %1 (%2)").arg(seat.number).arg(label(seat.kind).toLower()));
    return {};
}

} // namespace

Result<> Events::setSeatCount(const Id<Edition> &edition, int ordinary, int substitutes)
{
    const auto subject = m_database.read([&](Session &session) { return editionName(session, edition); });
    if (!subject)
        return tl::unexpected(subject.error());
    return m_database.transact(u"seats.change"_s, *subject, [&](Session &session) {
        return makeSeats(session, edition, ordinary, substitutes);
    });
}

Result<> Events::keepSeatFor(const Seat &seat, const QString &party)
{
    const auto subject =
        m_database.read([&](Session &session) { return editionName(session, seat.edition); });
    if (!subject)
        return tl::unexpected(subject.error());
    Seat kept = seat;
    kept.party = party;
    return m_database.transact(u"seat.keep"_s, *subject,
                               [&](Session &session) { return keepSeat(session, kept); });
}

Result<> Events::changeEdition(const EditionChange &change)
{
    const Edition &edition = change.edition;
    if (const auto wrong = problems(change.event); !wrong.isEmpty())
        return invalid(wrong);
    const auto subject = m_database.read([&](Session &session) { return checked(session, edition); });
    if (!subject)
        return tl::unexpected(subject.error());
    return m_database.transact(u"edition.change"_s, *subject, [&](Session &session) -> Result<> {
        if (readEvent(session, change.event.id) != change.event) {
            if (const auto done = update(session, change.event); !done)
                return done;
        }
        if (readEdition(session, edition.id) != edition) {
            if (const auto done = updateEdition(session, edition, *subject); !done)
                return done;
        }
        if (const auto done = makeSeats(session, edition.id, change.ordinary, change.substitutes); !done)
            return done;
        for (const Seat &seat : change.kept) {
            const bool stays =
                seat.number <= (seat.kind == SeatKind::Ordinary ? change.ordinary : change.substitutes);
            if (!stays)
                continue;
            if (const auto done = keepSeat(session, seat); !done)
                return done;
        }
        return {};
    });
}

} // namespace store
