#include "store/rosters.h"

#include "store/electing.h"
#include "store/eventrows.h"
#include "store/itemrows.h"
#include "store/personrows.h"
#include "store/rosterrows.h"
#include "store/rostersubject.h"
#include "store/sentences.h"
#include "store/substitutionrows.h"

#include <QHash>

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// "3 (ordinary)"
QString nameOf(const Seat &seat)
{
    return QString::number(seat.number) % u" (" % label(seat.kind).toLower() % u')';
}

// What the person is in the committee on the day.
Assignment assignmentIn(const PersonEntry &entry, const Id<Committee> &committee, const QDate &day)
{
    PersonEntry there{entry.person, {}};
    for (const auto &assignment : entry.assignments) {
        if (assignment.committee == committee)
            there.assignments.append(assignment);
    }
    const auto *found = (there.assignments.isEmpty() ? entry : there).assignmentOn(day);
    return found ? *found : Assignment{};
}

void insertPlacement(Session &session, const Placement &placement)
{
    session.run(u"INSERT INTO placements (id, seat_id, person_id, role, party, election_id, starts, ends, "
                "ending, note) VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?)"_s,
                placement.id, placement.seat, placement.person, key(placement.role), placement.party,
                placement.election, placement.from, placement.note);
}

// An edition's seats and who is on them, while an act goes on.
class Seating
{
public:
    explicit Seating(const RosterSources &sources)
        : edition{sources.edition}
        , event{sources.event}
        , m_seats{sources.seats}
        , m_substitutions{sources.substitutions}
        , m_persons{sources.persons}
    {
        for (qsizetype i = 0; i < m_seats.size(); ++i) {
            m_seatPlaces.insert(m_seats[i].id, i);
            m_free[{m_seats[i].kind, m_seats[i].party}].append(i);
        }
        for (const auto &placement : sources.placements)
            take(placement);
    }

    QString name() const { return event.name % u' ' % QString::number(edition.year); }
    QString nameOfPerson(const Placement &placement) const
    {
        return m_persons.value(placement.person).name();
    }

    // Null when the edition has no such one.
    const Seat *seat(const Id<Seat> &id) const
    {
        const auto place = m_seatPlaces.constFind(id);
        return place == m_seatPlaces.cend() ? nullptr : &m_seats[*place];
    }
    const Placement *placement(const Id<Placement> &id) const
    {
        const auto found = std::find_if(m_placements.begin(), m_placements.end(),
                                        [&](const Placement &p) { return p.id == id; });
        return found == m_placements.end() ? nullptr : &*found;
    }

    // Who has the seat: sits on it, or is only prevented. Null when it is vacant.
    const Placement *on(const Id<Seat> &id) const
    {
        const auto place = m_onSeat.constFind(id);
        return place == m_onSeat.cend() ? nullptr : &m_placements[*place];
    }
    // Where the person has a seat. Null when there is none.
    const Placement *of(const Id<Person> &id) const
    {
        const auto place = m_ofPerson.constFind(id);
        return place == m_ofPerson.cend() ? nullptr : &m_placements[*place];
    }

    const Substitution *steppedInFor(const Id<Placement> &out) const
    {
        const auto found = std::find_if(m_substitutions.begin(), m_substitutions.end(),
                                        [&](const Substitution &s) { return s.out == out; });
        return found == m_substitutions.end() ? nullptr : &*found;
    }
    bool hasSteppedIn(const Id<Placement> &in) const
    {
        return std::any_of(m_substitutions.begin(), m_substitutions.end(),
                           [&](const Substitution &s) { return s.in == in; });
    }

    // The next vacant seat of the kind: one kept for the party first, then one kept for nobody.
    const Seat *nextFree(SeatKind kind, const QString &party)
    {
        for (const auto &keptFor : {party, QString{}}) {
            auto &free = m_free[{kind, keptFor}];
            while (!free.isEmpty() && m_onSeat.contains(m_seats[free.first()].id))
                free.removeFirst();
            if (!free.isEmpty())
                return &m_seats[free.first()];
        }
        return nullptr;
    }

    // The first day on which somebody new can have the vacant seat; null when nobody has had it.
    QDate freeFrom(const Id<Seat> &id) const { return m_freeFrom.value(id); }

    void add(const Placement &placement, const Person &person)
    {
        m_persons.insert(person.id, person);
        take(placement);
    }

