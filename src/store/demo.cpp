#include "store/demo.h"

#include "domain/clocks.h"

#include <QHash>

#include <algorithm>

namespace store {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// Nobody of these is real.
struct Sample
{
    QStringView family;
    QStringView given;
    QStringView municipality;
    QStringView party;
    Role role;
};

constexpr Sample samples[] = {
    {u"Ågren", u"Märta", u"Umeå", u"S", Role::Chair},
    {u"Åström", u"Jon", u"Lycksele", u"C", Role::FirstViceChair},
    {u"Öberg", u"Siv", u"Skellefteå", u"M", Role::SecondViceChair},
    {u"Sandberg", u"Kjell", u"Umeå", u"S", Role::Member},
    {u"Nyström", u"Ylva", u"Skellefteå", u"S", Role::Member},
    {u"Holmlund", u"Tore", u"Lycksele", u"S", Role::Member},
    {u"Burman", u"Anneli", u"Vilhelmina", u"S", Role::Member},
    {u"Forsgren", u"Ebbe", u"Åsele", u"S", Role::Member},
    {u"Granath", u"Clara", u"Umeå", u"M", Role::Member},
    {u"Lövgren", u"Sixten", u"Vännäs", u"M", Role::Member},
    {u"Eklund", u"Majken", u"Robertsfors", u"C", Role::Member},
    {u"Bergström", u"Aino", u"Vännäs", u"V", Role::Member},
    {u"Kvist", u"Alma", u"Umeå", u"V", Role::Member},
    {u"Dahl", u"Erik", u"Storuman", u"L", Role::Member},
    {u"Ŋavdna", u"Sárá", u"Sorsele", u"MP", Role::Member},
    {u"Ek", u"Birgit", u"Robertsfors", u"KD", Role::Member},
    {u"Fält", u"Ronja", u"Skellefteå", u"SD", Role::Member},
    {u"Hägglund", u"Börje", u"Lycksele", u"SD", Role::Member},
    {u"Lidström", u"Gun", u"Nordmaling", u"S", Role::Substitute},
    {u"Viklund", u"Arvid", u"Vindeln", u"S", Role::Substitute},
    {u"Norberg", u"Signe", u"Bjurholm", u"S", Role::Substitute},
    {u"Hedman", u"Rut", u"Malå", u"S", Role::Substitute},
    {u"Stenvall", u"Olof", u"Dorotea", u"S", Role::Substitute},
    {u"Åkerlund", u"Disa", u"Skellefteå", u"S", Role::Substitute},
    {u"Degerman", u"Knut", u"Umeå", u"S", Role::Substitute},
    {u"Lind", u"Per", u"Nordmaling", u"M", Role::Substitute},
    {u"Wallin", u"Tyra", u"Umeå", u"M", Role::Substitute},
    {u"Bäckman", u"Rolf", u"Storuman", u"M", Role::Substitute},
    {u"Almqvist", u"Stina", u"Lycksele", u"M", Role::Substitute},
    {u"Jonsson", u"Torvald", u"Vindeln", u"C", Role::Substitute},
    {u"Zakrisson", u"Hanna", u"Åsele", u"C", Role::Substitute},
    {u"Marklund", u"Bo", u"Skellefteå", u"C", Role::Substitute},
    {u"Rönnlund", u"Gösta", u"Malå", u"V", Role::Substitute},
    {u"Sjöström", u"Vera", u"Skellefteå", u"V", Role::Substitute},
    {u"Tjäder", u"Nils", u"Vilhelmina", u"V", Role::Substitute},
    {u"Ström", u"Irma", u"Umeå", u"SD", Role::Substitute},
    {u"Lundmark", u"Ture", u"Norsjö", u"SD", Role::Substitute},
    {u"Palm", u"Henning", u"Umeå", u"KD", Role::Substitute},
    {u"Winter", u"Eira", u"Norsjö", u"KD", Role::Substitute},
    {u"Rosén", u"Linnea", u"Umeå", u"L", Role::Substitute},
    {u"Ahl", u"Vidar", u"Skellefteå", u"L", Role::Substitute},
    {u"Löv", u"Ingrid", u"Umeå", u"MP", Role::Substitute},
    {u"Fjällström", u"Áila", u"Storuman", u"INL", Role::Substitute},
    {u"Ryd", u"Pia", u"Umeå", u"", Role::Official},
    {u"Sund", u"Otto", u"Umeå", u"", Role::Official},
    {u"Vester", u"Maja", u"Lycksele", u"", Role::Official},
};

// Who goes to an edition, by family name.
struct Lineup
{
    QString event;
    int year;
    QStringList elected;
    QStringList substitutes;
    QStringList nominated; // and not elected
};

QList<Lineup> lineups()
{
    return {
        {u"grand-hotel"_s,
         2023,
         {u"Ågren"_s, u"Åström"_s, u"Öberg"_s, u"Nyström"_s, u"Holmlund"_s, u"Granath"_s, u"Bergström"_s,
          u"Dahl"_s, u"Ek"_s, u"Fält"_s},
         {},
         {}},
        {u"lycksele"_s,
         2023,
         {u"Ågren"_s, u"Åström"_s, u"Öberg"_s, u"Sandberg"_s, u"Holmlund"_s, u"Bergström"_s, u"Dahl"_s,
          u"Ŋavdna"_s, u"Ek"_s, u"Hägglund"_s},
         {},
         {}},
        {u"almedalen"_s,
         2023,
         {u"Ågren"_s, u"Åström"_s, u"Öberg"_s, u"Sandberg"_s, u"Burman"_s, u"Wallin"_s, u"Marklund"_s,
          u"Sjöström"_s, u"Palm"_s, u"Ahl"_s, u"Löv"_s, u"Lundmark"_s},
         {u"Lidström"_s, u"Almqvist"_s},
         {}},
        {u"digitala"_s,
         2023,
         {u"Nyström"_s, u"Degerman"_s, u"Granath"_s, u"Lövgren"_s, u"Eklund"_s, u"Kvist"_s, u"Rosén"_s,
          u"Ström"_s},
         {},
         {}},
        {u"grand-hotel"_s,
         2024,
         {u"Ågren"_s, u"Åström"_s, u"Öberg"_s, u"Viklund"_s, u"Norberg"_s, u"Wallin"_s, u"Kvist"_s,
          u"Winter"_s, u"Rosén"_s, u"Fjällström"_s},
         {},
         {}},
        {u"lycksele"_s,
         2024,
         {u"Ågren"_s, u"Åström"_s, u"Öberg"_s, u"Bergström"_s, u"Dahl"_s, u"Ŋavdna"_s, u"Ek"_s,
          u"Sandberg"_s},
         {u"Lind"_s, u"Nyström"_s},
         {}},
        {u"digitala"_s,
         2024,
         {u"Degerman"_s, u"Granath"_s, u"Eklund"_s, u"Rönnlund"_s},
         {},
         {u"Ahl"_s, u"Åkerlund"_s}},
        {u"almedalen"_s,
         2024,
         {},
         {},
         {u"Ågren"_s, u"Åström"_s, u"Öberg"_s, u"Lidström"_s, u"Forsgren"_s, u"Tjäder"_s, u"Bäckman"_s,
          u"Fält"_s, u"Ek"_s}},
        {u"grand-hotel"_s,
         2025,
         {u"Ågren"_s, u"Åström"_s, u"Öberg"_s, u"Stenvall"_s, u"Zakrisson"_s},
         {},
         {}},
        {u"lycksele"_s, 2025, {u"Ågren"_s, u"Åström"_s}, {}, {u"Holmlund"_s, u"Almqvist"_s}},
        {u"digitala"_s, 2025, {}, {}, {u"Nyström"_s, u"Jonsson"_s}},
        {u"almedalen"_s, 2025, {}, {}, {u"Ågren"_s, u"Sjöström"_s, u"Palm"_s}},
    };
}

// The committee as the demo finds it in the store.
struct Ground
{
    MandatePeriod period;
    QList<Event> events;
    QHash<QString, PersonEntry> people; // by family name

