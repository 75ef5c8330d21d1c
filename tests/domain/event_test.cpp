#include "domain/event.h"
#include "samples.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;

TEST_CASE("An event is found by what people call it")
{
    const auto events = samples::events();
    const auto keyOf = [&](const QString &word) {
        const auto *event = findEvent(events, word);
        return event ? event->key : QString{};
    };
    for (const auto &word : {u"lycksele"_s, u"LYCKSELE"_s, u" Mötesplats  Lycksele "_s,
                             u"motesplats lycksele"_s, u"lyck"_s, u"mötesplats lyck"_s})
        CHECK(keyOf(word) == u"lycksele"_s);
    for (const auto &word : {u"grand-hotel"_s, u"Grand Hôtel"_s, u"Gran Hôtel"_s, u"Grand Hotell"_s,
                             u"grand hotel"_s, u"Västerbotten på Grand Hôtel"_s, u"grand"_s, u"hôtel"_s})
        CHECK(keyOf(word) == u"grand-hotel"_s);
    for (const auto &word : {u"Almedalen"_s, u"Västerbotten i Almedalen"_s, u"almedals"_s.left(6)})
        CHECK(keyOf(word) == u"almedalen"_s);
    for (const auto &word : {u"digitala"_s, u"Digitala Västerbotten"_s, u"DIGI"_s})
        CHECK(keyOf(word) == u"digitala"_s);
}

TEST_CASE("A word that fits several events, or none, finds none")
{
    const auto events = samples::events();
    for (const auto &word : {u"västerbotten"_s, u"mötesplats"_s, u"Visby"_s, u""_s, u" – "_s})
        CHECK(findEvent(events, word) == nullptr);
}

TEST_CASE("The exact name of one event wins over the beginning of another")
{
    auto events = samples::events();
    auto other = events.first();
    other.id = Id<Event>::make();
    other.key = u"lycksele-vinter"_s;
    other.name = u"Lycksele vintermöte"_s;
    other.shortName = u"Vinter"_s;
    events.prepend(other);
    CHECK(findEvent(events, u"Lycksele"_s)->key == u"lycksele"_s);
}

TEST_CASE("A folded name stays as it is when folded again")
{
    CHECK(foldedName(u"Västerbotten på GRAND  Hôtel!"_s) == u"vasterbotten pa grand hotel"_s);
    CHECK(foldedName(u"Grand Hotell"_s) == foldedName(u"grand-hôtel"_s));
    CHECK(rc::check([](const std::string &bytes) {
        const auto once = foldedName(QString::fromLatin1(bytes.c_str()));
        RC_ASSERT(foldedName(once) == once);
    }));
}

TEST_CASE("A new edition gets the event's usual dates and place")
{
    const auto period = samples::period();
    auto event = samples::events().first();
    event.usualMonth = 1;
    event.usualDay = 23;
    event.usualLength = 2;
    event.place = u"Lycksele"_s;
    const auto edition = usualEdition(event, period, 2024);
    CHECK(edition.event == event.id);
    CHECK(edition.period == period.id);
    CHECK(edition.opens == QDate(2024, 1, 23));
    CHECK(edition.closes == QDate(2024, 1, 24));
    CHECK(edition.venue == u"Lycksele"_s);
    CHECK_FALSE(edition.datesConfirmed);
    CHECK(problems(edition, period).isEmpty());
    CHECK(daysUntil(edition, QDate(2024, 1, 10)) == 13);
    CHECK(daysUntil(edition, QDate(2024, 1, 24)) == -1);
}

TEST_CASE("An event on leap day has valid dates in every year")
{
    const auto period = samples::period();
    auto event = samples::events().first();
    event.usualMonth = 2;
    event.usualDay = 29;
    CHECK(problems(event).isEmpty());
    for (int year = period.firstYear; year <= period.lastYear; ++year)
        CHECK(problems(usualEdition(event, period, year), period).isEmpty());
    CHECK(usualEdition(event, period, 2024).opens == QDate(2024, 2, 29));
    CHECK(usualEdition(event, period, 2023).opens == QDate(2023, 2, 28));
}

TEST_CASE("An event must have a name, a plain key, a day of the calendar and a length")
{
    auto event = samples::events().first();
    CHECK(problems(event).isEmpty());
    event.name.clear();
    event.key = u"Mötesplats Å"_s;
    event.usualMonth = 4;
    event.usualDay = 31;
    event.usualLength = 0;
    event.ordinarySeats = -1;
    event.committee = {};
    CHECK(problems(event).size() == 6);
}

TEST_CASE("An edition's dates follow each other and lie in its year")
{
    const auto period = samples::period();
    auto edition = usualEdition(samples::events().first(), period, 2024);
    edition.closes = edition.opens.addDays(-1);
    CHECK(problems(edition, period).size() == 1);

    edition = usualEdition(samples::events().first(), period, 2024);
    edition.registrationUntil = edition.closes.addDays(1);
    CHECK(problems(edition, period).size() == 1);

    edition = usualEdition(samples::events().first(), period, 2024);
    edition.year = 2025;
    CHECK(problems(edition, period).size() == 1);
    edition.year = 2027;
    CHECK(problems(edition, period).size() == 2);
    edition.opens = {};
    CHECK(problems(edition, period).size() == 2);
}