    const Edition edition;
    const Event event;

private:
    void take(const Placement &placement)
    {
        m_placements.append(placement);
        QDate &freeFrom = m_freeFrom[placement.seat];
        if (placement.until > freeFrom)
            freeFrom = placement.until;
        if (!placement.until.isNull() && placement.ending != Ending::Prevented)
            return;
        // Who sits there now goes before who was prevented.
        if (placement.until.isNull() || !m_onSeat.contains(placement.seat))
            m_onSeat.insert(placement.seat, m_placements.size() - 1);
        if (placement.until.isNull() || !m_ofPerson.contains(placement.person))
            m_ofPerson.insert(placement.person, m_placements.size() - 1);
    }

    const QList<Seat> m_seats;
    const QList<Substitution> m_substitutions;
    QList<Placement> m_placements;
    QHash<Id<Person>, Person> m_persons;
    QHash<Id<Seat>, qsizetype> m_seatPlaces;
    QMap<std::pair<SeatKind, QString>, QList<qsizetype>> m_free; // those kept for a party, by number
    QHash<Id<Seat>, qsizetype> m_onSeat;                         // places in m_placements
    QHash<Id<Person>, qsizetype> m_ofPerson;
    QHash<Id<Seat>, QDate> m_freeFrom;
};

Result<Seating> readSeating(Session &session, const Id<Edition> &edition)
{
    const auto sources = readRosterSources(session, edition, lastDay);
    if (!sources)
        return noSuchEdition();
    return Seating{*sources};
}

// The edition that the placement belongs to.
Result<Id<Edition>> readEditionOf(Session &session, const Id<Placement> &placement)
{
    auto &row = session.run(u"SELECT seats.edition_id FROM placements "
                            "JOIN seats ON seats.id = placements.seat_id WHERE placements.id = ?"_s,
                            placement);
    if (!row.next())
        return noSuchPlacement();
    return idAt<Edition>(row, 0);
}

Result<Seating> readSeatingOf(Session &session, const Id<Placement> &placement)
{
    return readEditionOf(session, placement).and_then([&](const Id<Edition> &edition) {
        return readSeating(session, edition);
    });
}

// "Siv Öberg, Mötesplats Lycksele 2024"
Result<QString> subjectOf(const Database &database, const Id<Placement> &placement)
{
    return database.read([&](Session &session) -> Result<QString> {
        auto &row = session.run(
            u"SELECT seats.edition_id, persons.given_name, persons.family_name FROM placements "
            "JOIN seats ON seats.id = placements.seat_id JOIN persons ON persons.id = placements.person_id "
            "WHERE placements.id = ?"_s,
            placement);
        if (!row.next())
            return noSuchPlacement();
        const QString person = fullNameAt(row, 1);
        return editionName(session, idAt<Edition>(row, 0)).map([&](const QString &edition) {
            return QString{person % u", " % edition};
        });
    });
}

} // namespace

Result<Roster> Rosters::roster(const Id<Edition> &edition, const QDate &asOf) const
{
    return m_database.read([&](Session &session) -> Result<Roster> {
        const auto sources = readRosterSources(session, edition, asOf);
        if (!sources)
            return noSuchEdition();
        return makeRoster(*sources, asOf);
    });
}

Result<QList<Roster>> Rosters::rosters(const Id<MandatePeriod> &period, const QDate &asOf,
                                       std::optional<int> year) const
{
    return m_database.read([&](Session &session) -> Result<QList<Roster>> {
        if (!readPeriod(session, period))
            return noSuchPeriod();
        QString which = u"SELECT id FROM editions WHERE period_id = ?"_s;
        QVariantList values{Session::toSql(period)};
        if (year) {
            which += u" AND year = ?"_s;
            values.append(*year);
        }
        QList<Roster> rosters;
        for (const auto &sources : readRosterSources(session, which, values, asOf))
            rosters.append(makeRoster(sources, asOf));
        return rosters;
    });
}

