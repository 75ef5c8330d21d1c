#pragma once

#include "gui/page.h"

class QLabel;
class QPushButton;

namespace gui {

class ActsModel;
class ChangesModel;
class Table;

// Who did what and when, in the whole register or about one person, edition or matter, and what each act
// changed. An act can be taken back, also an earlier one on which nothing builds.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    void reload() override;
    // A place with a person, an edition or an item shows the history of that one, or of the item's matter.
    void turnTo(const Place &place) override;

private:
    void showChanges();
    void takeBack();

    store::History::Subject m_subject;
    ActsModel *m_model;
    ChangesModel *m_changes;
    Table *m_table;
    Table *m_changed;
    QLabel *m_about;
    QPushButton *m_all;
    QPushButton *m_takeBack;
    QPushButton *m_undo;
};

} // namespace gui
