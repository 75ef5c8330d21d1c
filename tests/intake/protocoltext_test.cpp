#include "intake/protocoltext.h"
#include "intake/readings.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace intake;
using namespace Qt::StringLiterals;

namespace {

Reading readingOf(const QString &text)
{
    const readings::Committee2023 given;
    return readProtocol(text, given.events, {given.period});
}

QStringList outcomesOf(const Draft &draft)
{
    QStringList keys;
    for (const DecisionPoint &point : draft.item.points)
        keys.append(key(point.outcome));
    return keys;
}

QStringList moversOf(const Draft &draft)
{
    QStringList movers;
    for (const Proposal &proposal : draft.item.proposals)
        movers.append(withParty(proposal.mover, proposal.party) +
                      (proposal.withdrawn ? u" (withdrawn): "_s : u": "_s) + proposal.text);
    return movers;
}

struct Expected
{
    QString number;
    QString title;
    QString reference;
    QDate meeting;
    QStringList outcomes;
    QList<Doubt::About> unsure;
};

void check(const QString &name, const QString &text, const QList<Expected> &expected)
{
    CAPTURE(name.toStdString());
    const Reading reading = readingOf(text);
    REQUIRE(reading.drafts.size() == expected.size());
    CHECK(reading.whyNone.isEmpty() != expected.isEmpty());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const Draft &draft = reading.drafts.at(i);
        const Expected &wanted = expected.at(i);
        CAPTURE(wanted.number.toStdString());
        CHECK(draft.item.number.text().toStdString() == wanted.number.toStdString());
        CHECK(draft.item.title.toStdString() == wanted.title.toStdString());
        CHECK(draft.reference.text().toStdString() == wanted.reference.toStdString());
        CHECK(draft.meeting == wanted.meeting);
        CHECK(outcomesOf(draft).join(u' ').toStdString() == wanted.outcomes.join(u' ').toStdString());
        QSet<Doubt::About> unsure;
        for (const Doubt &doubt : draft.doubts) {
            CHECK_FALSE(doubt.message.isEmpty());
            unsure.insert(doubt.about);
        }
        CHECK(unsure == QSet<Doubt::About>(wanted.unsure.begin(), wanted.unsure.end()));
    }
}

using About = Doubt::About;

} // namespace

TEST_CASE("Items are read in the layouts of different authorities")
{
    struct Sample
    {
        QString file;
        QList<Expected> items;
    };
    const QDate none;
    for (const auto &[file, items] : QList<Sample>{
             {u"styrelse_utdrag.txt"_s,
              {{u"45"_s,
                u"Svar på motion om cykelväg till badplatsen"_s,
                u"KS 2023/418"_s,
                {2024, 3, 12},
                {u"rejected"_s, u"as_proposed"_s},
                {About::Outcome}}}},
             {u"namnd_flera.txt"_s,
              {{u"31"_s,
                u"Bidrag till sommarscenen"_s,
                u"KUN-2024/0077"_s,
                {2024, 5, 14},
                {u"approved"_s},
                {}},
               {u"32"_s,
                u"Biblioteksplan 2025-2028"_s,
                u"KUN-2024/0081"_s,
                {2024, 5, 14},
                {u"referred_back"_s},
                {}}}},
             {u"fullmaktige_kolon.txt"_s,
              {{u"88"_s,
                u"MEDBORGARFÖRSLAG OM HUNDRASTGÅRD"_s,
                u"KS-2025/311.109"_s,
                {2025, 6, 16},
                {u"referred_back_by_minority"_s},
                {}}}},
             {u"radslut_borta.txt"_s,
              {{u"77"_s,
                u"Val av justerare"_s,
                {},
                {2019, 10, 2},
                {u"elected"_s},
                {About::Number, About::Title, About::Reference, About::Points}},
               {u"78"_s,
                u"Riktlinjer för stödboende"_s,
                u"SN 2019/55"_s,
                {2019, 10, 2},
                {u"adopted"_s},
                {About::Number, About::Text}},
               {u"79"_s,
                u"Information"_s,
                {},
                {2019, 10, 2},
                {u"withdrawn"_s},
                {About::Number, About::Title, About::Reference, About::Points}}}},
             {u"val_och_avsagelser.txt"_s,
              {{u"140"_s,
                u"Val och avsägelser (RS/88/2024)"_s,
                u"RS/88/2024"_s,
                {2024, 11, 12},
                {u"resignation_approved"_s, u"elected"_s, u"left_vacant"_s, u"election_tabled"_s,
                 u"urgent_decision_reported"_s, u"delegated"_s, u"as_proposed"_s},
                {About::Reference, About::Meeting, About::Outcome}}}},
             {u"tillbaka_efter_bordlaggning.txt"_s,
              {{u"12"_s,
                u"Deltagande vid Västerbotten på Grand Hotell 2024"_s,
                u"RUN 77-2024"_s,
                none,
                {u"elected"_s, u"as_proposed"_s},
                {About::Meeting, About::Outcome}}}},
             {u"foredragningslista.txt"_s, {}},
             {u"innehall.txt"_s, {}},
         })
        check(file, readings::sample(file), items);
}

