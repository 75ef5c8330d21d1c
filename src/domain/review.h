#pragma once

#include "domain/roster.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace domain {

// How somebody stands on a roster, as far as a review is concerned: attendance doesn't change it.
enum class Standing { Nominated, Elected, Prevented, Replaced };

// Somebody on a roster as it was reviewed. The name is kept to be told afterwards; it is no part of the
// fingerprint, so that a corrected spelling, or an erasure, makes no review outdated.
struct ReviewedPlace
{
    Id<Person> person;
    QString name; // "Ågren, Märta"
    QString party;
    std::optional<Role> role;
    SeatKind kind = SeatKind::Ordinary;
    Standing standing = Standing::Nominated;
    Id<Person> insteadOf; // whom the person stepped in for; null as a rule

    bool operator==(const ReviewedPlace &) const = default;
};

// What a member of the presidium looks at and answers for: who is on the roster and how, how many seats it
// has, when the edition is, and what the roster rests on.
struct RosterState
{
    Id<Edition> edition;
    QDate opens;
    QDate closes;
    bool cancelled = false;
    Authority::State authority = Authority::State::None;
    Id<ProtocolItem> item; // the one the roster rests on
    QString restsOn;       // the same for people; no part of the fingerprint
    int ordinarySeats = 0;
    int substituteSeats = 0;
    QList<ReviewedPlace> places; // in the roster's order, which is no part of the fingerprint

    bool operator==(const RosterState &) const = default;
};

RosterState stateOf(const Roster &roster);

// The one text that tells two states apart: lines of fields, parted by tabs, the persons in order of their
// identities. It never changes its form without a new first line.
QString canonicalText(const RosterState &state);
// The SHA-256 of the canonical text, in 64 hexadecimal digits.
QString fingerprint(const RosterState &state);

// One thing that changed from a state to a later one.
struct RosterDifference
{
    enum class Kind { Roster, Added, Removed, Changed };

    Kind kind = Kind::Roster;
    Id<Person> person; // null for what is about the roster as a whole
    QString sentence;  // "Öberg, Siv (M): elected → prevented"

    bool operator==(const RosterDifference &) const = default;
};

// What changed: first about the roster as a whole, then person by person, in the order of the later state and
// those who are gone last. Empty exactly when the fingerprints are the same.
QList<RosterDifference> differences(const RosterState &before, const RosterState &after);

enum class ReviewAnswer { Approved, ChangeRequested };

struct ReviewPage;

// What a member of the presidium answered about a roster.
struct Review
{
    Id<Review> id = Id<Review>::make();
    Id<Edition> edition;
    Id<Person> person;
    Role role = Role::Chair; // when the answer was given
    ReviewAnswer answer = ReviewAnswer::Approved;
    QString comment; // to the secretary; may be empty
    QString reply;   // the secretary's; empty until there is one
    QDateTime at;    // UTC
    QString fingerprint;
    RosterState state;   // the roster that was looked at
    Id<ReviewPage> page; // by which the answer came; null when it was given in the program
    int revision = 0;

    bool operator==(const Review &) const = default;
};

// Where a roster stands with the presidium.
enum class ReviewStanding {
    Unreviewed,      // nobody has answered
    Partly,          // some have approved it as it is, and others not answered
    Approved,        // all have approved it as it is
    ChangeRequested, // somebody asks for a change of it as it is
    Outdated,        // somebody's answer is about an earlier state
};

// A review with who gave it, and whether the roster has changed since.
struct ReviewEntry
{
    Review review;
    QString name;         // "Märta Ågren"
    bool isLatest = true; // of that person about that roster
    bool isOutdated = false;
    QList<RosterDifference> since; // what has changed since; empty unless outdated

    // Somebody wrote to the secretary, who has not answered.
    bool awaitsReply() const { return isLatest && !review.comment.isEmpty() && review.reply.isEmpty(); }

    bool operator==(const ReviewEntry &) const = default;
};

// By the latest answer of each of those who are in the presidium now.
ReviewStanding standing(const QList<ReviewEntry> &answers, const QList<Id<Person>> &presidium);

// The role by which the person is in the presidium of the committee on the day: chair or vice chair.
std::optional<Role> presidiumRole(const PersonEntry &person, const Id<Committee> &committee,
                                  const QDate &day);

QString key(Standing standing); // "nominated", "elected", "prevented", "replaced"
std::optional<Standing> standingFromKey(const QString &key);
QString label(Standing standing);
QString key(ReviewAnswer answer); // "approved", "change_requested"
std::optional<ReviewAnswer> reviewAnswerFromKey(const QString &key);
QString label(ReviewAnswer answer);   // "Approved", "Asks for a change"
QString key(ReviewStanding standing); // "unreviewed", "partly", "approved", "change_requested", "outdated"
QString label(ReviewStanding standing);

// What keeps the answer out of the store, in the user's language; empty when nothing does.
QStringList problems(const Review &review);

} // namespace domain
