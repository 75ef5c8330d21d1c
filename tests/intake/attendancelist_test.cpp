#include "intake/backreferences.h"
#include "intake/protocoltext.h"
#include "intake/readings.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace intake;
using namespace Qt::StringLiterals;

namespace {

AttendanceList listOf(const QString &head)
{
    return readProtocol(head + u"\n\n§ 5 Taxa\nKS 15-2024\n\nBeslut\nTaxan antas.\n"_s, {}, {}).attendance;
}

// "Vera Lind (S) [member] för Bo Alm (M) | § 62–75 | ordförande | note"
QStringList lines(const AttendanceList &list)
{
    QStringList result;
    for (const Participant &one : list.participants) {
        QString line = withParty(one.name, one.party) + u" ["_s + key(one.attending) + u']';
        if (!one.insteadOf.isEmpty())
            line += u" för "_s + withParty(one.insteadOf, one.insteadOfParty);
        for (const QString &part : {one.items, one.office, one.note})
            if (!part.isEmpty())
                line += u" | "_s + part;
        result.append(line);
    }
    return result;
}

struct Written
{
    QString head;
    QStringList expected;
};

} // namespace

TEST_CASE("Substitutes are read in the ways in which authorities write them")
{
    for (
        const auto &[head, expected] : QList<Written>{
            {u"Beslutande\nVera Lind (S), ordförande\nAnna Ek (S) ersätter Bo Alm (M)\nCia Öst (C)"_s,
             {u"Vera Lind (S) [member] | ordförande"_s,
              u"Anna Ek (S) [serving_substitute] för Bo Alm (M)"_s}},
            {u"Tjänstgörande ersättare\nAnna Ek (S) tjg ers för Bo Alm (S)\nKarin Dal (M) tjänstgör för Per Ås (M)"_s,
             {u"Anna Ek (S) [serving_substitute] för Bo Alm (S)"_s,
              u"Karin Dal (M) [serving_substitute] för Per Ås (M)"_s}},
            {u"Beslutande: Anna Ek (S) ersättare istf Bo Alm (S) Karin Dal (V) § 62-75 Per Ås (SRD)"_s,
             {u"Anna Ek (S) [serving_substitute] för Bo Alm (S)"_s, u"Karin Dal (V) [member] | § 62–75"_s,
              u"Per Ås (SRD) [member]"_s}},
            {u"Närvarande:\nBo Alm (M) ers: Anna Ek (M)"_s,
             {u"Anna Ek (M) [serving_substitute] för Bo Alm (M)"_s}},
            {u"Beslutande\nAnna Ek (S) (ersätter Bo Alm (S))"_s,
             {u"Anna Ek (S) [serving_substitute] för Bo Alm (S)"_s}},
            {u"Ledamöter\nVera Lind (S)\nAnna Ek (S)*\n* tjänstgörande ersättare"_s,
             {u"Vera Lind (S) [member]"_s, u"Anna Ek (S) [serving_substitute]"_s}},
            {u"Beslutande\nVera Lind (S), ej § 84, 90\nVakant (M)\nPer Ås (-)\nÅsa Örn (Norrbys Väl)"_s,
             {u"Vera Lind (S) [member] | ej § 84, 90"_s, u" (M) [absent]"_s, u"Per Ås [member]"_s,
              u"Åsa Örn (Norrbys Väl) [member]"_s}},
            {u"Övriga deltagande\nNoel Even (S) ej tjg ers\nEster Dal, nämndsekreterare"_s,
             {u"Noel Even (S) [substitute]"_s, u"Ester Dal [other] | nämndsekreterare"_s}},
            {u"Ordinarie ledamöter\nVera Lind (S)\n\nErsättare\nAnna Ek (S)\n\nFrånvarande\nBo Alm (M)"_s,
             {u"Vera Lind (S) [member]"_s, u"Anna Ek (S) [substitute]"_s, u"Bo Alm (M) [absent]"_s}},
            {u"Närvarolista\nNamn\tParti\tN ä r v a r o\tAnteckningar\nLedamöter (3)\nVera "
             u"Lind\tS\t1\tOrdförande\nBo "
             "Alm\tM\t-\nAnna Ek\tC\t1"_s,
             {u"Vera Lind (S) [member] | ordförande"_s, u"Bo Alm (M) [absent]"_s, u"Anna Ek (C) [member]"_s}},
            {u"Beslutande   Ordförande   Vera Lind (S)\nVice ordförande   Bo Alm (M), kl. 13.00-15.30"_s,
             {u"Vera Lind (S) [member] | ordförande"_s,
              u"Bo Alm (M) [member] | vice ordförande | kl. 13.00-15.30"_s}},
            {u"Beslutande\nVera Lind (S)\n\nUtses att justera\nBo Alm (M)\n\nSekreterare\nEster Dal"_s,
             {u"Vera Lind (S) [member]"_s}},
            {u"Beslutande\nSe bilaga\n\nUtses att justera Bo Alm (M)"_s, {}},
        }) {
        const AttendanceList list = listOf(head);
        const QStringList read = lines(list);
        CAPTURE(head.toStdString(), read.join(u'\n').toStdString());
        for (const QString &line : expected) {
            CAPTURE(line.toStdString());
            CHECK(read.contains(line));
        }
        CHECK(read.size() >= expected.size());
        CHECK((!expected.isEmpty() || read.isEmpty()));
    }
}

