#include "intake/protocoltext.h"
#include "intake/readings.h"

#include <catch2/catch.hpp>

using namespace domain;
using namespace intake;
using namespace Qt::StringLiterals;

namespace {

void checkFoundingItem(const QString &text)
{
    const readings::Committee2023 given;
    const Reading reading = readProtocol(text, given.events, {given.period});
    REQUIRE(reading.drafts.size() == 1);
    CHECK(reading.whyNone.isEmpty());
    const Draft &draft = reading.drafts.first();
    const ProtocolItem &item = draft.item;

    CHECK(item.number.text() == u"268"_s);
    CHECK(item.title ==
          u"Deltagande vid Mötesplats Lycksele, Mötesplats Digitala Västerbotten, Västerbotten på Gran "
          "Hôtel och Almedalen 2023-2026"_s);
    CHECK(draft.reference.text() == u"RUN 550-2022"_s);

    CHECK_FALSE(item.background.startsWith(u"Sammanfattning"_s));
    CHECK(item.background.contains(u"Nämnden föreslås välja deltagare till följande arrangemang:\n\n"
                                   "- Mötesplats Lycksele\n- Mötesplats Digitala Västerbotten\n"_s));
    CHECK_FALSE(item.background.contains(u"bordläggs"_s));
    CHECK(item.proposedDecision.isEmpty());

    CHECK(item.proposals ==
          QList<Proposal>{{u"Richard Carstedt"_s, u"S"_s, u"att ärendet bordläggs"_s, false}});
    REQUIRE(item.points.size() == 1);
    CHECK(item.points.first().text == u"Ärendet bordläggs."_s);
    CHECK(item.points.first().outcome == Outcome::Tabled);
    CHECK(item.points.first().until.isNull());
    CHECK(item.basis == QList<Basis>{{u"Tjänsteskrivelse"_s, QDate{2022, 12, 7}, {}}});
    CHECK(item.votes.isEmpty());
    CHECK(item.dissents.isEmpty());
    CHECK(item.dispatch.isEmpty());
    CHECK_FALSE(item.immediatelyAdjusted);

    QList<Scope> whole;
    for (const Event &event : given.events)
        whole.append({event.id, given.period.id, {}});
    CHECK(item.scope == whole);

    CHECK(draft.meeting.isNull());
    CHECK(readings::doubts(draft, Doubt::About::Meeting).size() == 1);
    const QStringList aboutScope = readings::doubts(draft, Doubt::About::Scope);
    REQUIRE(aboutScope.size() == 1);
    CHECK(aboutScope.first().contains(u"Gran Hôtel"_s));
    CHECK(draft.doubts.size() == 2);

    CHECK(item.sourceText.startsWith(u"§ 268"_s));
    CHECK(item.sourceText.endsWith(u"Tjänsteskrivelse 2022-12-07"_s));
    for (const auto &[part, marked] :
         QList<std::pair<Part, QString>>{{Part::Number, u"§ 268"_s},
                                         {Part::Reference, u"RUN 550-2022"_s},
                                         {Part::EventName, u"Almedalen"_s},
                                         {Part::Mover, u"Richard Carstedt (S)"_s},
                                         {Part::Point, u"Ärendet bordläggs."_s},
                                         {Part::Heading, u"Beslutsunderlag"_s},
                                         {Part::Basis, u"Tjänsteskrivelse 2022-12-07"_s}}) {
        CAPTURE(marked.toStdString());
        CHECK(readings::marked(reading, draft, part).contains(marked));
    }
}

} // namespace

TEST_CASE("The founding item is read whole, with its events in spite of the slip in the title")
{
    checkFoundingItem(readings::sample(u"run-550-2022.txt"_s));
}

TEST_CASE("The founding item as it was written is read whole")
{
    const auto text = readings::sharedText(u"run-550-2022.txt"_s);
    if (text) // only where the collected texts are
        checkFoundingItem(*text);
}
