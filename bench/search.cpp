#include "benches.h"
#include "domain/swedishorder.h"
#include "measure.h"
#include "plainsqlite.h"
#include "store/store.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace domain;

namespace {

constexpr int personCount = 100'000;
constexpr int attendancePerPerson = 10;
constexpr int itemCount = 20'000;
constexpr int pageSize = 200;

QString familyName(int number)
{
    static const QStringList stems{
        QStringLiteral("Anders"), QStringLiteral("Ågren"),  QStringLiteral("Öberg"),
        QStringLiteral("Johans"), QStringLiteral("Åström"), QStringLiteral("Karls"),
        QStringLiteral("Lund"),   QStringLiteral("Märten"), QStringLiteral("Norr"),
        QStringLiteral("Sjö"),    QStringLiteral("Väster"), QStringLiteral("Zetter")};
    static const QStringList ends{QStringLiteral("son"),   QStringLiteral("ström"), QStringLiteral("berg"),
                                  QStringLiteral("kvist"), QStringLiteral("gren"),  QStringLiteral("mark")};
    return stems[number % stems.size()] + ends[number / 12 % ends.size()] + QString::number(number % 9973);
}

// A store of that size, written past its history: what is measured reads.
void fill(const QString &path)
{
    {
        store::Store store{store::Database::create(path, QStringLiteral("bench")).value()};
        (void)store.events.addDefaults();
    }
    PlainSqlite plain{path};
    for (const auto *table : {"persons", "attendance", "matters", "meetings", "items", "decision_points"})
        plain.run(QByteArray{QByteArray{"DROP TRIGGER history_"} + table + "_insert"}.constData());
    plain.run("BEGIN");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(
        plain.handle(),
        "INSERT INTO persons VALUES (printf('00000000-0000-7000-8000-%012x', ?1), 'Prov' || (?1 % "
        "800), ?2, ?3, '', 'Umeå', 1)",
        -1, &insert, nullptr);
    for (int i = 0; i < personCount; ++i) {
        const QByteArray name = familyName(i).toUtf8();
        const QByteArray key = swedishSortKey(familyName(i)).toUtf8();
        sqlite3_bind_int(insert, 1, i);
        sqlite3_bind_text(insert, 2, name.constData(), int(name.size()), SQLITE_STATIC);
        sqlite3_bind_text(insert, 3, key.constData(), int(key.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    plain.run(
        QStringLiteral("INSERT INTO attendance (id, edition_id, person_id, status, reported_back, note) "
                       "SELECT printf('%08x-0000-7000-8001-', e.n) || substr(p.id, 25), "
                       "e.id, p.id, 'attended', NULL, '' FROM persons p, (SELECT row_number() OVER () AS n, "
                       "id FROM editions LIMIT %1) e")
            .arg(attendancePerPerson)
            .toUtf8()
            .constData());
    plain.run(QStringLiteral("CREATE TEMP TABLE numbers AS WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT "
                             "i + 1 FROM n WHERE "
                             "i < %1 - 1) SELECT i FROM n")
                  .arg(itemCount)
                  .toUtf8()
                  .constData());
    plain.run("INSERT INTO meetings SELECT printf('00000000-0000-7000-8002-%012x', i), c.id, "
              "date('1980-01-01', (i * "
              "15) || ' days'), 1 FROM numbers, committees c WHERE i < 1000");
    plain.run("INSERT INTO matters SELECT printf('00000000-0000-7000-8003-%012x', i), c.id, 'RUN ' || i || "
              "'-2020', "
              "'run' || i || '2020', 'Ärende om utveckling ' || i, 1 FROM numbers, committees c");
    plain.run("INSERT INTO items SELECT printf('00000000-0000-7000-8004-%012x', i), "
              "printf('00000000-0000-7000-8003-%012x', i), m.id, c.id, CAST(strftime('%Y', m.held_on) AS "
              "INTEGER), i, "
              "NULL, 'Bordläggning av jämställdhetsplan ' || i, 'Bakgrund till ärende ' || i, '', '', 0, "
              "NULL, NULL, "
              "NULL, '', 1 FROM numbers, committees c JOIN meetings m ON m.id = "
              "printf('00000000-0000-7000-8002-%012x', i % 1000)");
    plain.run(
        "INSERT INTO decision_points SELECT printf('00000000-0000-7000-8005-%012x', i), "
        "printf('00000000-0000-7000-8004-%012x', i), 0, 'Nämnden beslutar att bifalla förslaget ' || i, "
        "'approved', NULL, '', '' FROM numbers");
    plain.run("COMMIT");
}

// The plain full-text query through the C interface: the first rows that fit, as they come.
double plainPage(sqlite3 *handle, const char *table, const QByteArray &expression)
{
    const QByteArray sql =
        QByteArray{"SELECT rowid, words FROM "} + table + " WHERE " + table + " MATCH ? LIMIT ?";
    sqlite3_stmt *query = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), -1, &query, nullptr);
    const auto measured = measure(15, [&] {
        sqlite3_bind_text(query, 1, expression.constData(), -1, SQLITE_STATIC);
        sqlite3_bind_int(query, 2, pageSize);
        while (sqlite3_step(query) == SQLITE_ROW)
            (void)sqlite3_column_text(query, 1);
        sqlite3_reset(query);
    });
    sqlite3_finalize(query);
    return measured.median;
}

} // namespace

void benchSearch()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ours.db"));
    fill(path);
    store::Store store{store::Database::open(path, QStringLiteral("bench")).value()};
    const auto made = measure(1, [&] { (void)store.search.rebuild(); });
    report(QStringLiteral("The search's index of 100,000 persons and 20,000 items, made anew"),
           milliseconds(made.median), QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("–"));

    PlainSqlite plain{path};
    const auto aim = QStringLiteral("2 x, 16 ms");
    for (const auto &[words, expression] :
         {std::pair{QStringLiteral("p"), QByteArray{"\"p\"*"}},
          std::pair{QStringLiteral("ågren"), QByteArray{"\"agren\"*"}},
          std::pair{QStringLiteral("zett prov7"), QByteArray{"\"zett\"* AND \"prov7\"*"}}}) {
        const auto ours = measure(
            15, [&, text = words] { (void)store.search.firstOf(store::SearchKind::Person, text, pageSize); });
        const double raw = plainPage(plain.handle(), "search_words", expression);
        report(QStringLiteral("“%1”: the first %2 persons in Swedish order").arg(words).arg(pageSize),
               milliseconds(ours.median), milliseconds(raw) + QStringLiteral(" (FTS5, unsorted)"),
               QStringLiteral("%1 x its time").arg(ours.median / raw, 0, 'f', 2), aim);
    }
    for (const auto &words : {QStringLiteral("p"), QStringLiteral("bordlägg"), QStringLiteral("ställdhet"),
                              QStringLiteral("lyxsele"), QStringLiteral("zettarberg")}) {
        const auto ours = measure(15, [&] { (void)store.search.find(words, 14); });
        report(QStringLiteral("“%1”: the best 14 of everything").arg(words), milliseconds(ours.median),
               QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("16 ms"));
    }
}
