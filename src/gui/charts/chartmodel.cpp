#include "gui/charts/chartmodel.h"

#include "gui/look/roles.h"

namespace gui {

void ChartModel::setChart(const documents::Chart &chart)
{
    beginResetModel();
    m_chart = chart;
    m_table = documents::tableOf(chart);
    endResetModel();
}

int ChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_table.rows.size())
        return {};
    const auto *bars = std::get_if<documents::BarChart>(&m_chart);
    switch (role) {
    case Qt::DisplayRole:
        return m_table.rows[index.row()].value(index.column());
    case SortRole:
        return index.column() == 0 ? QVariant{} : size(index.row(), index.column() - 1);
    case PartyRole:
        return index.column() == 0 && bars && bars->rows[index.row()].colour
                   ? m_table.rows[index.row()].value(0)
                   : QVariant{};
    case StrongRole:
        return index.column() == 0;
    default:
        return {};
    }
}

QVariant ChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_table.columns.size())
        return {};
    return m_table.columns[section].title;
}

QVariant ChartModel::size(int row, int column) const
{
    if (const auto *strip = std::get_if<documents::HeatStrip>(&m_chart))
        return strip->rows[row].cells.value(column).level;
    const auto bar = std::get<documents::BarChart>(m_chart).rows[row].bars.value(column);
    return bar ? bar->value : -1;
}

} // namespace gui
