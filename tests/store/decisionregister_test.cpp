#include "store/samplecommittee.h"

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

// An item in which every block is filled.
store::DecisionRegister::Entry fullEntry(SampleCommittee &sample)
{
    auto entry = sample.entry(u"RUN 77-2023"_s, u"41A"_s, {2023, 5, 25}, Outcome::AsProposed);
    auto &item = entry.item;
    item.background = u"Första stycket.\n\nAndra stycket."_s;
    item.proposedDecision = u"Nämnden väljer deltagare."_s;
    item.proposals = {{u"Märta Ågren"_s, u"S"_s, u"bifall"_s, false},
                      {u"Jon Åström"_s, u"C"_s, u"avslag"_s, true}};
    item.procedure = u"Ordföranden ställer förslagen mot varandra."_s;
    item.votes = {{u"bifall"_s, u"avslag"_s, 9, 5, 1, 0}};
    DecisionPoint second;
    second.text = u"Almedalen återremitteras."_s;
    second.outcome = Outcome::ReferredBack;
    second.reason = u"Kostnaden"_s;
    second.addressee = u"Förvaltningen"_s;
    second.until = QDate{2023, 8, 31};
    second.events = {sample.event(u"almedalen"_s).id, sample.event(u"digitala"_s).id};
    item.points << second;
    item.dissents = {{DissentKind::Reservation, u"Jon Åström"_s, u"C"_s, u"till förmån för eget förslag"_s}};
    item.disqualifications = {{u"Siv Öberg"_s, u"M"_s, u"anmäler jäv"_s}};
    item.basis = {{u"Tjänsteskrivelse"_s, {2023, 5, 2}, {}}, {u"Bilaga"_s, {}, {2023, 5, 20}}};
    item.dispatch = {u"Förvaltningen"_s, u"Valda deltagare"_s};
    item.scope[1].year = 2024;
    item.immediatelyAdjusted = true;
    item.adjustedOn = QDate{2023, 5, 25};
    item.postedOn = QDate{2023, 5, 26};
    item.takenDownOn = QDate{2023, 6, 17};
    item.sourceText = u"§ 41A …"_s;
    return entry;
}

} // namespace

TEST_CASE("An item is read back as it was entered, block for block")
{
    SampleCommittee sample;
    const auto entry = fullEntry(sample);
    REQUIRE(sample->decisions.add({entry}));

    const auto treatment = sample->decisions.treatment(entry.item.id).value();
    CHECK(treatment.meeting == entry.meeting);
    CHECK(treatment.matter.reference == entry.reference);
    CHECK(treatment.matter.title == entry.item.title);
    auto expected = entry.item;
    expected.matter = treatment.matter.id;
    expected.meeting = treatment.item.meeting;
    expected.revision = 1;
    CHECK(treatment.item == expected);
    CHECK(sample->history.acts().value().first().subject == u"RUN 77-2023 " % entry.item.number.label());
}

TEST_CASE("The items of one matter form one thread, in whatever way its number is written")
{
    SampleCommittee sample;
    const auto tabled = sample.tabled();
    REQUIRE(sample->decisions.add({tabled}));
    const auto decided = sample.entry(u"run/550/2022"_s, u"14"_s, {2023, 2, 16}, Outcome::AsProposed);
    REQUIRE(sample->decisions.add({decided}, u"decision.resume"_s));

    const auto thread = sample->decisions.threadOf(sample.committee.id, u"Run 550-2022"_s).value();
    REQUIRE(thread.size() == 2);
    CHECK(thread[0].item.id == tabled.item.id);
    CHECK(thread[0].item.continues.isNull());
    CHECK(thread[1].item.continues == tabled.item.id);
    CHECK(thread[1].matter.reference.text() == u"RUN 550-2022");
    CHECK(sample->decisions.thread(thread[0].matter.id).value() == thread);

    refuses(sample->decisions.threadOf(sample.committee.id, u"RUN 551-2022"_s), Kind::NotFound,
            {u"RUN 551-2022"_s});
    refuses(sample->decisions.threadOf(sample.committee.id, u"2023-02-16"_s), Kind::Invalid,
            {u"2023-02-16"_s});
}

