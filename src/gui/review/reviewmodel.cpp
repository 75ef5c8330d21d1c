#include "gui/review/reviewmodel.h"

using namespace domain;

namespace gui {

namespace {

// The columns that stand in the roster's own table too.
constexpr int ofRoster[] = {RosterModel::Name, RosterModel::Party, RosterModel::Role, RosterModel::Place,
                            RosterModel::Status};
static_assert(std::size(ofRoster) == ReviewModel::EarlierYears);

} // namespace

void ReviewModel::setReview(const RosterReview &review)
{
    m_earlierYears = review.earlierYears;
    m_otherEvents = review.otherEvents;
    setRoster(review.roster);
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() < EarlierYears)
        return RosterModel::data(createIndex(index.row(), ofRoster[index.column()]), role);
    const RosterRow *line = row(index.row());
    if (!line || !line->person || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (index.column() == OtherEvents)
        return m_otherEvents.value(line->person->id).join(QStringLiteral(", "));
    QStringList years;
    for (const int year : m_earlierYears.value(line->person->id))
        years << QString::number(year);
    return years.join(QStringLiteral(", "));
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    if (section < EarlierYears)
        return RosterModel::headerData(ofRoster[section], orientation, role);
    return section == EarlierYears ? tr("Earlier years") : tr("Also goes to");
}

} // namespace gui
