#include "domain/clocks.h"
#include "samples.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace domain;

TEST_CASE("Swedish holidays and their eves are rest days")
{
    for (const auto &date :
         {QDate(2023, 1, 1),   QDate(2023, 1, 6),   QDate(2023, 4, 7),   QDate(2023, 4, 9),
          QDate(2023, 4, 10),  QDate(2023, 5, 1),   QDate(2023, 5, 18),  QDate(2023, 5, 28),
          QDate(2023, 6, 6),   QDate(2023, 6, 23),  QDate(2023, 6, 24),  QDate(2023, 11, 4),
          QDate(2023, 12, 24), QDate(2023, 12, 25), QDate(2023, 12, 26), QDate(2023, 12, 31),
          QDate(2024, 3, 29),  QDate(2024, 4, 1),   QDate(2024, 5, 9),   QDate(2024, 6, 21),
          QDate(2025, 4, 18),  QDate(2025, 4, 21),  QDate(2026, 4, 3),   QDate(2026, 4, 6),
          QDate(2026, 5, 14),  QDate(2026, 6, 19),  QDate(2038, 4, 26)}) {
        CAPTURE(date.toString(Qt::ISODate).toStdString());
        CHECK(isRestDay(date));
    }
    for (const auto &date :
         {QDate(2023, 1, 5), QDate(2023, 4, 6), QDate(2023, 4, 11), QDate(2023, 5, 29), QDate(2023, 6, 22),
          QDate(2023, 11, 3), QDate(2023, 12, 22), QDate(2024, 12, 30)}) {
        CAPTURE(date.toString(Qt::ISODate).toStdString());
        CHECK_FALSE(isRestDay(date));
    }
}

TEST_CASE("The next workday is no rest day, and only rest days lie before it")
{
    CHECK(nextWorkday(QDate(2023, 4, 7)) == QDate(2023, 4, 11));
    CHECK(nextWorkday(QDate(2023, 12, 23)) == QDate(2023, 12, 27));
    CHECK(nextWorkday({}).isNull());
    CHECK(rc::check([] {
        const auto date = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 36'500));
        const auto workday = nextWorkday(date);
        RC_ASSERT_FALSE(isRestDay(workday));
        RC_ASSERT(date.daysTo(workday) <= 5);
        for (auto day = date; day < workday; day = day.addDays(1))
            RC_ASSERT(isRestDay(day));
    }));
}

TEST_CASE("A decision that was posted gains legal force three weeks and a day later")
{
    auto item = samples::item();
    const QDate meeting{2023, 2, 16};
    item.adjustedOn = QDate(2023, 2, 20);
    item.postedOn = QDate(2023, 2, 20);
    const auto clocks = legalClocks(item, meeting);
    CHECK(clocks.adjustBy == QDate(2023, 3, 2));
    CHECK(clocks.postBy == QDate(2023, 2, 22));
    CHECK(clocks.appealUntil == QDate(2023, 3, 13));
    CHECK(clocks.takeDownFrom == QDate(2023, 3, 14));
    CHECK(clocks.legalForceOn == QDate(2023, 3, 14));
}

TEST_CASE("Time for appeal that ends on a rest day ends on the next workday")
{
    auto item = samples::item();
    item.postedOn = QDate(2023, 3, 17);
    const auto clocks = legalClocks(item, QDate(2023, 3, 10));
    CHECK(clocks.appealUntil == QDate(2023, 4, 11));
    CHECK(clocks.legalForceOn == QDate(2023, 4, 12));
}

TEST_CASE("What is only prepared or put off can't be appealed and gains no legal force")
{
    for (const auto outcome :
         {Outcome::Tabled, Outcome::ReferredBack, Outcome::Endorsed, Outcome::Forwarded}) {
        auto item = samples::item();
        item.postedOn = QDate(2023, 2, 20);
        item.points.first().outcome = outcome;
        const auto clocks = legalClocks(item, QDate(2023, 2, 16));
        CHECK(clocks.appealUntil.isNull());
        CHECK(clocks.legalForceOn.isNull());
        CHECK(clocks.takeDownFrom == QDate(2023, 3, 14));

        auto decided = item.points.first();
        decided.outcome = Outcome::Approved;
        item.points << decided;
        CHECK(legalClocks(item, QDate(2023, 2, 16)).appealUntil == QDate(2023, 3, 13));
    }
}

TEST_CASE("Days that depend on what has not happened are not told")
{
    const auto clocks = legalClocks(samples::item(), QDate(2023, 2, 16));
    CHECK(clocks == LegalClocks{QDate(2023, 3, 2), {}, {}, {}, {}});
    CHECK(legalClocks(samples::item(), {}) == LegalClocks{});
}

TEST_CASE("An item adjusted at the meeting is to be posted within two days of it")
{
    auto item = samples::item();
    item.immediatelyAdjusted = true;
    CHECK(legalClocks(item, QDate(2023, 2, 16)).postBy == QDate(2023, 2, 18));
}

TEST_CASE("A step is late on the day after its last day")
{
    auto item = samples::item();
    const QDate meeting{2023, 2, 16};
    CHECK(lateSteps(item, meeting, QDate(2023, 3, 2)).isEmpty());
    CHECK(lateSteps(item, meeting, QDate(2023, 3, 3)).size() == 1);

    item.adjustedOn = QDate(2023, 2, 20);
    CHECK(lateSteps(item, meeting, QDate(2023, 2, 22)).isEmpty());
    CHECK(lateSteps(item, meeting, QDate(2023, 2, 23)).size() == 1);

    item.postedOn = QDate(2023, 2, 21);
    CHECK(lateSteps(item, meeting, QDate(2024, 1, 1)).isEmpty());
}
