#include "domain/writtendate.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;

TEST_CASE("A date is written out and read back")
{
    CHECK(writtenDate(QDate(2024, 1, 23)) == u"23 januari 2024"_s);
    CHECK(writtenDate({}).isEmpty());
    CHECK(rc::check([] {
        const auto date = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 100'000));
        RC_ASSERT(readDate(writtenDate(date)) == date);
        RC_ASSERT(readDate(date.toString(Qt::ISODate)) == date);
    }));
}

TEST_CASE("Days that follow each other are written together")
{
    CHECK(writtenDates(QDate(2024, 1, 23), QDate(2024, 1, 24)) == u"23–24 januari 2024"_s);
    CHECK(writtenDates(QDate(2024, 1, 30), QDate(2024, 2, 2)) == u"30 januari–2 februari 2024"_s);
    CHECK(writtenDates(QDate(2024, 12, 30), QDate(2025, 1, 2)) == u"30 december 2024–2 januari 2025"_s);
    CHECK(writtenDates(QDate(2024, 1, 23), QDate(2024, 1, 23)) == u"23 januari 2024"_s);
    CHECK(writtenDates(QDate(2024, 1, 23), {}) == u"23 januari 2024"_s);
}

TEST_CASE("A date is read as people write it")
{
    const QDate day{2024, 1, 23};
    for (const auto &text :
         {u"2024-01-23"_s, u"23 januari 2024"_s, u"den 23 januari 2024"_s, u"tisdagen den 23 Januari 2024"_s,
          u"tisdag 23 jan. 2024"_s, u" 23  januari  2024 "_s})
        CHECK(readDate(text) == day);
}

TEST_CASE("What is no day of the calendar is no date")
{
    for (const auto &text : {u"2023-02-29"_s, u"30 februari 2024"_s, u"23 januarius 2024"_s, u"2023-2026"_s,
                             u"januari 2024"_s, u"RUN 550-2022"_s, u""_s})
        CHECK(readDate(text).isNull());
}
