#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

TEST_CASE("A new store gets the committee, its period and its events with an edition each year")
{
    SampleCommittee sample;
    const auto events = sample->events.events().value();

    CHECK(sample.committee.name == u"Regionala utvecklingsnämnden");
    CHECK(sample.committee.shortName == u"RUN");
    CHECK(sample.period.label() == u"2023–2026");
    REQUIRE(events.size() == 4);
    CHECK(events[0].key == u"lycksele");
    CHECK(events[2].shortName == u"Grand Hôtel");
    for (const auto &event : events) {
        INFO(event.key.toStdString());
        CHECK(problems(event).isEmpty());
        for (int year = 2023; year <= 2026; ++year) {
            const auto edition = sample.edition(event.key, year);
            CHECK(edition.period == sample.period.id);
            CHECK_FALSE(edition.datesConfirmed);
            CHECK(problems(edition, sample.period).isEmpty());
            const auto seats = sample->events.seats(edition.id).value();
            CHECK(seats.size() == event.ordinarySeats + event.substituteSeats);
            CHECK(seats.first().kind == SeatKind::Ordinary);
            CHECK(seats.first().number == 1);
            CHECK(seats.last().kind == SeatKind::Substitute);
            CHECK(seats.last().number == event.substituteSeats);
        }
    }
}

TEST_CASE("The default events are found by every way in which texts write them")
{
    SampleCommittee sample;
    const auto events = sample->events.events().value();
    const auto keyOf = [&](const QString &word) {
        const auto *event = findEvent(events, word);
        return event ? event->key : QString{};
    };
    for (const auto &word : {u"Grand Hôtel"_s, u"Gran Hôtel"_s, u"grand hotell"_s, u"Gran Hotel"_s,
                             u"Västerbotten på Gran Hôtel"_s, u"grand-hotel"_s})
        CHECK(keyOf(word) == u"grand-hotel");
    CHECK(keyOf(u"Almedalen"_s) == u"almedalen");
    CHECK(keyOf(u"almedalsveckan"_s) == u"almedalen");
    CHECK(keyOf(u"Mötesplats Lycksele"_s) == u"lycksele");
    CHECK(keyOf(u"Digitala Västerbotten"_s) == u"digitala");
}

TEST_CASE("Defaults are refused in a store that has a committee")
{
    SampleCommittee sample;
    refuses(sample->events.addDefaults(), Kind::Conflict);
    CHECK(sample->events.events().value().size() == 4);
}

TEST_CASE("The defaults are one act, at which undoing ends")
{
    SampleCommittee sample;
    const auto events = sample->events.events().value();
    REQUIRE(sample->history.acts().value().size() == 1);
    CHECK_FALSE(sample->history.undoable()->has_value());
    refuses(sample->history.undo(), Kind::NotFound);
    CHECK(sample->events.events().value() == events);
}

TEST_CASE("A mandate period brings an edition of every event in every year")
{
    SampleCommittee sample;
    MandatePeriod next;
    next.committee = sample.committee.id;
    next.firstYear = 2027;
    next.lastYear = 2030;
    REQUIRE(sample->events.addPeriod(next));

    const auto editions = sample->events.editions(next.id).value();
    CHECK(editions.size() == 4 * sample->events.events().value().size());
    CHECK(sample->events.periods().value().first().id == next.id);
    CHECK(editions.first().event == sample.event(u"lycksele"_s).id);
    CHECK(editions.first().year == 2027);
    CHECK(editions.last().year == 2030);
}

TEST_CASE("A mandate period that overlaps another of the committee is refused by its years")
{
    SampleCommittee sample;
    MandatePeriod next;
    next.committee = sample.committee.id;
    next.firstYear = 2026;
    next.lastYear = 2029;
    refuses(sample->events.addPeriod(next), Kind::Conflict, {u"2026–2029"_s, u"2023–2026"_s});

    next.firstYear = 2031;
    refuses(sample->events.addPeriod(next), Kind::Invalid);
    next.firstYear = 2027;
    next.lastYear = 2050;
    refuses(sample->events.addPeriod(next), Kind::Invalid);
    next.committee = Id<Committee>::make();
    next.lastYear = 2030;
    refuses(sample->events.addPeriod(next), Kind::NotFound);
    CHECK(sample->events.periods().value().size() == 1);
}

TEST_CASE("Another committee has its own periods and events")
{
    SampleCommittee sample;
    Committee culture;
    culture.name = u"Kulturnämnden"_s;
    culture.shortName = u"KN"_s;
    culture.authority = u"Region Västerbotten"_s;
    REQUIRE(sample->events.addCommittee(culture));
    MandatePeriod period;
    period.committee = culture.id;
    period.firstYear = 2023;
    period.lastYear = 2026;
    REQUIRE(sample->events.addPeriod(period));
    CHECK(sample->events.editions(period.id).value().isEmpty());

    culture.id = Id<Committee>::make();
    refuses(sample->events.addCommittee(culture), Kind::Conflict, {u"Kulturnämnden"_s});
    culture.shortName.clear();
    refuses(sample->events.changeCommittee(culture), Kind::Invalid);
}

