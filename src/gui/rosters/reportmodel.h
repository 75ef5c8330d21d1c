#pragma once

#include "domain/reportduty.h"

#include <QAbstractTableModel>

namespace gui {

// Who reports back to the committee, and whether it is done.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Event, Closed, Name, Party, Reported, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDuties(const QList<domain::ReportDuty> &duties);
    const domain::ReportDuty *duty(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::ReportDuty> m_duties;
};

} // namespace gui
