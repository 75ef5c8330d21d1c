#include "plainsqlite.h"

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

PlainSqlite::PlainSqlite(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        std::exit(1);
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
}

PlainSqlite::~PlainSqlite()
{
    sqlite3_close(m_handle);
}

void PlainSqlite::run(const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, &message) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql, message);
        std::exit(1);
    }
}
