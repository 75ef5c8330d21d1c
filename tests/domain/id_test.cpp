#include "domain/id.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace domain;

TEST_CASE("Identities made later sort later and are never the same")
{
    struct Thing;
    QSet<QString> seen;
    auto previous = Id<Thing>::make();
    for (int i = 0; i < 20'000; ++i) {
        const auto next = Id<Thing>::make();
        REQUIRE(previous.toString() < next.toString());
        REQUIRE_FALSE(seen.contains(next.toString()));
        seen.insert(next.toString());
        previous = next;
    }
}

TEST_CASE("An identity is read back from its text")
{
    struct Thing;
    const auto id = Id<Thing>::make();
    CHECK(Id<Thing>::fromString(id.toString()) == id);
    CHECK(id.toString().at(14) == u'7'); // the version, as the RFC writes it
    CHECK(Id<Thing>::fromString(u"no uuid").isNull());
    CHECK(Id<Thing>{}.toString().isEmpty());
}
