#include "store/history.h"
#include "store/itemdrafts.h"
#include "store/personaldata.h"
#include "store/samplecommittee.h"
#include "store/weeding.h"

#include <QFile>

using namespace domain;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

class Desk : public SampleCommittee
{
public:
    store::ItemDrafts drafts{store().database()};

    QList<store::DecisionRegister::Entry> kept() { return drafts.list(committee.id).value(); }
    // Without number, reference number and meeting.
    store::DecisionRegister::Entry draft(const QString &title)
    {
        auto entry = this->entry({}, u"1"_s, {}, Outcome::Elected);
        entry.item.number = {};
        entry.item.title = title;
        return entry;
    }
    int acts() { return int(store().history.acts().value().size()); }
};

} // namespace

TEST_CASE("A draft is kept before it has a number, changed and removed, each as one act")
{
    Desk desk;
    const auto other = desk.draft(u"Ändrad ordning"_s);
    const auto first = desk.draft(u"Zonindelning"_s);
    REQUIRE(desk.drafts.keep(other));
    REQUIRE(desk.drafts.keep(first));
    auto kept = desk.kept();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].item.id == first.item.id); // Ä comes after Z
    CHECK(desk.store().decisions.entries().value().isEmpty());

    kept[0].item.background = u"Nämnden väljer deltagare."_s;
    REQUIRE(desk.drafts.keep(kept[0]));
    CHECK(desk.kept()[0].item.background == kept[0].item.background);
    refuses(desk.drafts.keep(kept[0]), Kind::Conflict); // from an older reading
    refuses(desk.drafts.remove(kept[0]), Kind::Conflict);
    REQUIRE(desk.store().history.undo());
    CHECK(desk.kept()[0].item.background.isEmpty());
    REQUIRE(desk.drafts.remove(desk.kept()[0]));
    CHECK(desk.kept().size() == 1);
    REQUIRE(desk.store().history.undo());
    CHECK(desk.kept().size() == 2);
    refuses(desk.drafts.keep(desk.draft(u" "_s)), Kind::Invalid);
    CHECK(desk.store().check().value().isEmpty());
}

TEST_CASE("A draft comes back with all that was written")
{
    Desk desk;
    auto entry = desk.entry(u"RUN 550-2022"_s, u"41A"_s, QDate{2024, 2, 8}, Outcome::ReferredBack);
    auto &item = entry.item;
    item.background = u"Första stycket.\n\nAndra stycket, med \"citat\" och å, ä, ö."_s;
    item.proposedDecision = u"Nämnden beslutar"_s;
    item.proposals = {{u"Åsa Öberg"_s, u"S"_s, u"att ärendet bordläggs"_s, true},
                      {u"Bo Berg"_s, {}, u"bifall"_s, false}};
    item.procedure = u"Ordföranden ställer proposition."_s;
    item.votes = {{u"bifall"_s, u"avslag"_s, 7, 6, 1, 2}};
    item.points.first().until = QDate{2024, 3, 1};
    item.points.first().reason = u"mer underlag"_s;
    item.points.first().addressee = u"förvaltningen"_s;
    item.points.first().events = {desk.event(u"lycksele"_s).id};
    item.points << DecisionPoint{};
    item.dissents = {{DissentKind::ProtocolNote, u"Bo Berg"_s, u"M"_s, u"En anteckning."_s}};
    item.disqualifications = {{u"Åsa Öberg"_s, u"S"_s, u"jäv"_s}};
    item.basis = {{u"Tjänsteskrivelse"_s, QDate{2024, 1, 23}, {}}, {u"Skrivelse"_s, {}, QDate{2024, 2, 1}}};
    item.dispatch = {u"Regiondirektören"_s, u"Akten"_s};
    item.scope.first().year = 2024;
    item.immediatelyAdjusted = true;
    item.adjustedOn = QDate{2024, 2, 8};
    item.postedOn = QDate{2024, 2, 9};
    item.takenDownOn = QDate{2024, 3, 4};
    item.sourceText = u"Så stod det."_s;
    REQUIRE(desk.drafts.keep(entry));
    const auto kept = desk.kept().first();
    item.revision = kept.item.revision;
    CHECK(kept.item == item);
    CHECK(kept.committee == entry.committee);
    CHECK(kept.reference == entry.reference);
    CHECK(kept.reference.key() == entry.reference.key());
    CHECK(kept.meeting == entry.meeting);
}