    Id<Event> event(const QString &key) const
    {
        const auto found =
            std::find_if(events.begin(), events.end(), [&](const Event &event) { return event.key == key; });
        return found == events.end() ? Id<Event>{} : found->id;
    }
};

Result<Ground> readGround(const Store &store)
{
    Ground ground;
    const auto periods = store.events.periods();
    const auto events = store.events.events();
    const auto people = store.people.list();
    if (!periods || !events || !people)
        return tl::unexpected(!periods ? periods.error() : !events ? events.error() : people.error());
    if (periods->isEmpty())
        return failure(Error::Kind::Invalid, Events::tr("The demo needs a store with its first committee and "
                                                        "events. Make a new store for it."));
    ground.period = periods->constFirst();
    ground.events = *events;
    for (const auto &entry : *people)
        ground.people.insert(entry.person.familyName, entry);
    return ground;
}

QString mailAddress(const Sample &sample)
{
    QString name = foldedName(sample.given % u' ' % sample.family);
    return name.replace(u' ', u'.') % u"@example.org";
}

QList<PersonEntry> people(const MandatePeriod &period)
{
    QList<PersonEntry> entries;
    for (const auto &sample : samples) {
        PersonEntry entry;
        entry.person.givenName = sample.given.toString();
        entry.person.familyName = sample.family.toString();
        entry.person.municipality = sample.municipality.toString();
        entry.person.contact = mailAddress(sample);
        Assignment assignment;
        assignment.person = entry.person.id;
        assignment.committee = period.committee;
        assignment.role = sample.role;
        assignment.party = sample.party.toString();
        assignment.from = QDate{period.firstYear, 1, 1};
        assignment.until = QDate{period.lastYear, 12, 31};
        entry.assignments.append(assignment);
        entries.append(entry);
    }
    return entries;
}

// Those of one edition, put forward by their parties.
QList<Nomination> nominations(const Ground &ground, const Lineup &lineup)
{
    QList<Nomination> nominations;
    const auto nominate = [&](const QStringList &families, SeatKind kind, const QDate &on) {
        for (const auto &family : families) {
            const auto entry = ground.people.value(family);
            Nomination nomination;
            nomination.person = entry.person.id;
            nomination.event = ground.event(lineup.event);
            nomination.period = ground.period.id;
            nomination.year = lineup.year;
            nomination.kind = kind;
            nomination.nominatedBy = entry.assignments.constFirst().party;
            nomination.nominatedOn = on;
            nominations.append(nomination);
        }
    };
    const QDate beforeDecision{2022, 12, 1};
    nominate(lineup.elected, SeatKind::Ordinary, beforeDecision);
    nominate(lineup.substitutes, SeatKind::Substitute, beforeDecision);
    nominate(lineup.nominated, SeatKind::Ordinary, QDate{2024, 3, 20});
    return nominations;
}

struct EditionFacts
{
    QString event;
    QDate opens;
    QDate closes;
    QString venue;
    QDate registrationUntil;
};

QList<EditionFacts> editionFacts()
{
    return {
        {u"grand-hotel"_s, {2023, 1, 24}, {2023, 2, 3}, u"Grand Hôtel, Stockholm"_s, {2023, 1, 16}},
        {u"lycksele"_s, {2023, 5, 24}, {2023, 5, 25}, u"Medborgarhuset, Lycksele"_s, {2023, 5, 8}},
        {u"almedalen"_s, {2023, 6, 27}, {2023, 6, 30}, u"Visby"_s, {2023, 5, 31}},
        {u"digitala"_s, {2023, 10, 11}, {2023, 10, 11}, u"Folkets hus, Umeå"_s, {2023, 9, 29}},
        {u"grand-hotel"_s, {2024, 1, 23}, {2024, 2, 2}, u"Grand Hôtel, Stockholm"_s, {2024, 1, 12}},
        {u"lycksele"_s, {2024, 5, 23}, {2024, 5, 24}, u"Medborgarhuset, Lycksele"_s, {2024, 5, 10}},
        {u"almedalen"_s, {2024, 6, 25}, {2024, 6, 28}, u"Visby"_s, {2024, 5, 31}},
        {u"digitala"_s, {2024, 10, 10}, {2024, 10, 10}, u"Folkets hus, Umeå"_s, {2024, 9, 27}},
    };
}

// Runs the steps until one fails.
template <class... Steps> Result<> inTurn(Steps... steps)
{
    Result<> done;
    ((done = done ? steps() : done), ...);
    return done;
}

Result<> setDates(Store &store, const Ground &ground)
{
    for (const auto &facts : editionFacts()) {
        const auto done = store.events.edition(ground.event(facts.event), facts.opens.year())
                              .and_then([&](Edition edition) {
                                  edition.opens = facts.opens;
                                  edition.closes = facts.closes;
                                  edition.datesConfirmed = true;
                                  edition.venue = facts.venue;
                                  edition.registrationUntil = facts.registrationUntil;
                                  return store.events.changeEdition(edition);
                              });
        if (!done)
            return done;
    }
    return {};
}

// Adjusted and posted in time, and taken down again after three weeks.
void giveNotice(DecisionRegister::Entry &entry)
{
    entry.item.adjustedOn = entry.meeting.addDays(6);
    entry.item.postedOn = entry.meeting.addDays(7);
    entry.item.takenDownOn = legalClocks(entry.item, entry.meeting).takeDownFrom;
}

// A short item of the register.
DecisionRegister::Entry shortItem(const Ground &ground, const QString &reference, const QString &number,
                                  const QDate &meeting, const QString &title, const QString &decision,
                                  Outcome outcome)
{
    DecisionRegister::Entry entry;
    entry.committee = ground.period.committee;
    entry.reference = ReferenceNumber::parse(reference).value_or(ReferenceNumber{});
    entry.meeting = meeting;
    entry.item.number = ItemNumber::parse(number).value_or(ItemNumber{});
    entry.item.title = title;
    DecisionPoint point;
    point.text = decision;
    point.outcome = outcome;
    entry.item.points.append(point);
    giveNotice(entry);
    return entry;
}

DecisionRegister::Entry urgentDecision(const Ground &ground)
{
    auto entry = shortItem(ground, u"RUN 31-2023"_s, u"6"_s, {2023, 1, 11},
                           u"Ordförandebeslut: deltagare i Västerbotten på Grand Hôtel 2023"_s,
                           u"Anmälan av ordförandens beslut läggs till handlingarna."_s,
                           Outcome::UrgentDecisionReported);
    entry.item.background =
        u"Ärendet om deltagande vid mötesplatserna är bordlagt och arrangemanget öppnar den 24 januari. "
        "Ordföranden har därför utsett deltagarna."_s;
    entry.item.scope.append({ground.event(u"grand-hotel"_s), ground.period.id, 2023});
    return entry;
}

QList<DecisionRegister::Entry> otherItems(const Ground &ground)
{
    auto travel =
        shortItem(ground, u"RUN 212-2023"_s, u"87"_s, {2023, 5, 25}, u"Regionresa 2023, val av deltagare"_s,
                  u"Ärendet återremitteras."_s, Outcome::ReferredBack);
    travel.item.points.first().reason = u"Kostnaderna ska redovisas per deltagare."_s;
    travel.item.points.first().addressee = u"Regionala utvecklingsförvaltningen"_s;

    auto almedalen = shortItem(ground, u"RUN 318-2023"_s, u"112"_s, {2024, 2, 28},
                               u"Omfattningen av deltagandet i Almedalen 2024–2026"_s,
                               u"Ärendet bordläggs."_s, Outcome::Tabled);
    almedalen.item.background =
        u"Förvaltningen har sett över hur många som ska delta i Almedalen under resten av "
        "mandatperioden."_s;
    almedalen.item.basis.append({u"Tjänsteskrivelse"_s, {2024, 2, 14}, {}});
    for (const int year : {2024, 2025, 2026})
        almedalen.item.scope.append({ground.event(u"almedalen"_s), ground.period.id, year});

    return {
        shortItem(ground, u"RUN 401-2021"_s, u"230"_s, {2021, 11, 18}, u"Deltagande Grand Hôtel 2022"_s,
                  u"Förslaget avslås."_s, Outcome::Rejected),
        shortItem(ground, u"RUN 98-2022"_s, u"41"_s, {2022, 3, 10}, u"Deltagande Almedalen 2022"_s,
                  u"Nämnden bifaller förslaget."_s, Outcome::Approved),
        travel,
        almedalen,
    };
}

// Elects the lineup by the first point of the item that decides about the event.
Result<> elect(Store &store, const Ground &ground, const Lineup &lineup, const ProtocolItem &item)
{
    if (lineup.elected.isEmpty())
        return {};
    const auto edition = store.events.edition(ground.event(lineup.event), lineup.year);
    if (!edition)
        return tl::unexpected(edition.error());
    const auto points = pointsFor(item, edition->event);
    const auto point = std::find_if(points.begin(), points.end(), [](const DecisionPoint &candidate) {
        return authorises(candidate.outcome);
    });
    QList<Rosters::Election> elections;
    for (const auto &family : lineup.elected)
        elections.append({ground.people.value(family).person.id, SeatKind::Ordinary, {}});
    for (const auto &family : lineup.substitutes)
        elections.append({ground.people.value(family).person.id, SeatKind::Substitute, {}});
    return store.rosters.elect(edition->id, point == points.end() ? Id<DecisionPoint>{} : point->id,
                               elections);
}

// Marks those of the edition; everybody who is not named in `others` gets `status`.
struct Marks
{
    QString event;
    int year;
    AttendanceStatus status;
    QHash<QString, AttendanceStatus> others;
};

QList<Marks> marks()
{
    using enum AttendanceStatus;
    return {
        {u"grand-hotel"_s, 2023, Attended, {}},
        {u"lycksele"_s, 2023, Attended, {{u"Hägglund"_s, Excused}}},
        {u"almedalen"_s,
         2023,
         Attended,
         {{u"Palm"_s, Absent}, {u"Lundmark"_s, Absent}, {u"Marklund"_s, Excused}}},
        {u"digitala"_s, 2023, Attended, {{u"Ström"_s, Absent}}},
        {u"grand-hotel"_s, 2024, Attended, {{u"Winter"_s, Absent}, {u"Fjällström"_s, Excused}}},
    };
}

Result<> mark(Store &store, const Ground &ground, const Marks &marks)
{
    return store.events.edition(ground.event(marks.event), marks.year)
        .and_then([&](const Edition &edition) { return store.rosters.roster(edition.id, demoDay); })
        .and_then([&](const Roster &roster) -> Result<> {
            QMap<AttendanceStatus, QList<Id<Person>>> persons;
            for (const auto &row : roster.rows) {
                if (!row.fills.isNull() && row.kind == SeatKind::Ordinary)
                    persons[marks.others.value(row.person->familyName, marks.status)] << row.person->id;
            }
            for (auto group = persons.cbegin(); group != persons.cend(); ++group) {
                const auto done =
                    store.rosters.setAttendance(roster.edition.id, group.value(), group.key(), demoDay);
                if (!done)
                    return done;
            }
            return {};
        });
}

// The row of the person on the roster of the edition.
Result<RosterRow> rowOf(const Store &store, const Edition &edition, const QString &family)
{
    return store.rosters.roster(edition.id, demoDay).map([&](const Roster &roster) {
        for (const auto &row : roster.rows) {
            if (row.person && row.person->familyName == family)
                return row;
        }
        return RosterRow{};
    });
}

// A resignation before Grand Hôtel 2024, and who was elected to the seat afterwards.
Result<> resign(Store &store, const Ground &ground, const ProtocolItem &decision)
{
    const auto edition = store.events.edition(ground.event(u"grand-hotel"_s), 2024);
    if (!edition)
        return tl::unexpected(edition.error());
    return rowOf(store, *edition, u"Viklund"_s)
        .and_then([&](const RosterRow &row) {
            return store.rosters.resign(row.placement, Ending::Resigned, {2023, 11, 20},
                                        u"Flyttar från länet"_s);
        })
        .and_then([&] {
            return elect(store, ground, {u"grand-hotel"_s, 2024, {u"Hedman"_s}, {}, {}}, decision);
        });
}

// The edition that lies nearest: who is registered, who can't come and who steps in, and the seats that are
// kept for the parties which have nobody yet.
Result<> prepareNext(Store &store, const Ground &ground)
{
    const auto edition = store.events.edition(ground.event(u"lycksele"_s), 2024);
    if (!edition)
        return tl::unexpected(edition.error());
    const auto idOf = [&](const QString &family) { return ground.people.value(family).person.id; };
    const auto keep = [&](int number, const QString &party) {
        return store.events.seats(edition->id).and_then([&](const QList<Seat> &seats) {
            const auto seat = std::find_if(seats.begin(), seats.end(), [&](const Seat &candidate) {
                return candidate.kind == SeatKind::Ordinary && candidate.number == number;
            });
            return store.events.keepSeatFor(*seat, party);
        });
    };
    return inTurn([&] { return keep(9, u"S"_s); }, [&] { return keep(10, u"SD"_s); },
                  [&] {
                      return rowOf(store, *edition, u"Öberg"_s).and_then([&](const RosterRow &row) {
                          return store.rosters.replace(row.placement, idOf(u"Lind"_s), {2024, 4, 22},
                                                       u"Sjukdom"_s, u"Pia Ryd"_s);
                      });
                  },
                  [&] {
                      return store.rosters.setAttendance(edition->id,
                                                         {idOf(u"Ågren"_s), idOf(u"Åström"_s),
                                                          idOf(u"Bergström"_s), idOf(u"Dahl"_s),
                                                          idOf(u"Lind"_s)},
                                                         AttendanceStatus::Registered, demoDay);
                  });
}

// What the events ask of their seats.
Result<> setRules(Store &store, const Ground &ground)
{
    const SeatRule presidium{SeatRuleKind::Presidium, 0, {}};
    const SeatRule onePerParty{SeatRuleKind::OnePerParty, 0, {}};
    const SeatRule freeRest{SeatRuleKind::Free, 0, {}};
    return inTurn(
        [&] {
            return store.seatRules.setForEvent(
                ground.event(u"lycksele"_s),
                {{SeatRuleKind::FixedNumber, 10, {}}, presidium, onePerParty, freeRest});
        },
        [&] {
            return store.seatRules.setForEvent(ground.event(u"almedalen"_s), {presidium, freeRest});
        });
}

Result<> reportBack(Store &store, const Ground &ground)
{
    const auto edition = store.events.edition(ground.event(u"lycksele"_s), 2023);
    if (!edition)
        return tl::unexpected(edition.error());
    for (const auto &family : {u"Ågren"_s, u"Åström"_s, u"Dahl"_s}) {
        const auto person = ground.people.value(family).person.id;
        if (const auto done = store.rosters.setReportedBack(edition->id, person, {2023, 6, 15}); !done)
            return done;
    }
    return {};
}

} // namespace

