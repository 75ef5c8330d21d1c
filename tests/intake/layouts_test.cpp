#include "intake/protocoltext.h"
#include "intake/readings.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace intake;
using namespace Qt::StringLiterals;

// Layouts of made-up authorities, each with what makes it hard.

namespace {

Reading readingOf(const QString &text)
{
    return readProtocol(text, {}, {});
}

} // namespace

TEST_CASE("An item numbered by the agenda is read, and its number is a doubt")
{
    const Reading reading =
        readingOf(u"Kommunstyrelsen\n\nSammanträdesdatum: torsdagen den 9 maj 2024\n\nÄrende 5\nDeltagande i "
                  "Landsbygdsriksdagen\nDiarienr: KS.2024.88\n\nKommunstyrelsens beslut:\nKommunstyrelsen "
                  "bordlägger ärendet "
                  "till sammanträdet den 13 juni 2024.\n\nYrkande\nBifall till arbetsutskottets förslag "
                  "yrkas av Lo Sten "
                  "(S).\nBordläggning yrkas av Mia Torn (C) och Nils Ugg (M).\n\nDeltar ej i beslutet\nIda "
                  "Falk (SD) deltar ej "
                  "i beslutet.\n\nSändlista\nDeltagarna\n"_s);
    REQUIRE(reading.drafts.size() == 1);
    const Draft &draft = reading.drafts.first();
    CHECK(draft.item.number.text() == u"5"_s);
    CHECK(draft.item.title == u"Deltagande i Landsbygdsriksdagen"_s);
    CHECK(draft.reference.text() == u"KS.2024.88"_s);
    CHECK(draft.meeting == QDate{2024, 5, 9});
    CHECK(draft.item.proposals.size() == 3);
    REQUIRE(draft.item.points.size() == 1);
    CHECK(draft.item.points.first().outcome == Outcome::Tabled);
    CHECK(draft.item.points.first().until == QDate{2024, 6, 13});
    CHECK(readings::doubts(draft, Doubt::About::Number).size() == 1);
}

TEST_CASE("A scanned list that begins with l. and breaks words is read as its points")
{
    const Reading reading = readingOf(
        u"Miljönämndens arbetsutskott\nSammanträde 2021-02-03\n\nMBAU § 7\nDnr "
        u"MBN-2020-00412\n\nTillsynsplan "
        "2021\n\nArbetsutskottet beslutar\n\nl. att godkänna tillsynsplanen,\n2. att uppdra åt "
        "förvalt-\nningen "
        "att redovisa utfallet\n\nJäv\nBo Stål (C) anmäler jäv och deltar inte i handläggningen.\n"_s);
    REQUIRE(reading.drafts.size() == 1);
    const ProtocolItem &item = reading.drafts.first().item;
    REQUIRE(item.points.size() == 2);
    CHECK(item.points.first().text == u"att godkänna tillsynsplanen"_s);
    CHECK(item.points.at(1).text == u"att uppdra åt förvaltningen att redovisa utfallet"_s);
    REQUIRE(item.disqualifications.size() == 1);
    CHECK(item.disqualifications.first().who == u"Bo Stål"_s);
}

TEST_CASE("Yes may mean a rejection, and a list of names that is too long is a doubt")
{
    const Reading reading = readingOf(
        u"Kommunfullmäktige\nSammanträdesdatum 2019-06-17\n\n§ 94   Dnr KS 2019/00211\n\nSvar på motion om "
        "busskort\n\nKommunfullmäktiges beslut\nMotionen avslås.\n\nOmröstning\nDen som vill avslå motionen "
        "röstar "
        "ja.\nDen som vill bifalla motionen röstar nej.\n\nOmröstningsresultat\nFöljande röstar ja: Karl "
        "Dahl (M), Siv "
        "Noor (S), Ulf Lind (S), Maj Ek (C) (4)\nFöljande röstar nej: Eva Holm (V), Per Rask (NBP), Lena "
        "Ström (MP) "
        "(2)\nMed 4 ja-röster mot 3 nej-röster beslutar fullmäktige att avslå motionen.\n"_s);
    REQUIRE(reading.drafts.size() == 1);
    const Draft &draft = reading.drafts.first();
    REQUIRE(draft.item.votes.size() == 1);
    CHECK(draft.item.votes.first().yes == 4);
    CHECK(draft.item.votes.first().no == 3);
    CHECK(draft.item.votes.first().yesMeans == u"avslå motionen"_s);
    CHECK(readings::doubts(draft, Doubt::About::Votes).size() == 1);
}

