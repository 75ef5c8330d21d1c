#include "intake/outcomewords.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace intake;
using namespace Qt::StringLiterals;

TEST_CASE("The words of a decision tell its outcome")
{
    struct Row
    {
        QString point;
        Outcome outcome;
    };
    for (const auto &[point, outcome] : QList<Row>{
             {u"Motionen bifalls."_s, Outcome::Approved},
             {u"Nämnden beslutar bifalla ansökan."_s, Outcome::Approved},
             {u"Dagordningen godkännes."_s, Outcome::Approved},
             {u"att godkänna förslaget och överlämna det till kommunfullmäktige"_s, Outcome::Approved},
             {u"Kulturnämnden beviljar 40 000 kronor."_s, Outcome::Approved},
             {u"Nämnden beslutar enligt ordförandens förslag."_s, Outcome::AsProposed},
             {u"beslutar i enlighet med förvaltningens förslag."_s, Outcome::AsProposed},
             {u"att avslå motionen"_s, Outcome::Rejected},
             {u"Avslag på ansökan."_s, Outcome::Rejected},
             {u"i enlighet med arbetsutskottets förslag avslå motionen"_s, Outcome::Rejected},
             {u"Motionen bifalls delvis."_s, Outcome::PartlyApproved},
             {u"att delvis bifalla motionen"_s, Outcome::PartlyApproved},
             {u"Nämnden beslutar enligt det ändrade förslaget."_s, Outcome::Amended},
             {u"Bifall till förslaget med Anna Eks tillägg."_s, Outcome::Addition},
             {u"Ärendet bordläggs."_s, Outcome::Tabled},
             {u"att bordlägga ärendet till nästa sammanträde"_s, Outcome::Tabled},
             {u"Ärendet bordlades."_s, Outcome::Tabled},
             {u"Nämnden beslutar enligt ordförandens förslag att bordlägga ärendet."_s, Outcome::Tabled},
             {u"att återremittera ärendet för komplettering av kostnader"_s, Outcome::ReferredBack},
             {u"Ärendet återremitteras till förvaltningen."_s, Outcome::ReferredBack},
             {u"Ärendet återremitteras (minoritetsåterremiss)."_s, Outcome::ReferredBackByMinority},
             {u"Ärendet återremitteras av en minoritet."_s, Outcome::ReferredBackByMinority},
             {u"Ärendet utgår."_s, Outcome::Withdrawn},
             {u"Ärende 6 utgår från dagordningen."_s, Outcome::Withdrawn},
             {u"Ärendet avskrivs."_s, Outcome::WrittenOff},
             {u"Motionen är återtagen."_s, Outcome::WrittenOff},
             {u"Motionen anses besvarad."_s, Outcome::DeemedAnswered},
             {u"att anse motionen vara besvarad"_s, Outcome::DeemedAnswered},
             {u"Arbetsutskottet tillstyrker förslaget."_s, Outcome::Endorsed},
             {u"Kommunstyrelsen föreslår kommunfullmäktige besluta att anta arbetsordningen"_s,
              Outcome::Endorsed},
             {u"Regionstyrelsen föreslår regionfullmäktige besluta avslå motionen"_s, Outcome::Endorsed},
             {u"Motionerna lämnas över till kommunstyrelsen för beredning."_s, Outcome::Forwarded},
             {u"Yttrandet överlämnas till regionstyrelsen."_s, Outcome::Forwarded},
             {u"att remittera motionen till kommunstyrelsen"_s, Outcome::Forwarded},
             {u"Nämnden utser Asta Fjällberg (S) till ledamot."_s, Outcome::Elected},
             {u"Till ny ledamot väljs Torvald Frisk (C)."_s, Outcome::Elected},
             {u"att välja Asta Fjällberg (S)"_s, Outcome::Elected},
             {u"Asta Fjällberg (S) och Karl Myrman (M) utses."_s, Outcome::Elected},
             {u"Val av revisor bordläggs."_s, Outcome::ElectionTabled},
             {u"att bordlägga valet av ersättare"_s, Outcome::ElectionTabled},
             {u"Platsen lämnas vakant."_s, Outcome::LeftVacant},
             {u"Avsägelsen godkänns."_s, Outcome::ResignationApproved},
             {u"Godkänner avsägelserna."_s, Outcome::ResignationApproved},
             {u"att entlediga Majken Rå (C)"_s, Outcome::ResignationApproved},
             {u"Informationen noteras."_s, Outcome::Noted},
             {u"Noterar ny sammanräkning från länsstyrelsen."_s, Outcome::Noted},
             {u"Nämnden tackar för informationen."_s, Outcome::Noted},
             {u"Rapporten läggs till handlingarna."_s, Outcome::Filed},
             {u"att lägga redovisningen till handlingarna"_s, Outcome::Filed},
             {u"att anta riktlinjerna"_s, Outcome::Adopted},
             {u"Reglementet antas."_s, Outcome::Adopted},
             {u"Dagordningen fastställs med tillägg av en fråga."_s, Outcome::Adopted},
             {u"Nämnden antar det tidigare bordlagda förslaget."_s, Outcome::Adopted},
             {u"Rätten att godkänna resor delegeras till ordföranden."_s, Outcome::Delegated},
             {u"Ordförandebeslut om inställd resa anmäls."_s, Outcome::UrgentDecisionReported},
         }) {
        CAPTURE(point.toStdString());
        const auto words = outcomeOf(point);
        REQUIRE(words);
        CHECK(label(words->outcome).toStdString() == label(outcome).toStdString());
    }
}

TEST_CASE("Words that decide nothing tell no outcome")
{
    for (const QString &point :
         {u"Kostnaden tas ur nämndens budget."_s, u"Fastighetschefen ska ta fram en skiss."_s,
          u"att ge chefen i uppdrag att godkänna resorna"_s,
          u"att justeringen skall äga rum den 9 december"_s, u""_s}) {
        CAPTURE(point.toStdString());
        CHECK_FALSE(outcomeOf(point));
    }
}

TEST_CASE("A point that decides and then leaves the matter open tells both")
{
    const auto words = outcomeOf(u"att anta planen och återremittera kostnaderna"_s);
    REQUIRE(words);
    CHECK(words->outcome == Outcome::Adopted);
    CHECK(words->other == Outcome::ReferredBack);
}

TEST_CASE("A proposal to another body to reject tells of both, for somebody to choose")
{
    for (const QString &point : {u"Regionstyrelsen föreslår regionfullmäktige besluta avslå motionen"_s,
                                 u"Styrelsen tillstyrker avslag på motionen."_s}) {
        const auto words = outcomeOf(point);
        REQUIRE(words);
        CHECK(words->outcome == Outcome::Endorsed);
        CHECK(words->other == Outcome::Rejected);
    }
    CHECK_FALSE(outcomeOf(u"Nämnden tillstyrker förslaget."_s)->other);
}
