#pragma once

#include "domain/history.h"

#include <QAbstractTableModel>
#include <QList>

namespace gui {

// The acts of the history as rows: when, who, what, and whether it was taken back.
class ActsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setActs(const QList<domain::Act> &acts);
    // Null when there is no such row.
    const domain::Act *act(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::Act> m_acts;
};

} // namespace gui
