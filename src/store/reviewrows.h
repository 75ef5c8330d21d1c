#pragma once

#include "domain/reviewanswer.h"
#include "store/session.h"

#include <QList>
#include <QStringList>

namespace store {

// The presidium's answers as rows.

// Those that the condition selects with its values: "edition_id = ?".
QList<domain::Review> readReviews(Session &session, const QString &condition, const QVariantList &values);
void insertReview(Session &session, const domain::Review &review);

std::optional<domain::ReviewPage> readReviewPage(Session &session, const domain::Id<domain::ReviewPage> &id);
void insertReviewPage(Session &session, const domain::ReviewPage &page);

// A kept state with other words in the place of a person's name; the same text when the person is not in it.
QString stateWithout(const QString &state, const domain::Id<domain::Person> &person, const QString &instead);

// Reviews whose kept roster is not the one that the fingerprint tells, as sentences.
QStringList problemsWithReviews(Session &session);

} // namespace store