namespace {

// The seat that the person is elected to; why there is none.
Result<Seat> seatFor(Seating &seating, const Rosters::Election &election, const QString &person,
                     const QString &party)
{
    if (election.seat.isNull()) {
        if (const auto *free = seating.nextFree(election.kind, party))
            return *free;
        return failure(
            Error::Kind::Conflict,
            Rosters::tr(
                "%1 can't be elected to %2: no seat (%3) is free. Add a seat, or end somebody's place.")
                .arg(person, seating.name(), label(election.kind).toLower()));
    }
    const auto *seat = seating.seat(election.seat);
    if (!seat)
        return failure(
            Error::Kind::NotFound,
            Rosters::tr("%1 has no such seat. Choose another one for %2.").arg(seating.name(), person));
    if (const auto *holder = seating.on(seat->id))
        return failure(Error::Kind::Conflict,
                       Rosters::tr("%1 can't be elected to seat %2 of %3: %4 has it. Choose another seat.")
                           .arg(person, nameOf(*seat), seating.name(), seating.nameOfPerson(*holder)));
    return *seat;
}

Result<> electOne(Session &session, Seating &seating, const Rosters::Election &election,
                  const Id<DecisionPoint> &point, const QDate &meeting)
{
    const auto entry = readPerson(session, election.person);
    if (!entry)
        return noSuchPerson();
    const QString person = entry->person.name();
    if (const auto *there = seating.of(election.person))
        return failure(Error::Kind::Conflict,
                       Rosters::tr("%1 is on the roster of %2 already, on seat %3.")
                           .arg(person, seating.name(), nameOf(*seating.seat(there->seat))));
    const auto assignment = assignmentIn(*entry, seating.event.committee, meeting);
    return seatFor(seating, election, person, assignment.party).map([&](const Seat &seat) {
        Placement placement;
        placement.seat = seat.id;
        placement.person = election.person;
        placement.role = assignment.role;
        placement.party = assignment.party;
        placement.election = point;
        placement.from = std::max(meeting, seating.freeFrom(seat.id));
        insertPlacement(session, placement);
        seating.add(placement, entry->person);
    });
}

} // namespace

Result<> Rosters::elect(const Id<Edition> &edition, const Id<DecisionPoint> &point,
                        const QList<Election> &elections, const QList<PersonEntry> &newPersons)
{
    return store::elect(m_database, {{edition, point, elections}}, newPersons);
}

namespace {

Result<> electIn(Session &session, const Electing &whole)
{
    const auto treatment = readTreatmentOf(session, whole.point);
    if (!treatment)
        return noSuchItem();
    auto seating = readSeating(session, whole.edition);
    if (!seating)
        return tl::unexpected(seating.error());
    const auto &points = treatment->item.points;
    const auto decided = std::find_if(points.begin(), points.end(),
                                      [&](const DecisionPoint &other) { return other.id == whole.point; });
    if (const auto wrong = problemsWithElection(seating->edition, *treatment, *decided); !wrong.isEmpty())
        return invalid(wrong);
    for (const auto &election : whole.elections) {
        if (const auto done = electOne(session, *seating, election, whole.point, treatment->meeting); !done)
            return done;
    }
    return {};
}

} // namespace

Result<> elect(Database &database, const QList<Electing> &all, const QList<PersonEntry> &newPersons)
{
    if (const auto wrong = problemsWith(newPersons); !wrong.isEmpty())
        return invalid(wrong);
    QStringList subjects;
    for (const auto &whole : all) {
        QList<Id<Person>> persons;
        for (const auto &election : whole.elections)
            persons << election.person;
        const auto subject = subjectOf(database, whole.edition, persons, newPersons);
        if (!subject)
            return tl::unexpected(subject.error());
        subjects << *subject;
    }
    return database.transact(u"roster.elect"_s, subjects.join(u"; "), [&](Session &session) -> Result<> {
        insertPersons(session, newPersons);
        for (const auto &whole : all)
            if (const auto done = electIn(session, whole); !done)
                return done;
        return {};
    });
}

