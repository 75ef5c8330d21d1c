#include "domain/colour.h"
#include "domain/party.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// The list in use while a test runs.
struct InUse
{
    explicit InUse(const QList<Party> &list) { useParties(list); }
    ~InUse() { useParties({}); }
};

} // namespace

TEST_CASE("The parties of parliament have their colours, in any case")
{
    CHECK(knownParties().size() == 8);
    CHECK(knownParties() == usualParties());
    CHECK(partyColor(u"kd"_s) == usualParties()[5].color);
    CHECK(partyColor(u"S"_s) == 0xe8112d); // as the party has it
}

TEST_CASE("Every party's colour stands out from light and dark surroundings, also a local one's")
{
    QStringList codes{u"NSV"_s, u"SJVP"_s, u"Örnpartiet"_s, u"Q"_s};
    for (const Party &party : usualParties())
        codes << party.code;
    for (const QString &code : codes) {
        INFO(code.toStdString());
        CHECK(contrast(partyColor(code), lightSurface) >= 3);
        CHECK(contrast(partyColor(code), darkSurface) >= 3);
    }
}

TEST_CASE("Any colour can be made to stand out from both surroundings")
{
    for (quint32 colour = 0; colour <= 0xffffff; colour += 0x0f1e3d) {
        const quint32 readable = readableColour(colour);
        CHECK(contrast(readable, lightSurface) >= 3);
        CHECK(contrast(readable, darkSurface) >= 3);
        CHECK(readableColour(readable) == readable);
    }
}

TEST_CASE("A colour is written and read as on the web")
{
    CHECK(colourText(0x0a8f3c) == u"#0a8f3c"_s);
    CHECK(colourFromText(u" #0A8f3C "_s) == 0x0a8f3cu);
    CHECK(colourFromText(u"0a8f3c"_s) == 0x0a8f3cu);
    CHECK_FALSE(colourFromText(u"green"_s));
    CHECK_FALSE(colourFromText(u"#fff"_s));
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

TEST_CASE("Each party that is added gets a colour that no other has")
{
    QList<Party> list = usualParties();
    for (int i = 0; i < 6; ++i) {
        const quint32 colour = freeColor(list);
        for (const Party &party : std::as_const(list))
            CHECK(party.color != colour);
        list.append({u"L%1"_s.arg(i), u"Lokalt parti"_s, colour, true});
    }
}

TEST_CASE("Known parties come first, local ones in Swedish order, and no party last")
{
    QStringList parties{u""_s,           u"Örnpartiet"_s, u"SD"_s, u"Ängspartiet"_s,
                        u"Älvpartiet"_s, u"V"_s,          u"S"_s,  u"M"_s};
    std::sort(parties.begin(), parties.end(), partyBefore);
    CHECK(parties == QStringList{u"V"_s, u"S"_s, u"M"_s, u"SD"_s, u"Älvpartiet"_s, u"Ängspartiet"_s,
                                 u"Örnpartiet"_s, u""_s});
}

TEST_CASE("A register's own list gives order and colours until it is put away")
{
    {
        const InUse own{{{u"ÄP"_s, u"Älvpartiet"_s, 0x117a65, true}, {u"S"_s, u"Socialdemokraterna"_s, 1}}};
        CHECK(partyColor(u"äp"_s) == 0x117a65);
        CHECK(partyBefore(u"ÄP"_s, u"S"_s));
        CHECK(partyBefore(u"S"_s, u"V"_s));
    }
    CHECK(partyBefore(u"S"_s, u"ÄP"_s));
}

TEST_CASE("A list of parties is refused without abbreviation or name, and with one abbreviation twice")
{
    CHECK(problems(usualParties()).isEmpty());
    CHECK(problems(QList<Party>{}).size() == 1);
    CHECK(problems(QList<Party>{{u" "_s, u"Älvpartiet"_s}}).size() == 1);
    CHECK(problems(QList<Party>{{u"ÄP"_s, u" "_s}}).size() == 1);
    CHECK(problems(QList<Party>{{QString(500, u'Ä'), u"Älvpartiet"_s}}).size() == 1);
    CHECK(problems(QList<Party>{{u"ÄP"_s, QString(500, u'Ä')}}).size() == 1);
    CHECK(problems(QList<Party>{{u"ÄP"_s, u"Älvpartiet"_s}, {u"äp"_s, u"Ängspartiet"_s}}).size() == 1);
}
