#include "calling.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

void setUp(const Desk &desk)
{
    REQUIRE(desk.call({u"init"_s}).status == 0);
    for (const auto &[name, party] : {std::pair{u"Märta Ågren"_s, u"S"_s}, std::pair{u"Siv Öberg"_s, u"M"_s}})
        REQUIRE(desk.call({u"person"_s, u"add"_s, name, u"--party"_s, party}).status == 0);
}

QStringList namesOf(const Desk &desk, const QString &event, const QString &year)
{
    QStringList names;
    for (const auto &row : desk.json({u"roster"_s, u"show"_s, event, year}).object()[u"rows"_s].toArray())
        if (const QString name = row.toObject()[u"name"_s].toString(); !name.isEmpty())
            names << name;
    return names;
}

} // namespace

TEST_CASE("One call nominates to several events and years, as one act")
{
    Desk desk;
    setUp(desk);
    const auto made = desk.json({u"nominate"_s, u"lycksele,almedalen"_s, u"2024,2025"_s, u"Märta Ågren"_s,
                                 u"Siv Öberg"_s, u"--by"_s, u"beslutsrundan"_s});
    REQUIRE(made.status == 0);
    CHECK(made.array().size() == 8);
    for (const QString &event : {u"lycksele"_s, u"almedalen"_s})
        for (const QString &year : {u"2024"_s, u"2025"_s})
            CHECK(namesOf(desk, event, year).size() == 2);
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(namesOf(desk, u"lycksele"_s, u"2024"_s).isEmpty());

    REQUIRE(desk.call({u"nominate"_s, u"all"_s, u"2024"_s, u"Siv Öberg"_s}).status == 0);
    CHECK(namesOf(desk, u"grand-hotel"_s, u"2024"_s) == QStringList{u"Siv Öberg"_s});
    CHECK(desk.call({u"nominate"_s, u"all,mora"_s, u"2024"_s, u"Siv Öberg"_s}).status == 1);
    CHECK(desk.call({u"nominate"_s, u"all"_s, u"2024,snart"_s, u"Siv Öberg"_s}).status == 2);
}

TEST_CASE("Last year's participants are nominated again in one call")
{
    Desk desk;
    setUp(desk);
    REQUIRE(desk.call({u"nominate"_s, u"lycksele"_s, u"2023"_s, u"Märta Ågren"_s, u"Siv Öberg"_s}).status ==
            0);
    const auto again = desk.json({u"nominate"_s, u"last-year"_s, u"lycksele"_s, u"2024"_s});
    REQUIRE(again.status == 0);
    CHECK(again.object()[u"nominations"_s].toArray().size() == 2);
    CHECK(namesOf(desk, u"lycksele"_s, u"2024"_s) == QStringList{u"Märta Ågren"_s, u"Siv Öberg"_s});
    CHECK(desk.json({u"nominate"_s, u"last-year"_s, u"lycksele"_s, u"2024"_s})
              .object()[u"nominations"_s]
              .toArray()
              .isEmpty());
}

TEST_CASE("The year at a glance tells free seats and the balance beside the committee's own")
{
    Desk desk;
    setUp(desk);
    REQUIRE(desk.call({u"nominate"_s, u"all"_s, u"2024"_s, u"Märta Ågren"_s}).status == 0);
    const auto year = desk.json({u"round"_s, u"2024"_s}).object();
    CHECK(year[u"taken"_s].toInt() == 4);
    CHECK(year[u"free"_s].toInt() == year[u"seats"_s].toInt() - 4);
    CHECK(year[u"editions"_s].toArray().size() == 4);
    const auto first = year[u"balance"_s].toArray().first().toObject();
    CHECK(first[u"party"_s].toString() == u"S");
    CHECK(first[u"seats"_s].toInt() == 4);
    CHECK(first[u"committee"_s].toInt() == 1);
    CHECK(desk.call({u"round"_s, u"snart"_s}).status == 2);
}

