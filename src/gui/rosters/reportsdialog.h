#pragma once

#include <QDialog>

class QAction;
class QCheckBox;

namespace gui {

class DateField;
class ReportModel;
class Table;
class Workspace;

// Who was at an edition that is over and owes the committee a report, for its next agenda: marked as done,
// many at once, and written as a PDF.
class ReportsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportsDialog(Workspace &workspace, QWidget *parent = nullptr);

    QAction *doneAction() const { return m_done; }
    QAction *notYetAction() const { return m_notYet; }

private:
    void load();
    void updateActions();
    void mark(const QDate &on);
    void write();

    Workspace &m_workspace;
    ReportModel *m_model;
    Table *m_table;
    QCheckBox *m_all;
    DateField *m_date;
    QAction *m_done;
    QAction *m_notYet;
};

} // namespace gui
