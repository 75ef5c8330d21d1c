#include "support/freshstore.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace Qt::StringLiterals;
using domain::Error;
using store::Result;
using store::Session;

namespace {

Result<> act(store::Database &database, const std::function<void(Session &)> &work)
{
    return database.transact(u"prov"_s, u"Prov"_s, [&](Session &session) -> Result<> {
        work(session);
        return {};
    });
}

void put(Session &session, const QString &id, const QString &value = u"prov"_s)
{
    session.run(u"INSERT INTO settings (id, setting) VALUES (?, ?)"_s, id, value);
}

int count(store::Database &database, const QString &table)
{
    return *database.read([&](Session &session) -> Result<int> {
        auto &row = session.run(u"SELECT count(*) FROM "_s + table);
        row.next();
        return row.value(0).toInt();
    });
}

// A setting of the engine on the database's own connection.
int pragma(store::Database &database, const QString &name)
{
    return *database.read([&](Session &session) -> Result<int> {
        auto &row = session.run(u"PRAGMA "_s + name);
        return row.next() ? row.value(0).toInt() : -1;
    });
}

} // namespace

TEST_CASE("What was committed is there when the store is opened again")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.db"_s);
    REQUIRE(act(*store::Database::create(path, u"Prov"_s).value(),
                [](Session &session) { put(session, u"färg"_s); }));

    CHECK(QDir{folder.path()}.entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.db"_s});
    auto database = store::Database::open(path, u"Prov"_s).value();
    CHECK_FALSE(database->isReadOnly());
    CHECK(database->readOnlyReason().isEmpty());
    CHECK(database->path() == path);
    CHECK(count(*database, u"settings"_s) == 1);
    CHECK(count(*database, u"acts"_s) == 1);
}

TEST_CASE("The connection has every safe setting")
{
    FreshStore fresh;
    auto &database = fresh.database();
    CHECK(pragma(database, u"synchronous"_s) == 2);
    CHECK(pragma(database, u"foreign_keys"_s) == 1);
    CHECK(pragma(database, u"trusted_schema"_s) == 0);
    CHECK(pragma(database, u"recursive_triggers"_s) == 1);
    CHECK(pragma(database, u"mmap_size"_s) <= 0);
    CHECK(pragma(database, u"busy_timeout"_s) >= 5000);
    CHECK(pragma(database, u"application_id"_s) == 0x44454c54);
    CHECK(pragma(database, u"user_version"_s) >= 2);
    CHECK(QFile::exists(fresh.path() + u"-wal"));
}

TEST_CASE("An act that fails half-way changes nothing and leaves no act")
{
    FreshStore fresh;
    const auto refused = fresh.database().transact(u"prov"_s, {}, [](Session &session) -> Result<> {
        put(session, u"färg"_s);
        return domain::failure(Error::Kind::Invalid, u"nej"_s);
    });
    CHECK(refused.error().message == u"nej"_s);
    CHECK_FALSE(act(fresh.database(), [](Session &session) {
        put(session, u"färg"_s);
        session.run(u"INSERT INTO nowhere VALUES (1)"_s);
    }));
    CHECK_THROWS_AS(act(fresh.database(),
                        [](Session &session) {
                            put(session, u"färg"_s);
                            throw std::bad_alloc{};
                        }),
                    std::bad_alloc);
    CHECK(count(fresh.database(), u"settings"_s) == 0);
    CHECK(count(fresh.database(), u"acts"_s) == 0);
    CHECK(act(fresh.database(), [](Session &session) { put(session, u"färg"_s); }));
}

TEST_CASE("An act that changes nothing leaves no act")
{
    FreshStore fresh;
    CHECK(act(fresh.database(), [](Session &session) { session.run(u"DELETE FROM settings"_s); }));
    CHECK(count(fresh.database(), u"acts"_s) == 0);
}

TEST_CASE("Reading changes nothing, whatever is tried")
{
    FreshStore fresh;
    const auto tried = fresh.database().read([](Session &session) -> Result<> {
        put(session, u"färg"_s);
        return {};
    });
    CHECK_FALSE(tried);
    CHECK(count(fresh.database(), u"settings"_s) == 0);
}

TEST_CASE("A change outside an act fails")
{
    FreshStore fresh;
    REQUIRE(act(fresh.database(), [](Session &session) { put(session, u"form"_s); }));
    CHECK_FALSE(fresh.database().read([](Session &session) -> Result<> {
        session.run(u"PRAGMA query_only = OFF"_s);
        put(session, u"färg"_s);
        return {};
    }));
}

TEST_CASE("A broken rule of the schema is told in the user's language")
{
    FreshStore fresh;
    auto &database = fresh.database();
    REQUIRE(act(database, [](Session &session) { put(session, u"färg"_s); }));

    const auto twice = act(database, [](Session &session) { put(session, u"färg"_s); });
    CHECK(twice.error().kind == Error::Kind::Conflict);
    CHECK(twice.error().message.startsWith(u"Samma sak finns redan"_s));

    const auto nothing = act(database, [](Session &session) { put(session, u""_s); });
    CHECK(nothing.error().kind == Error::Kind::Invalid);

    const auto reference = act(database, [](Session &session) {
        session.run(u"INSERT INTO event_aliases (id, event_id, alias, position) "
                    "VALUES ('00000000-0000-7000-8000-000000000001', 'ingen', 'x', 1)"_s);
    });
    CHECK(reference.error().kind == Error::Kind::Conflict);
    CHECK(reference.error().message.contains(u"hänvisar"_s));
}