TEST_CASE("From nominations to the text of the item, and into the register")
{
    Desk desk;
    setUp(desk);
    CHECK(desk.call({u"decision"_s, u"draft"_s, u"all"_s, u"--year"_s, u"2024"_s}).status == 1);
    CHECK(desk.call({u"decision"_s, u"draft"_s, u"all"_s}).status == 2);
    REQUIRE(desk.call({u"nominate"_s, u"all"_s, u"2024"_s, u"Märta Ågren"_s}).status == 0);
    REQUIRE(desk.call({u"nominate"_s, u"lycksele"_s, u"2024"_s, u"Siv Öberg"_s, u"--substitute"_s}).status ==
            0);

    const auto draft =
        desk.json({u"decision"_s, u"draft"_s, u"lycksele"_s, u"almedalen"_s, u"--year"_s, u"2024"_s});
    REQUIRE(draft.status == 0);
    CHECK(draft.object()[u"clauses"_s].toArray().size() == 3);
    CHECK(draft.object()[u"text"_s].toString() ==
          u"Regionala utvecklingsnämnden beslutar\n"
          "att till Mötesplats Lycksele 2024 välja Märta Ågren (S),\n"
          "att till ersättare vid Mötesplats Lycksele 2024 välja Siv Öberg (M),\n"
          "att till Västerbotten i Almedalen 2024 välja Märta Ågren (S)."_s);

    const QStringList words{u"decision"_s, u"draft"_s, u"all"_s, u"--year"_s, u"2024"_s, u"--register"_s};
    CHECK(desk.call(words).status == 2);
    const auto saved = desk.json(words + QStringList{u"--item"_s, u"14"_s, u"--meeting"_s, u"2023-02-16"_s,
                                                     u"--reference"_s, u"RUN 12-2023"_s});
    INFO(saved.err.toStdString());
    REQUIRE(saved.status == 0);
    CHECK(saved.object()[u"points"_s].toArray().size() == 5);
    // The item elects whom it names.
    desk.setToday({2023, 3, 1});
    const auto elected = desk.json({u"elect"_s, u"nominated"_s, u"all"_s, u"--year"_s, u"2024"_s});
    REQUIRE(elected.status == 0);
    CHECK(elected.object()[u"elected"_s].toInt() == 5);
    CHECK(desk.json({u"roster"_s, u"show"_s, u"lycksele"_s, u"2024"_s}).object()[u"elected"_s].toInt() == 1);
    CHECK(desk.call({u"elect"_s, u"nominated"_s, u"all"_s, u"--year"_s, u"2024"_s}).status == 1);
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(desk.json({u"roster"_s, u"show"_s, u"almedalen"_s, u"2024"_s}).object()[u"elected"_s].toInt() == 0);
    REQUIRE(
        desk.call({u"elect"_s, u"lycksele"_s, u"2024"_s, u"Märta Ågren"_s, u"--decision"_s, u"RUN 12-2023"_s})
            .status == 0);
}

