#pragma once

#include "domain/result.h"

#include <QStringList>

namespace store {

// Refusals that every book has, in the user's language.

// Invalid: what is wrong, one sentence after the other.
tl::unexpected<domain::Error> invalid(const QStringList &problems);
// Conflict: `what` ("Märta Ågren") is not as it was when it was read.
tl::unexpected<domain::Error> changedMeanwhile(const QString &what);
// NotFound: the row that an identity names is gone, or never was.
tl::unexpected<domain::Error> noSuchPerson();
tl::unexpected<domain::Error> noSuchCommittee();
tl::unexpected<domain::Error> noSuchEvent();
tl::unexpected<domain::Error> noSuchPeriod();
tl::unexpected<domain::Error> noSuchEdition();
tl::unexpected<domain::Error> noSuchPlacement();
tl::unexpected<domain::Error> noSuchItem();
tl::unexpected<domain::Error> noSuchReview();

// The names in few words, for an act's subject: "Märta Ågren, Jon Åström and 5 more".
QString inFewWords(const QStringList &names);

} // namespace store
