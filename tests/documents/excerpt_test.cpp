#include "checkedpdf.h"
#include "committee_samples.h"
#include "documents/csvwriter.h"
#include "documents/excerptdocument.h"
#include "documents/format.h"
#include "documents/htmlwriter.h"
#include "documents/rosterdocument.h"
#include "documents/textwriter.h"
#include "documents/writtentext.h"

#include <catch2/catch.hpp>

using namespace documents;
using namespace Qt::StringLiterals;
using checked::firstOutOfOrder;

namespace {

QString textOf(const Document &document)
{
    return QString::fromUtf8(writeText(document).bytes).simplified();
}

} // namespace

TEST_CASE("The excerpt of a tabled item has its head, its blocks in order")
{
    const QString text = textOf(excerptDocument(samples::tabledExcerpt()));
    CHECK(firstOutOfOrder(text, {u"PROTOKOLLSUTDRAG"_s,
                                 u"Regionala utvecklingsnämnden"_s,
                                 u"268 Deltagande"_s,
                                 u"Ojusterat."_s,
                                 u"15 december 2022"_s,
                                 u"RUN 550-2022"_s,
                                 u"Sammanfattning"_s,
                                 u"- Mötesplats Lycksele"_s,
                                 u"Förslag till beslut"_s,
                                 u"Yrkanden"_s,
                                 u"Richard Carstedt (S) yrkar att ärendet bordläggs."_s,
                                 u"Beslut -"_s,
                                 u"Ärendet bordläggs."_s,
                                 u"Beslutsunderlag"_s,
                                 u"Tjänsteskrivelse 2022-12-07"_s,
                                 u"Expedieras till"_s,
                                 u"Regionala utvecklingsförvaltningen"_s,
                                 u"Justerat: ännu inte"_s,
                                 u"Rätt utdraget intygar"_s,
                                 u"Underskrift: Namn Namnsson"_s,
                                 u"Ort och datum: Umeå, 20 december 2022"_s}) == QString{});
}

TEST_CASE("An item that is not adjusted is warned of, and an adjusted one is not marked")
{
    CHECK(warningsOf(samples::tabledExcerpt()).size() == 1);
    CHECK(warningsOf(samples::decidedExcerpt()).isEmpty());
    CHECK_FALSE(textOf(excerptDocument(samples::decidedExcerpt())).contains(u"Ojusterat"_s));
}

TEST_CASE("The certificate says what belongs on its lines where a pen is to fill them in")
{
    Excerpt excerpt = samples::decidedExcerpt();
    excerpt.certifiedBy.clear();
    excerpt.certifiedWhere.clear();
    excerpt.certifiedOn = {};
    CHECK(firstOutOfOrder(textOf(excerptDocument(excerpt)),
                          {u"Rätt utdraget intygar"_s, u"Underskrift och namnförtydligande"_s,
                           u"Ort och datum: ____"_s}) == QString{});
}

TEST_CASE("A withdrawn proposal does not stand in the excerpt")
{
    Excerpt excerpt = samples::tabledExcerpt();
    CHECK_FALSE(textOf(excerptDocument(excerpt)).contains(u"Ŋavdna"_s));
    excerpt.treatment.item.proposals[1].withdrawn = false;
    CHECK(textOf(excerptDocument(excerpt)).contains(u"Ŋavdna Testsson (MP): Avslag på förslaget."_s));
    excerpt.treatment.item.proposals.clear();
    CHECK_FALSE(textOf(excerptDocument(excerpt)).contains(u"Yrkanden"_s));
}

