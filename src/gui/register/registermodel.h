#pragma once

#include "domain/decision.h"

#include <QAbstractTableModel>
#include <QDate>

namespace gui {

// The decision register as a table, one row per item in the order given.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Number, Meeting, Title, Outcome, Tabled, Earlier, ColumnCount };
    explicit RegisterModel(QObject *parent = nullptr);

    void setEntries(const QList<domain::RegisterEntry> &entries, const QDate &today);
    const domain::RegisterEntry &entry(int row) const { return m_entries[row]; }
    // The item's row, or -1.
    int rowOf(const domain::Id<domain::ProtocolItem> &item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const domain::RegisterEntry &entry, int column) const;
    QVariant sortKey(const domain::RegisterEntry &entry, int column) const;
    QString spoken(const domain::RegisterEntry &entry) const;

    QList<domain::RegisterEntry> m_entries;
    QDate m_today;
};

} // namespace gui
