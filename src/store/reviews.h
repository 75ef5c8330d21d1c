#pragma once

#include "domain/reviewanswer.h"
#include "domain/rosterreview.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace store {

// The book of the presidium's reviews: what it answered about the rosters, and the pages by which it can
// answer away from the store. Its acts can be done in a store that is opened for review alone.
class Reviews
{
    Q_DECLARE_TR_FUNCTIONS(store::Reviews)

public:
    explicit Reviews(Database &database)
        : m_database{database}
    {
    }

    // The rosters of a year as of a day, with their checks and answers, by event's position. NotFound when
    // no period has the year.
    [[nodiscard]] Result<QList<domain::RosterReview>> ofYear(int year, const QDate &today) const;
    [[nodiscard]] Result<domain::RosterReview> of(const domain::Id<domain::Edition> &edition,
                                                  const QDate &today) const;

    // Which of the rosters, all as of one day, wait for the presidium or for the secretary; by edition.
    [[nodiscard]] Result<QHash<domain::Id<domain::Edition>, domain::ReviewWait>>
    waiting(const QList<domain::Roster> &rosters) const;

    // A member of the presidium approves the roster, or asks for a change with a comment that says which.
    // Denied for anybody who is not of the presidium on `today`. With `seen`, the fingerprint of what was
    // looked at: Conflict when the roster is not that one any more.
    [[nodiscard]] Result<domain::Review> answer(const domain::Id<domain::Edition> &edition,
                                                const domain::Id<domain::Person> &person,
                                                domain::ReviewAnswer answer, const QString &comment,
                                                const QDate &today, const QString &seen = {});
    // The secretary answers a comment; the empty text takes the answer away. Conflict when the review was
    // changed since it was read.
    [[nodiscard]] Result<> reply(const domain::Review &review, const QString &text);

    // Keeps a new page for the year's rosters: for one member of the presidium, or with a null identity for
    // all of it. Taking the act back makes its answers unknown.
    [[nodiscard]] Result<domain::ReviewPage> addPage(int year, const domain::Id<domain::Person> &person,
                                                     const QDate &today);

    // What came of a file of answers.
    struct Imported
    {
        QString name;                // of who answered
        QList<domain::Review> taken; // as they are kept now
        QStringList subjects;        // the names of their editions
        QStringList refused;         // a sentence for each answer that was not taken
    };
    // Takes the answers in, as one act. Nothing is taken from a file whose page is unknown or whose seal is
    // wrong (Denied), nor from somebody who may not answer; an answer about a roster that has changed since,
    // or that came before, is refused alone. Conflict with the sentences when none is taken.
    [[nodiscard]] Result<Imported> import(const domain::ReviewAnswerFile &file, const QDate &today);

private:
    Database &m_database;
};

} // namespace store
