#include "gui/rosters/attendancegridmodel.h"

#include "gui/look/roles.h"
#include "gui/look/tone.h"

using namespace domain;

namespace gui {

void AttendanceGridModel::setGrid(const QList<int> &years, const QList<store::Rosters::AttendanceLine> &lines,
                                  const store::Rosters::Markings &markings)
{
    beginResetModel();
    m_years = years;
    m_lines = lines;
    m_markings = markings;
    m_attended.clear();
    m_expected.clear();
    for (const auto &line : lines) {
        const auto count = [&](std::initializer_list<SeatStatus> statuses) {
            return int(std::count_if(line.years.cbegin(), line.years.cend(), [&](SeatStatus status) {
                return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
            }));
        };
        m_attended << count({SeatStatus::Attended});
        m_expected << count({SeatStatus::Attended, SeatStatus::Absent, SeatStatus::Excused});
    }
    endResetModel();
}

const store::Rosters::AttendanceLine *AttendanceGridModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

std::optional<int> AttendanceGridModel::year(int column) const
{
    const int place = column - FirstYear;
    return place >= 0 && place < m_years.size() ? std::optional{m_years[place]} : std::nullopt;
}

int AttendanceGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AttendanceGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstYear + int(m_years.size()) + 1;
}

QVariant AttendanceGridModel::data(const QModelIndex &index, int role) const
{
    const store::Rosters::AttendanceLine *person = index.isValid() ? line(index.row()) : nullptr;
    if (!person)
        return {};
    const std::optional<int> ofYear = year(index.column());
    const bool known = ofYear && person->years.contains(*ofYear);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return person->person.sortedName();
        if (index.column() == Party)
            return person->party;
        if (ofYear)
            return known ? label(person->years[*ofYear]) : QString{};
        return m_expected[index.row()] == 0
                   ? QString{}
                   : tr("%1 of %2").arg(m_attended[index.row()]).arg(m_expected[index.row()]);
    case Qt::ToolTipRole:
        if (const auto marking = m_markings.constFind({person->person.id, ofYear.value_or(0)});
            marking != m_markings.cend())
            return tr("Marked by %1 on %2")
                .arg(marking->by, marking->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        return {};
    case Qt::AccessibleTextRole:
        if (ofYear && !known)
            return tr("Not on the roster");
        return {};
    case ToneRole:
        return known ? QVariant{int(toneOf(person->years[*ofYear]))} : QVariant{};
    case PartyRole:
        return index.column() == Party ? QVariant{person->party} : QVariant{};
    case StrongRole:
        return index.column() == Name;
    case SortRole:
        return index.column() == FirstYear + m_years.size() ? QVariant{m_attended[index.row()]} : QVariant{};
    case IdRole:
        return person->person.id.toString();
    default:
        return {};
    }
}

QVariant AttendanceGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return tr("Name");
    if (section == Party)
        return tr("Party");
    if (const std::optional<int> ofYear = year(section))
        return QString::number(*ofYear);
    return section == columnCount() - 1 ? QVariant{tr("Attended")} : QVariant{};
}

} // namespace gui
