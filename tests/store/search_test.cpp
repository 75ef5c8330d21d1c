#include "domain/swedishorder.h"
#include "samplecommittee.h"
#include "store/itemdrafts.h"
#include "store/search.h"
#include "support/freshstore.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <catch2/catch.hpp>

#include <algorithm>
#include <rapidcheck.h>

using namespace domain;
using namespace Qt::StringLiterals;
using store::SearchKind;

namespace {

PersonEntry somebody(const QString &given, const QString &family, const QString &municipality = {})
{
    PersonEntry entry;
    entry.person.givenName = given;
    entry.person.familyName = family;
    entry.person.municipality = municipality;
    return entry;
}

QStringList titles(const QList<store::Search::Hit> &hits)
{
    QStringList found;
    for (const auto &hit : hits)
        found.append(hit.title);
    return found;
}

QStringList find(const store::Store &store, const QString &words)
{
    return titles(store.search.find(words).value());
}

// A store with a few people, and the item about equality.
struct SearchBench
{
    FreshStore fresh;
    store::Store &store = fresh.store();

    SearchBench()
    {
        REQUIRE(store.events.addDefaults());
        REQUIRE(store.people.add({somebody(u"Märta"_s, u"Ågren"_s, u"Lycksele"_s),
                                  somebody(u"Åke"_s, u"Ågren"_s, u"Umeå"_s),
                                  somebody(u"Anna"_s, u"Andersson"_s, u"Umeå"_s),
                                  somebody(u"André"_s, u"Öberg"_s, u"Skellefteå"_s),
                                  somebody(u"Ánte"_s, u"Đorđi"_s, u"Storuman"_s)}));
        store::DecisionRegister::Entry entry;
        entry.committee = store.events.committees().value().first().id;
        entry.reference = *ReferenceNumber::parse(u"RUN 77-2024"_s);
        entry.meeting = QDate{2024, 3, 14};
        entry.item.number = *ItemNumber::parse(u"12"_s);
        entry.item.title = u"Bordläggning av jämställdhetsplanen"_s;
        DecisionPoint point;
        point.text = u"Länsstyrelsens yttrande inväntas."_s;
        point.outcome = Outcome::Tabled;
        entry.item.points = {point};
        REQUIRE(store.decisions.add({entry}));
    }
};

const QStringList theItem{u"RUN 77-2024 § 12 Bordläggning av jämställdhetsplanen"_s};

} // namespace

TEST_CASE("A search forgives å for a, é for e, and the letters of the Sámi languages")
{
    SearchBench bench;
    CHECK(find(bench.store, u"agren"_s) == QStringList{u"Ågren, Märta"_s, u"Ågren, Åke"_s});
    CHECK(find(bench.store, u"ÅGREN m"_s) == QStringList{u"Ågren, Märta"_s});
    CHECK(find(bench.store, u"andre"_s) == QStringList{u"Öberg, André"_s});
    CHECK(find(bench.store, u"André"_s) == QStringList{u"Öberg, André"_s});
    CHECK(find(bench.store, u"dordi"_s) == QStringList{u"Đorđi, Ánte"_s});
}

TEST_CASE("A search finds by the beginning of words and within them")
{
    SearchBench bench;
    CHECK(find(bench.store, u"bordlägg"_s).contains(theItem.first()));
    CHECK(find(bench.store, u"ställdhet"_s).contains(theItem.first()));
    CHECK(find(bench.store, u"länsstyr yttr"_s) == theItem); // what stands in the decision
    CHECK(find(bench.store, u"run/77/2024"_s).contains(theItem.first()));
    const auto hits = bench.store.search.find(u"ställdhet"_s).value();
    for (const auto &hit : hits) {
        CHECK(hit.fit == store::Search::Hit::Fit::Within);
        if (hit.kind == SearchKind::Item)
            CHECK(hit.detail == u"2024-03-14"_s);
    }
}