namespace {

// What keeps the placement from ending on the day, or a substitution from happening.
Result<> checkDay(const Seating &seating, const Placement &placement, const QDate &on)
{
    const QString name = seating.nameOfPerson(placement);
    if (on.isNull())
        return failure(Error::Kind::Invalid,
                       Rosters::tr("The day is missing. Write from which day it holds for %1.").arg(name));
    if (on < placement.from)
        return failure(Error::Kind::Invalid,
                       Rosters::tr("%1 has the seat only from %2. Choose that day or a later one.")
                           .arg(name, placement.from.toString(Qt::ISODate)));
    return {};
}

Result<> checkHolds(const Seating &seating, const Placement &placement)
{
    if (placement.until.isNull())
        return {};
    return failure(Error::Kind::Conflict,
                   Rosters::tr("%1 left the seat on %2 already. Look at the roster as it is now.")
                       .arg(seating.nameOfPerson(placement), placement.until.toString(Qt::ISODate)));
}

QString endingKey(Ending ending)
{
    switch (ending) {
    case Ending::Resigned:
        return u"resigned"_s;
    case Ending::Released:
        return u"released"_s;
    case Ending::Prevented:
        break;
    }
    return u"prevented"_s;
}

void endPlacement(Session &session, const Placement &placement, Ending ending, const QDate &on,
                  const QString &reason, bool disqualified = false)
{
    session.run(u"UPDATE placements SET ends = ?, ending = ?, note = ?, disqualified = ?, "
                "revision = revision + 1 WHERE id = ?"_s,
                on, endingKey(ending), reason.trimmed().isEmpty() ? placement.note : reason.trimmed(),
                disqualified, placement.id);
}

Result<> end(Database &database, const QString &act, const Id<Placement> &id, Ending ending, const QDate &on,
             const QString &reason, bool disqualified = false)
{
    const auto subject = subjectOf(database, id);
    if (!subject)
        return tl::unexpected(subject.error());
    return database.transact(act, *subject, [&](Session &session) -> Result<> {
        const auto seating = readSeatingOf(session, id);
        if (!seating)
            return tl::unexpected(seating.error());
        const Placement &placement = *seating->placement(id);
        const auto possible =
            checkHolds(*seating, placement).and_then([&] { return checkDay(*seating, placement, on); });
        if (possible)
            endPlacement(session, placement, ending, on, reason, disqualified);
        return possible;
    });
}

} // namespace

Result<> Rosters::prevent(const Id<Placement> &placement, const QDate &on, const QString &reason,
                          bool disqualified)
{
    return end(m_database, u"roster.prevent"_s, placement, Ending::Prevented, on, reason, disqualified);
}

Result<> Rosters::resign(const Id<Placement> &placement, Ending ending, const QDate &on,
                         const QString &reason)
{
    if (ending == Ending::Prevented)
        return failure(Error::Kind::Invalid,
                       tr("Who is prevented keeps the seat. Choose a resignation or a release."));
    return end(m_database, u"roster.resign"_s, placement, ending, on, reason);
}

namespace {

// Why nobody can step in for the placement's person.
Result<> checkReplaceable(const Seating &seating, const Placement &out)
{
    const QString name = seating.nameOfPerson(out);
    if (const auto *done = seating.steppedInFor(out.id))
        return failure(Error::Kind::Conflict,
                       Rosters::tr("%1 has stepped in for %2 already. Replace that person instead.")
                           .arg(seating.nameOfPerson(*seating.placement(done->in)), name));
    // The seat of somebody who was only stepped in for goes on to the next one.
    if (out.ending && *out.ending != Ending::Prevented && !seating.hasSteppedIn(out.id))
        return failure(Error::Kind::Conflict,
                       Rosters::tr("%1 has left the seat for good. Elect somebody to it instead.").arg(name));
    return {};
}

// The placement by which the person steps in: the own seat of an elected substitute, else a new one on the
// seat.
Result<Placement> placementOfSubstitute(Session &session, const Seating &seating, const Placement &out,
                                        const Id<Person> &by, const QDate &on)
{
    const auto entry = readPerson(session, by);
    if (!entry)
        return noSuchPerson();
    // Who was prevented and comes back is placed anew.
    if (const auto *own = seating.of(by); own && (own->until.isNull() || own->id == out.id)) {
        const Seat &seat = *seating.seat(own->seat);
        const bool available = seat.kind == SeatKind::Substitute && own->until.isNull() &&
                               !own->election.isNull() && !seating.hasSteppedIn(own->id);
        if (!available)
            return failure(
                Error::Kind::Conflict,
                Rosters::tr("%1 can't step in for %2: %1 has seat %3 of %4. Choose somebody else.")
                    .arg(entry->person.name(), seating.nameOfPerson(out), nameOf(seat), seating.name()));
        return *own;
    }
    const auto assignment = assignmentIn(*entry, seating.event.committee, on);
    Placement placement;
    placement.seat = out.seat;
    placement.person = by;
    placement.role = assignment.role;
    placement.party = assignment.party;
    placement.from = on;
    insertPlacement(session, placement);
    return placement;
}

} // namespace

