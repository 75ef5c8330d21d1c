#pragma once

#include "domain/decision.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace domain {

// What an issued excerpt (protokollsutdrag) is called: an item keeps its number, and each time it is issued
// anew after a change there is a further version.
struct ExcerptNumber
{
    int year = 0; // in which the first version was issued
    int number = 0;
    int version = 1;

    // "2024:17", and "2024:17-2" from the second version on.
    QString label() const;
    // Reads both; nothing when the text is something else.
    static std::optional<ExcerptNumber> parse(const QString &text);

    bool operator==(const ExcerptNumber &) const = default;
};

// To whom an excerpt was sent.
struct Dispatch
{
    Id<Dispatch> id = Id<Dispatch>::make();
    QString recipient;
    QDate sentOn;
    QString sentBy; // who did it

    bool operator==(const Dispatch &) const = default;
};

// An excerpt as it was issued: it never changes afterwards.
struct IssuedExcerpt
{
    Id<IssuedExcerpt> id = Id<IssuedExcerpt>::make();
    Id<ProtocolItem> item;
    ExcerptNumber number;
    QDate issuedOn;
    QString issuedBy;
    QByteArray content;  // the document, as the layer that makes documents wrote it
    QString logo;        // the letterhead's picture (SVG) as it was then; may be empty
    QString fingerprint; // of the item as it was
    QList<Dispatch> dispatches;

    // SHA-256 of the content, 64 hexadecimal digits.
    QString checksum() const;

    bool operator==(const IssuedExcerpt &) const = default;
};

// What a file says about itself: the number of an issued excerpt and the checksum of its content.
struct ExcerptMark
{
    ExcerptNumber number;
    QString checksum;

    bool operator==(const ExcerptMark &) const = default;
};

// How an issued excerpt stands to its item today.
enum class ExcerptState {
    Current,
    Outdated,   // the item was changed afterwards; a new version is called for
    Superseded, // there is a newer version
};

QString key(ExcerptState state); // "current", "outdated", "superseded"
QString label(ExcerptState state);

// SHA-256, in hexadecimal digits, over all that an excerpt tells about an item. The days on which the notice
// was posted and taken down are not part of it: they come after the adjusted text and change nothing in it.
QString fingerprint(const Treatment &treatment);

// Why no excerpt of the item can be issued: it is made from the adjusted text only. Empty when nothing stands
// against it.
QStringList problemsWithIssue(const Treatment &treatment);

// Takes those out of the list of which no excerpt can be issued yet, and answers them in their order.
QList<Treatment> takeUnadjusted(QList<Treatment> &treatments);
// What they are called, by meeting: "§ 268, § 270 (2022-12-15); § 3 (2023-02-01)".
QString namesByMeeting(const QList<Treatment> &treatments);

// The head of the papers that go out, beside the committee's own name.
struct Letterhead
{
    QString address; // lines: street, post code, telephone, web site
    QString logo;    // SVG; may be empty

    bool operator==(const Letterhead &) const = default;
};

// What keeps the letterhead from being used: a picture that is too large, no SVG, or one that loads something
// from elsewhere.
QStringList problems(const Letterhead &letterhead);

} // namespace domain
