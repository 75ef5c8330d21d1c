#pragma once

#include "domain/person.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gui {

// Persons with what they are on a day.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Party, Role, Municipality, Contact, Events, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // The events that each person has had a part in are words such as "Lycksele 2023, 2024".
    void setPeople(const QList<domain::PersonEntry> &people, const QDate &on,
                   const QHash<domain::Id<domain::Person>, QStringList> &events = {});
    const domain::PersonEntry *person(int row) const;
    QStringList events(int row) const;
    // -1 when there is no such person.
    int rowOf(const domain::Id<domain::Person> &person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const domain::Assignment *assignment(int row) const;

    QList<domain::PersonEntry> m_people;
    QDate m_on;
    QHash<domain::Id<domain::Person>, QStringList> m_events;
};

} // namespace gui