TEST_CASE("Motions keep their movers, joint movers, support and withdrawal")
{
    const Reading reading = readingOf(readings::sample(u"styrelse_utdrag.txt"_s));
    CHECK(moversOf(reading.drafts.first()) ==
          QStringList{u"Vera Lindgård (V): bifall till motionen (med instämmande av Nils Oxelgren (MP))"_s,
                      u"Harald Stensson (M): avslag på motionen"_s, u"Inga Brodd (C): avslag på motionen"_s,
                      u"Sune Mården (KD) (withdrawn): återremiss"_s});
    CHECK(reading.drafts.first().item.proposedDecision == u"Motionen avslås."_s);
}

TEST_CASE("A vote is read with what yes and no stood for")
{
    const auto vote = [](const QString &sample) {
        return readingOf(readings::sample(sample)).drafts.first().item.votes;
    };
    CHECK(vote(u"styrelse_utdrag.txt"_s) ==
          QList<Vote>{{u"avslå motionen"_s, u"bifalla motionen"_s, 9, 5, 1, 0}});
    CHECK(vote(u"fullmaktige_kolon.txt"_s) ==
          QList<Vote>{{u"avgörande i dag"_s, u"återremiss"_s, 24, 15, 0, 0}});
    const Reading counted = readingOf(
        u"§ 5 Taxa\nBeslut\nTaxan antas.\nOmröstningsresultat\n6 ja-röster, 7 nej-röster, 1 avstår, 2 frånvarande."_s);
    REQUIRE(counted.drafts.size() == 1);
    CHECK(counted.drafts.first().item.votes == QList<Vote>{{{}, {}, 6, 7, 1, 2}});
    CHECK(readings::doubts(counted.drafts.first(), About::Votes).size() == 1);
}

TEST_CASE("Dissent and disqualification are told apart")
{
    const ProtocolItem board = readingOf(readings::sample(u"styrelse_utdrag.txt"_s)).drafts.first().item;
    REQUIRE(board.dissents.size() == 2);
    CHECK(board.dissents.at(1).kind == DissentKind::Reservation);
    CHECK(board.dissents.at(1).who == u"Nils Oxelgren"_s);
    CHECK(board.dissents.at(1).party == u"MP"_s);

    const ProtocolItem elections =
        readingOf(readings::sample(u"val_och_avsagelser.txt"_s)).drafts.first().item;
    REQUIRE(elections.disqualifications.size() == 1);
    CHECK(elections.disqualifications.first().who == u"Torvald Frisk"_s);
    REQUIRE(elections.dissents.size() == 1);
    CHECK(elections.dissents.first().kind == DissentKind::NotParticipating);
    CHECK(elections.dissents.first().who == u"Gunde Höök"_s);
    CHECK(elections.immediatelyAdjusted);
}