TEST_CASE("Registering a draft takes it away in the same act, and undoing that brings it back")
{
    Desk desk;
    REQUIRE(desk.drafts.keep(desk.draft(u"Deltagande 2024"_s)));
    REQUIRE(desk.drafts.keep(desk.kept().first())); // its revision is no revision of the item
    auto entry = desk.kept().first();
    refuses(desk.store().decisions.add({entry}), Kind::Invalid);
    CHECK(desk.kept().size() == 1);
    entry.item.number = ItemNumber::parse(u"14"_s).value();
    entry.meeting = QDate{2024, 2, 8};
    const int before = desk.acts();
    REQUIRE(desk.store().decisions.add({entry}));
    CHECK(desk.acts() == before + 1);
    CHECK(desk.kept().isEmpty());
    auto treatment = desk.store().decisions.treatment(entry.item.id).value();
    CHECK(treatment.item.title == entry.item.title);
    treatment.item.background = u"Rättat."_s;
    REQUIRE(desk.store().decisions.change({desk.committee.id, {}, treatment.meeting, treatment.item}));
    REQUIRE(desk.store().history.undo());
    REQUIRE(desk.store().history.undo());
    CHECK(desk.kept().size() == 1);
    CHECK(desk.store().decisions.entries().value().isEmpty());
    CHECK(desk.store().check().value().isEmpty());
}

TEST_CASE("A draft that was changed or removed since it was read is not registered")
{
    Desk desk;
    REQUIRE(desk.drafts.keep(desk.draft(u"Deltagande 2024"_s)));
    auto old = desk.kept().first();
    old.item.number = ItemNumber::parse(u"14"_s).value();
    old.meeting = QDate{2024, 2, 8};
    auto changed = desk.kept().first();
    changed.item.background = u"Nytt."_s;
    REQUIRE(desk.drafts.keep(changed));
    refuses(desk.store().decisions.add({old}), Kind::Conflict);
    REQUIRE(desk.kept().size() == 1);
    REQUIRE(desk.drafts.remove(desk.kept().first()));
    refuses(desk.store().decisions.add({old}), Kind::Conflict);
    CHECK(desk.store().decisions.entries().value().isEmpty());
}

TEST_CASE("An erasure in drafts takes whole names, the longer before the shorter, and names with quotes")
{
    Desk desk;
    auto anna = desk.addPerson(u"Anna"_s, u"Lund"_s);
    anna = desk.store().people.person(anna.person.id).value();
    anna.person.familyName = u"Lundberg"_s;
    REQUIRE(desk.store().people.change(anna));
    const auto ann = desk.addPerson(u"Ann"_s, u"Ek"_s);
    const auto quoted = desk.addPerson(u"Eva \"Vipan\""_s, u"Dahl"_s);
    auto draft = desk.draft(u"Val"_s);
    draft.item.background = u"Anna Lundberg, Ann Ek, Ann Ekström och Eva \"Vipan\" Dahl"_s;
    REQUIRE(desk.drafts.keep(draft));
    for (const auto &person : {anna, ann, quoted})
        REQUIRE(store::PersonalData{desk.store().database()}.erase(person.person.id, u"artikel 17"_s,
                                                                   QDate{2024, 5, 1}));
    const QString gone = desk.store().people.person(ann.person.id).value().person.name();
    CHECK(desk.kept().first().item.background == u"%1, %1, Ann Ekström och %1"_s.arg(gone));
    CHECK(desk.store().check().value().isEmpty());
}

TEST_CASE("A person's extract tells the drafts that name them")
{
    Desk desk;
    const auto bo = desk.addPerson(u"Bo"_s, u"Bergkvist"_s);
    auto draft = desk.draft(u"Val av revisor"_s);
    draft.item.points.first().text = u"att välja Bo Bergkvist (S)"_s;
    REQUIRE(desk.drafts.keep(draft));
    REQUIRE(desk.drafts.keep(desk.draft(u"Annat"_s)));
    const auto extract = store::PersonalData{desk.store().database()}.extract(bo.person.id).value();
    QStringList titles;
    for (const auto &section : extract.sections)
        if (section.key == u"item_drafts"_s)
            for (const auto &row : section.rows)
                titles << row.first();
    CHECK(titles == QStringList{u"Val av revisor"_s});
}

