#include "store/exportprofiles.h"
#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

TEST_CASE("Profiles of the register's own are added, changed and removed, each as one act")
{
    SampleCommittee sample;
    store::ExportProfiles book{sample->database()};
    CHECK(book.list().value().isEmpty());
    ExportProfile door;
    door.name = u"Dörrlista"_s;
    door.base = Profile::Public;
    door.columns = {u"party"_s, u"name"_s};
    ExportProfile other;
    other.name = u"Ängslista"_s;
    other.columns = {u"name"_s};
    REQUIRE(book.add(other));
    REQUIRE(book.add(door));
    auto kept = book.list().value();
    REQUIRE(kept.size() == 2);
    door.revision = kept[0].revision;
    CHECK(kept[0].name == u"Dörrlista"_s); // Ä comes after D
    CHECK(kept[0] == door);

    kept[0].columns = {u"name"_s};
    REQUIRE(book.change(kept[0]));
    refuses(book.change(door), Kind::Conflict); // from an older reading
    REQUIRE(sample->history.undo());
    CHECK(book.list().value()[0].columns == door.columns);
    REQUIRE(book.remove(book.list().value()[0]));
    CHECK(book.list().value().size() == 1);
    REQUIRE(sample->history.undo());
    CHECK(book.list().value().size() == 2);
    CHECK(sample->check().value() == QStringList{});

    ExportProfile doubled;
    doubled.name = u"dörrlista"_s;
    doubled.columns = {u"name"_s};
    refuses(book.add(doubled), Kind::Invalid);
}
