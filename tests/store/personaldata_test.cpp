#include "samplecommittee.h"
#include "store/exports.h"
#include "store/imports.h"
#include "store/merges.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

const QDate day{2025, 1, 15};
const QString ground = u"Artikel 17.1 a i dataskyddsförordningen"_s;

// Kajsa Unikström has been in everything that a person can be in, at the edition of 2024, which is over.
class Known : public SampleCommittee
{
public:
    Known()
    {
        kajsa = somebody(u"Kajsa"_s, u"Unikström"_s, u"MP"_s);
        kajsa.person.contact = u"kajsa@example.org"_s;
        kajsa.person.municipality = u"Sorsele"_s;
        other = somebody(u"Jon"_s, u"Åström"_s);
        REQUIRE(store().people.add({kajsa, other}));
        auto changed = store().people.person(kajsa.person.id).value();
        changed.person.contact = u"070-1740605"_s;
        REQUIRE(store().people.change(changed));
        where = edition(u"lycksele"_s, 2024);
        elect(where, decide(), {kajsa});
        REQUIRE(store().rosters.setAttendance(where.id, {kajsa.person.id}, AttendanceStatus::Attended));
    }

    // Whether the words stand anywhere in the store's files.
    bool inFiles(const QString &words)
    {
        for (const auto &end : {u""_s, u"-wal"_s}) {
            QFile file{path() + end};
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words.toUtf8()))
                return true;
        }
        return false;
    }

    PersonEntry kajsa;
    PersonEntry other;
    Edition where;
};

} // namespace

TEST_CASE("A contact that a merge lent to another record goes too, after they were parted")
{
    Known known;
    store::Merges merges{known.store().database()};
    auto plain = known.somebody(u"Kaisa"_s, u"Unikstrom"_s);
    REQUIRE(known.store().people.add(plain));
    REQUIRE(merges.merge(plain.person.id, known.kajsa.person.id, day));
    REQUIRE(known.store().people.person(plain.person.id).value().person.contact == u"070-1740605"_s);
    REQUIRE(merges.part(plain.person.id, known.kajsa.person.id));
    REQUIRE(known.store().personalData.erase(known.kajsa.person.id, ground, day));
    CHECK_FALSE(known.inFiles(u"070-1740605"_s));
    CHECK(known.inFiles(u"Kaisa"_s));
    CHECK(known.store().check().value().isEmpty());
}

TEST_CASE("A contact that two persons have stays with the one who is not erased")
{
    Known known;
    store::Merges merges{known.store().database()};
    auto plain = known.somebody(u"Kaisa"_s, u"Unikstrom"_s);
    plain.person.contact = u"070-1740605"_s;
    REQUIRE(known.store().people.add(plain));
    REQUIRE(merges.merge(plain.person.id, known.kajsa.person.id, day));
    REQUIRE(merges.part(plain.person.id, known.kajsa.person.id));
    REQUIRE(known.store().personalData.erase(known.kajsa.person.id, ground, day));
    CHECK(known.store().people.person(plain.person.id).value().person.contact == u"070-1740605"_s);
    CHECK(known.store().check().value().isEmpty());
}

TEST_CASE("A person's extract holds all that is kept, with its history")
{
    Known known;
    const auto extract = known.store().personalData.extract(known.kajsa.person.id).value();
    CHECK(extract.name == u"Kajsa Unikström"_s);
    QString all;
    for (const auto &section : extract.sections)
        for (const auto &row : section.rows)
            all += row.join(u'|') + u'\n';
    for (const auto &words : {u"Unikström"_s, u"070-1740605"_s, u"kajsa@example.org"_s, u"Sorsele"_s, u"MP"_s,
                              u"Mötesplats Lycksele 2024"_s, u"Deltog"_s})
        CHECK(all.contains(words));
    CHECK_FALSE(all.contains(u"Åström"_s));
    CHECK(known.store().personalData.extract(Id<Person>::make()).error().kind == Error::Kind::NotFound);
}

