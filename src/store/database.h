#pragma once

#include "domain/result.h"
#include "store/session.h"

#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace store {

using domain::Result;

// The store's file, opened by this program: the only way to the tables. Belongs to the thread that opened it;
// another thread opens the file itself, for reading.
//
// One process writes to a file at a time; a second one opens it read-only and can say who has it. Every act
// is one transaction with BEGIN IMMEDIATE, WAL and synchronous=FULL, so that what has been acknowledged
// survives a crash.
class Database
{
public:
    enum class Access {
        Write,  // for changing; falls back to Read when another process has the file or the folder can't be
                // written
        Read,   // shows everything, changes nothing
        Review, // as Write, but nothing is changed but the presidium's answers, and the note of what went out
    };

    // Makes a new store with the schema and nothing in it. Conflict when the file exists, Unavailable when it
    // can't be made; then nothing is left behind.
    [[nodiscard]] static Result<std::shared_ptr<Database>> create(const QString &path, const QString &actor);

    // Opens a store. A file that is no store, empty or cut, newer, damaged, or not to be reached is refused
    // with its own sentence and stays byte for byte as it was. An older store is migrated after a copy of it
    // was kept.
    [[nodiscard]] static Result<std::shared_ptr<Database>> open(const QString &path, const QString &actor,
                                                                Access access = Access::Write);
    ~Database();

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const;
    QString actor() const;
    // That neither rosters nor register nor settings can be changed: opened for reading or for review.
    bool isReadOnly() const;
    // Whether the act of that name can be done: in a store opened for review those about the review alone.
    bool allows(const QString &act) const;
    // Why the store is read-only, in the user's language: who has it, or what forbids writing. Empty when it
    // is not.
    QString readOnlyReason() const;

    // What the user should know about where the store lies, such as a network drive. Empty as a rule.
    QString notice() const;

    // Runs `work` as one act, named by a stable key such as "person.add" and what it is about, in one
    // transaction that the history records. When work or the store fails nothing has happened; when the disk
    // fails at the commit, the file is opened anew and tells whether it was kept. Denied when the store is
    // read-only. Does not nest.
    template <class Work>
    auto transact(const QString &name, const QString &subject, Work work)
        -> std::invoke_result_t<Work, Session &>;

    // Runs `work` on one consistent state of the store, without changing it.
    template <class Work> auto read(Work work) const -> std::invoke_result_t<Work, Session &>;

    // Copies the store, as it is now, into a new file that appears whole or not at all.
    [[nodiscard]] Result<> backup(const QString &path) const;

    // Makes the index of the search anew from the tables; no act, as nothing else is touched.
    [[nodiscard]] Result<> rebuildSearch();

    // Takes out of the file what was erased and still lies in its free space, its log and the search's index.
    [[nodiscard]] Result<> scrub();

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);

    Session beginWrite(const QString &name, const QString &subject);
    Session beginRead() const;
    void commit(Session &session);
    domain::Error denied() const;

    std::unique_ptr<Private> d;
};

template <class Work>
auto Database::transact(const QString &name, const QString &subject, Work work)
    -> std::invoke_result_t<Work, Session &>
try {
    if (!allows(name))
        return tl::unexpected(denied());
    Session session = beginWrite(name, subject);
    auto result = work(session);
    if (result)
        commit(session);
    return result;
} catch (const SqlFailure &failure) {
    return tl::unexpected(failure.error);
}

template <class Work> auto Database::read(Work work) const -> std::invoke_result_t<Work, Session &>
try {
    Session session = beginRead();
    return work(session);
} catch (const SqlFailure &failure) {
    return tl::unexpected(failure.error);
}

} // namespace store