namespace {

// The order by which somebody is called in for the placement's person, as the roster is in the end.
QList<Callable> callableFor(Session &session, const RosterSources &sources, const Placement &out)
{
    return inOrderOfCalling(readSubstitutionOrder(session, sources.event.committee),
                            makeRoster(sources, lastDay), out.person, out.party);
}

// That the one who is called is next, or that it is said why not.
Result<> checkCalling(Session &session, const QList<Callable> &order, const Id<Person> &by,
                      const QString &because)
{
    if (order.isEmpty())
        return {};
    const auto next = readPerson(session, order.first().person);
    if (!next)
        return noSuchPerson();
    if (const auto wrong = problemsWithCalling(order, by, because, next->person.name()); !wrong.isEmpty())
        return invalid(wrong);
    return {};
}

void insertSubstitution(Session &session, const Substitution &substitution)
{
    session.run(u"INSERT INTO substitutions (id, out_id, in_id, happened_on, reason, called_by, called_as, "
                "chosen_because) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                substitution.id, substitution.out, substitution.in, substitution.date, substitution.reason,
                substitution.calledBy, substitution.calledAs ? key(*substitution.calledAs) : QString{},
                substitution.chosenBecause);
}

} // namespace

Result<QList<Callable>> Rosters::callable(const Id<Placement> &placement, const QDate &on) const
{
    return m_database.read([&](Session &session) -> Result<QList<Callable>> {
        const auto edition = readEditionOf(session, placement);
        if (!edition)
            return tl::unexpected(edition.error());
        const auto sources = readRosterSources(session, *edition, on);
        if (!sources)
            return noSuchEdition();
        for (const auto &out : sources->placements)
            if (out.id == placement)
                return callableFor(session, *sources, out);
        return noSuchPlacement();
    });
}

Result<> Rosters::replace(const Id<Placement> &placement, const Id<Person> &by, const Calling &calling,
                          const QList<PersonEntry> &newPersons)
{
    const auto subject = subjectOf(m_database, placement);
    if (!subject)
        return tl::unexpected(subject.error());
    if (const auto wrong = problemsWith(newPersons); !wrong.isEmpty())
        return invalid(wrong);
    return m_database.transact(u"roster.replace"_s, *subject, [&](Session &session) -> Result<> {
        insertPersons(session, newPersons);
        const auto edition = readEditionOf(session, placement);
        const auto sources = edition ? readRosterSources(session, *edition, lastDay) : std::nullopt;
        if (!sources)
            return edition ? noSuchEdition() : tl::unexpected(edition.error());
        const Seating seating{*sources};
        const Placement &out = *seating.placement(placement);
        const auto possible =
            checkReplaceable(seating, out).and_then([&] { return checkDay(seating, out, calling.on); });
        if (!possible)
            return possible;
        const auto order = callableFor(session, *sources, out);
        if (out.until.isNull())
            endPlacement(session, out, Ending::Prevented, calling.on, {}, calling.disqualified);
        const auto in = placementOfSubstitute(session, seating, out, by, calling.on);
        if (!in)
            return tl::unexpected(in.error());
        return checkCalling(session, order, by, calling.chosenBecause).map([&] {
            const bool isNext = !order.isEmpty() && order.first().person == by;
            Substitution substitution;
            substitution.out = out.id;
            substitution.in = in->id;
            substitution.date = calling.on;
            substitution.reason = calling.reason.trimmed().isEmpty() ? out.note : calling.reason.trimmed();
            substitution.calledBy = calling.calledBy.trimmed();
            if (isNext)
                substitution.calledAs = order.first().step;
            else
                substitution.chosenBecause = calling.chosenBecause.trimmed();
            insertSubstitution(session, substitution);
        });
    });
}

Result<> Rosters::setNote(const Id<Placement> &placement, const QString &note)
{
    const auto subject = subjectOf(m_database, placement);
    if (!subject)
        return tl::unexpected(subject.error());
    return m_database.transact(u"roster.note"_s, *subject, [&](Session &session) -> Result<> {
        session.run(u"UPDATE placements SET note = ?, revision = revision + 1 WHERE id = ?"_s, note.trimmed(),
                    placement);
        return {};
    });
}

} // namespace store