TEST_CASE("Whoever is erased is named in no draft, and in none of its earlier wordings")
{
    Desk desk;
    const auto bo = desk.addPerson(u"Bo"_s, u"Bergkvist"_s);
    auto draft = desk.draft(u"Val av Bo Bergkvist"_s);
    draft.item.points.first().text = u"att välja Bo Bergkvist (S)"_s;
    REQUIRE(desk.drafts.keep(draft));
    auto kept = desk.kept().first();
    kept.item.title = u"Val"_s;
    REQUIRE(desk.drafts.keep(kept));
    auto gone = desk.draft(u"Annat val"_s);
    gone.item.background = u"Bo Bergkvist föreslås."_s;
    REQUIRE(desk.drafts.keep(gone));
    gone.item.revision = 1;
    REQUIRE(desk.drafts.remove(gone));
    REQUIRE(
        store::PersonalData{desk.store().database()}.erase(bo.person.id, u"artikel 17"_s, QDate{2024, 5, 1}));
    CHECK_FALSE(desk.kept().first().item.points.first().text.contains(u"Bergkvist"));
    CHECK(desk.kept().first().item.points.first().text.contains(u"(S)"));
    for (const char *end : {"", "-wal"})
        if (QFile file{desk.path() + QLatin1String{end}}; file.open(QIODevice::ReadOnly))
            CHECK_FALSE(file.readAll().contains("Bergkvist"));
    CHECK(desk.store().check().value().isEmpty());
}

TEST_CASE("Drafts that nobody went on with are weeded, with what the history tells of those that are gone")
{
    Desk desk;
    auto waiting = desk.draft(u"Val av revisor"_s);
    waiting.item.background = u"Bo Bergkvist föreslås."_s;
    auto discarded = desk.draft(u"Annat val än Eva Ekvist"_s);
    for (const auto &draft : {waiting, discarded})
        REQUIRE(desk.drafts.keep(draft));
    discarded.item.revision = 1;
    REQUIRE(desk.drafts.remove(discarded));
    REQUIRE(desk.store().history.undo());
    REQUIRE(desk.store().history.redo());

    store::Weeding weeding{desk.store().database()};
    const QDate now = QDate::currentDate();
    const auto drafts = [&](const QDate &day) {
        QStringList titles;
        for (const auto due = weeding.due(day).value(); const Weeded &thing : due)
            if (thing.retention == RetentionClass::Drafts)
                titles << thing.what;
        titles.sort();
        return titles;
    };
    const QDate later = now.addYears(usualYears(RetentionClass::Drafts)).addDays(2);
    CHECK(drafts(now).isEmpty());
    REQUIRE(drafts(later) == QStringList{u"Annat val än Eva Ekvist"_s, u"Val av revisor"_s});
    REQUIRE(weeding.weed(u"RUN 12-2024 § 7"_s, later));
    CHECK(desk.kept().isEmpty());
    CHECK(drafts(later.addYears(9)).isEmpty());
    for (const char *end : {"", "-wal"})
        if (QFile file{desk.path() + QLatin1String{end}}; file.open(QIODevice::ReadOnly)) {
            const auto bytes = file.readAll();
            CHECK_FALSE(bytes.contains("Bergkvist"));
            CHECK_FALSE(bytes.contains("Ekvist"));
        }
    CHECK(desk.store().check().value().isEmpty());
}

TEST_CASE("A draft waits among what is to be done, until it is registered or discarded")
{
    Desk desk;
    const auto waiting = [&] {
        QStringList texts;
        for (const auto duties = desk.store().duties(desk.period.id, QDate{2024, 5, 1}).value();
             const Duty &duty : duties)
            if (duty.kind == DutyKind::Draft)
                texts << duty.text;
        return texts;
    };
    CHECK(waiting().isEmpty());
    REQUIRE(desk.drafts.keep(desk.draft(u"Val av revisor"_s)));
    REQUIRE(waiting().size() == 1);
    CHECK(waiting().first().contains(u"Val av revisor"));
    REQUIRE(desk.drafts.remove(desk.kept().first()));
    CHECK(waiting().isEmpty());
}
