#include "domain/nomination.h"
#include "domain/person.h"
#include "store/actchain.h"
#include "store/historywords.h"
#include "support/freshstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using domain::Error;
using store::Result;
using store::Session;

namespace {

QString idOf(int number)
{
    return u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char{'0'});
}

Result<> act(store::Database &database, const QString &name, const std::function<void(Session &)> &work)
{
    return database.transact(name, name, [&](Session &session) -> Result<> {
        work(session);
        return {};
    });
}

void put(Session &session, int person, const QString &name)
{
    session.run(u"INSERT INTO persons (id, given_name, family_name, sort_key, contact, municipality) "
                "VALUES (?, ?, 'Prov', 'prov', '', '')"_s,
                idOf(person), name);
}

void rename(Session &session, int person, const QString &name)
{
    session.run(u"UPDATE persons SET given_name = ?, revision = revision + 1 WHERE id = ?"_s, name,
                idOf(person));
}

void removePerson(Session &session, int person)
{
    session.run(u"DELETE FROM persons WHERE id = ?"_s, idOf(person));
}

Result<> addPerson(store::Database &database, int person, const QString &name)
{
    return act(database, u"person.add"_s, [&](Session &session) { put(session, person, name); });
}

QString nameOf(store::Database &database, int person)
{
    return *database.read([&](Session &session) -> Result<QString> {
        auto &row = session.run(u"SELECT given_name FROM persons WHERE id = ?"_s, idOf(person));
        return row.next() ? row.value(0).toString() : QString{};
    });
}

// Every row of the tables that the sequences below change, without its revision.
QMap<QString, QString> contents(store::Database &database)
{
    return *database.read([&](Session &session) -> Result<QMap<QString, QString>> {
        QMap<QString, QString> rows;
        for (const auto &sql :
             {u"SELECT id, given_name FROM persons"_s, u"SELECT id, setting FROM settings"_s,
              u"SELECT id, event_id || alias || position FROM event_aliases"_s,
              u"SELECT id, name FROM events"_s}) {
            auto &row = session.run(sql);
            while (row.next())
                rows.insert(row.value(0).toString(), row.value(1).toString());
        }
        return rows;
    });
}

void putCommittee(Session &session)
{
    session.run(u"INSERT INTO committees (id, name, short_name, kind, authority) "
                "VALUES (?, 'Provnämnden', 'PN', 'committee', 'Provregionen')"_s,
                idOf(900));
}

void putEvent(Session &session, int number)
{
    session.run(
        u"INSERT INTO events (id, committee_id, event_key, name, short_name, place, usual_month, usual_day, "
        "usual_length, ordinary_seats, substitute_seats, position) "
        "VALUES (?, ?, ?, 'Prov', 'Prov', '', 1, 1, 1, 1, 1, 1)"_s,
        idOf(number), idOf(900), idOf(number));
}

void putAlias(Session &session, int number, int event)
{
    session.run(u"INSERT INTO event_aliases (id, event_id, alias, position) VALUES (?, ?, ?, 1)"_s,
                idOf(number), idOf(event), idOf(number));
}

} // namespace

TEST_CASE("The chain ties what was written as values tell it, whatever signs there are")
{
    FreshStore fresh;
    const QString odd =
        GENERATE(u"Märta"_s, u""_s, QString{QChar{0xffff}}, QString{u"x" + QString{QChar{0xfffe}}},
                 u"Emoji 😀"_s, QString{u"halv " + QString{QChar{0xd83d}}}, QString{QChar{0xfeff} + u"Bo"_s},
                 QString{QChar{0xfffd}}, u"\uD7FF\uFFA0"_s);
    REQUIRE(act(fresh.database(), u"setting"_s, [&](Session &session) {
        session.run(u"INSERT INTO settings (id, setting) VALUES ('a', ?)"_s, odd);
        session.run(u"UPDATE settings SET setting = 'x' || setting"_s);
    }));
    const auto digests =
        fresh.database()
            .read([](Session &session) -> Result<QList<std::pair<QByteArray, QByteArray>>> {
                QList<std::pair<QByteArray, QByteArray>> both;
                const qint64 firstAct = 1;
                QList<QByteArray> byValues;
                auto &row = session.run(store::changesOfActSql, firstAct);
                while (row.next())
                    byValues.append(store::digestOf({row.value(5), row.value(0), row.value(1), row.value(2),
                                                     row.value(3), row.value(4)}));
                store::Rows rows{session, store::changesOfActSql, {firstAct}};
                for (const auto &digest : byValues) {
                    REQUIRE(rows.next());
                    both.append({digest, store::digestOfChange(rows)});
                }
                return both;
            })
            .value();
    REQUIRE(digests.size() == 2);
    for (const auto &[byValues, byRows] : digests)
        CHECK(byValues == byRows);
    CHECK(fresh->check().value().isEmpty());
}

