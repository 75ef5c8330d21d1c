#include "gui/rosters/peoplemodel.h"

#include "gui/look/roles.h"

using namespace domain;

namespace gui {

void PeopleModel::setPeople(const QList<PersonEntry> &people, const QDate &on,
                            const QHash<Id<Person>, QStringList> &events)
{
    beginResetModel();
    m_people = people;
    m_on = on;
    m_events = events;
    endResetModel();
}

const PersonEntry *PeopleModel::person(int row) const
{
    return row >= 0 && row < m_people.size() ? &m_people[row] : nullptr;
}

QStringList PeopleModel::events(int row) const
{
    const PersonEntry *entry = person(row);
    return entry ? m_events.value(entry->person.id) : QStringList{};
}

int PeopleModel::rowOf(const Id<Person> &person) const
{
    const auto found = std::find_if(m_people.cbegin(), m_people.cend(),
                                    [&](const PersonEntry &entry) { return entry.person.id == person; });
    return found == m_people.cend() ? -1 : int(found - m_people.cbegin());
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Assignment *PeopleModel::assignment(int row) const
{
    return m_people[row].assignmentOn(m_on);
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const PersonEntry *entry = index.isValid() ? person(index.row()) : nullptr;
    if (!entry)
        return {};
    const Assignment *held = assignment(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return entry->person.sortedName();
        case Party:
            return held ? held->party : QString{};
        case Role:
            return held ? label(held->role) : QString{};
        case Municipality:
            return entry->person.municipality;
        case Contact:
            return entry->person.contact;
        case Events:
            return events(index.row()).join(QStringLiteral(" · "));
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == Events ? QVariant{events(index.row()).join(u'\n')} : QVariant{};
    case PartyRole:
        return index.column() == Party && held ? QVariant{held->party} : QVariant{};
    case StrongRole:
        return index.column() == Name;
    case SortRole:
        if (index.column() == Name)
            return index.row(); // they come in Swedish order
        if (index.column() == Role)
            return held ? int(held->role) : 100;
        return index.column() == Events ? QVariant{events(index.row()).size()} : QVariant{};
    case IdRole:
        return entry->person.id.toString();
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Party:
        return tr("Party");
    case Role:
        return tr("Role");
    case Municipality:
        return tr("Municipality");
    case Contact:
        return tr("Contact");
    case Events:
        return tr("Events");
    default:
        return {};
    }
}

} // namespace gui