TEST_CASE(
    "A decided item shows what it takes up again, the vote, numbered points, dissent and disqualification")
{
    const QString text = textOf(excerptDocument(samples::decidedExcerpt()));
    CHECK(firstOutOfOrder(
              text, {u"16 februari 2023"_s,
                     u"Tidigare behandling: Bordlagt den 15 december 2022,"_s,
                     u"Beslutsgång"_s,
                     u"Omröstning"_s,
                     u"Bifall till förslaget 9"_s,
                     u"Avslag 4"_s,
                     u"Avstår 1"_s,
                     u"Regionala utvecklingsnämnden beslutar"_s,
                     u"1. att välja deltagare enligt lista."_s,
                     u"2. att återremittera frågan om Almedalen."_s,
                     u"Ärendet i punkt 2 återremitteras till förvaltningen. Skäl: kostnaden ska utredas."_s,
                     u"Paragrafen justeras omedelbart."_s,
                     u"Reservationer"_s,
                     u"Sárá Đorđević (V) reserverar sig mot beslutet."_s,
                     u"Test Testsson (SD): Listan är för lång."_s,
                     u"Protokollsanteckning"_s,
                     u"Jäv"_s,
                     u"Jon Jonsson (C) anmäler jäv"_s,
                     u"Yttrande 2023-02-01 (tillkom den 10 februari 2023)"_s,
                     u"Justerat: 20 februari 2023"_s,
                     u"Anslaget: 21 februari 2023"_s,
                     u"Anslag tas ner:"_s}) == QString{});
}

TEST_CASE("A tabling until a day names the day")
{
    Excerpt excerpt = samples::tabledExcerpt();
    excerpt.treatment.item.points.first().until = QDate{2023, 2, 16};
    CHECK(textOf(excerptDocument(excerpt))
              .contains(u"Ärendet bordläggs till sammanträdet den 16 februari 2023."_s));
    excerpt.treatment.item.points.first().outcome = domain::Outcome::ElectionTabled;
    CHECK(textOf(excerptDocument(excerpt)).contains(u"Valet bordläggs till"_s));
}

TEST_CASE("Excerpts and rosters meet PDF/A-2a and PDF/UA-1 and are read in order")
{
    for (const Excerpt &excerpt : {samples::tabledExcerpt(), samples::decidedExcerpt()}) {
        const Document document = excerptDocument(excerpt);
        CHECK(checked::standardFaults(document) == QString{});
        const QString words = checked::words(document);
        if (!words.isEmpty())
            CHECK(firstOutOfOrder(words,
                                  {u"PROTOKOLLSUTDRAG"_s, u"Sammanträdesdatum"_s, u"Sammanfattning"_s,
                                   u"Förslag till beslut"_s, u"Yrkanden"_s, u"Richard Carstedt (S) yrkar"_s,
                                   u"Beslut"_s, u"Beslutsunderlag"_s, u"Expedieras till"_s,
                                   u"Rätt utdraget intygar"_s, u"Namn Namnsson"_s}) == QString{});
    }
    CHECK(checked::standardFaults(rosterDocument(samples::roster(60), {})) == QString{});
    CHECK(checked::standardFaults(rosterDocument(samples::roster(0), {})) == QString{});
}

TEST_CASE("Hostile words in an item are only words")
{
    Excerpt excerpt = samples::tabledExcerpt();
    excerpt.treatment.item.title = u"<script>alert(1)</script>"_s;
    excerpt.treatment.item.proposals.first().text = u"att </p><img src=x onerror=alert(1)>"_s;
    const QByteArray html = writeHtml(excerptDocument(excerpt)).bytes;
    CHECK_FALSE(html.contains("<script>"));
    CHECK_FALSE(html.contains("<img"));
    CHECK(checked::standardFaults(excerptDocument(excerpt)) == QString{});
}

TEST_CASE("Text of one field becomes paragraphs, lists and the headings that name an event")
{
    domain::Event event;
    event.name = u"Västerbotten på Grand Hôtel"_s;
    event.aliases = {u"Västerbotten på Gran Hôtel"_s};
    const QList<Block> expected{
        Paragraph{plain(u"Ett stycke\nmed två rader."_s)},
        List{false, {{plain(u"första"_s)}, {plain(u"andra"_s)}}},
        Heading{3, u"Västerbotten på Gran Hôtel"_s},
        Paragraph{plain(u"Slut."_s)},
    };
    CHECK(writtenText(
              u"Ett stycke\nmed två rader.\n- första\n\n– andra\n\nVästerbotten på Gran Hôtel\n\nSlut.\n"_s,
              2, {event}) == expected);
    CHECK(writtenText({}, 2).isEmpty());
}