TEST_CASE("On a full disk an act is refused whole, and works again when there is room")
{
    FreshStore fresh;
    auto &database = fresh.database();
    const int pages = pragma(database, u"page_count"_s);
    pragma(database, u"max_page_count = %1"_s.arg(pages + 2));
    const auto big = [](Session &session) {
        for (int i = 0; i < 20; ++i)
            put(session, QString::number(i), QString{4096, u'x'});
    };
    const auto refused = act(database, big);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Unavailable);
    CHECK(refused.error().message.startsWith(u"Disken är full"_s));
    CHECK(count(database, u"settings"_s) == 0);
    CHECK(fresh->check().value() == QStringList{});

    pragma(database, u"max_page_count = 100000"_s);
    CHECK(act(database, big));
    CHECK(fresh->check().value() == QStringList{});
}

TEST_CASE("A statement can be run again and tells how many rows it changed")
{
    FreshStore fresh;
    CHECK(act(fresh.database(), [](Session &session) {
        for (int i = 0; i < 3; ++i)
            put(session, QString::number(i));
        session.run(u"UPDATE settings SET setting = ? WHERE id <> ?"_s, u"x"_s, u"0"_s);
        CHECK(session.changedRows() == 2);
        session.run(u"DELETE FROM settings WHERE id = ?"_s, u"ingen"_s);
        CHECK(session.changedRows() == 0);
        auto &row = session.run(u"SELECT id, setting FROM settings ORDER BY id"_s);
        CHECK(row.next());
        CHECK(row.value(1).toString() == u"prov"_s);
    }));
}

TEST_CASE("Values come back as they went in, and nothing as nothing")
{
    FreshStore fresh;
    CHECK(fresh.database().read([](Session &session) -> Result<> {
        const domain::Id<int> id = domain::Id<int>::make();
        const QDate day{2024, 2, 29};
        auto &row = session.run(u"SELECT ?, ?, ?, ?, ?, ?, ?, ?"_s, id, day, 7, true, domain::Id<int>{},
                                QDate{}, std::optional<int>{}, QString{});
        REQUIRE(row.next());
        CHECK(store::idAt<int>(row, 0) == id);
        CHECK(store::dateAt(row, 1) == day);
        CHECK(store::numberAt(row, 2) == 7);
        CHECK(row.value(3).toBool());
        CHECK(store::idAt<int>(row, 4).isNull());
        CHECK(store::dateAt(row, 5).isNull());
        CHECK_FALSE(store::numberAt(row, 6));
        CHECK(row.value(4).isNull());
        CHECK_FALSE(row.value(7).isNull());
        return {};
    }));
}

TEST_CASE("A reader sees one state while another connection writes")
{
    FreshStore fresh;
    auto reader = store::Database::open(fresh.path(), u"Prov"_s, store::Database::Access::Read).value();
    CHECK(reader->read([&](Session &session) -> Result<> {
        const auto number = [&] {
            auto &row = session.run(u"SELECT count(*) FROM settings"_s);
            row.next();
            return row.value(0).toInt();
        };
        CHECK(number() == 0);
        CHECK(act(fresh.database(), [](Session &writing) { put(writing, u"färg"_s); }));
        CHECK(number() == 0);
        return {};
    }));
    CHECK(count(*reader, u"settings"_s) == 1);
}

TEST_CASE("Another thread reads through a database of its own")
{
    FreshStore fresh;
    REQUIRE(act(fresh.database(), [](Session &session) { put(session, u"färg"_s); }));
    int seen = -1;
    std::thread{[&] {
        seen = count(*store::Database::open(fresh.path(), u"Prov"_s, store::Database::Access::Read).value(),
                     u"settings"_s);
    }}.join();
    CHECK(seen == 1);
}

TEST_CASE("A backup is a whole store of its own, and does not write over anything")
{
    FreshStore fresh;
    QTemporaryDir folder;
    const auto path = folder.filePath(u"kopia.db"_s);
    REQUIRE(act(fresh.database(), [](Session &session) { put(session, u"färg"_s); }));
    REQUIRE(fresh.database().backup(path));
    REQUIRE(act(fresh.database(), [](Session &session) { put(session, u"storlek"_s); }));

    const auto again = fresh.database().backup(path);
    CHECK(again.error().kind == Error::Kind::Conflict);
    CHECK(fresh.database().backup(folder.filePath(u"saknas/kopia.db"_s)).error().kind ==
          Error::Kind::Unavailable);
    CHECK(QDir{folder.path()}.entryList(QDir::Files | QDir::Hidden) == QStringList{u"kopia.db"_s});

    store::Store copy{store::Database::open(path, u"Prov"_s).value()};
    CHECK(count(copy.database(), u"settings"_s) == 1);
    CHECK(copy.check().value() == QStringList{});
    CHECK(copy.history.undo());
}
