#pragma once

#include "domain/rosterreview.h"

#include <QListWidget>

namespace gui {

// The year's rosters as cards, one below the other: name, seats, and where each stands with the presidium.
class ReviewList : public QListWidget
{
    Q_OBJECT

public:
    explicit ReviewList(QWidget *parent = nullptr);

    // Keeps the current row where there still is one, and says nothing.
    void setReviews(const QList<domain::RosterReview> &reviews);

    // Of all cards.
    QSize sizeHint() const override;
};

} // namespace gui