TEST_CASE("The roster on paper says what it rests on, its counts and as of which day")
{
    const domain::Roster roster = samples::roster(10);
    domain::Committee committee;
    committee.name = u"Regionala utvecklingsnämnden"_s;
    const QString text = textOf(rosterDocument(roster, committee));
    CHECK(firstOutOfOrder(text,
                          {u"DELTAGARLISTA"_s, u"Mötesplats Lycksele 2024"_s, u"22–23 maj 2024, Lycksele"_s,
                           u"Beslutat den 16 februari 2023,"_s, u"RUN 550-2022"_s,
                           u"7 av 10 ordinarie platser besatta (7 valda, 0 nominerade)"_s, u"2 april 2024"_s,
                           u"Intern"_s, u"Nr Namn"_s, u"Obesatt"_s}) == QString{});

    domain::Roster tabled = roster;
    tabled.authority.state = domain::Authority::State::Tabled;
    tabled.authority.tabledSince = QDate{2022, 12, 15};
    tabled.edition.cancelled = true;
    CHECK(textOf(rosterDocument(tabled, committee)).contains(u"Bordlagt sedan den 15 december 2022"_s));
    CHECK(textOf(rosterDocument(tabled, committee)).contains(u"Tillfället är inställt."_s));
    tabled.authority = {};
    CHECK(textOf(rosterDocument(tabled, committee)).contains(u"Saknar beslut"_s));
}

TEST_CASE("The roster comes out as CSV from the same columns as on paper")
{
    const domain::Roster roster = samples::roster(5);
    const QList<QByteArray> lines = writeCsv(rosterTable(roster), {u';', false}).bytes.split('\n');
    CHECK(lines[0] == "Nr;Namn;Parti;Uppdrag;Kommun;Plats;Status;Ersätter\r");
    CHECK(lines[1] == "1;Påhittad-1, Test;S;Ordförande;Lycksele;Ordinarie;Vald;\r");
    CHECK(lines[2] ==
          "2;Påhittad-2, Test;M;Ledamot;Skellefteå;Ordinarie;Förhinder, ersätts av Påhittad-3, Ŋavdna "
          "Sárá;\r");
    CHECK(lines[3].endsWith(";Påhittad-2, Test\r"));
    CHECK(lines[5] == "5;Obesatt plats;;;;Ordinarie;Vakant;\r");
}

TEST_CASE("Every format is found by its key and by the end of a file name")
{
    for (const Format format : formats()) {
        CHECK(formatFromKey(key(format)) == format);
        CHECK(formatFromKey(key(format).toUpper()) == format);
        CHECK(formatOfFile(u"mapp.x/utdrag."_s + suffix(format)) == format);
        const auto written = write(excerptDocument(samples::tabledExcerpt()), format);
        REQUIRE(written);
        CHECK(written->bytes.size() > 500);
        CHECK(written->warnings.isEmpty());
    }
    CHECK_FALSE(formatFromKey(u"docx"_s));
    CHECK_FALSE(formatOfFile(u"utdrag"_s));
}

TEST_CASE("File names of excerpts and rosters are made from their numbers and names")
{
    CHECK(excerptFileName(samples::tabledExcerpt().treatment, u"pdf"_s).replace(QChar::Nbsp, u' ') ==
          u"Protokollsutdrag RUN 550-2022 § 268.pdf"_s);
    CHECK(rosterFileName(samples::roster(1), u"csv"_s) == u"Deltagarlista Mötesplats Lycksele 2024.csv"_s);
}
