#include "gui/rosters/nominationmodel.h"

#include "gui/look/roles.h"
#include "gui/look/tone.h"

using namespace domain;

namespace gui {

void NominationModel::setNominations(const QList<NominationEntry> &entries, const Roster &roster,
                                     const QString &period)
{
    beginResetModel();
    m_entries = entries;
    m_on = roster.asOf;
    m_period = period;
    m_elected.clear();
    for (const RosterRow &row : roster.rows)
        if (row.person && !row.placement.isNull())
            m_elected << row.person->id;
    endResetModel();
}

const NominationEntry *NominationModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

bool NominationModel::isElected(int row) const
{
    const NominationEntry *line = entry(row);
    return line && m_elected.contains(line->nomination.person);
}

bool NominationModel::isWithdrawn(int row) const
{
    const NominationEntry *line = entry(row);
    return line && line->nomination.withdrawnOn.isValid() && line->nomination.withdrawnOn <= m_on;
}

int NominationModel::standing() const
{
    int count = 0;
    for (int row = 0; row < m_entries.size(); ++row)
        count += !isWithdrawn(row);
    return count;
}

int NominationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int NominationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NominationModel::partyOf(int row) const
{
    const Assignment *assignment = m_entries[row].person.assignmentOn(m_on);
    return assignment ? assignment->party : QString{};
}

QString NominationModel::text(int row, int column) const
{
    const auto &[nomination, person] = m_entries[row];
    switch (column) {
    case Name:
        return person.person.sortedName();
    case Party:
        return partyOf(row);
    case Kind:
        return label(nomination.kind);
    case Scope:
        return nomination.year ? QString::number(*nomination.year) : tr("The whole period %1").arg(m_period);
    case NominatedBy:
        return nomination.nominatedBy;
    case NominatedOn:
        return nomination.nominatedOn.toString(Qt::ISODate);
    case State:
        if (isWithdrawn(row))
            return tr("Withdrawn %1").arg(nomination.withdrawnOn.toString(Qt::ISODate));
        return isElected(row) ? tr("Elected") : tr("Stands");
    default:
        return {};
    }
}

QVariant NominationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !entry(index.row()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case ToneRole:
        if (index.column() != State)
            return {};
        return int(isWithdrawn(index.row()) ? Tone::Neutral
                   : isElected(index.row()) ? Tone::Good
                                            : Tone::Waiting);
    case PartyRole:
        return index.column() == Party ? QVariant{partyOf(index.row())} : QVariant{};
    case StrongRole:
        return index.column() == Name;
    case MuteRole:
        return isWithdrawn(index.row());
    case IdRole:
        return m_entries[index.row()].nomination.id.toString();
    default:
        return {};
    }
}

QVariant NominationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Party:
        return tr("Party");
    case Kind:
        return tr("Seat");
    case Scope:
        return tr("For");
    case NominatedBy:
        return tr("Nominated by");
    case NominatedOn:
        return tr("Date");
    case State:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace gui