TEST_CASE("Every change stands in the history with who, what and the row before and after")
{
    FreshStore fresh{u"Ylva Skrivare"_s};
    REQUIRE(addPerson(fresh.database(), 1, u"Märta"_s));
    REQUIRE(
        act(fresh.database(), u"person.change"_s, [](Session &session) { rename(session, 1, u"Maja"_s); }));

    const auto acts = fresh->history.acts().value();
    REQUIRE(acts.size() == 2);
    CHECK(acts[0].name == u"person.change"_s);
    CHECK(acts[0].actor == u"Ylva Skrivare"_s);
    CHECK(acts[0].at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    CHECK(acts[1].name == u"person.add"_s);

    const auto changes = fresh->history.changes(acts[0].number).value();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].table == u"persons"_s);
    CHECK(changes[0].row == idOf(1));
    CHECK(changes[0].operation == u"update"_s);
    CHECK(QJsonDocument::fromJson(changes[0].before)[u"given_name"_s].toString() == u"Märta"_s);
    CHECK(QJsonDocument::fromJson(changes[0].after)[u"given_name"_s].toString() == u"Maja"_s);
}

TEST_CASE("A change is told in the program's words, not in stored keys")
{
    store::History::Change change;
    change.table = u"assignments"_s;
    change.before = R"({"role":"chair"})";
    change.after = R"({"role":"member"})";
    const auto told = store::fieldsOf(change);
    REQUIRE(told.size() == 1);
    CHECK(told.first().before == label(domain::Role::Chair));
    CHECK(told.first().after == label(domain::Role::Member));
    change.table = u"seats"_s;
    change.before.clear();
    change.after = R"({"kind":"substitute"})";
    REQUIRE(store::fieldsOf(change).size() == 1);
    CHECK(store::fieldsOf(change).first().after == label(domain::SeatKind::Substitute));
}

TEST_CASE("The history keeps any text as it was")
{
    FreshStore fresh;
    const auto odd = u"\"Å\"\\ \n\t\u0001 \u202e đŋ 😀 '); DROP TABLE persons;"_s;
    REQUIRE(addPerson(fresh.database(), 1, odd));
    REQUIRE(act(fresh.database(), u"person.remove"_s, [](Session &session) { removePerson(session, 1); }));
    REQUIRE(fresh->history.undo());
    CHECK(nameOf(fresh.database(), 1) == odd);
}

TEST_CASE("What was done last is taken back first, and done again in order")
{
    FreshStore fresh;
    auto &history = fresh->history;
    REQUIRE(addPerson(fresh.database(), 1, u"Märta"_s));
    REQUIRE(
        act(fresh.database(), u"person.change"_s, [](Session &session) { rename(session, 1, u"Maja"_s); }));
    REQUIRE(act(fresh.database(), u"person.remove"_s, [](Session &session) { removePerson(session, 1); }));

    CHECK(history.undo()->name == u"person.remove"_s);
    CHECK(nameOf(fresh.database(), 1) == u"Maja"_s);
    CHECK(history.undo()->name == u"person.change"_s);
    CHECK(nameOf(fresh.database(), 1) == u"Märta"_s);
    CHECK(history.redoable()->value().name == u"person.change"_s);
    CHECK(history.undo()->name == u"person.add"_s);
    CHECK(nameOf(fresh.database(), 1).isEmpty());
    CHECK_FALSE(history.undoable()->has_value());
    CHECK(history.undo().error().kind == Error::Kind::NotFound);

    CHECK(history.redo()->name == u"person.add"_s);
    CHECK(history.redo()->name == u"person.change"_s);
    CHECK(nameOf(fresh.database(), 1) == u"Maja"_s);
    CHECK(history.redo()->name == u"person.remove"_s);
    CHECK(nameOf(fresh.database(), 1).isEmpty());
    CHECK(history.redo().error().kind == Error::Kind::NotFound);
}

TEST_CASE("A new act ends the redoing of what was taken back before it")
{
    FreshStore fresh;
    REQUIRE(addPerson(fresh.database(), 1, u"Märta"_s));
    REQUIRE(addPerson(fresh.database(), 2, u"Maja"_s));
    REQUIRE(fresh->history.undo());
    REQUIRE(addPerson(fresh.database(), 3, u"Moa"_s));
    CHECK_FALSE(fresh->history.redoable()->has_value());

    REQUIRE(fresh->history.undo());
    CHECK(fresh->history.redoable()->value().number == 4);
    CHECK(fresh->history.undo()->number == 1);
    CHECK(fresh->history.redo()->number == 1);
    CHECK(fresh->history.redo()->number == 4);
    CHECK_FALSE(fresh->history.redoable()->has_value());
    CHECK(nameOf(fresh.database(), 2).isEmpty());
}

TEST_CASE("Acts say whether they are undone")
{
    FreshStore fresh;
    REQUIRE(addPerson(fresh.database(), 1, u"Märta"_s));
    REQUIRE(fresh->history.undo());
    CHECK(fresh->history.acts().value().last().undone);
    REQUIRE(fresh->history.redo());
    CHECK_FALSE(fresh->history.acts().value().last().undone);
    CHECK(fresh->history.acts().value().first().name == u"redo"_s);
    CHECK(fresh->history.acts(1).value().size() == 1);
}

