#pragma once

#include "store/rosters.h"

#include <QAbstractTableModel>

#include <optional>

namespace gui {

// Persons by years: what became of each one's part in an event.
class AttendanceGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Party, FirstYear };

    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(const QList<int> &years, const QList<store::Rosters::AttendanceLine> &lines,
                 const store::Rosters::Markings &markings = {});
    const store::Rosters::AttendanceLine *line(int row) const;
    // The year of a column; nothing for the others.
    std::optional<int> year(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<int> m_years;
    QList<store::Rosters::AttendanceLine> m_lines;
    QList<int> m_attended; // per line
    QList<int> m_expected; // per line: the years with a known end, as EditionCount counts them
    store::Rosters::Markings m_markings;
};

} // namespace gui
