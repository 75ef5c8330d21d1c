#pragma once

#include "gui/page.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;

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
    bool scrolls() const override { return true; }
    // On an edition of the year that is shown.
    void takeFocus() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillGrid(const QList<domain::Roster> &rosters);
    void fillTasks(const QList<Task> &tasks);
    void arrange();
    void step(EditionCard *from, int right, int down);

    // An event's name and its editions, by year.
    struct Row
    {
        QLabel *name;
        QList<EditionCard *> cards;
    };

    QScrollArea *m_scroll;
    QWidget *m_content;
    QLabel *m_title;
    QGridLayout *m_grid;
    QBoxLayout *m_cards;
    QList<QLabel *> m_years;
    QList<Row> m_rows;
    int m_across = 0; // how many cards stand beside each other; 0: not arranged
    QLabel *m_nothing;
    Card *m_tasks;
    QWidget *m_taskList = nullptr;
    Bars *m_parties;
    QLabel *m_noParties;
};

} // namespace gui
