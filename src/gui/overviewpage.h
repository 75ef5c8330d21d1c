#pragma once

#include "gui/page.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace gui {

class Bars;
class Card;
class EditionCard;
struct Task;

// The mandate period at a glance: events and years as cards, what is to be done, the seats of each party.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);

    void reload() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fillGrid(const QList<domain::Roster> &rosters);
    void fillTasks(const QList<Task> &tasks);
    EditionCard *cardAt(int row, int column) const;

    QLabel *m_title;
    QGridLayout *m_grid;
    QLabel *m_nothing;
    Card *m_tasks;
    QWidget *m_taskList = nullptr;
    Bars *m_parties;
    QLabel *m_noParties;
};

} // namespace gui
