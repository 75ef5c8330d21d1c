#pragma once

#include "domain/person.h"

#include <QAbstractListModel>
#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace gui {

// Persons that match what was typed, and a last line for adding a new one.
class PersonMatches : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // Keeps the order of `persons`; party and role are those of the day. A remark stands after the person's
    // line.
    void setPersons(const QList<domain::PersonEntry> &persons, const QDate &on,
                    const QHash<domain::Id<domain::Person>, QString> &remarks = {});
    // Every word must begin a name, the party or the municipality, whatever the accents.
    void setWords(const QString &words);

    int matches() const { return int(m_matches.size()); }
    // The person of a row; null for the last line.
    const domain::PersonEntry *person(int row) const;
    const QList<domain::PersonEntry> &persons() const { return m_persons; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<domain::PersonEntry> m_persons;
    QStringList m_lines;
    QStringList m_folded;
    QList<int> m_matches;
    QString m_words;
};

// A line in which a person is found while typing, with the matches under it and a sentence that says who is
// chosen. A text chooses nobody but the only one whom it fits; among several the arrow keys choose. A person
// who is not there yet is added on the spot by given name, family name and party.
class PersonPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPicker(QWidget *parent = nullptr);

    void setPersons(const QList<domain::PersonEntry> &persons, const QDate &on,
                    const QHash<domain::Id<domain::Person>, QString> &remarks = {});
    // The committee and the day from which a new person's assignment is held.
    void setNewAssignment(const domain::Id<domain::Committee> &committee, const QDate &from);

    // The one chosen: a person of the list, or the new one.
    std::optional<domain::PersonEntry> person() const;
    // The new person; nothing when the chosen one was there before.
    std::optional<domain::PersonEntry> newPerson() const;
    // What stands against the choice; empty when somebody is chosen.
    QStringList problems() const;
    // Persons who may be the new one.
    QStringList warnings() const;

    void clear();
    QLineEdit *line() const { return m_line; }

signals:
    void changed();
    // Enter or a double click on a person, or Enter in the fields of a new one.
    void picked();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void search();
    void showChoice();
    QModelIndex marked() const;
    void addNew();
    void leaveNew();
    domain::PersonEntry typedPerson() const;

    PersonMatches *m_matches;
    QLineEdit *m_line;
    QLabel *m_choice;
    QListView *m_list;
    QWidget *m_new;
    QLineEdit *m_given;
    QLineEdit *m_family;
    QComboBox *m_party;
    QPushButton *m_back;
    domain::Id<domain::Person> m_newId = domain::Id<domain::Person>::make();
    domain::Id<domain::Assignment> m_newAssignment = domain::Id<domain::Assignment>::make();
    domain::Id<domain::Committee> m_committee;
    QDate m_from;
};

// A combo box with the known parties, where any other code can be written.
QComboBox *partyBox(QWidget *parent = nullptr);
// "Ågren, Märta (S)"
QString nameWithParty(const domain::PersonEntry &entry, const QDate &on);

} // namespace gui
