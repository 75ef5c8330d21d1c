#include "gui/actsmodel.h"

#include "gui/look/roles.h"
#include "gui/look/tone.h"

#include <QLocale>

namespace gui {

using namespace Qt::StringLiterals;

void ActsModel::setActs(const QList<domain::Act> &acts)
{
    beginResetModel();
    m_acts = acts;
    endResetModel();
}

const domain::Act *ActsModel::act(int row) const
{
    return row >= 0 && row < m_acts.size() ? &m_acts[row] : nullptr;
}

int ActsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_acts.size());
}

int ActsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Act &act = m_acts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case When:
            return act.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
        case Who:
            return act.actor;
        case What:
            return domain::describe(act);
        case State:
            return act.undone ? tr("Undone") : QString{};
        }
        return {};
    case SortRole:
        return index.column() == When ? QVariant{act.number} : QVariant{};
    case IdRole:
        return QString::number(act.number);
    case ToneRole:
        return index.column() == State && act.undone ? QVariant{int(Tone::Back)} : QVariant{};
    case MuteRole:
        return act.undone || index.column() == When;
    }
    return {};
}

QVariant ActsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case State:
        return tr("State");
    }
    return {};
}

} // namespace gui
