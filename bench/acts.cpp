#include "benches.h"
#include "measure.h"
#include "plainsqlite.h"
#include "store/store.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace domain;

namespace {

constexpr int actCount = 1000;

PersonEntry somebody(int number)
{
    PersonEntry entry;
    entry.person.givenName = QStringLiteral("Prov");
    entry.person.familyName = QStringLiteral("Provsson %1").arg(number);
    entry.person.municipality = QStringLiteral("Umeå");
    return entry;
}

// The same rows with the same durability: one INSERT a transaction into a table with the same index.
double plainActs(const QString &path)
{
    PlainSqlite plain{path};
    plain.run("CREATE TABLE persons (id TEXT NOT NULL PRIMARY KEY, given_name TEXT NOT NULL, family_name "
              "TEXT NOT NULL, "
              "sort_key TEXT NOT NULL, contact TEXT NOT NULL, municipality TEXT NOT NULL, revision INTEGER "
              "NOT NULL); "
              "CREATE INDEX persons_in_order ON persons (sort_key, id)");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(plain.handle(), "INSERT INTO persons VALUES (?, 'Prov', ?, ?, '', 'Umeå', 1)", -1,
                       &insert, nullptr);
    const auto measured = measure(1, [&] {
        for (int i = 0; i < actCount; ++i) {
            const QByteArray id = Id<Person>::make().toString().toUtf8();
            const QByteArray name = QByteArray{"Provsson "} + QByteArray::number(i);
            plain.run("BEGIN IMMEDIATE");
            sqlite3_bind_text(insert, 1, id.constData(), -1, SQLITE_STATIC);
            sqlite3_bind_text(insert, 2, name.constData(), -1, SQLITE_STATIC);
            sqlite3_bind_text(insert, 3, name.constData(), -1, SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_reset(insert);
            plain.run("COMMIT");
        }
    });
    sqlite3_finalize(insert);
    return measured.median;
}

double ourActs(const QString &path)
{
    store::Store store{store::Database::create(path, QStringLiteral("bench")).value()};
    return measure(1,
                   [&] {
                       for (int i = 0; i < actCount; ++i)
                           (void)store.people.add(somebody(i));
                   })
        .median;
}

} // namespace

void benchActs()
{
    // In turns, so that whatever else the machine does hits both alike.
    QList<double> ours;
    QList<double> plain;
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir folder;
        ours.append(ourActs(folder.filePath(QStringLiteral("ours.db"))));
        plain.append(plainActs(folder.filePath(QStringLiteral("plain.db"))));
    }
    std::sort(ours.begin(), ours.end());
    std::sort(plain.begin(), plain.end());
    report(QStringLiteral("1,000 acts, one by one, durable"), milliseconds(ours[2]), milliseconds(plain[2]),
           QStringLiteral("%1 x its speed").arg(plain[2] / ours[2], 0, 'f', 2),
           QStringLiteral("0.66 x or better"));
}
