#include "store/events.h"

#include "store/eventrows.h"
#include "store/sentences.h"

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostYears = 10;

QString shortNameOf(const Event &event)
{
    return event.shortName.trimmed().isEmpty() ? event.name : event.shortName;
}

void insertAliases(Session &session, const Event &event)
{
    QStringList aliases = event.aliases;
    aliases.removeDuplicates();
    int position = 0;
    for (const auto &alias : aliases) {
        if (!alias.trimmed().isEmpty())
            session.run(u"INSERT INTO event_aliases (id, event_id, alias, position) VALUES (?, ?, ?, ?)"_s,
                        Id<Event>::make(), event.id, alias, position++);
    }
}

void insertEvent(Session &session, const Event &event)
{
    session.run(u"INSERT INTO events (id, committee_id, event_key, name, short_name, place, usual_month, "
                "usual_day, usual_length, ordinary_seats, substitute_seats, position) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                event.id, event.committee, event.key, event.name, shortNameOf(event), event.place,
                event.usualMonth, event.usualDay, event.usualLength, event.ordinarySeats,
                event.substituteSeats, event.position);
    insertAliases(session, event);
}

// An edition of the event in every year of the period, with the event's usual dates and seats.
void insertEditions(Session &session, const Event &event, const MandatePeriod &period)
{
    for (int year = period.firstYear; year <= period.lastYear; ++year) {
        const Edition edition = usualEdition(event, period, year);
        session.run(u"INSERT INTO editions (id, event_id, period_id, year, opens, closes, dates_confirmed, "
                    "venue, registration_until, cancelled, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    edition.id, edition.event, edition.period, edition.year, edition.opens, edition.closes,
                    edition.datesConfirmed, edition.venue, edition.registrationUntil, edition.cancelled,
                    edition.note);
        insertSeats(session, edition.id, SeatKind::Ordinary, 1, event.ordinarySeats);
        insertSeats(session, edition.id, SeatKind::Substitute, 1, event.substituteSeats);
    }
}

void insertCommittee(Session &session, const Committee &committee)
{
    session.run(u"INSERT INTO committees (id, name, short_name, kind, authority) VALUES (?, ?, ?, ?, ?)"_s,
                committee.id, committee.name, committee.shortName, key(committee.kind), committee.authority);
}

void insertPeriod(Session &session, const MandatePeriod &period)
{
    session.run(
        u"INSERT INTO mandate_periods (id, committee_id, first_year, last_year) VALUES (?, ?, ?, ?)"_s,
        period.id, period.committee, period.firstYear, period.lastYear);
}

QList<MandatePeriod> readPeriods(Session &session)
{
    auto &row = session.run(u"SELECT id, committee_id, first_year, last_year, revision FROM mandate_periods "
                            "ORDER BY first_year DESC, id"_s);
    QList<MandatePeriod> periods;
    while (row.next())
        periods.append({.id = idAt<MandatePeriod>(row, 0),
                        .committee = idAt<Committee>(row, 1),
                        .firstYear = row.value(2).toInt(),
                        .lastYear = row.value(3).toInt(),
                        .revision = row.value(4).toInt()});
    return periods;
}

// The committee, period and events that a new store of Region Västerbotten begins with.
Committee defaultCommittee()
{
    return {.name = u"Regionala utvecklingsnämnden"_s,
            .shortName = u"RUN"_s,
            .kind = CommitteeKind::Committee,
            .authority = u"Region Västerbotten"_s};
}

QList<Event> defaultEvents(const Id<Committee> &committee)
{
    QList<Event> events{
        {.committee = committee,
         .key = u"lycksele"_s,
         .name = u"Mötesplats Lycksele"_s,
         .shortName = u"Lycksele"_s,
         .aliases = {u"Lycksele"_s, u"Mötesplatsen Lycksele"_s},
         .place = u"Lycksele"_s,
         .usualMonth = 5,
         .usualDay = 23,
         .usualLength = 2,
         .ordinarySeats = 10,
         .substituteSeats = 2},
        {.committee = committee,
         .key = u"digitala"_s,
         .name = u"Mötesplats Digitala Västerbotten"_s,
         .shortName = u"Digitala Västerbotten"_s,
         .aliases = {u"Digitala Västerbotten"_s, u"Mötesplats Digitala"_s},
         .place = u"Västerbotten"_s,
         .usualMonth = 10,
         .usualDay = 10,
         .usualLength = 1,
         .ordinarySeats = 8,
         .substituteSeats = 2},
        {.committee = committee,
         .key = u"grand-hotel"_s,
         .name = u"Västerbotten på Grand Hôtel"_s,
         .shortName = u"Grand Hôtel"_s,
         .aliases = {u"Grand Hôtel"_s, u"Gran Hôtel"_s, u"Gran Hotel"_s, u"Grand Hotel"_s, u"Grand Hotell"_s,
                     u"Västerbotten på Gran Hôtel"_s, u"Västerbotten på Grand Hotell"_s},
         .place = u"Stockholm"_s,
         .usualMonth = 1,
         .usualDay = 24,
         .usualLength = 11,
         .ordinarySeats = 10,
         .substituteSeats = 2},
        {.committee = committee,
         .key = u"almedalen"_s,
         .name = u"Västerbotten i Almedalen"_s,
         .shortName = u"Almedalen"_s,
         .aliases = {u"Almedalen"_s, u"Almedalsveckan"_s},
         .place = u"Visby"_s,
         .usualMonth = 6,
         .usualDay = 25,
         .usualLength = 4,
         .ordinarySeats = 12,
         .substituteSeats = 2},
    };
    int position = 0;
    for (auto &event : events) {
        event.position = ++position;
    }
    return events;
}

} // namespace

