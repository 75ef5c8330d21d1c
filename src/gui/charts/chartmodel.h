#pragma once

#include "documents/charts.h"

#include <QAbstractTableModel>

namespace gui {

// The numbers of a chart, as its table has them; sorted by how large they are. Parties have their colour.
class ChartModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const documents::Chart &chart);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant size(int row, int column) const;

    documents::Chart m_chart;
    documents::Table m_table;
};

} // namespace gui