Result<> addDemoPeople(Store &store)
{
    return readGround(store)
        .and_then([&](const Ground &ground) { return store.people.add(people(ground.period)); })
        .and_then([&] { return readGround(store); })
        .and_then([&](const Ground &ground) {
            QList<Nomination> all;
            for (const auto &lineup : lineups())
                all << nominations(ground, lineup);
            return inTurn([&] { return setDates(store, ground); },
                          [&] { return store.nominations.add(all); });
        });
}

DecisionRegister::Entry demoDecision(const Treatment &tabled)
{
    DecisionRegister::Entry entry;
    entry.committee = tabled.matter.committee;
    entry.reference = tabled.matter.reference;
    entry.meeting = {2023, 2, 16};
    ProtocolItem &item = entry.item;
    item.number = ItemNumber::parse(u"14"_s).value_or(ItemNumber{});
    item.title = tabled.item.title;
    item.background = u"Ärendet bordlades den "_s % tabled.meeting.toString(Qt::ISODate) % u", " %
                      tabled.item.number.label() %
                      u", och tas nu upp igen. Nämnden har önskat ett gemensamt beslut för hela "
                      "mandatperioden i stället för ett beslut per tillfälle.";
    item.proposedDecision =
        u"Nämnden väljer deltagare till mötesplatserna enligt upprättade deltagarlistor."_s;
    item.procedure = u"Ordföranden finner att nämnden beslutar enligt förslaget."_s;
    item.scope = tabled.item.scope;
    item.basis = tabled.item.basis;
    item.basis.append({u"Deltagarlistor"_s, {2023, 2, 2}, {}});
    item.dispatch = {u"Regionala utvecklingsförvaltningen"_s, u"Valda deltagare"_s};
    item.adjustedOn = {2023, 2, 20};
    item.postedOn = {2023, 2, 21};
    item.takenDownOn = {2023, 3, 15};
    DecisionPoint point;
    point.text = u"Nämnden väljer deltagare till mötesplatserna under mandatperioden enligt upprättade "
                 "deltagarlistor."_s;
    point.outcome = Outcome::AsProposed;
    item.points.append(point);
    return entry;
}

