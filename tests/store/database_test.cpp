#include "support/freshstore.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using store::Result;
using store::Session;

namespace {

Result<> addSetting(store::Database &database, const QString &id, const QString &value)
{
    return database.transact(u"setting.add"_s, id, [&](Session &session) -> Result<> {
        session.run(u"INSERT INTO settings (id, setting) VALUES (?, ?)"_s, id, value);
        return {};
    });
}

int count(store::Database &database, const QString &table)
{
    return *database.read([&](Session &session) -> Result<int> {
        auto &row = session.run(u"SELECT count(*) FROM "_s + table);
        row.next();
        return row.value(0).toInt();
    });
}

} // namespace

TEST_CASE("What was committed is there when the store is opened again")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.db"_s);
    {
        auto database = store::Database::create(path, u"Prov"_s).value();
        REQUIRE(addSetting(*database, u"colour"_s, u"green"_s));
    }
    CHECK(QDir{folder.path()}.entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.db"_s});
    auto database = store::Database::open(path, u"Prov"_s).value();
    CHECK_FALSE(database->isReadOnly());
    CHECK(count(*database, u"settings"_s) == 1);
    CHECK(count(*database, u"acts"_s) == 1);
}
