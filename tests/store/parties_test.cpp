#include "domain/colour.h"
#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

TEST_CASE("A register without a list of its own has the usual parties")
{
    SampleCommittee sample;
    CHECK(sample->parties.list().value() == usualParties());
}

TEST_CASE("A list of parties is kept in its order, its colours readable, and undone as one act")
{
    SampleCommittee sample;
    auto list = usualParties();
    list.prepend({u" ÄP "_s, u"Älvpartiet"_s, 0xffff00, true});
    list.removeLast();
    REQUIRE(sample->parties.setList(list));
    const auto kept = sample->parties.list().value();
    CHECK(kept == tidied(list));
    CHECK(kept[0].code == u"ÄP"_s);
    CHECK(contrast(kept[0].color, lightSurface) >= 3);
    CHECK(sample->check().value() == QStringList{});

    auto other = kept;
    other.move(0, 3);
    REQUIRE(sample->parties.setList(other));
    REQUIRE(sample->history.undo());
    CHECK(sample->parties.list().value() == kept);
    REQUIRE(sample->history.undo());
    CHECK(sample->parties.list().value() == usualParties());
    REQUIRE(sample->history.redo());
    CHECK(sample->parties.list().value() == kept);
    REQUIRE(sample->parties.setList(usualParties()));
    CHECK(sample->parties.list().value() == usualParties());
}

TEST_CASE("A list with a doubled party or none is refused")
{
    SampleCommittee sample;
    refuses(sample->parties.setList({}), Kind::Invalid);
    refuses(sample->parties.setList({{u"S"_s, u"A"_s}, {u"s"_s, u"B"_s}}), Kind::Invalid);
    CHECK(sample->parties.list().value() == usualParties());
}
