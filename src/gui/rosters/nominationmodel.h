#pragma once

#include "domain/nomination.h"
#include "domain/roster.h"

#include <QAbstractTableModel>
#include <QSet>

namespace gui {

// Who is nominated for an edition, and what became of it.
class NominationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Party, Kind, Scope, NominatedBy, NominatedOn, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // The roster tells who is elected, and the day on which parties and withdrawals are looked at.
    void setNominations(const QList<domain::NominationEntry> &entries, const domain::Roster &roster,
                        const QString &period);
    const domain::NominationEntry *entry(int row) const;
    bool isElected(int row) const;
    bool isWithdrawn(int row) const;
    // Those that stand, elected or not.
    int standing() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QString partyOf(int row) const;

    QList<domain::NominationEntry> m_entries;
    QSet<domain::Id<domain::Person>> m_elected;
    QDate m_on;
    QString m_period;
};

} // namespace gui
