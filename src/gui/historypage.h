#pragma once

#include "gui/page.h"

class QPushButton;

namespace gui {

class ActsModel;
class Table;

// Who did what and when; the latest act can be taken back.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    void reload() override;

private:
    ActsModel *m_model;
    Table *m_table;
    QPushButton *m_undo;
};

} // namespace gui
