#pragma once

#include "store/excerpts.h"

#include <QAbstractTableModel>

namespace gui {

// Issued excerpts as a table, in the order given.
class ExcerptModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Item, Reference, Meeting, Issued, State, SentTo, ColumnCount };
    explicit ExcerptModel(QObject *parent = nullptr);

    void setEntries(const QList<store::Excerpts::Entry> &entries);
    const store::Excerpts::Entry &entry(int row) const { return m_entries[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<store::Excerpts::Entry> m_entries;
};

// "Kultur 2024-02-01, Arkivet 2024-02-01"
QString recipientsOf(const domain::IssuedExcerpt &excerpt);

} // namespace gui