Result<> Events::addDefaults()
{
    const Committee committee = defaultCommittee();
    const MandatePeriod period{.committee = committee.id, .firstYear = 2023, .lastYear = 2026};
    return m_database.transact(u"store.defaults"_s, committee.name, [&](Session &session) -> Result<> {
        if (session.run(u"SELECT 1 FROM committees"_s).next())
            return failure(Error::Kind::Conflict,
                           tr("The store has a committee already. Start from an empty store."));
        insertCommittee(session, committee);
        insertPeriod(session, period);
        for (const auto &event : defaultEvents(committee.id)) {
            insertEvent(session, event);
            insertEditions(session, event, period);
        }
        return {};
    });
}

Result<QList<Committee>> Events::committees() const
{
    return m_database.read([](Session &session) -> Result<QList<Committee>> {
        auto &row = session.run(
            u"SELECT id, name, short_name, kind, authority, revision FROM committees ORDER BY id"_s);
        QList<Committee> committees;
        while (row.next())
            committees.append(
                {.id = idAt<Committee>(row, 0),
                 .name = row.value(1).toString(),
                 .shortName = row.value(2).toString(),
                 .kind = committeeKindFromKey(row.value(3).toString()).value_or(CommitteeKind::Committee),
                 .authority = row.value(4).toString(),
                 .revision = row.value(5).toInt()});
        return committees;
    });
}

namespace {

// Whether another committee of the same authority has that name.
bool isCommitteeNameTaken(Session &session, const Committee &committee)
{
    return session
        .run(u"SELECT 1 FROM committees WHERE authority = ? AND name = ? AND id <> ?"_s, committee.authority,
             committee.name, committee.id)
        .next();
}

} // namespace

Result<> Events::addCommittee(const Committee &committee)
{
    if (const auto wrong = problems(committee); !wrong.isEmpty())
        return invalid(wrong);
    return m_database.transact(u"committee.add"_s, committee.name, [&](Session &session) -> Result<> {
        if (isCommitteeNameTaken(session, committee))
            return failure(
                Error::Kind::Conflict,
                tr("%1 is in the store already. Give the new committee another name.").arg(committee.name));
        insertCommittee(session, committee);
        return {};
    });
}

Result<> Events::changeCommittee(const Committee &committee)
{
    if (const auto wrong = problems(committee); !wrong.isEmpty())
        return invalid(wrong);
    return m_database.transact(u"committee.change"_s, committee.name, [&](Session &session) -> Result<> {
        if (isCommitteeNameTaken(session, committee))
            return failure(Error::Kind::Conflict,
                           tr("Another committee is called %1 already. Give this one another name.")
                               .arg(committee.name));
        session.run(u"UPDATE committees SET name = ?, short_name = ?, kind = ?, authority = ?, "
                    "revision = revision + 1 WHERE id = ? AND revision = ?"_s,
                    committee.name, committee.shortName, key(committee.kind), committee.authority,
                    committee.id, committee.revision);
        if (session.changedRows() == 0)
            return changedMeanwhile(committee.name);
        return {};
    });
}

Result<QList<MandatePeriod>> Events::periods() const
{
    return m_database.read(
        [](Session &session) -> Result<QList<MandatePeriod>> { return readPeriods(session); });
}

