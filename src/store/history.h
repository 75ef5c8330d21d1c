#pragma once

#include "domain/history.h"
#include "store/database.h"

#include <QList>

namespace store {

// The book of what was done: read for the audit view, for undo and redo, and for the hash chain.
class History
{
public:
    explicit History(Database &database)
        : m_database{database}
    {
    }

    // The latest acts first; undo and redo are acts too.
    [[nodiscard]] Result<QList<domain::Act>> acts(int limit = 1000) const;

    // What a part of the history is about.
    struct Subject
    {
        enum class Kind { All, Row, Person, Edition, Matter };
        Kind kind = Kind::All;
        QString id{};    // of the row, the person, the edition or the matter
        QString table{}; // of the row
    };
    // The acts that changed the row, or something that belongs to the person, the edition or the matter, the
    // latest first.
    [[nodiscard]] Result<QList<domain::Act>> acts(const Subject &subject, int limit = 1000) const;

    // One row that an act changed, in full.
    struct Change
    {
        QString table;
        QString row;       // the row's identity
        QString operation; // "insert", "update", "delete"
        QByteArray before; // JSON object; empty for an insert
        QByteArray after;  // JSON object; empty for a delete
    };
    [[nodiscard]] Result<QList<Change>> changes(qint64 act) const;

    // What undo() or redo() would take back or do again; nothing when there is none. A store's first contents
    // (Events::addDefaults) are never taken back.
    [[nodiscard]] Result<std::optional<domain::Act>> undoable() const;
    [[nodiscard]] Result<std::optional<domain::Act>> redoable() const;

    // Takes the latest act back, or does it again, and returns it. Conflict when a row is not as the act left
    // it; NotFound when there is nothing to undo or redo.
    [[nodiscard]] Result<domain::Act> undo();
    [[nodiscard]] Result<domain::Act> redo();
    // Takes back that act, which need not be the latest. Conflict when something later builds on it or it was
    // taken back already; NotFound when there is no such act.
    [[nodiscard]] Result<domain::Act> undo(qint64 number);

private:
    [[nodiscard]] Result<domain::Act> takeBack(const domain::Act &act, const QString &kind);

    Database &m_database;
};

} // namespace store
