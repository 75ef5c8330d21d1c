#include "domain/party.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace domain;
using namespace Qt::StringLiterals;

TEST_CASE("The parties of parliament have their colours, in any case")
{
    CHECK(knownParties().size() == 8);
    CHECK(partyColor(u"S"_s) == 0xe8112d);
    CHECK(partyColor(u"kd"_s) == 0x1d2f86);
}

TEST_CASE("A party is known by its code and its name, in any case")
{
    for (const QString &written : {u"S"_s, u"s"_s, u" (s) "_s, u"socialdemokraterna"_s})
        CHECK(partyCode(written) == u"S"_s);
    CHECK(partyCode(u"M"_s) == u"M"_s);
    CHECK(partyCode(u"Norra  Sveriges Väl"_s) == u"Norra Sveriges Väl"_s);
    CHECK(partyCode(u"–"_s).isEmpty());
    CHECK(partyCode({}).isEmpty());
}

TEST_CASE("A local party has a colour of its own that stays the same")
{
    CHECK(partyColor(u"NSV"_s) == partyColor(u"NSV"_s));
    CHECK(partyColor(u"NSV"_s) != partyColor(u"SJVP"_s));
    CHECK(partyColor(u"NSV"_s) <= 0xffffff);
}

TEST_CASE("Known parties come first, local ones in Swedish order, and no party last")
{
    QStringList parties{u""_s,           u"Örnpartiet"_s, u"SD"_s, u"Ängspartiet"_s,
                        u"Älvpartiet"_s, u"V"_s,          u"S"_s,  u"M"_s};
    std::sort(parties.begin(), parties.end(), partyBefore);
    CHECK(parties == QStringList{u"V"_s, u"S"_s, u"M"_s, u"SD"_s, u"Älvpartiet"_s, u"Ängspartiet"_s,
                                 u"Örnpartiet"_s, u""_s});
}