TEST_CASE("A committee changed from an older reading is refused")
{
    SampleCommittee sample;
    auto committee = sample.committee;
    committee.shortName = u"RUND"_s;
    REQUIRE(sample->events.changeCommittee(committee));
    committee.shortName = u"RU"_s;
    refuses(sample->events.changeCommittee(committee), Kind::Conflict, {committee.name});
    CHECK(sample->events.committees().value().first().shortName == u"RUND");
}

TEST_CASE("An event that the user adds gets its editions and seats")
{
    SampleCommittee sample;
    Event event;
    event.committee = sample.committee.id;
    event.key = u"brussel"_s;
    event.name = u"Västerbotten i Bryssel"_s;
    event.aliases = {u"Bryssel"_s, u"Bryssel"_s, u"Brussels"_s};
    event.usualMonth = 2;
    event.usualDay = 29;
    event.usualLength = 2;
    event.ordinarySeats = 3;
    event.position = 5;
    REQUIRE(sample->events.addEvent(event));

    const auto added = sample.event(u"brussel"_s);
    CHECK(added.shortName == event.name);
    CHECK(added.aliases == QStringList{u"Bryssel"_s, u"Brussels"_s});
    const auto edition = sample.edition(u"brussel"_s, 2023);
    CHECK(edition.opens == QDate{2023, 2, 28});
    CHECK(sample->events.seats(edition.id).value().size() == 3);
    CHECK(sample->events.editions(sample.period.id).value().size() == 20);

    Event same = event;
    same.id = Id<Event>::make();
    refuses(sample->events.addEvent(same), Kind::Conflict, {u"brussel"_s, event.name});
    same.key = u"NOT A KEY"_s;
    refuses(sample->events.addEvent(same), Kind::Invalid);
}

TEST_CASE("An event's words and aliases can be changed, and the change undone")
{
    SampleCommittee sample;
    const auto before = sample.event(u"almedalen"_s);
    auto event = before;
    event.aliases = {u"Visby"_s, u"Almedalen"_s};
    event.ordinarySeats = 6;
    REQUIRE(sample->events.changeEvent(event));

    auto after = sample.event(u"almedalen"_s);
    CHECK(after.aliases == event.aliases);
    CHECK(after.revision == before.revision + 1);
    refuses(sample->events.changeEvent(event), Kind::Conflict, {event.name});
    after.key = u"lycksele"_s;
    refuses(sample->events.changeEvent(after), Kind::Conflict, {u"Mötesplats Lycksele"_s});

    REQUIRE(sample->history.undo());
    CHECK(unrevised(sample.event(u"almedalen"_s)) == unrevised(before));
}

TEST_CASE("An edition's dates are edited, and bad ones refused")
{
    SampleCommittee sample;
    const auto before = sample.edition();
    auto edition = before;
    edition.opens = QDate{2024, 1, 23};
    edition.closes = QDate{2024, 1, 24};
    edition.datesConfirmed = true;
    edition.venue = u"Medborgarhuset"_s;
    edition.registrationUntil = QDate{2024, 1, 10};
    REQUIRE(sample->events.changeEdition(edition));
    CHECK(sample.edition().opens == edition.opens);
    CHECK(sample.edition().registrationUntil == edition.registrationUntil);
    CHECK(sample->history.acts().value().first().subject == u"Mötesplats Lycksele 2024");

    refuses(sample->events.changeEdition(edition), Kind::Conflict, {u"Mötesplats Lycksele 2024"_s});
    edition = sample.edition();
    edition.closes = QDate{2024, 1, 2};
    refuses(sample->events.changeEdition(edition), Kind::Invalid);
    refuses(sample->events.edition(edition.event, 2031), Kind::NotFound,
            {u"Mötesplats Lycksele"_s, u"2031"_s});

    REQUIRE(sample->history.undo());
    CHECK(unrevised(sample.edition()) == unrevised(before));
}