TEST_CASE("An erased person is gone from tables, history, acts, search and file, and the chain still holds")
{
    Known known;
    CHECK(known.inFiles(u"Unikström"_s));
    Export out;
    out.what = u"extract"_s;
    out.subject = u"Kajsa Unikström"_s;
    out.format = u"pdf"_s;
    out.fileName = u"Registerutdrag Kajsa Unikström.pdf"_s;
    REQUIRE(store::Exports{known.store().database()}.add({out}));
    const auto extract = known.store().personalData.extract(known.kajsa.person.id).value();
    CHECK(std::any_of(extract.sections.begin(), extract.sections.end(), [](const auto &section) {
        return section.key == u"exports" && section.rows.size() == 1;
    }));
    const auto erased = known.store().personalData.erase(known.kajsa.person.id, ground, day);
    INFO((erased ? QString{} : erased.error().message).toStdString());
    REQUIRE(erased);
    CHECK(erased->rows >= 2);
    CHECK(erased->changes >= 3);
    CHECK(known.store().check().value() == QStringList{});
    CHECK(known.store().search.find(u"unikström"_s).value().isEmpty());
    for (const auto &words : {u"Unikstr"_s, u"unikstr"_s, u"070-1740605"_s, u"kajsa@"_s, u"Sorsele"_s}) {
        INFO(words.toStdString());
        CHECK_FALSE(known.inFiles(words));
    }
    CHECK(known.store().people.person(known.kajsa.person.id).value().assignments.first().party.isEmpty());
    CHECK(known.store().people.find(u"Jon Åström"_s));
    // Who, when, which field and on what ground is kept.
    const auto acts = known.store().history.acts(
        {store::History::Subject::Kind::Person, known.kajsa.person.id.toString(), {}});
    CHECK(acts.value().size() >= 4);
    CHECK(acts.value().first().name == u"person.erase"_s);
    CHECK(acts.value().first().subject == ground);
    CHECK(acts.value().first().actor == u"Prov Person"_s);
}

TEST_CASE("An erasure is not undone, nor what was done before it")
{
    Known known;
    REQUIRE(known.store().personalData.erase(known.kajsa.person.id, ground, day));
    CHECK(known.store().history.undo().error().kind == Error::Kind::NotFound);
    const auto acts =
        known.store()
            .history.acts({store::History::Subject::Kind::Person, known.kajsa.person.id.toString(), {}})
            .value();
    for (const auto &act : acts)
        CHECK(known.store().history.undo(act.number).error().kind == Error::Kind::Conflict);
    // What comes after is undone as ever.
    REQUIRE(known.store().people.add(known.somebody(u"Ny"_s, u"Person"_s)));
    CHECK(known.store().history.undo());
    CHECK(known.store().history.redo());
    CHECK(known.store().check().value() == QStringList{});
}

TEST_CASE("An erasure needs a ground, a person, and a roster that is over")
{
    Known known;
    CHECK(known.store().personalData.erase(known.kajsa.person.id, u"  "_s, day).error().kind ==
          Error::Kind::Invalid);
    CHECK(known.store().personalData.erase(Id<Person>::make(), ground, day).error().kind ==
          Error::Kind::NotFound);
    CHECK(known.store().people.find(u"Kajsa Unikström"_s));
}

