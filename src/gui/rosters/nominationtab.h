#pragma once

#include "gui/rosters/editionreading.h"

#include <QWidget>

class QAction;

namespace gui {

class NominationModel;
class Table;

// Who is put forward for an edition: add, withdraw, elect.
class NominationTab : public QWidget
{
    Q_OBJECT

public:
    // `nominate` is the act of the roster.
    NominationTab(Workspace &workspace, QAction *nominate, QWidget *parent = nullptr);

    void show(const EditionReading &reading);
    // Those that stand.
    int standing() const;
    Table *table() const { return m_table; }

signals:
    void electionAsked(const QSet<domain::Id<domain::Person>> &persons);

private:
    void updateActions();
    void withdraw();
    void electSelected();
    QList<int> selectedStanding() const;

    Workspace &m_workspace;
    EditionReading m_reading;
    NominationModel *m_model;
    Table *m_table;
    QAction *m_nominate;
    QAction *m_elect;
    QAction *m_withdraw;
};

} // namespace gui