TEST_CASE("What was tabled and taken up again for another event is tabled nowhere any more")
{
    SampleCommittee sample;
    REQUIRE(sample->decisions.add({sample.tabled()}));
    const auto lycksele = sample.edition(u"lycksele"_s, 2024);
    CHECK(sample.roster(lycksele).authority.state == Authority::State::Tabled);
    auto decided = sample.entry(u"RUN 550-2022"_s, u"14"_s, {2023, 2, 16}, Outcome::AsProposed);
    decided.item.scope = {Scope{sample.event(u"almedalen"_s).id, sample.period.id, 2024}};
    REQUIRE(sample->decisions.add({decided}, u"decision.resume"_s));
    CHECK(sample.roster(sample.edition(u"almedalen"_s, 2024)).authority.state == Authority::State::Decided);
    CHECK(sample.roster(lycksele).authority.state == Authority::State::None);
    CHECK(sample.roster(lycksele, QDate{2023, 1, 1}).authority.state == Authority::State::Tabled);
    CHECK(sample->decisions.tabled(QDate{2024, 5, 1}).value().isEmpty());
}

TEST_CASE("The order in which a thread is entered makes no difference")
{
    SampleCommittee sample;
    const auto decided = sample.entry(u"RUN 550-2022"_s, u"14"_s, {2023, 2, 16}, Outcome::AsProposed);
    REQUIRE(sample->decisions.add({decided}));
    const auto tabled = sample.tabled();
    REQUIRE(sample->decisions.add({tabled}));
    CHECK(sample->decisions.treatment(decided.item.id).value().item.continues == tabled.item.id);

    const auto between = sample.entry(u"RUN 550-2022"_s, u"2"_s, {2023, 1, 11}, Outcome::Tabled);
    REQUIRE(sample->decisions.add({between}));
    CHECK(sample->decisions.treatment(decided.item.id).value().item.continues == between.item.id);
    CHECK(sample->decisions.treatment(between.item.id).value().item.continues == tabled.item.id);
}

TEST_CASE("What comes after a decision begins anew")
{
    SampleCommittee sample;
    REQUIRE(sample->decisions.add({sample.entry(u"RUN 5-2023"_s, u"3"_s, {2023, 1, 11}, Outcome::Approved)}));
    const auto later = sample.entry(u"RUN 5-2023"_s, u"40"_s, {2023, 4, 11}, Outcome::Noted);
    REQUIRE(sample->decisions.add({later}));
    CHECK(sample->decisions.treatment(later.item.id).value().item.continues.isNull());
}

TEST_CASE("Items without a reference number are matters of their own")
{
    SampleCommittee sample;
    const auto first = sample.entry({}, u"3"_s, {2023, 1, 11}, Outcome::Tabled);
    const auto second = sample.entry({}, u"4"_s, {2023, 1, 11}, Outcome::Noted);
    REQUIRE(sample->decisions.add({first, second}));
    const auto one = sample->decisions.treatment(first.item.id).value();
    const auto other = sample->decisions.treatment(second.item.id).value();
    CHECK(one.matter.id != other.matter.id);
    CHECK(one.item.meeting == other.item.meeting);
    CHECK(other.item.continues.isNull());
}

TEST_CASE("A § is unique in a committee's year, and the one that is there is named")
{
    SampleCommittee sample;
    REQUIRE(sample->decisions.add({sample.tabled()}));
    auto again = sample.entry(u"RUN 1-2022"_s, u"268"_s, {2022, 11, 10}, Outcome::Noted);
    refuses(sample->decisions.add({again}), Kind::Conflict, {u"RUN 550-2022"_s, u"2022"_s, u"Deltagande"_s});
    again.meeting = QDate{2023, 11, 10};
    CHECK(sample->decisions.add({again}));
}

TEST_CASE("Several items are one act: all or none")
{
    SampleCommittee sample;
    const auto one = sample.entry(u"RUN 1-2023"_s, u"1"_s, {2023, 1, 11}, Outcome::Noted);
    const auto two = sample.entry(u"RUN 2-2023"_s, u"1"_s, {2023, 1, 11}, Outcome::Noted);
    refuses(sample->decisions.add({one, two}), Kind::Conflict);
    CHECK(sample->decisions.entries().value().isEmpty());

    const auto three = sample.entry(u"RUN 2-2023"_s, u"2"_s, {2023, 1, 11}, Outcome::Noted);
    REQUIRE(sample->decisions.add({one, three}, u"protocol.import"_s));
    CHECK(sample->history.acts().value().first().name == u"protocol.import");
    CHECK(sample->decisions.entries().value().size() == 2);
    REQUIRE(sample->history.undo());
    CHECK(sample->decisions.entries().value().isEmpty());
    refuses(sample->decisions.threadOf(sample.committee.id, u"RUN 1-2023"_s), Kind::NotFound);
}

