#include "gui/rosters/rostermodel.h"

#include "domain/party.h"
#include "domain/substitutionorder.h"
#include "gui/look/roles.h"
#include "gui/look/tone.h"

using namespace domain;

namespace gui {

namespace {

int partyRank(const QString &code)
{
    const QList<domain::Party> &known = knownParties();
    const auto found = std::find_if(known.cbegin(), known.cend(),
                                    [&](const domain::Party &party) { return party.code == code; });
    return code.isEmpty() ? int(known.size()) + 1 : int(found - known.cbegin());
}

QString remark(const RosterRow &row)
{
    QStringList parts;
    if (row.reportedBack.isValid())
        parts << RosterModel::tr("Reported back %1").arg(row.reportedBack.toString(Qt::ISODate));
    if (!row.note.isEmpty())
        parts << row.note;
    return parts.join(QStringLiteral(" · "));
}

// Why somebody was replaced or prevented, when, who called, and why the one who steps in.
QVariant howReplaced(const RosterRow &row)
{
    QStringList lines;
    if (!row.reason.isEmpty())
        lines << RosterModel::tr("Reason: %1").arg(row.reason);
    if (row.disqualified)
        lines << RosterModel::tr("Disqualified");
    if (row.substitution) {
        lines << RosterModel::tr("From %1").arg(row.substitution->date.toString(Qt::ISODate));
        if (!row.substitution->calledBy.isEmpty())
            lines << RosterModel::tr("Called by %1").arg(row.substitution->calledBy);
        if (row.substitution->calledAs)
            lines << RosterModel::tr("By the order: %1").arg(label(*row.substitution->calledAs).toLower());
        else if (!row.substitution->chosenBecause.isEmpty())
            lines << RosterModel::tr("Not by the order: %1").arg(row.substitution->chosenBecause);
    }
    return lines.isEmpty() ? QVariant{} : QVariant{lines.join(u'\n')};
}

} // namespace

void RosterModel::setRoster(const Roster &roster)
{
    beginResetModel();
    m_roster = roster;
    m_hasRemarks = std::any_of(roster.rows.cbegin(), roster.rows.cend(), [](const RosterRow &row) {
        return row.reportedBack.isValid() || !row.note.isEmpty();
    });
    endResetModel();
}

const RosterRow *RosterModel::row(int row) const
{
    return row >= 0 && row < m_roster.rows.size() ? &m_roster.rows[row] : nullptr;
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_roster.rows.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RosterModel::text(const RosterRow &row, int column) const
{
    switch (column) {
    case Number: // of the seat within its kind, as on paper
        return row.seat ? QString::number(row.seat->number) : QString{};
    case Name:
        return row.person ? row.person->sortedName() : tr("Vacant seat");
    case Party:
        return row.party;
    case Role:
        return row.role ? label(*row.role) : QString{};
    case Municipality:
        return row.person ? row.person->municipality : QString{};
    case Place:
        if (!row.replaces.isEmpty())
            return tr("Replaces %1").arg(row.replaces.section(u',', 0, 0));
        return row.seat ? label(row.kind) : tr("%1, no seat free").arg(label(row.kind));
    case Status:
        return row.status == SeatStatus::Vacant && row.kind == SeatKind::Ordinary ? tr("To be nominated")
                                                                                  : label(row.status);
    case ReplacedBy:
        return row.replacedBy;
    case Remark:
        return remark(row);
    default:
        return {};
    }
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    const RosterRow *line = index.isValid() ? row(index.row()) : nullptr;
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ReplacedBy || index.column() == Place || index.column() == Status)
            return howReplaced(*line);
        return index.column() == Name || index.column() == Remark ? QVariant{text(*line, index.column())}
                                                                  : QVariant{};
    case ToneRole:
        return index.column() == Status
                   ? QVariant{int(line->status == SeatStatus::Vacant ? Tone::Waiting : toneOf(line->status))}
                   : QVariant{};
    case PartyRole:
        return index.column() == Party ? QVariant{line->party} : QVariant{};
    case StrongRole:
        return index.column() == Name;
    case MuteRole:
        return index.column() == Number;
    case SortRole:
        if (index.column() == Number)
            return index.row();
        if (index.column() == Party)
            return partyRank(line->party);
        if (index.column() == Role)
            return line->role ? int(*line->role) : 100;
        return {};
    case IdRole:
        if (!line->placement.isNull())
            return line->placement.toString();
        return line->person ? line->person->id.toString()
               : line->seat ? line->seat->id.toString()
                            : QString{};
    default:
        return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("#");
    case Name:
        return tr("Name");
    case Party:
        return tr("Party");
    case Role:
        return tr("Role");
    case Municipality:
        return tr("Municipality");
    case Place:
        return tr("Seat");
    case Status:
        return tr("Status");
    case ReplacedBy:
        return tr("Replaced by");
    case Remark:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace gui
