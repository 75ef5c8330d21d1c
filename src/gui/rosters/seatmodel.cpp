#include "gui/rosters/seatmodel.h"

#include "gui/look/roles.h"

using namespace domain;

namespace gui {

void SeatModel::setSeats(const QList<Seat> &seats)
{
    beginResetModel();
    m_before = seats;
    m_seats = seats;
    endResetModel();
}

QList<Seat> SeatModel::changed() const
{
    QList<Seat> seats;
    for (int row = 0; row < m_seats.size(); ++row)
        if (m_seats[row].party != m_before[row].party)
            seats << m_seats[row];
    return seats;
}

int SeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_seats.size());
}

int SeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeatModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_seats.size())
        return {};
    const Seat &seat = m_seats[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Place)
            return QStringLiteral("%1 %2").arg(label(seat.kind)).arg(seat.number);
        return seat.party.isEmpty() ? tr("Free") : seat.party;
    case Qt::EditRole:
        return index.column() == Party ? seat.party : data(index, Qt::DisplayRole);
    case PartyRole:
        return index.column() == Party && !seat.party.isEmpty() ? QVariant{seat.party} : QVariant{};
    case MuteRole:
        return index.column() == Party && seat.party.isEmpty();
    case SortRole:
        return index.column() == Place ? QVariant{index.row()} : QVariant{};
    case IdRole:
        return seat.id.toString();
    default:
        return {};
    }
}

bool SeatModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    m_seats[index.row()].party = value.toString().simplified();
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags SeatModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Party && !m_readOnly ? flags | Qt::ItemIsEditable : flags;
}

QVariant SeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Seat") : section == Party ? tr("Kept for party") : QVariant{};
}

} // namespace gui
