#pragma once

#include "domain/roster.h"

#include <QAbstractTableModel>

namespace gui {

// The seats of an edition and the party that each is kept for, which can be written.
class SeatModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Party, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSeats(const QList<domain::Seat> &seats);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    // Those whose party was written anew.
    QList<domain::Seat> changed() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::Seat> m_before;
    QList<domain::Seat> m_seats;
    bool m_readOnly = false;
};

} // namespace gui