TEST_CASE("An item without number, meeting, committee or text in its point is refused")
{
    SampleCommittee sample;
    auto entry = sample.tabled();
    entry.meeting = {};
    refuses(sample->decisions.add({entry}), Kind::Invalid);
    entry = sample.tabled();
    entry.item.number = {};
    refuses(sample->decisions.add({entry}), Kind::Invalid);
    entry = sample.tabled();
    entry.item.points.first().text.clear();
    refuses(sample->decisions.add({entry}), Kind::Invalid);
    entry = sample.tabled();
    entry.item.points.first().outcome = Outcome::ReferredBackByMinority;
    refuses(sample->decisions.add({entry}), Kind::Invalid);
    entry = sample.tabled();
    entry.committee = Id<Committee>::make();
    refuses(sample->decisions.add({entry}), Kind::NotFound);
    CHECK(sample->decisions.entries().value().isEmpty());
}

TEST_CASE("The register tells what lay tabled, for how long, and what took it up again")
{
    SampleCommittee sample;
    REQUIRE(sample->decisions.add({sample.tabled()}));
    auto entries = sample->decisions.entries().value();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].liesTabled());
    CHECK(entries[0].tabledDays({2023, 1, 1}) == 17);

    sample.decide();
    REQUIRE(sample->decisions.add({sample.entry(u"RUN 9-2023"_s, u"100"_s, {2023, 2, 16}, Outcome::Noted),
                                   sample.entry(u"RUN 8-2023"_s, u"9"_s, {2023, 2, 16}, Outcome::Noted)}));
    entries = sample->decisions.entries().value();
    QStringList numbers;
    for (const auto &entry : entries)
        numbers << entry.number.text();
    CHECK(numbers == QStringList{u"9"_s, u"14"_s, u"100"_s, u"268"_s});
    const auto &tabled = entries[3];
    CHECK_FALSE(tabled.liesTabled());
    CHECK(tabled.resumedOn == QDate{2023, 2, 16});
    CHECK(tabled.tabledDays({2024, 1, 1}) == 63);
    CHECK(entries[1].continuesNumber.text() == u"268");
    CHECK(entries[1].continuesMeeting == QDate{2022, 12, 15});
    CHECK(entries[1].outcome == Outcome::AsProposed);
}

TEST_CASE("What lies tabled is told with its first tabling and the editions that wait for it")
{
    SampleCommittee sample;
    REQUIRE(sample->decisions.add({sample.tabled()}));
    REQUIRE(sample->decisions.add({sample.entry(u"RUN 550-2022"_s, u"2"_s, {2023, 1, 11}, Outcome::Tabled)}));
    auto almedalen = sample.entry(u"RUN 3-2023"_s, u"3"_s, {2023, 1, 11}, Outcome::Tabled);
    almedalen.item.scope = {{sample.event(u"almedalen"_s).id, sample.period.id, 2024}};
    auto general = sample.entry(u"RUN 4-2023"_s, u"4"_s, {2023, 1, 11}, Outcome::Tabled);
    general.item.scope.clear();
    REQUIRE(sample->decisions.add({almedalen, general}));

    const auto tabled = sample->decisions.tabled({2023, 1, 12}).value();
    REQUIRE(tabled.size() == 3);
    CHECK(tabled[0].entry.reference.text() == u"RUN 550-2022");
    CHECK(tabled[0].entry.number.text() == u"2");
    CHECK(tabled[0].since == QDate{2022, 12, 15});
    CHECK(tabled[0].days({2023, 1, 12}) == 28);
    CHECK(tabled[0].waiting.size() == 16);
    CHECK(tabled[0].waiting.first().id == sample.edition(u"grand-hotel"_s, 2023).id);
    CHECK(tabled[1].entry.reference.text() == u"RUN 3-2023");
    REQUIRE(tabled[1].waiting.size() == 1);
    CHECK(tabled[1].waiting.first().year == 2024);
    CHECK(tabled[2].waiting.isEmpty());

    auto edition = sample.edition(u"grand-hotel"_s, 2023);
    edition.cancelled = true;
    REQUIRE(sample->events.changeEdition(edition));
    CHECK(sample->decisions.tabled({2023, 1, 12}).value()[0].waiting.size() == 15);
    CHECK(sample->decisions.tabled({2027, 1, 1}).value()[0].waiting.isEmpty());
}

