#include "domain/resuming.h"
#include "samples.h"

#include <catch2/catch.hpp>

using namespace domain;

namespace {

ItemNumber number(const QString &text)
{
    return ItemNumber::parse(text).value();
}

} // namespace

TEST_CASE("A matter is taken up again after the treatment in which it was tabled, never before")
{
    Treatment before;
    before.meeting = QDate{2023, 2, 16};
    before.item = samples::item(); // § 14
    CHECK(problemsWithResuming(before, {2023, 2, 17}, number(QStringLiteral("1"))).isEmpty());
    CHECK(problemsWithResuming(before, {2023, 2, 16}, number(QStringLiteral("14A"))).isEmpty());

    const auto earlier = problemsWithResuming(before, {2023, 2, 15}, number(QStringLiteral("20")));
    REQUIRE(earlier.size() == 1);
    CHECK(earlier.first().contains(QStringLiteral("2023-02-15")));
    CHECK(earlier.first().contains(QStringLiteral("2023-02-16")));
    CHECK(problemsWithResuming(before, {2023, 2, 16}, number(QStringLiteral("9"))).size() == 1);
    CHECK(problemsWithResuming(before, {2023, 2, 16}, before.item.number).size() == 1);
}

TEST_CASE("The items of one day follow each other by number, not by letter")
{
    CHECK(comesBefore(number(QStringLiteral("9")), number(QStringLiteral("41"))));
    CHECK(comesBefore(number(QStringLiteral("41")), number(QStringLiteral("41A"))));
    CHECK_FALSE(comesBefore(number(QStringLiteral("42")), number(QStringLiteral("41A"))));
}
