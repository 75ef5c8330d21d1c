#include "domain/datesintext.h"
#include "domain/writtendate.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QStringList weekdays{u"måndag"_s, u"tisdag"_s, u"onsdag"_s, u"torsdag"_s,
                           u"fredag"_s, u"lördag"_s, u"söndag"_s};

} // namespace

TEST_CASE("A weekday that the date does not have is told")
{
    const auto sentences = contradictionsOfDays(u"Nämnden samlas onsdag den 12 november 2024 i Umeå."_s);
    REQUIRE(sentences.size() == 1);
    CHECK(sentences.first().contains(u"onsdag den 12 november 2024"_s));
    CHECK(contradictionsOfDays(u"tisdagen den 12 november 2024"_s).isEmpty());
    CHECK(contradictionsOfDays(u"onsdag 2024-11-12"_s).size() == 1);
    CHECK(contradictionsOfDays(u"12 november 2024"_s).isEmpty());
    CHECK(contradictionsOfDays({}).isEmpty());
}

TEST_CASE("Each wrong day of a text is told once")
{
    CHECK(contradictionsOfDays(u"Onsdag den 12 november 2024, åter onsdag den 13 november 2024, och till "
                               "sist fredagen den 14 november 2024. Onsdag den 12 november 2024."_s)
              .size() == 2);
}

TEST_CASE("Of seven weekdays exactly one agrees with a date")
{
    CHECK(rc::check([] {
        const auto date = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 100'000));
        for (int weekday = 1; weekday <= 7; ++weekday) {
            const QString text = weekdays[weekday - 1] + u"en den "_s + writtenDate(date);
            RC_ASSERT(contradictionsOfDays(text).isEmpty() == (weekday == date.dayOfWeek()));
        }
    }));
}