Result<> addDemoRosters(Store &store, const Id<ProtocolItem> &decision)
{
    const auto ground = readGround(store);
    const auto decided = store.decisions.treatment(decision);
    if (!ground || !decided)
        return tl::unexpected(ground ? decided.error() : ground.error());
    const auto urgent = urgentDecision(*ground);
    const auto electAll = [&]() -> Result<> {
        for (const auto &lineup : lineups()) {
            // Its edition opened before the matter was decided.
            const bool early = lineup.event == u"grand-hotel" && lineup.year == 2023;
            if (const auto done = elect(store, *ground, lineup, early ? urgent.item : decided->item); !done)
                return done;
        }
        return {};
    };
    const auto markAll = [&]() -> Result<> {
        for (const auto &one : marks()) {
            if (const auto done = mark(store, *ground, one); !done)
                return done;
        }
        return {};
    };
    return inTurn([&] { return store.decisions.add({urgent}); }, electAll,
                  [&] { return resign(store, *ground, decided->item); }, markAll,
                  [&] { return prepareNext(store, *ground); }, [&] { return reportBack(store, *ground); },
                  [&] { return store.decisions.add(otherItems(*ground)); },
                  [&] { return setRules(store, *ground); });
}

Result<> addDemo(Store &store, const DecisionRegister::Entry &tabled)
{
    DecisionRegister::Entry imported = tabled;
    giveNotice(imported);
    return addDemoPeople(store)
        .and_then([&] { return store.decisions.add({imported}, u"protocol.import"_s); })
        .and_then([&] { return store.decisions.treatment(tabled.item.id); })
        .and_then([&](const Treatment &treatment) -> Result<> {
            const auto decision = demoDecision(treatment);
            return inTurn([&] { return store.decisions.add({decision}, u"decision.resume"_s); },
                          [&] { return addDemoRosters(store, decision.item.id); });
        });
}

} // namespace store