TEST_CASE("Papers, recipients and earlier treatments are read")
{
    const Draft board = readingOf(readings::sample(u"styrelse_utdrag.txt"_s)).drafts.first();
    CHECK(board.item.basis == QList<Basis>{{u"Tjänsteskrivelse"_s, {2024, 2, 20}, {}},
                                           {u"Motion från Vera Lindgård (V)"_s, {2023, 9, 4}, {}},
                                           {u"KSAU § 12"_s, {2024, 2, 27}, {}}});
    CHECK(board.item.dispatch == QStringList{u"Vera Lindgård"_s, u"Samhällsbyggnadschefen"_s});
    CHECK(board.backReferences ==
          QList<BackReference>{{u"KSAU § 12, 2024-02-27"_s, u"KSAU"_s, u"12"_s, {2024, 2, 27}}});

    const Draft again = readingOf(readings::sample(u"tillbaka_efter_bordlaggning.txt"_s)).drafts.first();
    CHECK(again.backReferences ==
          QList<BackReference>{{u"Bordlagt den 13 december 2023, § 268"_s, {}, u"268"_s, {2023, 12, 13}}});
}

TEST_CASE("A year in the title makes the item about that year's edition")
{
    const readings::Committee2023 given;
    const Reading reading =
        readProtocol(readings::sample(u"tillbaka_efter_bordlaggning.txt"_s), given.events, {given.period});
    CHECK(reading.drafts.first().item.scope == QList<Scope>{{given.events.at(2).id, given.period.id, 2024}});
}

TEST_CASE("Tabling to a day and referral to somebody keep when, to whom and why")
{
    const ProtocolItem elections =
        readingOf(readings::sample(u"val_och_avsagelser.txt"_s)).drafts.first().item;
    CHECK(elections.points.at(3).until == QDate{2024, 12, 11});
    const ProtocolItem library = readingOf(readings::sample(u"namnd_flera.txt"_s)).drafts.at(1).item;
    CHECK(library.points.first().addressee == u"förvaltningen"_s);
    CHECK(library.points.first().reason == u"för att kostnaderna ska redovisas"_s);
}

TEST_CASE("A sentence goes on over the foot and head of a page")
{
    const ProtocolItem library = readingOf(readings::sample(u"namnd_flera.txt"_s)).drafts.at(1).item;
    CHECK(library.background.contains(u"Arbetet fortsätter under hösten"_s));
    CHECK_FALSE(library.background.contains(u"sign"_s));
    CHECK_FALSE(library.background.contains(u"(28)"_s));
}

TEST_CASE("A word that was hyphenated at a line's end is whole again")
{
    const ProtocolItem board = readingOf(readings::sample(u"styrelse_utdrag.txt"_s)).drafts.first().item;
    CHECK(board.points.at(1).text.endsWith(u"den befintliga gångvägen"_s));
}