TEST_CASE("A search forgives one wrong letter where nothing is written so, and not two")
{
    SearchBench bench;
    for (const auto &word : {u"ågran"_s, u"ågrn"_s, u"åggren"_s, u"åagren"_s, u"årgen"_s, u"bgren"_s}) {
        INFO(word.toStdString() << ": " << find(bench.store, word).join(u"; "_s).toStdString());
        CHECK(find(bench.store, word).mid(0, 2) == QStringList{u"Ågren, Märta"_s, u"Ågren, Åke"_s});
    }
    CHECK(find(bench.store, u"bgrxn"_s).isEmpty());
    CHECK(find(bench.store, u"andersson ama"_s).isEmpty()); // short words are not guessed at
}

TEST_CASE("A search names editions, persons, matters and items, and leaves room for each")
{
    SearchBench bench;
    QList<PersonEntry> many;
    for (int i = 0; i < 60; ++i)
        many.append(somebody(u"Lyckad %1"_s.arg(i), u"Lyckligsson"_s));
    REQUIRE(bench.store.people.add(many));
    QSet<SearchKind> found;
    const auto hits = bench.store.search.find(u"lyck"_s, 12).value();
    for (const auto &hit : hits)
        found.insert(hit.kind);
    CHECK(found == QSet{SearchKind::Edition, SearchKind::Person});
    CHECK(bench.store.search.find(u"lyck"_s, 12).value().size() == 12);
    CHECK(find(bench.store, u"lycksele 2024"_s).first().contains(u"2024"_s));
}

TEST_CASE("A draft is found by its title, and what becomes of it by the item's")
{
    SampleCommittee sample;
    const auto found = [&](const QString &words) { return sample->search.find(words).value(); };
    store::ItemDrafts drafts{sample->database()};
    auto draft = sample.entry(u"RUN 12-2024"_s, u"14"_s, QDate{2024, 2, 8}, Outcome::Elected);
    draft.item.title = u"Reseordning"_s;
    REQUIRE(drafts.keep(draft));
    REQUIRE(found(u"reseordn"_s).size() == 1);
    CHECK(found(u"reseordn"_s).first().kind == store::SearchKind::Item);
    CHECK(found(u"reseordn"_s).first().id == draft.item.id.toString());
    REQUIRE(sample->decisions.add({draft}));
    CHECK(found(u"reseordn"_s).size() == 2); // the matter and the item
    CHECK(sample->check().value().isEmpty());
}

TEST_CASE("Nothing, signs and hostile words find nothing and harm nothing")
{
    SearchBench bench;
    for (const auto &word : {u""_s, u"   "_s, u"\"\"\""_s, u"*"_s, u"\" OR 1=1 --"_s, u"NEAR("_s,
                             u"åäö'); --"_s, u"§"_s, QString{400, u'x'}})
        CHECK(bench.store.search.find(word).has_value());
    CHECK(find(bench.store, u"  "_s).isEmpty());
}

TEST_CASE("What is changed, removed and undone is found as it is now")
{
    SearchBench bench;
    auto entry = bench.store.people.find(u"Märta Ågren"_s).value();
    entry.person.familyName = u"Zettergren"_s;
    REQUIRE(bench.store.people.change(entry));
    CHECK(find(bench.store, u"märta"_s) == QStringList{u"Zettergren, Märta"_s});
    CHECK(find(bench.store, u"ågren"_s) == QStringList{u"Ågren, Åke"_s});
    REQUIRE(bench.store.history.undo());
    CHECK(find(bench.store, u"ågren"_s) == QStringList{u"Ågren, Märta"_s, u"Ågren, Åke"_s});
    REQUIRE(bench.store.people.remove(entry.person.id));
    CHECK(find(bench.store, u"märta"_s).isEmpty());
    CHECK(bench.store.check().value() == QStringList{});
}

