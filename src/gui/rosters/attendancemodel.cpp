#include "gui/rosters/attendancemodel.h"

#include "gui/look/roles.h"
#include "gui/look/tone.h"

using namespace domain;

namespace gui {

namespace {

AttendanceModel::Status statusOf(SeatStatus status)
{
    switch (status) {
    case SeatStatus::Registered:
        return AttendanceStatus::Registered;
    case SeatStatus::Attended:
        return AttendanceStatus::Attended;
    case SeatStatus::Absent:
        return AttendanceStatus::Absent;
    case SeatStatus::Excused:
        return AttendanceStatus::Excused;
    default:
        return {};
    }
}

Tone toneOfMark(AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Attended:
        return Tone::Good;
    case AttendanceStatus::Absent:
        return Tone::Bad;
    default:
        return Tone::Neutral;
    }
}

} // namespace

QList<MarkKey> markKeys()
{
    return {
        {AttendanceStatus::Attended, QKeySequence{AttendanceModel::tr("P", "key: attended")},
         AttendanceModel::tr("&Present")},
        {AttendanceStatus::Absent, QKeySequence{AttendanceModel::tr("A", "key: absent")},
         AttendanceModel::tr("&Absent")},
        {AttendanceStatus::Excused, QKeySequence{AttendanceModel::tr("E", "key: excused")},
         AttendanceModel::tr("&Excused")},
        {AttendanceStatus::Registered, QKeySequence{AttendanceModel::tr("R", "key: registered")},
         AttendanceModel::tr("&Registered")},
        {AttendanceStatus::Cancelled, QKeySequence{AttendanceModel::tr("C", "key: cancelled")},
         AttendanceModel::tr("&Cancelled")},
        {std::nullopt, QKeySequence{Qt::Key_Delete}, AttendanceModel::tr("&No mark")},
    };
}

QList<MarkKey> markKeys(const Edition &edition)
{
    QList<MarkKey> keys = markKeys();
    keys.removeIf([&](const MarkKey &mark) {
        return edition.cancelled
                   ? mark.status == AttendanceStatus::Attended || mark.status == AttendanceStatus::Absent
                   : mark.status == AttendanceStatus::Cancelled;
    });
    return keys;
}

AttendanceModel::AttendanceModel(const Roster &roster, QObject *parent)
    : QAbstractTableModel{parent}
{
    m_rows = rowsToMark(roster);
    for (const RosterRow &row : std::as_const(m_rows))
        m_before << statusOf(row.status);
    m_marks = m_before;
}

void AttendanceModel::setMark(int row, Status status)
{
    m_marks[row] = status;
    emit dataChanged(index(row, Mark), index(row, Mark));
}

void AttendanceModel::markOthers(AttendanceStatus status)
{
    for (Status &mark : m_marks)
        if (!mark || mark == AttendanceStatus::Registered)
            mark = status;
    if (!m_marks.isEmpty())
        emit dataChanged(index(0, Mark), index(rowCount() - 1, Mark));
}

int AttendanceModel::rowOf(const Id<Person> &person) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const RosterRow &row) { return row.person->id == person; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QList<store::Rosters::Mark> AttendanceModel::changes() const
{
    QList<store::Rosters::Mark> changes;
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_marks[row] != m_before[row])
            changes.append({m_rows[row].person->id, m_marks[row]});
    return changes;
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const RosterRow &row = m_rows[index.row()];
    const Status status = m_marks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Number:
            return QString::number(index.row() + 1);
        case Name:
            return row.person->sortedName();
        case Party:
            return row.party;
        case Place:
            return row.replaces.isEmpty() ? label(row.kind)
                                          : tr("Replaces %1").arg(row.replaces.section(u',', 0, 0));
        case Mark:
            return status ? label(*status) : QStringLiteral("–");
        default:
            return {};
        }
    case ToneRole:
        return index.column() == Mark && status ? QVariant{int(toneOfMark(*status))} : QVariant{};
    case PartyRole:
        return index.column() == Party ? QVariant{row.party} : QVariant{};
    case StrongRole:
        return index.column() == Name;
    case MuteRole:
        return index.column() == Number;
    case SortRole:
        return index.column() == Number ? QVariant{index.row()} : QVariant{};
    case IdRole:
        return row.person->id.toString();
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Name:
        return tr("Name");
    case Party:
        return tr("Party");
    case Place:
        return tr("Seat");
    case Mark:
        return tr("Attendance");
    default:
        return {};
    }
}

} // namespace gui