TEST_CASE("Only the events whose point was tabled wait")
{
    SampleCommittee sample;
    auto entry = sample.entry(u"RUN 550-2022"_s, u"14"_s, {2023, 2, 16}, Outcome::AsProposed);
    DecisionPoint later;
    later.text = u"Almedalen bordläggs."_s;
    later.outcome = Outcome::Tabled;
    later.events = {sample.event(u"almedalen"_s).id};
    entry.item.points << later;
    REQUIRE(sample->decisions.add({entry}));
    const auto tabled = sample->decisions.tabled({2023, 3, 1}).value();
    REQUIRE(tabled.size() == 1);
    CHECK(tabled[0].waiting.size() == 4);
    CHECK(tabled[0].waiting.first().event == sample.event(u"almedalen"_s).id);
}

TEST_CASE("Every block of an item can be changed, and the change undone")
{
    SampleCommittee sample;
    auto entry = fullEntry(sample);
    entry.item.points.last().outcome = Outcome::Rejected;
    REQUIRE(sample->decisions.add({entry}));
    const auto before = sample->decisions.treatment(entry.item.id).value();

    entry.item = before.item;
    auto &item = entry.item;
    item.title = u"En annan rubrik"_s;
    item.number = ItemNumber::parse(u"42"_s).value();
    item.proposals.removeFirst();
    item.proposals.first().withdrawn = false;
    item.votes << Vote{u"ja"_s, u"nej"_s, 1, 2, 3, 4};
    std::swap(item.points[0], item.points[1]);
    item.points[0].events.removeFirst();
    DecisionPoint third;
    third.text = u"Ett tillägg"_s;
    third.outcome = Outcome::Addition;
    item.points << third;
    item.dissents.clear();
    item.disqualifications.clear();
    item.basis.removeLast();
    item.dispatch << u"Arkivet"_s;
    item.scope.removeLast();
    item.points[0].events = {sample.event(u"digitala"_s).id};
    item.scope = {{sample.event(u"digitala"_s).id, sample.period.id, {}}};
    entry.meeting = QDate{2023, 5, 24};
    REQUIRE(sample->decisions.change(entry));

    const auto after = sample->decisions.treatment(item.id).value();
    CHECK(after.meeting == entry.meeting);
    CHECK(after.matter.title == item.title);
    CHECK(after.matter.id == before.matter.id);
    auto expected = item;
    expected.meeting = after.item.meeting;
    expected.revision = before.item.revision + 1;
    CHECK(after.item == expected);
    refuses(sample->decisions.change(entry), Kind::Conflict, {u"RUN 77-2023"_s});

    REQUIRE(sample->history.undo());
    CHECK(unrevised(sample->decisions.treatment(item.id).value()) == unrevised(before));
}

TEST_CASE("A tabled item is locked but for dated new papers and the dates of its notice")
{
    SampleCommittee sample;
    auto entry = sample.tabled();
    REQUIRE(sample->decisions.add({entry}));
    entry.item = sample->decisions.treatment(entry.item.id).value().item;

    auto other = entry;
    other.item.background = u"Något helt annat"_s;
    refuses(sample->decisions.change(other), Kind::Invalid);
    other = entry;
    other.meeting = QDate{2022, 12, 16};
    refuses(sample->decisions.change(other), Kind::Invalid);
    other = entry;
    other.reference = ReferenceNumber::parse(u"RUN 551-2022"_s).value();
    refuses(sample->decisions.change(other), Kind::Invalid);
    CHECK(sample->decisions.threadOf(sample.committee.id, u"RUN 550-2022"_s).value().size() == 1);

    entry.item.basis << Basis{u"Tjänsteskrivelse"_s, {2023, 1, 20}, {2023, 1, 21}};
    entry.item.adjustedOn = QDate{2022, 12, 20};
    CHECK(sample->decisions.change(entry));
    CHECK(sample->decisions.treatment(entry.item.id).value().item.basis.size() == 1);
}

TEST_CASE("An item moves to another matter when its reference number is corrected")
{
    SampleCommittee sample;
    auto entry = sample.entry(u"RUN 55-2022"_s, u"14"_s, {2023, 2, 16}, Outcome::AsProposed);
    const auto tabled = sample.tabled();
    REQUIRE(sample->decisions.add({entry, tabled}));
    entry.item = sample->decisions.treatment(entry.item.id).value().item;
    CHECK(entry.item.continues.isNull());

    entry.reference = ReferenceNumber::parse(u"RUN 550-2022"_s).value();
    REQUIRE(sample->decisions.change(entry));
    CHECK(sample->decisions.threadOf(sample.committee.id, u"RUN 550-2022"_s).value().size() == 2);
    CHECK(sample->decisions.treatment(entry.item.id).value().item.continues == tabled.item.id);
    refuses(sample->decisions.threadOf(sample.committee.id, u"RUN 55-2022"_s), Kind::NotFound);
}