TEST_CASE("Seats are added and taken from the end, but not from under somebody")
{
    SampleCommittee sample;
    const auto edition = sample.edition();
    REQUIRE(sample->events.setSeatCount(edition.id, 12, 0));
    CHECK(sample->events.seats(edition.id).value().size() == 12);
    REQUIRE(sample->events.setSeatCount(edition.id, 2, 3));
    CHECK(sample->events.seats(edition.id).value().size() == 5);

    const auto point = sample.decide();
    sample.elect(edition, point,
                 {sample.addPerson(u"Märta"_s, u"Ågren"_s), sample.addPerson(u"Jon"_s, u"Åström"_s)});
    refuses(sample->events.setSeatCount(edition.id, 1, 3), Kind::Conflict, {u"Jon Åström"_s, u"2"_s});
    CHECK(sample->events.seats(edition.id).value().size() == 5);
    refuses(sample->events.setSeatCount(edition.id, -1, 0), Kind::Invalid);
    refuses(sample->events.setSeatCount(edition.id, 1'000'000'000, 0), Kind::Invalid);
    refuses(sample->events.setSeatCount(Id<Edition>::make(), 1, 1), Kind::NotFound);
}

TEST_CASE("A seat is kept for a party and freed again")
{
    SampleCommittee sample;
    const auto edition = sample.edition();
    const auto seat = sample->events.seats(edition.id).value().at(1);
    REQUIRE(sample->events.keepSeatFor(seat, u" SD "_s));
    const auto kept = sample->events.seats(edition.id).value().at(1);
    CHECK(kept.party == u"SD");
    refuses(sample->events.keepSeatFor(seat, u"M"_s), Kind::Conflict);
    REQUIRE(sample->events.keepSeatFor(kept, {}));
    CHECK(sample->events.seats(edition.id).value().at(1).party.isEmpty());
}

TEST_CASE("An edition's facts, seats and event are changed by one act, all or nothing")
{
    SampleCommittee sample;
    const auto before = sample.edition();
    const auto seatsBefore = sample->events.seats(before.id).value();
    store::Events::EditionChange change{before, sample.event(u"lycksele"_s), 3, 1, {}};
    change.edition.venue = u"Ansia"_s;
    change.event.aliases << u"Lyckselemötet"_s;
    change.kept = {seatsBefore[1], seatsBefore[5]};
    change.kept[0].party = u"SD"_s;
    change.kept[1].party = u"M"_s; // goes with the number of seats
    const auto acts = sample->history.acts().value().size();
    REQUIRE(sample->events.changeEdition(change));
    CHECK(sample->history.acts().value().size() == acts + 1);
    CHECK(sample.edition().venue == u"Ansia"_s);
    CHECK(sample.event(u"lycksele"_s).aliases == change.event.aliases);
    const auto seats = sample->events.seats(before.id).value();
    REQUIRE(seats.size() == 4);
    CHECK(seats[1].party == u"SD"_s);

    REQUIRE(sample->history.undo());
    CHECK(unrevised(sample.edition()) == unrevised(before));
    CHECK(sample->events.seats(before.id).value().size() == seatsBefore.size());
    CHECK_FALSE(sample.event(u"lycksele"_s).aliases.contains(u"Lyckselemötet"_s));
}

TEST_CASE("An edition's facts are not saved when its seats can't be")
{
    SampleCommittee sample;
    const auto before = sample.edition();
    sample.elect(before, sample.decide(), {sample.addPerson(u"Märta"_s, u"Ågren"_s)});
    store::Events::EditionChange change{before, sample.event(u"lycksele"_s), 0, 2, {}};
    change.edition.venue = u"Ansia"_s;
    refuses(sample->events.changeEdition(change), Kind::Conflict, {u"Märta Ågren"_s});
    CHECK(sample.edition() == before);
    change.ordinary = -1;
    refuses(sample->events.changeEdition(change), Kind::Invalid);
    change.ordinary = 10;
    change.edition.closes = before.opens.addDays(-1);
    refuses(sample->events.changeEdition(change), Kind::Invalid);
    change.edition = before;
    ++change.edition.revision;
    refuses(sample->events.changeEdition(change), Kind::Conflict, {u"Mötesplats Lycksele 2024"_s});
    change.edition = before;
    change.event.name.clear();
    refuses(sample->events.changeEdition(change), Kind::Invalid);
    CHECK(sample.edition() == before);
}

TEST_CASE("Events are put in another order, as one act; other committees keep theirs")
{
    SampleCommittee sample;
    const auto names = [&] {
        QStringList found;
        const auto events = sample->events.events().value();
        for (const auto &event : events)
            if (event.committee == sample.committee.id)
                found << event.key;
        return found;
    };
    const auto before = names();
    REQUIRE(before == QStringList{u"lycksele"_s, u"digitala"_s, u"grand-hotel"_s, u"almedalen"_s});
    const auto last = sample->events.events().value().last();
    REQUIRE(sample->events.placeEvent(last.id, 2));
    CHECK(names() == QStringList{u"lycksele"_s, u"almedalen"_s, u"digitala"_s, u"grand-hotel"_s});
    REQUIRE(sample->events.placeEvent(last.id, 99));
    CHECK(names() == before);
    REQUIRE(sample->events.placeEvent(last.id, -3));
    CHECK(names().first() == u"almedalen");
    REQUIRE(sample->history.undo());
    CHECK(names() == before);
    refuses(sample->events.placeEvent(Id<Event>::make(), 1), Kind::NotFound);
}
