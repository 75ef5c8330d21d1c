#pragma once

#include "domain/result.h"
#include "domain/review.h"

namespace domain {

// A page that was sent to the presidium, to be answered away from the store.
struct ReviewPage
{
    Id<ReviewPage> id = Id<ReviewPage>::make();
    int year = 0;
    Id<Person> person; // who alone may answer by it; null: anybody of the presidium
    QString secret;    // 64 hexadecimal digits; stands in the page and seals its answers
    QDateTime madeAt;  // UTC

    bool operator==(const ReviewPage &) const = default;
};

// A new page with a secret of its own.
ReviewPage newReviewPage(int year, const Id<Person> &person);

// What a page gives back: one person's answers to its rosters, sealed with the page's secret.
struct ReviewAnswerFile
{
    struct Answer
    {
        Id<Edition> edition;
        QString fingerprint; // of the roster that the page showed
        ReviewAnswer answer = ReviewAnswer::Approved;
        QString comment;

        bool operator==(const Answer &) const = default;
    };

    Id<ReviewPage> page;
    Id<Person> person;
    QString answeredAt; // ISO, UTC, by the clock of the reader's machine, as it stands in the file
    QList<Answer> answers;
    QString seal; // 64 hexadecimal digits

    QDateTime at() const { return QDateTime::fromString(answeredAt, Qt::ISODateWithMs).toUTC(); }

    bool operator==(const ReviewAnswerFile &) const = default;
};

// HMAC-SHA256 of all that the file says, with the secret as key: the same that the page's script computes.
QString sealOf(const ReviewAnswerFile &file, const QString &secret);

// Reads the file that the page saved, or a text with the lines that it put into a letter. Invalid when it is
// neither, is cut, or is longer than any answer can be.
[[nodiscard]] Result<ReviewAnswerFile> readReviewAnswer(const QByteArray &bytes);
// The file's bytes, as the page would write them.
QByteArray writeReviewAnswer(const ReviewAnswerFile &file);

} // namespace domain