TEST_CASE("What an attendance list leaves unsure is said")
{
    CHECK(listOf(u"Beslutande\nVera Lind (S)\nBo Alm (M)"_s).doubts.isEmpty());
    CHECK(listOf(u"Närvarande:\nBo Alm (M) ers: Anna Ek (M)"_s).doubts.size() == 1);
    CHECK(listOf(u"Beslutande\nAnna Ek (S)*\nVera Lind (S)"_s).doubts.size() == 1);
    CHECK(listOf(u"Beslutande\nVera Lind, ordf. ej 84, 90\nBo Alm ej 102"_s).doubts.size() == 1);
    CHECK(listOf(u"Beslutande\nVera Lind Bo Alm Anna Ek Per Dal"_s).doubts.size() == 1);
    CHECK(listOf(u"Beslutande\nVera Lind (S) närvarande from kl , 1, 6-36\nBo Alm (M)"_s).doubts.size() == 2);
}

TEST_CASE("A page's head inside a name and a word cut at a line's end are mended")
{
    const AttendanceList list = listOf(u"Beslutande\nVera Lind (S), ordförande\nAnna Öster-\nlund (M)"_s);
    CHECK(lines(list).contains(u"Anna Österlund (M) [member]"_s));
    const QString runOn =
        u"1 PROTOKOLL 1(6) Plats: Regionens hus Beslutande: Vera Lind (S), ordförande, Anna "_s +
        u"\n\n2 PROTOKOLL 2(6) Österlund (M), Bo Alm (C), Karin Dal (V), Per Ås (L), Åsa Örn (KD), "
        "Nils Ek (MP), Eva Dal (S)"_s;
    CHECK(lines(listOf(runOn)).contains(u"Anna Österlund (M) [member]"_s));
}

TEST_CASE("The names that a vote lists are counted against its number")
{
    const auto draftOf = [](const QString &vote) {
        return readProtocol(
                   u"§ 5 Taxa\nKS 15-2024\n\nOmröstning\n"_s + vote + u"\n\nBeslut\nTaxan antas.\n"_s, {}, {})
            .drafts.first();
    };
    const QString meaning = u"Ja-röst för avslag, nej-röst för bifall.\n\n"_s;
    const Draft right =
        draftOf(meaning + u"Ja-röster (2): Anna Ek (S), Bo Alm (M)\nNej-röster (1): Vera Lind (V)"_s);
    REQUIRE(right.item.votes.size() == 1);
    CHECK(right.item.votes.first().yes == 2);
    CHECK(right.item.votes.first().no == 1);
    CHECK(right.item.votes.first().yesMeans == u"avslag"_s);
    CHECK(readings::doubts(right, Doubt::About::Votes).isEmpty());
    const Draft wrong =
        draftOf(meaning + u"Ja-röster (3): Anna Ek (S), Bo Alm (M)\nNej-röster (1): Vera Lind (V)"_s);
    CHECK(readings::doubts(wrong, Doubt::About::Votes).size() == 1);
    const Draft after =
        draftOf(meaning + u"Följande röstar ja: Anna Ek (S), Bo Alm (M) och Cia Öst (C) (3).\n"
                          "Följande röstar nej: Vera Lind (V) (2)."_s);
    REQUIRE(after.item.votes.size() == 1);
    CHECK(after.item.votes.first().no == 2);
    CHECK(readings::doubts(after, Doubt::About::Votes).size() == 1);
}

