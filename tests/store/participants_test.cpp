#include "store/meetings.h"
#include "store/store.h"
#include "support/freshstore.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Participant participant(const QString &name, const QString &party)
{
    Participant one;
    one.name = name;
    one.party = party;
    return one;
}

} // namespace

TEST_CASE("The participants of a meeting are kept as the protocol has them, once each, and undone in one act")
{
    FreshStore fresh;
    REQUIRE(fresh->events.addDefaults());
    const auto committee = fresh->events.committees().value().first().id;
    const QDate day{2023, 1, 11};
    CHECK(store::Meetings{fresh.database()}.participants(committee, day).error().kind ==
          Error::Kind::NotFound);

    Participant substitute = participant(u"Anna Ek"_s, u"S"_s);
    substitute.attending = Attending::ServingSubstitute;
    substitute.office = u"gruppledare"_s;
    substitute.insteadOf = u"Bo Alm"_s;
    substitute.insteadOfParty = u"M"_s;
    substitute.items = u"§ 62–75"_s;
    substitute.note = u"från kl. 13.00"_s;
    Participant vacant = participant({}, u"SD"_s);
    vacant.attending = Attending::Absent;
    const QList<Participant> all{participant(u"Vera Lind"_s, u"S"_s), substitute, vacant};
    REQUIRE(store::Meetings{fresh.database()}.importProtocol({}, {{committee, day, all}}));
    CHECK(store::Meetings{fresh.database()}.participants(committee, day).value() == all);

    // The next pages of the same protocol bring the same list, and somebody more.
    REQUIRE(store::Meetings{fresh.database()}.importProtocol(
        {}, {{committee, day, {participant(u"vera lind"_s, u"S"_s), vacant}}}));
    CHECK(store::Meetings{fresh.database()}.participants(committee, day).value() == all);
    const Participant more = participant(u"Cia Ö"_s, u"C"_s);
    REQUIRE(store::Meetings{fresh.database()}.importProtocol({}, {{committee, day, {more}}}));
    CHECK(store::Meetings{fresh.database()}.participants(committee, day).value() ==
          all + QList<Participant>{more});

    REQUIRE(fresh->history.undo());
    CHECK(store::Meetings{fresh.database()}.participants(committee, day).value() == all);
    REQUIRE(fresh->history.undo());
    CHECK_FALSE(store::Meetings{fresh.database()}.participants(committee, day));
    REQUIRE(fresh->history.redo());
    CHECK(store::Meetings{fresh.database()}.participants(committee, day).value() == all);
    CHECK(fresh->check().value().isEmpty());
}
