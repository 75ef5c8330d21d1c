#include "domain/swedishorder.h"
#include "support/freshstore.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using store::Result;
using store::Session;

namespace {

QString idOf(int number)
{
    return u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char{'0'});
}

// One of everything that the rules are about: Märta Ågren (1) is elected to seat 1 of Prov 2024 by § 5, which
// takes up the tabled § 4 again.
void fill(Session &session)
{
    const auto add = [&](const QString &table, const QString &values) {
        session.run(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, values));
    };
    add(u"committees"_s, u"'%1', 'Provnämnden', 'PN', 'committee', 'Provregionen', 1"_s.arg(idOf(100)));
    add(u"mandate_periods"_s, u"'%1', '%2', 2023, 2026, 1"_s.arg(idOf(200), idOf(100)));
    add(u"events"_s, u"'%1', '%2', 'prov', 'Provmötet', 'Prov', 'Provby', 5, 20, 2, 2, 1, 1, 1"_s.arg(
                         idOf(300), idOf(100)));
    add(u"editions"_s, u"'%1', '%2', '%3', 2024, '2024-05-20', '2024-05-21', 1, '', NULL, 0, '', 1"_s.arg(
                           idOf(400), idOf(300), idOf(200)));
    add(u"seats"_s, u"'%1', '%2', 'ordinary', 1, '', 1"_s.arg(idOf(501), idOf(400)));
    add(u"seats"_s, u"'%1', '%2', 'ordinary', 2, '', 1"_s.arg(idOf(502), idOf(400)));
    const auto addPerson = [&](int number, const QString &given, const QString &family) {
        session.run(u"INSERT INTO persons VALUES (?, ?, ?, ?, '', '', 1)"_s, idOf(number), given, family,
                    domain::swedishSortKey(family) + u'\u0001' + domain::swedishSortKey(given));
    };
    addPerson(1, u"Märta"_s, u"Ågren"_s);
    addPerson(2, u"Jon"_s, u"Åström"_s);
    add(u"matters"_s, u"'%1', '%2', 'PN 1-2023', 'pn1-2023', 'Deltagande', 1"_s.arg(idOf(600), idOf(100)));
    add(u"meetings"_s, u"'%1', '%2', '2023-03-01', 1"_s.arg(idOf(701), idOf(100)));
    add(u"meetings"_s, u"'%1', '%2', '2023-04-01', 1"_s.arg(idOf(702), idOf(100)));
    for (int number : {1, 2}) {
        const auto item = idOf(800 + number);
        add(u"items"_s,
            u"'%1', '%2', '%3', '%4', 2023, '%5', %6, 'Deltagande', '', '', '', 0, NULL, NULL, NULL, '', 1"_s
                .arg(item, idOf(600), idOf(700 + number), idOf(100), QString::number(3 + number),
                     number == 2 ? u'\'' + idOf(801) + u'\'' : u"NULL"_s));
        add(u"item_scopes"_s,
            u"'%1', '%2', 1, '%3', '%4', NULL"_s.arg(idOf(820 + number), item, idOf(300), idOf(200)));
        add(u"decision_points"_s, u"'%1', '%2', 1, 'att', '%3', NULL, '', ''"_s.arg(
                                      idOf(840 + number), item, number == 1 ? u"tabled"_s : u"approved"_s));
    }
    add(u"placements"_s, u"'%1', '%2', '%3', 'member', 'S', '%4', '2023-04-01', NULL, NULL, '', 1, 0"_s.arg(
                             idOf(901), idOf(501), idOf(1), idOf(842)));
    add(u"attendance"_s,
        u"'%1', '%2', '%3', 'attended', NULL, '', 1, 1"_s.arg(idOf(951), idOf(400), idOf(1)));
}

Result<> act(store::Database &database, const std::function<void(Session &)> &work)
{
    return database.transact(u"prov"_s, {}, [&](Session &session) -> Result<> {
        work(session);
        return {};
    });
}

// A filled store, changed by an act of the program that breaks a rule.
QStringList problemsAfter(const QString &sql)
{
    FreshStore fresh;
    REQUIRE(act(fresh.database(), fill));
    REQUIRE(fresh->check().value() == QStringList{});
    REQUIRE(act(fresh.database(), [&](Session &session) { session.run(sql); }));
    return fresh->check().value();
}

// A filled store, changed outside the program.
QStringList problemsAfterTampering(const QStringList &statements)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.db"_s);
    {
        auto database = store::Database::create(path, u"Prov"_s).value();
        REQUIRE(act(*database, fill));
        REQUIRE(act(*database, [](Session &session) { session.run(u"UPDATE seats SET party = 'V'"_s); }));
    }
    {
        auto outside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        outside.setDatabaseName(path);
        REQUIRE(outside.open());
        for (const auto &sql : statements) {
            QSqlQuery query{outside};
            INFO(query.lastError().text().toStdString());
            REQUIRE(query.exec(sql));
        }
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    store::Store opened{store::Database::open(path, u"Prov"_s).value()};
    return opened.check().value();
}

bool tells(const QStringList &problems, const QString &words)
{
    INFO(problems.join(u'\n').toStdString());
    CHECK(problems.join(u'\n').contains(words));
    return problems.join(u'\n').contains(words);
}

const QString silently = u"DROP TRIGGER history_persons_update"_s;

} // namespace

