#include "domain/exportprofile.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

TEST_CASE("A profile needs a name that no other has, built in or not, and a column")
{
    ExportProfile profile;
    profile.name = u"Dörrlista"_s;
    profile.columns = {u"name"_s};
    CHECK(problems(profile, {}).isEmpty());
    CHECK(problems(profile, {profile}).isEmpty()); // itself
    ExportProfile other = profile;
    other.id = Id<ExportProfile>::make();
    other.name = u"dörrlista"_s;
    CHECK(problems(profile, {other}).size() == 1);
    for (const QString &taken : {u" "_s, u"internal"_s, label(Profile::Media)}) {
        profile.name = taken;
        CHECK(problems(profile, {}).size() == 1);
    }
    profile.name = u"Dörrlista"_s;
    profile.columns.clear();
    CHECK(problems(profile, {}).size() == 1);
}
