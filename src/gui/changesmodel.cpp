#include "gui/changesmodel.h"

#include "gui/look/roles.h"

namespace gui {

namespace {

// More than these would take longer to look through than an act is remembered.
constexpr qsizetype mostRows = 2000;

} // namespace

void ChangesModel::setChanges(const QList<store::History::Change> &changes)
{
    beginResetModel();
    m_rows.clear();
    for (const store::History::Change &change : changes) {
        if (m_rows.size() >= mostRows)
            break;
        const QString what = store::describe(change);
        for (const store::FieldChange &field : store::fieldsOf(change))
            m_rows.append({what, field});
    }
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == MuteRole)
        return index.column() == Before;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case What:
        return row.what;
    case Field:
        return row.change.field;
    case Before:
        return row.change.before;
    case After:
        return row.change.after;
    }
    return {};
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Of what");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    }
    return {};
}

} // namespace gui