TEST_CASE("A number written in another way stays the same matter")
{
    SampleCommittee sample;
    auto entry = sample.entry(u"run/7/2023"_s, u"14"_s, {2023, 2, 16}, Outcome::AsProposed);
    REQUIRE(sample->decisions.add({entry}));
    const auto before = sample->decisions.treatment(entry.item.id).value();
    entry.item = before.item;
    entry.reference = ReferenceNumber::parse(u"RUN 7-2023"_s).value();
    REQUIRE(sample->decisions.change(entry));
    const auto after = sample->decisions.treatment(entry.item.id).value();
    CHECK(after.matter.id == before.matter.id);
    CHECK(after.matter.reference.text() == u"RUN 7-2023");
}

TEST_CASE("An item is removed only when nothing builds on it")
{
    SampleCommittee sample;
    const auto tabled = sample.tabled();
    REQUIRE(sample->decisions.add({tabled}));
    const auto point = sample.decide();
    refuses(sample->decisions.remove(tabled.item.id), Kind::Conflict, {u"14"_s, u"2023-02-16"_s});

    const auto marta = sample.addPerson(u"Märta"_s, u"Ågren"_s);
    sample.elect(sample.edition(), point, {marta});
    const auto thread = sample->decisions.threadOf(sample.committee.id, u"RUN 550-2022"_s).value();
    const auto decided = thread.last();
    refuses(sample->decisions.remove(decided.item.id), Kind::Conflict, {u"RUN 550-2022"_s});

    store::DecisionRegister::Entry change{sample.committee.id, decided.matter.reference, decided.meeting,
                                          decided.item};
    change.item.points.first().outcome = Outcome::Rejected;
    refuses(sample->decisions.change(change), Kind::Conflict, {u"Mötesplats Lycksele 2024"_s});
    change.item.points.first().id = Id<DecisionPoint>::make();
    refuses(sample->decisions.change(change), Kind::Conflict);
    change.item.points = decided.item.points;
    change.item.title = u"Ny rubrik"_s;
    CHECK(sample->decisions.change(change));

    REQUIRE(sample->history.undo());
    REQUIRE(sample->history.undo());
    REQUIRE(sample->decisions.remove(decided.item.id));
    REQUIRE(sample->decisions.remove(tabled.item.id));
    CHECK(sample->decisions.entries().value().isEmpty());
    refuses(sample->decisions.remove(tabled.item.id), Kind::NotFound);
    REQUIRE(sample->history.undo());
    REQUIRE(sample->history.undo());
    CHECK(unrevised(sample->decisions.threadOf(sample.committee.id, u"RUN 550-2022"_s).value()) ==
          unrevised(thread));
}

TEST_CASE("A removed item with every block comes back by undo")
{
    SampleCommittee sample;
    const auto entry = fullEntry(sample);
    REQUIRE(sample->decisions.add({entry}));
    const auto before = sample->decisions.treatment(entry.item.id).value();
    REQUIRE(sample->decisions.remove(entry.item.id));
    REQUIRE(sample->history.undo());
    CHECK(unrevised(sample->decisions.treatment(entry.item.id).value()) == unrevised(before));
}

TEST_CASE("A matter is not taken up again at a meeting before the one that tabled it, nor moved there later")
{
    SampleCommittee sample;
    const auto tabled = sample.tabled();
    REQUIRE(sample->decisions.add({tabled}));
    auto resumed = sample.entry(u"RUN 550-2022"_s, u"14"_s, {2022, 11, 16}, Outcome::AsProposed);
    resumed.item.continues = tabled.item.id;
    refuses(sample->decisions.add({resumed}, u"decision.resume"_s), Kind::Invalid,
            {u"2022-11-16"_s, u"2022-12-15"_s});
    CHECK(sample->decisions.entries().value().size() == 1);

    resumed.meeting = QDate{2023, 2, 16};
    REQUIRE(sample->decisions.add({resumed}, u"decision.resume"_s));
    resumed.item = sample->decisions.treatment(resumed.item.id).value().item;
    resumed.meeting = QDate{2022, 11, 16};
    refuses(sample->decisions.change(resumed), Kind::Invalid, {u"2022-11-16"_s});
    CHECK(sample->decisions.treatment(resumed.item.id).value().item.continues == tabled.item.id);
}
