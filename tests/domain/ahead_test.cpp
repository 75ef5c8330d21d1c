#include "domain/ahead.h"

#include <catch2/catch.hpp>

#include <memory>
#include <stdexcept>

using domain::Ahead;

TEST_CASE("What is made ahead comes whole and in its order, however much there is")
{
    const int count = GENERATE(1, 255, 256, 257, 1000);
    Ahead<std::unique_ptr<int>> squares{count, [](int i) { return std::make_unique<int>(i * i); }};
    for (int i = 0; i < count; ++i)
        CHECK(*squares.next() == i * i);
}

TEST_CASE("Nothing is waited for when nothing is made, nor when not all is taken")
{
    const Ahead<int> none{0, [](int i) { return i; }};
    Ahead<int> some{10'000, [](int i) { return i; }};
    CHECK(some.next() == 0);
}

TEST_CASE("What goes wrong in the making is told to who takes it")
{
    Ahead<int> numbers{10, [](int) -> int { throw std::runtime_error{"out of numbers"}; }};
    CHECK_THROWS_AS(numbers.next(), std::runtime_error);
}
