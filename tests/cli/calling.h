#pragma once

#include "cli/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

// What one call of the command line gave.
struct Called
{
    int status;
    QString out;
    QString err;

    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

// A folder with a store in it that verbs are called on, in this process.
class Desk
{
public:
    explicit Desk(QDate today = {2023, 1, 11})
        : m_today{today}
    {
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString storePath() const { return path(QStringLiteral("deltagande.db")); }
    void setToday(QDate today) { m_today = today; }

    // Calls with --store and the words.
    Called call(const QStringList &words) const
    {
        return bare(QStringList{QStringLiteral("--store"), storePath()} + words);
    }
    Called json(const QStringList &words) const
    {
        return call(QStringList{QStringLiteral("--json")} + words);
    }
    Called bare(const QStringList &words) const
    {
        Called called{};
        QTextStream out{&called.out};
        QTextStream err{&called.err};
        called.status = cli::run(words, {out, err, m_today});
        return called;
    }

private:
    QTemporaryDir m_folder;
    QDate m_today;
};
