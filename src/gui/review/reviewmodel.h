#pragma once

#include "domain/rosterreview.h"
#include "gui/rosters/rostermodel.h"

namespace gui {

// The lines of a roster as the presidium looks at them: also who went in earlier years, and to what else.
class ReviewModel : public RosterModel
{
    Q_OBJECT

public:
    enum Column { Name, Party, Role, Seat, Status, EarlierYears, OtherEvents, ColumnCount };

    using RosterModel::RosterModel;

    void setReview(const domain::RosterReview &review);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QHash<domain::Id<domain::Person>, QList<int>> m_earlierYears;
    QHash<domain::Id<domain::Person>, QStringList> m_otherEvents;
};

} // namespace gui