TEST_CASE("Motions whose mover stands after the verb are read")
{
    for (const QString &text :
         {u"Bifall till förslaget yrkas av Anna Ek (S)."_s, u"Av Anna Ek (S) yrkas bifall till förslaget."_s,
          u"Under överläggningen yrkar Anna Ek (S) bifall till förslaget."_s,
          u"Yrkande om bifall till förslaget framställs av Anna Ek (S)."_s}) {
        CAPTURE(text.toStdString());
        const Reading reading = readProtocol(
            u"§ 5 Taxa\nKS 15-2024\n\nYrkanden\n"_s + text + u"\n\nBeslut\nTaxan antas.\n"_s, {}, {});
        REQUIRE(reading.drafts.size() == 1);
        const auto &proposals = reading.drafts.first().item.proposals;
        REQUIRE(proposals.size() == 1);
        CHECK(proposals.first().mover == u"Anna Ek"_s);
        CHECK(proposals.first().party == u"S"_s);
        CHECK(proposals.first().text.compare(u"bifall till förslaget"_s, Qt::CaseInsensitive) == 0);
    }
}

TEST_CASE("A weekday that does not fit its date is a doubt that names the right one")
{
    const auto doubtsIn = [](const QString &sentence) {
        const Reading reading = readProtocol(
            u"§ 5 Resa\nKS 15-2024\n\nBakgrund\n"_s + sentence + u"\n\nBeslut\nResan godkänns.\n"_s, {}, {});
        return readings::doubts(reading.drafts.first(), Doubt::About::Text);
    };
    for (const QString &wrong :
         {u"Resan är onsdag den 12 november 2024."_s, u"Resan är onsdagen 2024-11-12."_s,
          u"Resan är 12 november 2024 (onsdag)."_s, u"Resan är ons 12 nov. 2024."_s}) {
        CAPTURE(wrong.toStdString());
        const QStringList doubts = doubtsIn(wrong);
        REQUIRE(doubts.size() == 1);
        CHECK(doubts.first().contains(u"tisdag"_s));
    }
    CHECK(doubtsIn(u"Resan är tisdag den 12 november 2024."_s).isEmpty());
}

TEST_CASE("What points back is found in the register when it is there, and one of several is not guessed")
{
    Committee committee;
    committee.name = u"Regionala utvecklingsnämnden"_s;
    committee.shortName = u"RUN"_s;
    const auto entry = [](const QString &number, const QDate &meeting) {
        RegisterEntry made;
        made.item = Id<ProtocolItem>::make();
        made.number = *ItemNumber::parse(number);
        made.meeting = meeting;
        return made;
    };
    const QList<RegisterEntry> entries{entry(u"268"_s, {2022, 12, 15}), entry(u"5"_s, {2022, 3, 1}),
                                       entry(u"5"_s, {2023, 1, 11}), entry(u"9"_s, {2023, 1, 11})};
    const QDate from{2023, 2, 1};
    const auto found = [&](const BackReference &reference) {
        const auto *one = entryPointedAt(reference, entries, committee, from);
        return one ? int(one - &entries.first()) : -1;
    };
    CHECK(found({u"Bordlagt den 15 december 2022, § 268"_s, {}, u"268"_s, {2022, 12, 15}}) == 0);
    CHECK(found({u"RUN § 268/2022"_s, u"RUN"_s, u"268"_s, {}}) == 0);
    CHECK(found({u"RUN § 5"_s, u"RUN"_s, u"5"_s, {}}) == 2);
    CHECK(found({u"KS § 268"_s, u"KS"_s, u"268"_s, {}}) == -1);
    CHECK(found({u"den 14 december 2022, § 268"_s, {}, u"268"_s, {2022, 12, 14}}) == -1);
    CHECK(found({u"RUN § 9/2022"_s, u"RUN"_s, u"9"_s, {}}) == -1);
}