TEST_CASE("Values put back or changed after an erasure are found by the check")
{
    Known known;
    REQUIRE(known.store().personalData.erase(known.kajsa.person.id, ground, day));
    const auto harm = GENERATE(
        as<QString>{},
        u"UPDATE history SET after_row = replace(after_row, 'Raderad person', 'Kajsa U') WHERE digest IS NOT NULL"_s,
        u"UPDATE history SET digest = 'x' WHERE digest IS NOT NULL"_s,
        u"UPDATE acts SET subject = 'Kajsa U' WHERE subject_digest IS NOT NULL"_s,
        u"UPDATE history SET digest = 'x', salt = NULL WHERE number = 1"_s);
    REQUIRE(known.database().backup(known.path() + u"2"_s));
    {
        auto outside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        outside.setDatabaseName(known.path() + u"2"_s);
        REQUIRE(outside.open());
        REQUIRE(QSqlQuery{outside}.exec(harm));
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    store::Store harmed{store::Database::open(known.path() + u"2"_s, u"Prov"_s).value()};
    CHECK_FALSE(harmed.check().value().isEmpty());
}

TEST_CASE("A decided protocol text keeps its names")
{
    Known known;
    store::DecisionRegister::Entry entry;
    entry.committee = known.committee.id;
    entry.reference = *ReferenceNumber::parse(u"RUN 77-2024"_s);
    entry.meeting = QDate{2024, 3, 14};
    entry.item.number = *ItemNumber::parse(u"12"_s);
    entry.item.title = u"Val av deltagare"_s;
    DecisionPoint point;
    point.text = u"Kajsa Unikström (MP) väljs."_s;
    point.outcome = Outcome::Approved;
    entry.item.points = {point};
    REQUIRE(known.store().decisions.add({entry}));
    const auto extract = known.store().personalData.extract(known.kajsa.person.id).value();
    const auto items = std::find_if(extract.sections.begin(), extract.sections.end(),
                                    [](const auto &section) { return section.key == u"protocol_items"_s; });
    CHECK(items->rows.size() == 1);
    REQUIRE(known.store().personalData.erase(known.kajsa.person.id, ground, day));
    CHECK(known.store().decisions.treatment(entry.item.id).value().item.points.first().text == point.text);
    CHECK(known.store().check().value() == QStringList{});
}

TEST_CASE("An erasure reaches other names and records that were made one with the person's")
{
    Known known;
    const auto twin = known.somebody(u"Caisa"_s, u"Unikstroem"_s, u"MP"_s);
    REQUIRE(known.store().people.add({twin}));
    store::Merges merges{known.database()};
    REQUIRE(merges.merge(known.kajsa.person.id, twin.person.id, QDate{2024, 12, 1}));
    CHECK(known.inFiles(u"Unikstroem"_s));
    const auto extract = known.store().personalData.extract(known.kajsa.person.id).value();
    for (const auto &key : {u"other_names"_s, u"merged"_s}) {
        const auto section = std::find_if(extract.sections.begin(), extract.sections.end(),
                                          [&](const auto &each) { return each.key == key; });
        REQUIRE(section != extract.sections.end());
        REQUIRE(section->rows.size() == 1);
        CHECK(section->rows.first().join(u' ').contains(u"Unikstroem"));
    }
    REQUIRE(known.store().personalData.erase(known.kajsa.person.id, ground, day));
    CHECK(known.store().check().value() == QStringList{});
    CHECK(store::Imports{known.database()}.aliases(known.kajsa.person.id).value().isEmpty());
    CHECK(merges.mergedInto(known.kajsa.person.id).value().isEmpty());
    for (const auto &words : {u"Unikstr"_s, u"unikstr"_s, u"Caisa"_s}) {
        INFO(words.toStdString());
        CHECK_FALSE(known.inFiles(words));
    }
}

TEST_CASE("An erasure reaches the other name that a record had while it was merged with the person's")
{
    Known known;
    const auto twin = known.somebody(u"Caisa"_s, u"Unikstroem"_s, u"MP"_s);
    REQUIRE(known.store().people.add({twin}));
    store::Merges merges{known.database()};
    REQUIRE(merges.merge(known.kajsa.person.id, twin.person.id, QDate{2024, 12, 1}));
    REQUIRE(merges.part(known.kajsa.person.id, twin.person.id));
    REQUIRE(known.store().personalData.erase(twin.person.id, ground, day));
    CHECK(known.store().check().value() == QStringList{});
    CHECK_FALSE(known.inFiles(u"Unikstroem"_s));
    CHECK(known.store().people.person(known.kajsa.person.id).value().person.name() == u"Kajsa Unikström");
}
