#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

// SQLite through its C interface, as plainly as it goes: what the store is measured beside.
class PlainSqlite
{
public:
    // WAL and synchronous=FULL, as the store has them.
    explicit PlainSqlite(const QString &path);
    ~PlainSqlite();

    // Runs statements without results; ends the program when one fails.
    void run(const char *sql);
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};
