#include "domain/attendance.h"
#include "domain/decision.h"
#include "domain/history.h"
#include "domain/outcome.h"
#include "domain/person.h"
#include "domain/roster.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace Qt::StringLiterals;

TEST_CASE("Every outcome has the word that the minutes use")
{
    QStringList words;
    for (const auto outcome : outcomes())
        words << label(outcome);
    CHECK(
        words.join(u'|') ==
        u"Bifall|Enligt förslag|Avslag|Delvis bifall|Ändrat förslag|Tillägg|Bordlagd|Återremitterad|"
        "Återremitterad av minoritet|Utgår|Avskriven|Anses besvarad|Tillstyrks|Överlämnas|Vald|Val bordlagt|"
        "Lämnas vakant|Avsägelse godkänd|Noteras|Läggs till handlingarna|Antas|Delegeras|"
        "Ordförandebeslut anmält"_s);
}

TEST_CASE("Every place on a roster has its Swedish word")
{
    QStringList words;
    for (int i = 0; i <= int(SeatStatus::Cancelled); ++i)
        words << label(SeatStatus(i));
    CHECK(words.join(u'|') ==
          u"Vakant|Nominerad|Föreslagen|Bordlagd|Återremitterad|Vald|Anmäld|Förhinder|Ersatt|"
          "Deltog|Uteblev|Giltigt frånvarande|Inställt"_s);
    CHECK(label(Role::FirstViceChair) == u"1:e vice ordförande"_s);
    CHECK(label(SeatKind::Substitute) == u"Ersättare"_s);
}

TEST_CASE("What a roster rests on has its Swedish word")
{
    CHECK(label(Authority::State::None) == u"Saknar beslut"_s);
    CHECK(label(Authority::State::Tabled) == u"Bordlagt"_s);
    CHECK(label(Authority::State::ReferredBack) == u"Återremitterat"_s);
    CHECK(label(Authority::State::Rejected) == u"Avslaget"_s);
    CHECK(label(Authority::State::Decided) == u"Beslutat"_s);
}

TEST_CASE("The Swedish word of an attendance is read back")
{
    for (const auto status : attendanceStatuses()) {
        CAPTURE(label(status).toStdString());
        CHECK(attendanceStatusFromKey(label(status)) == status);
        CHECK(attendanceStatusFromKey(label(status).toUpper()) == status);
    }
}

TEST_CASE("An act is told with its name and its subject")
{
    Act act;
    act.name = u"person.add"_s;
    act.subject = u"Märta Ågren"_s;
    CHECK(describe(act) == u"Person tillagd: Märta Ågren"_s);
    act.name = u"roster.prevent"_s;
    act.subject.clear();
    CHECK(describe(act) == u"Förhinder antecknat"_s);
    act.name = u"unknown.act"_s;
    CHECK(describe(act) == u"unknown.act"_s);
}
