#include "committee_samples.h"
#include "documents/itemdraft.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace documents;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Committee committee()
{
    Committee committee;
    committee.name = u"Regionala utvecklingsnämnden"_s;
    committee.shortName = u"RUN"_s;
    return committee;
}

// A roster whose rows are nominated, elected or vacant: "Märta Ågren S", "!Jon Åström C", "".
Roster roster(const QString &event, int year, const QStringList &ordinary,
              const QStringList &substitutes = {})
{
    Roster roster;
    roster.event.name = event;
    roster.edition.event = roster.event.id;
    roster.edition.year = year;
    roster.edition.opens = QDate{year, 5, 22};
    roster.edition.closes = QDate{year, 5, 23};
    for (const SeatKind kind : {SeatKind::Ordinary, SeatKind::Substitute}) {
        for (QString who : kind == SeatKind::Ordinary ? ordinary : substitutes) {
            RosterRow row;
            row.seat = Seat{};
            row.kind = kind;
            if (!who.isEmpty()) {
                if (who.startsWith(u'!'))
                    row.placement = Id<Placement>::make();
                else
                    row.nomination = Id<Nomination>::make();
                const QStringList words = who.remove(u'!').split(u' ');
                Person person;
                person.givenName = words.value(0);
                person.familyName = words.value(1);
                row.person = person;
                row.party = words.value(2);
            }
            roster.rows << row;
        }
    }
    return roster;
}

} // namespace

TEST_CASE("The item proposes the nominated of each event, ordinary and substitutes")
{
    const auto draft = draftItem(
        DraftTemplate::usual(), committee(),
        {roster(u"Mötesplats Lycksele"_s, 2024,
                {u"Märta Ågren S"_s, u"!Jon Åström C"_s, u"Siv Öberg M"_s, u""_s, u"Aino Bergström V"_s},
                {u"Per Lind M"_s}),
         roster(u"Västerbotten på Grand Hôtel"_s, 2024, {u""_s}),
         roster(u"Västerbotten i Almedalen"_s, 2024, {u"Tjänste Person"_s})});
    CHECK(draft.title == u"Val av deltagare till Mötesplats Lycksele och Västerbotten i Almedalen 2024"_s);
    CHECK(draft.text() == u"Regionala utvecklingsnämnden beslutar\n"
                          "att till Mötesplats Lycksele 2024 välja Märta Ågren (S), Siv Öberg (M) och Aino "
                          "Bergström (V),\n"
                          "att till ersättare vid Mötesplats Lycksele 2024 välja Per Lind (M),\n"
                          "att till Västerbotten i Almedalen 2024 välja Tjänste Person."_s);
    CHECK(draft.scope.size() == 2);
}

TEST_CASE("As an item it has a decision point per clause, each about its event")
{
    const auto lycksele = roster(u"Mötesplats Lycksele"_s, 2024, {u"Märta Ågren S"_s}, {u"Per Lind M"_s});
    const auto draft = draftItem(DraftTemplate::usual(), committee(), {lycksele});
    ProtocolItem item = draft.item();
    REQUIRE(item.points.size() == 2);
    for (const DecisionPoint &point : item.points) {
        CHECK(point.events == QList{lycksele.event.id});
        CHECK(authorises(point.outcome));
        CHECK(point.text.startsWith(u"att "));
    }
    CHECK(item.proposedDecision == draft.text());
    CHECK(item.scope.first().covers(lycksele.edition));
    item.number = *ItemNumber::parse(u"14"_s);
    CHECK(problems(item, committee()).isEmpty());
}

TEST_CASE("Nobody nominated gives no text")
{
    CHECK(draftItem(DraftTemplate::usual(), committee(), {}).text().isEmpty());
    CHECK(draftItem(DraftTemplate::usual(), committee(),
                    {roster(u"Mötesplats Lycksele"_s, 2024, {u"!Jon Åström C"_s, u""_s})})
              .clauses.isEmpty());
}

TEST_CASE("Years in a row are told from first to last")
{
    QList<Roster> years;
    for (const int year : {2024, 2025, 2026})
        years << roster(u"Mötesplats Lycksele"_s, year, {u"Märta Ågren S"_s});
    const auto draft = draftItem(DraftTemplate::usual(), committee(), years);
    CHECK(draft.title == u"Val av deltagare till Mötesplats Lycksele 2024–2026"_s);
    CHECK(draft.clauses.size() == 3);
    years.removeAt(1);
    CHECK(draftItem(DraftTemplate::usual(), committee(), years).title ==
          u"Val av deltagare till Mötesplats Lycksele 2024 och 2026"_s);
}

TEST_CASE("The committee writes its own words; what can't be filled in is refused")
{
    DraftTemplate words = DraftTemplate::usual();
    words.opening = u"Nämnden föreslås besluta"_s;
    words.ordinary = u"att utse { ordinarie } att delta i {arrangemang}, {dagar}"_s;
    REQUIRE(problems(words).isEmpty());
    CHECK(draftItem(words, committee(), {roster(u"Lycksele"_s, 2024, {u"Märta Ågren S"_s})}).text() ==
          u"Nämnden föreslås besluta\natt utse Märta Ågren (S) att delta i Lycksele 2024, 22–23 maj 2024."_s);

    CHECK(draftTemplateFrom(toText(words)) == words);
    CHECK_FALSE(draftTemplateFrom(QString{}));
    CHECK_FALSE(draftTemplateFrom(u"{\"title\": 7}"_s));

    words.ordinary = u"att välja några till {ordinarie} i {stad}"_s;
    REQUIRE(problems(words).size() == 1);
    CHECK(problems(words).first().contains(u"{stad}"));
    words.ordinary = u"att välja"_s;
    words.title.clear();
    CHECK(problems(words).size() == 2);
    CHECK_FALSE(draftTemplateFrom(toText(words)));
}

TEST_CASE("A name in braces in somebody's name stays as it is")
{
    const auto draft = draftItem(DraftTemplate::usual(), committee(),
                                 {roster(u"{ersättare}"_s, 2024, {u"{nämnd} {ordinarie} S"_s})});
    CHECK(draft.clauses.first().text == u"att till {ersättare} 2024 välja {nämnd} {ordinarie} (S)"_s);
}

TEST_CASE("Any template without faults survives being kept")
{
    CHECK(rc::check([] {
        const auto text = [] { return QString::fromStdString(*rc::gen::string<std::string>()).simplified(); };
        const DraftTemplate words{text() + u'x', text(), text() + u"{ordinarie}"_s,
                                  text() + u"{ersättare}"_s};
        RC_PRE(problems(words).isEmpty());
        RC_ASSERT(draftTemplateFrom(toText(words)) == words);
    }));
}