TEST_CASE("The order of the blocks makes no difference")
{
    const QStringList blocks{u"Beslut\nÄrendet bordläggs.\n"_s,
                             u"Förslag till beslut\nAnna Ek (S) föreslår att ärendet bordläggs.\n"_s,
                             u"Beslutsunderlag\n- Tjänsteskrivelse 2022-12-07\n"_s,
                             u"Bakgrund\nDet gäller en resa.\n"_s};
    QList<int> order{0, 1, 2, 3};
    do {
        QString text = u"§ 7 Resa\nRUN 1-2023\n\n"_s;
        for (const int block : order)
            text += blocks.at(block) + u'\n';
        const Reading reading = readingOf(text);
        REQUIRE(reading.drafts.size() == 1);
        const Draft &draft = reading.drafts.first();
        CHECK(draft.item.background == u"Det gäller en resa."_s);
        CHECK(outcomesOf(draft) == QStringList{u"tabled"_s});
        CHECK(moversOf(draft) == QStringList{u"Anna Ek (S): att ärendet bordläggs"_s});
        CHECK(draft.item.basis == QList<Basis>{{u"Tjänsteskrivelse"_s, {2022, 12, 7}, {}}});
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("Every heading is known alone, with a colon, in capitals, and before its text")
{
    struct Heading
    {
        QString words;
        Part part;
    };
    for (const auto &[words, part] :
         QList<Heading>{{u"Sammanfattning"_s, Part::Background},
                        {u"Sammanfattning av ärendet"_s, Part::Background},
                        {u"Ärendebeskrivning"_s, Part::Background},
                        {u"Beskrivning av ärendet"_s, Part::Background},
                        {u"Bakgrund"_s, Part::Background},
                        {u"Redogörelse för ärendet"_s, Part::Background},
                        {u"Förslag till beslut"_s, Part::Proposal},
                        {u"Förvaltningens förslag till beslut"_s, Part::Proposal},
                        {u"Ordförandens förslag"_s, Part::Proposal},
                        {u"Kommunstyrelsens förslag"_s, Part::Proposal},
                        {u"Arbetsutskottets förslag till beslut"_s, Part::Proposal},
                        {u"Beslutsgång"_s, Part::Procedure},
                        {u"Proposition"_s, Part::Procedure},
                        {u"Propositionsordning"_s, Part::Procedure},
                        {u"Beslut"_s, Part::Point},
                        {u"Kommunfullmäktiges beslut"_s, Part::Point},
                        {u"Regionala utvecklingsnämndens beslut"_s, Part::Point},
                        {u"Reservation"_s, Part::Dissent},
                        {u"Reservationer"_s, Part::Dissent},
                        {u"Särskilt yttrande"_s, Part::Dissent},
                        {u"Protokollsanteckningar"_s, Part::Dissent},
                        {u"Deltar ej"_s, Part::Dissent},
                        {u"Jäv"_s, Part::Disqualification},
                        {u"Beslutsunderlag"_s, Part::Basis},
                        {u"Underlag"_s, Part::Basis},
                        {u"Beslutet skickas till"_s, Part::Dispatch},
                        {u"Beslutet ska skickas till"_s, Part::Dispatch},
                        {u"Skickas till"_s, Part::Dispatch},
                        {u"Expedieras till"_s, Part::Dispatch},
                        {u"Protokollsutdrag skickas till"_s, Part::Dispatch}})
        for (const QString &form :
             QStringList{words + u'\n', words + u":\n"_s, words.toUpper() + u'\n', words + u": "_s}) {
            CAPTURE(form.toStdString());
            const Reading reading = readingOf(u"§ 5 Taxa för torgplatser\nKS 2020/15\n\n"_s + form +
                                              u"Torgets taxa gäller Ulla Ström.\n"_s);
            REQUIRE(reading.drafts.size() == 1);
            CHECK(readings::marked(reading, reading.drafts.first(), part)
                      .join(u' ')
                      .contains(u"Torgets taxa gäller Ulla Ström"_s));
        }
}

TEST_CASE("The sentence for a text without any item says what the text seems to be")
{
    const auto why = [](const QString &text) {
        const Reading reading = readingOf(text);
        CHECK(reading.drafts.isEmpty());
        CHECK(reading.whyNone.endsWith(u'.'));
        return reading.whyNone;
    };
    const QStringList sentences{why(u""_s),
                                why(u"# only a comment\n\n"_s),
                                why(QString{5000, QChar{1}}),
                                why(readings::sample(u"foredragningslista.txt"_s)),
                                why(readings::sample(u"innehall.txt"_s)),
                                why(u"Närvarolista\nAnna Ek (S)\nBo Alm (M)\n"_s),
                                why(u"Hej, vi ses på fredag."_s)};
    CHECK(sentences.at(0) == sentences.at(1));
    CHECK(QSet<QString>(sentences.begin(), sentences.end()).size() == 6);
}

TEST_CASE("What looks like an item's number inside a text begins none")
{
    for (const QString &line : {u"Se KS § 187, 2016-12-06"_s, u"KS § 187, 2016-12-06"_s, u"§§ 63-73"_s,
                                u"§ 62-75 Bo Alm (M)"_s, u"§ 9 i reglementet"_s, u"Ksau § 9/2025"_s}) {
        CAPTURE(line.toStdString());
        const Reading reading =
            readingOf(u"§ 5 Taxa\nKS 2020/15\n\nBeslut\nTaxan antas.\n\nBeslutsunderlag\n"_s + line + u'\n');
        REQUIRE(reading.drafts.size() == 1);
        CHECK(reading.drafts.first().item.number.text() == u"5"_s);
    }
}

TEST_CASE("Line ends of every kind make the same reading")
{
    const QString text = readings::sample(u"styrelse_utdrag.txt"_s);
    const Reading plain = readingOf(text);
    for (const QString &lineEnd : {u"\r\n"_s, u"\r"_s}) {
        const Reading other = readingOf(QString{text}.replace(u"\n"_s, lineEnd));
        CHECK(other.text == plain.text);
        REQUIRE(other.drafts.size() == plain.drafts.size());
        CHECK(other.drafts.first().marks == plain.drafts.first().marks);
    }
}

TEST_CASE("Every collected text gives drafts with a title, or a sentence why not")
{
    const QString folder = readings::sharedFolder(); // only where the collected texts are
    const QStringList files =
        folder.isEmpty() ? QStringList{} : QDir{folder}.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        CAPTURE(file.toStdString());
        const Reading reading = readingOf(*readings::sharedText(file));
        CHECK(reading.drafts.isEmpty() != reading.whyNone.isEmpty());
        for (const Draft &draft : reading.drafts)
            CHECK_FALSE(draft.item.title.isEmpty());
    }
}

TEST_CASE("Collected texts of other authorities are read")
{
    const QDate none;
    struct Collected
    {
        QString file;
        QList<Expected> items;
    };
    for (const auto &[file, items] : QList<Collected>{
             {u"05.txt"_s, {}},
             {u"06.txt"_s, {}},
             {u"12.txt"_s, {}},
             {u"30.txt"_s, {}},
             {u"29.txt"_s,
              {{{},
                u"Arbetsordning för kommunfullmäktige och beredningar"_s,
                u"2018/1014"_s,
                none,
                {u"endorsed"_s},
                {About::Number, About::Text, About::Meeting}}}},
             {u"35.txt"_s,
              {{u"162"_s,
                u"Val av deltagare till konferens"_s,
                u"00322/2026"_s,
                none,
                {u"referred_back"_s},
                {About::Meeting}},
               {u"163"_s,
                u"Information"_s,
                u"00123/2021"_s,
                none,
                {u"withdrawn"_s},
                {About::Reference, About::Meeting, About::Points}}}},
             {u"37.txt"_s,
              {{u"12"_s,
                u"Deltagande i konferens"_s,
                u"2025/00123"_s,
                none,
                {u"referred_back_by_minority"_s},
                {About::Meeting}}}},
         })
        if (const auto text = readings::sharedText(file))
            check(file, *text, items);
}

TEST_CASE("A decision without a heading is found after other blocks, and said to be unsure")
{
    const Reading reading =
        readingOf(u"§ 14 Resa\nRUN 12-2023\n\nReservation\n(SD) reserverar sig mot beslutet.\n\n"
                  "Nämnden beslutar att återremittera ärendet till presidiet.\n\nAvstår: 2\n"_s);
    REQUIRE(reading.drafts.size() == 1);
    const Draft &draft = reading.drafts.first();
    CHECK(outcomesOf(draft) == QStringList{u"referred_back"_s});
    CHECK(readings::doubts(draft, About::Points).size() == 1);
    CHECK(draft.item.dissents.first().party == u"SD"_s);
}

TEST_CASE("A clause of rejection under a proposal to another body is a doubt")
{
    const auto reading =
        readingOf(u"§ 31 Motion om cykelvägar\n\nBeslut\n\n"
                  "Regionstyrelsen föreslår regionfullmäktige besluta\n\n- Avslå motionen.\n"_s);
    REQUIRE(reading.drafts.size() == 1);
    CHECK(outcomesOf(reading.drafts.first()) == QStringList{u"endorsed"_s});
    CHECK_FALSE(readings::doubts(reading.drafts.first(), Doubt::About::Outcome).isEmpty());
}
