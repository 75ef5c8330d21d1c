#pragma once

#include "domain/person.h"
#include "gui/page.h"

#include <QScrollArea>

class QAction;
class QLabel;
class QLineEdit;

namespace gui {

class PeopleModel;
class Table;

// What is known of one person, beside the table.
class PersonCard : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonCard(QWidget *parent = nullptr);

    // Null: nobody is chosen.
    void setPerson(const domain::PersonEntry *entry, const QStringList &events,
                   const QList<domain::Committee> &committees);

private:
    QLabel *m_name;
    QLabel *m_contact;
    QLabel *m_assignments;
    QLabel *m_events;
};

// Everybody in the store: found while typing, added, changed and removed.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Workspace &workspace, QWidget *parent = nullptr);

    void reload() override;
    // The place's person is selected.
    void turnTo(const Place &place) override;
    Place history() const override;
    // In the chosen person's row, or where one is found.
    void takeFocus() override;

    Table *table() const { return m_table; }
    QLineEdit *filter() const { return m_filter; }
    QSize minimumSizeHint() const override { return {}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void updateActions();
    void goToFound();
    void showCard();
    void add();
    void change();
    void erase();
    void remove();
    void merge();
    void part();
    QHash<domain::Id<domain::Person>, QStringList> partsInEvents();

    PeopleModel *m_model;
    Table *m_table;
    PersonCard *m_card;
    QLineEdit *m_filter;
    QLabel *m_count;
    QAction *m_add;
    QAction *m_change;
    QAction *m_remove;
    QAction *m_history;
    QAction *m_extract;
    QAction *m_erase;
    QAction *m_merge;
    QAction *m_part;
    QAction *m_takeIn;
    QList<domain::Committee> m_committees;
};

} // namespace gui