TEST_CASE("Undoing works after the store was opened again, by somebody else")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.db"_s);
    REQUIRE(addPerson(*store::Database::create(path, u"Ylva"_s).value(), 1, u"Märta"_s));

    store::Store again{store::Database::open(path, u"Bo"_s).value()};
    CHECK(again.history.undo()->actor == u"Ylva"_s);
    CHECK(again.history.acts().value().first().actor == u"Bo"_s);
    CHECK(nameOf(again.database(), 1).isEmpty());
}

TEST_CASE("Revisions grow also when a change is taken back, so that an older reading stays old")
{
    FreshStore fresh;
    const auto revision = [&] {
        return *fresh.database().read([](Session &session) -> Result<int> {
            auto &row = session.run(u"SELECT revision FROM persons"_s);
            return row.next() ? row.value(0).toInt() : 0;
        });
    };
    REQUIRE(addPerson(fresh.database(), 1, u"Märta"_s));
    REQUIRE(
        act(fresh.database(), u"person.change"_s, [](Session &session) { rename(session, 1, u"Maja"_s); }));
    REQUIRE(revision() == 2);
    REQUIRE(fresh->history.undo());
    CHECK(revision() == 3);
    REQUIRE(fresh->history.undo());
    REQUIRE(fresh->history.redo());
    CHECK(revision() == 4);
}

TEST_CASE("What came along with a removal comes back with it")
{
    FreshStore fresh;
    REQUIRE(act(fresh.database(), u"event.add"_s, [](Session &session) {
        putCommittee(session);
        putEvent(session, 10);
        putAlias(session, 11, 10);
        putAlias(session, 12, 10);
    }));
    const auto before = contents(fresh.database());
    REQUIRE(act(fresh.database(), u"event.remove"_s,
                [](Session &session) { session.run(u"DELETE FROM events WHERE id = ?"_s, idOf(10)); }));
    REQUIRE(contents(fresh.database()).isEmpty());
    REQUIRE(fresh->history.undo());
    CHECK(contents(fresh.database()) == before);
    REQUIRE(fresh->history.undo());
    CHECK(contents(fresh.database()).isEmpty());
}

TEST_CASE("What was changed behind the history's back is not taken back over")
{
    FreshStore fresh;
    REQUIRE(addPerson(fresh.database(), 1, u"Märta"_s));
    REQUIRE(act(fresh.database(), u"trigger.off"_s, [](Session &session) {
        session.run(u"DROP TRIGGER history_persons_update"_s);
        rename(session, 1, u"Maja"_s);
        put(session, 2, u"Moa"_s);
    }));
    REQUIRE(fresh->history.undo());
    const auto refused = fresh->history.undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
    CHECK(nameOf(fresh.database(), 1) == u"Maja"_s);
    CHECK(fresh->history.undoable()->value().number == 1);
}

TEST_CASE("Whatever was done, undoing all leads back to the beginning and redoing all to the end")
{
    FreshStore fresh;
    auto &database = fresh.database();
    REQUIRE(act(database, u"committee.add"_s, putCommittee));
    const bool held = rc::check([&] {
        const auto first = fresh->history.undoable()->value().number;
        const auto beginning = contents(database);
        int acts = 0;
        const auto count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            const auto changes = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 7), rc::gen::inRange(1, 5)));
            const auto done = act(database, u"prov"_s, [&](Session &session) {
                for (const auto &[what, row] : changes) {
                    const auto has = [&](const QString &table, int id) {
                        return session.run(u"SELECT 1 FROM "_s + table + u" WHERE id = ?"_s, idOf(id)).next();
                    };
                    const bool person = has(u"persons"_s, row);
                    const bool event = has(u"events"_s, row + 10);
                    if (what == 0 && !person)
                        put(session, row, u"Namn %1"_s.arg(i));
                    else if (what == 1)
                        rename(session, row, u"Nytt %1"_s.arg(i));
                    else if (what == 2)
                        removePerson(session, row);
                    else if (what == 3 && !event)
                        putEvent(session, row + 10);
                    else if (what == 4 && event && !has(u"event_aliases"_s, row + 20))
                        putAlias(session, row + 20, row + 10);
                    else if (what == 5)
                        session.run(u"DELETE FROM events WHERE id = ?"_s, idOf(row + 10));
                    else if (what == 6)
                        session.run(u"INSERT INTO settings (id, setting) VALUES (?, ?) "
                                    "ON CONFLICT (id) DO UPDATE SET setting = excluded.setting"_s,
                                    idOf(row + 30), QString::number(i));
                }
            });
            RC_ASSERT(done.has_value());
        }
        const auto end = contents(database);
        while (fresh->history.undoable()->value().number > first) {
            RC_ASSERT(fresh->history.undo().has_value());
            ++acts;
        }
        RC_ASSERT(contents(database) == beginning);
        for (; acts > 0; --acts)
            RC_ASSERT(fresh->history.redo().has_value());
        RC_ASSERT(!fresh->history.redoable()->has_value());
        RC_ASSERT(contents(database) == end);
    });
    CHECK(held);
}
