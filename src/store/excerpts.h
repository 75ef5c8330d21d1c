#pragma once

#include "domain/excerpt.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QList>

namespace store {

// The book of issued excerpts, of who got them, and of the letterhead they carry.
class Excerpts
{
    Q_DECLARE_TR_FUNCTIONS(store::Excerpts)

public:
    explicit Excerpts(Database &database)
        : m_database{database}
    {
    }

    // An issued excerpt beside the item it was made from, as that is now.
    struct Entry
    {
        domain::IssuedExcerpt excerpt;
        domain::Treatment treatment;
        domain::ExcerptState state = domain::ExcerptState::Current;
    };

    // Every version of every excerpt, the latest number first.
    [[nodiscard]] Result<QList<Entry>> entries() const;
    // The versions of one item, the latest first; empty when none was issued.
    [[nodiscard]] Result<QList<Entry>> ofItem(const domain::Id<domain::ProtocolItem> &item) const;
    // Those of a number, the latest version first. NotFound when there is no such number.
    [[nodiscard]] Result<QList<Entry>> ofNumber(const domain::ExcerptNumber &number) const;

    // What an excerpt is issued from: the item as it was read, and the document made of it.
    struct Draft
    {
        domain::Treatment treatment;
        QByteArray content;
    };
    // Issues the drafts on the day as one act: each gets a number, or the next version of its item's number.
    // An item whose latest excerpt is current is not issued again: that one is answered. Invalid when an item
    // is not adjusted, Conflict when one was changed after it was read. Numbers that were taken back are not
    // given again.
    [[nodiscard]] Result<QList<domain::IssuedExcerpt>> issue(const QList<Draft> &drafts, const QDate &day);

    // What is known of a file that somebody shows.
    struct Verification
    {
        QList<Entry> excerpts;    // those that the file holds, or says that it holds
        QStringList takenBack;    // the numbers of such whose issue was taken back
        bool isOurs = false;      // its number and checksum, or the file itself, are of this store
        bool isUnchanged = false; // it went out just so
    };
    // `fileChecksum` is the SHA-256 of its bytes; `mark` is what the file says about itself.
    [[nodiscard]] Result<Verification> verify(const QString &fileChecksum,
                                              const std::optional<domain::ExcerptMark> &mark) const;

    // Notes to whom an excerpt was sent.
    [[nodiscard]] Result<> send(const domain::Id<domain::IssuedExcerpt> &excerpt,
                                const QStringList &recipients, const QDate &day);

    [[nodiscard]] Result<domain::Letterhead> letterhead() const;
    [[nodiscard]] Result<> setLetterhead(const domain::Letterhead &letterhead);

private:
    Database &m_database;
};

// What the verification says, for people.
QString sentence(const Excerpts::Verification &found);

} // namespace store
