#include "domain/participant.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

TEST_CASE("Every way of attending has a key of its own that is read back, and a word")
{
    for (const Attending attending : waysOfAttending()) {
        CHECK(attendingFromKey(key(attending)) == attending);
        CHECK_FALSE(label(attending).isEmpty());
    }
    CHECK_FALSE(attendingFromKey(u"guest"_s));
}

TEST_CASE("A participant is summed up in one line")
{
    Participant one;
    one.name = u"Anna Ek"_s;
    one.party = u"S"_s;
    CHECK(summary(one) == u"Anna Ek (S)"_s);
    one.office = u"ordförande"_s;
    one.insteadOf = u"Bo Alm"_s;
    one.insteadOfParty = u"M"_s;
    one.items = u"§ 62–75"_s;
    CHECK(summary(one) == u"Anna Ek (S), ordförande · för Bo Alm (M) · § 62–75"_s);
    one.name.clear();
    CHECK(summary(one).startsWith(u"Vakant (S)"_s));
}