TEST_CASE("A draft is kept from the nominations or by hand, changed, registered and discarded")
{
    Desk desk;
    setUp(desk);
    REQUIRE(desk.call({u"nominate"_s, u"lycksele"_s, u"2024"_s, u"Märta Ågren"_s}).status == 0);
    const auto kept = desk.json({u"decision"_s, u"draft"_s, u"lycksele"_s, u"--year"_s, u"2024"_s,
                                 u"--keep"_s, u"--reference"_s, u"RUN 12-2023"_s});
    INFO(kept.err.toStdString());
    REQUIRE(kept.status == 0);
    CHECK(kept.object()[u"reference"_s].toString() == u"RUN 12-2023"_s);
    CHECK(kept.object()[u"meeting"_s].isNull());
    CHECK(desk.call({u"decision"_s, u"add"_s, u"--draft"_s}).status == 1); // no title
    const auto added = desk.json({u"decision"_s, u"add"_s, u"--draft"_s, u"--title"_s,
                                  u"Ändrad reseordning"_s, u"--event"_s, u"all"_s});
    INFO(added.err.toStdString());
    REQUIRE(added.status == 0);
    auto drafts = desk.json({u"decision"_s, u"drafts"_s}).array();
    REQUIRE(drafts.size() == 2);
    CHECK(drafts[1].toObject()[u"title"_s].toString() == u"Ändrad reseordning"_s);
    CHECK(desk.json({u"decision"_s, u"list"_s}).array().isEmpty());

    CHECK(desk.call({u"decision"_s, u"redraft"_s, u"reseordning"_s}).status == 2);
    CHECK(desk.call({u"decision"_s, u"redraft"_s, u"e"_s, u"--title"_s, u"X"_s}).status == 1); // which one?
    CHECK(desk.call({u"decision"_s, u"redraft"_s, u"zzz"_s, u"--title"_s, u"X"_s}).status == 1);
    REQUIRE(
        desk.call({u"decision"_s, u"redraft"_s, u"reseordning"_s, u"--background"_s, u"Kort."_s}).status ==
        0);
    drafts = desk.json({u"decision"_s, u"drafts"_s}).array();
    CHECK(drafts[1].toObject()[u"background"_s].toString() == u"Kort."_s);
    REQUIRE(desk.call({u"decision"_s, u"discard"_s, u"ändrad"_s, u"reseordning"_s}).status == 0);

    // A draft without points is an item of information, or gets its point by its outcome.
    const auto keep = [&](const QString &title) {
        REQUIRE(desk.call({u"decision"_s, u"add"_s, u"--draft"_s, u"--title"_s, title}).status == 0);
    };
    keep(u"Informationspunkt"_s);
    CHECK(desk.call({u"decision"_s, u"redraft"_s, u"informationspunkt"_s}).status == 2);
    REQUIRE(desk.call({u"decision"_s, u"register"_s, u"informationspunkt"_s, u"--item"_s, u"3/2024"_s,
                       u"--meeting"_s, u"2024-03-14"_s})
                .status == 0);
    keep(u"Resepolicy"_s);
    const auto tabled = desk.json({u"decision"_s, u"register"_s, u"resepolicy"_s, u"--item"_s, u"4"_s,
                                   u"--meeting"_s, u"2024-03-14"_s, u"--outcome"_s, u"tabled"_s});
    CHECK(tabled.object()[u"state"_s].toString() == u"open"_s);
    CHECK(
        desk.call({u"decision"_s, u"add"_s, u"--draft"_s, u"--title"_s, u"X"_s, u"--point"_s, u"att resa"_s})
            .status == 2); // what became of it?
    keep(u"Två likadana"_s);
    keep(u"Två likadana"_s);
    CHECK(desk.call({u"decision"_s, u"discard"_s, u"Två likadana"_s}).status == 1);
    CHECK(desk.json({u"decision"_s, u"drafts"_s}).array().size() == 3);
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    REQUIRE(desk.call({u"undo"_s}).status == 0);

    const QString id = kept.object()[u"id"_s].toString();
    CHECK(desk.call({u"decision"_s, u"register"_s, id}).status == 1); // neither number nor meeting
    const auto entered =
        desk.json({u"decision"_s, u"register"_s, id, u"--item"_s, u"14"_s, u"--meeting"_s, u"2023-02-16"_s});
    INFO(entered.err.toStdString());
    REQUIRE(entered.status == 0);
    CHECK(entered.object()[u"reference"_s].toString() == u"RUN 12-2023"_s);
    CHECK(desk.json({u"decision"_s, u"drafts"_s}).array().isEmpty());
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(desk.json({u"decision"_s, u"drafts"_s}).array().size() == 1);
}

TEST_CASE("The committee's own wording is kept, refused when it can't be filled in, and taken back")
{
    Desk desk;
    setUp(desk);
    REQUIRE(desk.call({u"nominate"_s, u"lycksele"_s, u"2024"_s, u"Märta Ågren"_s}).status == 0);
    const auto text = [&] {
        return desk.json({u"decision"_s, u"draft"_s, u"lycksele"_s, u"--year"_s, u"2024"_s})
            .object()[u"text"_s]
            .toString();
    };
    REQUIRE(desk.call({u"decision"_s, u"wording"_s, u"--opening"_s, u"Nämnden utser"_s}).status == 0);
    CHECK(text().startsWith(u"Nämnden utser\n"));
    CHECK(desk.call({u"decision"_s, u"wording"_s, u"--ordinary"_s, u"att välja {någon}"_s}).status == 1);
    CHECK(text().startsWith(u"Nämnden utser\n"));
    REQUIRE(desk.call({u"decision"_s, u"wording"_s, u"--usual"_s}).status == 0);
    CHECK(text().startsWith(u"Regionala utvecklingsnämnden beslutar\n"));
    REQUIRE(desk.call({u"undo"_s}).status == 0);
    CHECK(text().startsWith(u"Nämnden utser\n"));
}