TEST_CASE("The first persons stand in Swedish order, whatever the order and number in which they came")
{
    // As many as go into the index, and as many as go in together.
    const int count = GENERATE(40, 300, 900);
    FreshStore fresh;
    QStringList keys;
    for (int i = 0; i < count; ++i)
        keys.append(QString::number((i * 7919) % count));
    QList<PersonEntry> group;
    for (int i = 0; i < count; ++i) {
        group.append(somebody(u"Prov"_s, QString{u"ZåÖaÄ"_s[i % 5]} + u"son "_s + keys[i]));
        if (group.size() == (count == 900 ? 600 : 7) || i + 1 == count) {
            REQUIRE(fresh->people.add(group));
            group.clear();
        }
    }
    QStringList inOrder;
    const auto people = fresh->people.list().value();
    for (const auto &entry : people)
        inOrder.append(entry.person.sortedName());
    CHECK(titles(fresh->search.firstOf(SearchKind::Person, u"prov"_s, count).value()) == inOrder);
    CHECK(fresh->check().value() == QStringList{});
}

TEST_CASE("Names that come in order, each beside the last, find room")
{
    FreshStore fresh;
    REQUIRE(fresh->people.add({somebody(u"Prov"_s, u"A"_s), somebody(u"Prov"_s, u"B"_s)}));
    for (int i = 0; i < 120; ++i)
        REQUIRE(fresh->people.add(somebody(u"Prov"_s, u"A%1"_s.arg(i, 4, 10, QLatin1Char{'0'}))));
    QStringList inOrder;
    const auto people = fresh->people.list().value();
    for (const auto &entry : people)
        inOrder.append(entry.person.sortedName());
    CHECK(titles(fresh->search.firstOf(SearchKind::Person, u"prov"_s, 200).value()) == inOrder);
    CHECK(fresh->check().value() == QStringList{});
}

TEST_CASE("A word with one letter wrong is among those that it may stand for")
{
    CHECK(rc::check([] {
        const auto letters = *rc::gen::container<std::string>(rc::gen::inRange('a', 'z'));
        const auto word = QString::fromStdString(letters);
        RC_PRE(!word.isEmpty());
        const int at = *rc::gen::inRange(0, int(word.size()));
        const QString dropped = word.left(at) + word.mid(at + 1);
        const auto choices = store::oneLetterOff(dropped);
        RC_ASSERT(std::any_of(choices.begin(), choices.end(),
                              [&](const QString &choice) { return word.startsWith(choice); }));
        RC_ASSERT(store::oneLetterOff(word).contains(dropped));
        RC_ASSERT(store::oneLetterOff(word).contains(word));
    }));
}

TEST_CASE("An index that lacks a row is found by the check, and made anew")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.db"_s);
    const auto harm = GENERATE(as<QString>{}, u"DELETE FROM search_words_data WHERE id > 10"_s,
                               u"DELETE FROM search_rows WHERE title LIKE '%gren%'"_s,
                               u"INSERT INTO search_parts (search_parts) VALUES ('delete-all')"_s);
    {
        store::Store store{store::Database::create(path, u"Prov"_s).value()};
        REQUIRE(store.people.add(somebody(u"Märta"_s, u"Ågren"_s)));
        REQUIRE(store.search.rebuild());
        CHECK(store.check().value() == QStringList{});
    }
    {
        auto outside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        outside.setDatabaseName(path);
        REQUIRE(outside.open());
        REQUIRE(QSqlQuery{outside}.exec(harm));
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    {
        store::Store reading{store::Database::open(path, u"Prov"_s, store::Database::Access::Read).value()};
        CHECK(reading.check().value().size() == 1);
    }
    store::Store store{store::Database::open(path, u"Prov"_s).value()};
    CHECK(store.check().value().size() == 1);
    REQUIRE(store.search.rebuild());
    CHECK(store.check().value() == QStringList{});
    CHECK(find(store, u"agren"_s) == QStringList{u"Ågren, Märta"_s});
}