Result<> Events::addPeriod(const MandatePeriod &period)
{
    QStringList wrong = problems(period);
    if (wrong.isEmpty() && period.lastYear - period.firstYear >= mostYears)
        wrong << tr("The mandate period %1 is too long. It can have %2 years at the most.")
                     .arg(period.label())
                     .arg(mostYears);
    if (!wrong.isEmpty())
        return invalid(wrong);
    return m_database.transact(u"period.add"_s, period.label(), [&](Session &session) -> Result<> {
        if (!readCommittee(session, period.committee))
            return noSuchCommittee();
        for (const auto &other : readPeriods(session)) {
            if (other.committee == period.committee && other.firstYear <= period.lastYear &&
                period.firstYear <= other.lastYear)
                return failure(
                    Error::Kind::Conflict,
                    tr("The mandate period %1 overlaps %2, which is in the store. Choose other years.")
                        .arg(period.label(), other.label()));
        }
        insertPeriod(session, period);
        for (const auto &event : readEvents(session)) {
            if (event.committee == period.committee)
                insertEditions(session, event, period);
        }
        return {};
    });
}

Result<QList<Event>> Events::events() const
{
    return m_database.read([](Session &session) -> Result<QList<Event>> { return readEvents(session); });
}

namespace {

// What stands against the event among the other ones; empty when nothing does.
QStringList problemsAmongOthers(Session &session, const Event &event)
{
    QStringList problems;
    for (const auto &other : readEvents(session)) {
        if (other.id == event.id)
            continue;
        if (other.key == event.key)
            problems << Events::tr("%1 has the key “%2” already. Choose another.").arg(other.name, other.key);
        if (foldedName(other.name) == foldedName(event.name))
            problems
                << Events::tr("There is an event called %1 already. Choose another name.").arg(other.name);
    }
    return problems;
}

} // namespace

Result<> Events::addEvent(const Event &event)
{
    if (const auto wrong = problems(event); !wrong.isEmpty())
        return invalid(wrong);
    return m_database.transact(u"event.add"_s, event.name, [&](Session &session) -> Result<> {
        if (!readCommittee(session, event.committee))
            return noSuchCommittee();
        if (const auto wrong = problemsAmongOthers(session, event); !wrong.isEmpty())
            return failure(Error::Kind::Conflict, wrong.join(u' '));
        insertEvent(session, event);
        for (const auto &period : readPeriods(session)) {
            if (period.committee == event.committee)
                insertEditions(session, event, period);
        }
        return {};
    });
}

Result<> Events::update(Session &session, const Event &event)
{
    if (const auto wrong = problemsAmongOthers(session, event); !wrong.isEmpty())
        return failure(Error::Kind::Conflict, wrong.join(u' '));
    const auto before = readEvent(session, event.id);
    session.run(u"UPDATE events SET event_key = ?, name = ?, short_name = ?, place = ?, usual_month = ?, "
                "usual_day = ?, usual_length = ?, ordinary_seats = ?, substitute_seats = ?, position = ?, "
                "revision = revision + 1 WHERE id = ? AND revision = ?"_s,
                event.key, event.name, shortNameOf(event), event.place, event.usualMonth, event.usualDay,
                event.usualLength, event.ordinarySeats, event.substituteSeats, event.position, event.id,
                event.revision);
    if (session.changedRows() == 0)
        return changedMeanwhile(event.name);
    if (before->aliases != event.aliases) {
        session.run(u"DELETE FROM event_aliases WHERE event_id = ?"_s, event.id);
        insertAliases(session, event);
    }
    return {};
}

Result<> Events::changeEvent(const Event &event)
{
    if (const auto wrong = problems(event); !wrong.isEmpty())
        return invalid(wrong);
    return m_database.transact(u"event.change"_s, event.name,
                               [&](Session &session) { return update(session, event); });
}

Result<> Events::placeEvent(const Id<Event> &id, int place)
{
    const auto named = m_database.read([&](Session &session) -> Result<Event> {
        if (const auto event = readEvent(session, id))
            return *event;
        return noSuchEvent();
    });
    if (!named)
        return tl::unexpected(named.error());
    return m_database.transact(u"event.place"_s, named->name, [&](Session &session) -> Result<> {
        auto events = readEvents(session);
        events.removeIf([&](const Event &event) { return event.committee != named->committee; });
        QList<int> positions; // those that the committee's events have, each of its own, to be dealt out anew
        for (const Event &event : std::as_const(events))
            positions << std::max(event.position, positions.isEmpty() ? 0 : positions.last() + 1);
        const auto at =
            std::find_if(events.begin(), events.end(), [&](const Event &event) { return event.id == id; });
        const Event moved = events.takeAt(at - events.begin());
        events.insert(std::clamp<qsizetype>(place - 1, 0, events.size()), moved);
        for (qsizetype i = 0; i < events.size(); ++i)
            if (events[i].position != positions[i])
                session.run(u"UPDATE events SET position = ?, revision = revision + 1 WHERE id = ?"_s,
                            positions[i], events[i].id);
        return {};
    });
}

} // namespace store
