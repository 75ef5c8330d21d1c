#pragma once

#include "store/historywords.h"

#include <QAbstractTableModel>
#include <QList>

namespace gui {

// What one act changed, a row for each field: of what, which field, before, after.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Field, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<store::History::Change> &changes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString what; // "Person Märta Ågren"
        store::FieldChange change;
    };
    QList<Row> m_rows;
};

} // namespace gui
