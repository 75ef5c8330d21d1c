#pragma once

#include "domain/roster.h"

#include <QAbstractTableModel>

namespace gui {

// The lines of an edition's roster.
class RosterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Party, Role, Municipality, Place, Status, ReplacedBy, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRoster(const domain::Roster &roster);
    const domain::Roster &roster() const { return m_roster; }
    // Null when there is no such row.
    const domain::RosterRow *row(int row) const;
    // Whether any line has a remark or a report.
    bool hasRemarks() const { return m_hasRemarks; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const domain::RosterRow &row, int column) const;

    domain::Roster m_roster;
    bool m_hasRemarks = false;
};

} // namespace gui
