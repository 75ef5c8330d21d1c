#include "gui/rosters/reportmodel.h"

#include "gui/look/roles.h"
#include "gui/look/tone.h"

using namespace domain;

namespace gui {

void ReportModel::setDuties(const QList<ReportDuty> &duties)
{
    beginResetModel();
    m_duties = duties;
    endResetModel();
}

const ReportDuty *ReportModel::duty(int row) const
{
    return row >= 0 && row < m_duties.size() ? &m_duties[row] : nullptr;
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_duties.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    const ReportDuty *one = index.isValid() ? duty(index.row()) : nullptr;
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Event:
            return QStringLiteral("%1 %2").arg(one->event.name).arg(one->edition.year);
        case Closed:
            return one->edition.closes.toString(Qt::ISODate);
        case Name:
            return one->person.sortedName();
        case Party:
            return one->party;
        case Reported:
            return one->isDone() ? one->reportedBack.toString(Qt::ISODate) : tr("Not yet");
        default:
            return {};
        }
    case ToneRole:
        return index.column() == Reported ? QVariant{int(one->isDone() ? Tone::Good : Tone::Waiting)}
                                          : QVariant{};
    case PartyRole:
        return index.column() == Party ? QVariant{one->party} : QVariant{};
    case StrongRole:
        return index.column() == Name;
    case IdRole:
        return QString{one->edition.id.toString() + one->person.id.toString()};
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Event:
        return tr("Event");
    case Closed:
        return tr("Closed");
    case Name:
        return tr("Name");
    case Party:
        return tr("Party");
    case Reported:
        return tr("Reported back");
    default:
        return {};
    }
}

} // namespace gui