TEST_CASE("A protocol told as a story gives its attendance and its items")
{
    const Reading reading =
        readingOf(u"Protokoll fört vid sammanträde med Kulturnämnden i Sjöbygden tisdagen den 14 februari "
                  u"2023\n\nNärvarande: "
                  "Ordföranden Rut Alm (S), ledamöterna Sten Bro (M), Tea Ceder (C) och Uno Dal (V) samt "
                  "tjänstgörande ersättaren "
                  "Ylva Ek (S) i stället för Åke Fors (S).\nFrånvarande: Åke Fors (S)\nSekreterare: Örjan "
                  "Gran\n\n§ 12. "
                  "Representation vid Bokmässan\nSten Bro (M) yrkade att en ledamot till skulle "
                  "delta.\nNämnden beslutade i "
                  "enlighet med ordförandens förslag.\nSten Bro (M) reserverade sig mot beslutet.\n"_s);
    REQUIRE(reading.drafts.size() == 1);
    CHECK(reading.drafts.first().item.dissents.size() == 1);
    QStringList lines;
    for (const Participant &one : reading.attendance.participants)
        lines.append(key(one.attending) + u' ' + summary(one));
    CHECK(lines == QStringList{u"member Rut Alm (S), ordförande"_s, u"member Sten Bro (M)"_s,
                               u"member Tea Ceder (C)"_s, u"member Uno Dal (V)"_s,
                               u"serving_substitute Ylva Ek (S) · för Åke Fors (S)"_s,
                               u"absent Åke Fors (S)"_s, u"other Örjan Gran"_s});
}

TEST_CASE("A run-on text keeps its papers apart and its offices with their holders")
{
    const Reading reading = readingOf(u"1 SAMMANTRÄDESPROTOKOLL 1 (9) Skolnämnden 2015-10-20 Plats och tid "
                                      u"Kommunhuset i Norrby Beslutande ledamöter "
                                      "Sven Talja (S) ordförande Gerd Myr (C) ersättare för Rune Hed (C) "
                                      "Ulla Strand (M) 1:e vice ordförande Lars "
                                      "Kvist (V) § 84-88 Utses att justera Ulla Strand Paragrafer 84-90\n\n2 "
                                      "SAMMANTRÄDESPROTOKOLL 2 (9) Skolnämnden "
                                      "2015-10-20 84 Dnr SKN 2015/123 Val av ombud till stämma Beslut "
                                      "Skolnämnden beslutar att utse Gerd Myr (C). "
                                      "Sammanfattning av ärendet Föreningen Skolmat håller stämma. "
                                      "Beslutsunderlag Kallelse 2015-09-30 Tjänsteskrivelse "
                                      "2015-10-02 Beslutet ska skickas till Föreningen Skolmat\n"_s);
    REQUIRE(reading.drafts.size() == 1);
    CHECK(reading.drafts.first().item.basis == QList<Basis>{{u"Kallelse"_s, QDate{2015, 9, 30}, {}},
                                                            {u"Tjänsteskrivelse"_s, QDate{2015, 10, 2}, {}}});
    const auto &participants = reading.attendance.participants;
    REQUIRE(participants.size() == 4);
    CHECK(participants.at(0).office == u"ordförande"_s);
    CHECK(participants.at(1).insteadOf == u"Rune Hed"_s);
    CHECK(participants.at(1).office.isEmpty());
    CHECK(participants.at(2).office == u"1:e vice ordförande"_s);
    CHECK(participants.at(3).items == u"§ 84–88"_s);
}

TEST_CASE("A text with more items than any protocol is refused with a sentence")
{
    const Reading reading = readingOf(u"\n\n§ 5 Taxa.\nTaxan antas.\n"_s.repeated(3000));
    CHECK(reading.drafts.isEmpty());
    CHECK(reading.whyNone.contains(u"2"_s));
}