TEST_CASE("A store that the program wrote is without fault")
{
    FreshStore fresh;
    CHECK(fresh->check().value() == QStringList{});
    REQUIRE(act(fresh.database(), fill));
    CHECK(fresh->check().value() == QStringList{});
    REQUIRE(fresh->history.undo());
    REQUIRE(fresh->history.redo());
    CHECK(fresh->check().value() == QStringList{});
}

TEST_CASE("A value that was changed outside the program is found, with the person's name")
{
    const auto problems = problemsAfterTampering({silently, u"UPDATE persons SET municipality = 'Umeå' WHERE "
                                                            "given_name = 'Märta'"_s});
    CHECK(tells(problems, u"Märta Ågren"_s));
    CHECK(tells(problems, u"municipality"_s));
    CHECK(problems.size() == 2); // and that the trigger is gone
}

TEST_CASE("A person who was moved in the order of names outside the program is found")
{
    const auto problems = problemsAfterTampering(
        {silently, u"UPDATE persons SET sort_key = 'zz' WHERE given_name = 'Märta'"_s});
    CHECK(tells(problems, u"Märta Ågren"_s));
    CHECK(problems.size() == 2); // and that the trigger is gone
}

TEST_CASE("A row that was added outside the program is found")
{
    CHECK(tells(problemsAfterTampering({u"DROP TRIGGER history_settings_insert"_s,
                                        u"INSERT INTO settings VALUES ('insmugglad', 'x', 1)"_s}),
                u"insmugglad"_s));
}

TEST_CASE("A row that was taken away outside the program is found")
{
    CHECK(tells(problemsAfterTampering({u"DROP TRIGGER history_persons_delete"_s,
                                        u"DELETE FROM persons WHERE given_name = 'Jon'"_s}),
                u"Jon Åström"_s));
}

TEST_CASE("A history that was changed to fit is found by its chain")
{
    const auto problems = problemsAfterTampering(
        {u"UPDATE history SET after_row = replace(after_row, 'Provnämnden', 'Annan nämnd')"_s});
    CHECK(tells(problems, u"vid händelse 1"_s));
    CHECK(tells(problemsAfterTampering({u"UPDATE acts SET actor = 'Någon annan' WHERE number = 2"_s}),
                u"vid händelse 2"_s));
    CHECK(tells(problemsAfterTampering(
                    {u"DELETE FROM history WHERE act = 1"_s, u"DELETE FROM acts WHERE number = 1"_s}),
                u"vid händelse 2"_s));
}

TEST_CASE("A reference to nothing is found")
{
    CHECK(
        tells(problemsAfterTampering({u"DROP TRIGGER history_seats_delete"_s, u"PRAGMA foreign_keys = OFF"_s,
                                      u"DELETE FROM seats WHERE number = 1"_s}),
              u"placements"_s));
}

TEST_CASE("Somebody on a roster without election or substitution is named")
{
    CHECK(tells(problemsAfter(u"UPDATE placements SET election_id = NULL"_s), u"Märta Ågren"_s));
}

TEST_CASE("An election by a point that does not authorise it is named")
{
    CHECK(tells(problemsAfter(u"UPDATE placements SET election_id = '%1'"_s.arg(idOf(841))), u"§ 4"_s));
}

TEST_CASE("An election by an item about something else is named")
{
    CHECK(tells(problemsAfter(u"UPDATE item_scopes SET year = 2025"_s), u"Märta Ågren"_s));
}

TEST_CASE("A person on two seats of one edition is named")
{
    CHECK(tells(problemsAfter(
                    u"INSERT INTO placements SELECT '%1', '%2', person_id, role, party, election_id, starts, "
                    "ends, ending, note, 1, 0 FROM placements"_s.arg(idOf(902), idOf(502))),
                u"mer än en plats"_s));
}

TEST_CASE("A gap in the numbers of seats is named")
{
    CHECK(tells(problemsAfter(u"UPDATE seats SET number = 3 WHERE number = 2"_s), u"Provmötet 2024"_s));
}

TEST_CASE("Attendance at an edition that has not opened is named")
{
    CHECK(tells(problemsAfter(u"UPDATE editions SET opens = '2999-01-01', closes = '2999-01-02'"_s),
                u"Märta Ågren"_s));
}

TEST_CASE("An item that takes up what was decided is named")
{
    CHECK(tells(problemsAfter(u"UPDATE decision_points SET outcome = 'rejected' WHERE outcome = 'tabled'"_s),
                u"§ 5, 2023-04-01"_s));
}

TEST_CASE("A day that is no day is named")
{
    CHECK(tells(problemsAfter(u"UPDATE meetings SET held_on = '2023-02-30' WHERE held_on = '2023-03-01'"_s),
                u"2023-02-30"_s));
}

TEST_CASE("An item that takes up what was tabled after it is named")
{
    CHECK(tells(problemsAfter(u"UPDATE meetings SET held_on = '2023-02-01' WHERE held_on = '2023-04-01'"_s),
                u"§ 5, 2023-02-01"_s));
    CHECK(tells(problemsAfter(u"UPDATE items SET number = CASE number WHEN '4' THEN '9' ELSE number END, "
                              "meeting_id = '%1'"_s.arg(idOf(701))),
                u"§ 9, 2023-03-01"_s));
}
