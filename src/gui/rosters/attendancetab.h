#pragma once

#include "domain/attendance.h"
#include "gui/rosters/editionreading.h"

#include <QWidget>

class QAction;

namespace gui {

class AttendanceGridModel;
class Table;

// Attendance at an event over the years of a period; a letter marks the current person in the current year.
class AttendanceTab : public QWidget
{
    Q_OBJECT

public:
    explicit AttendanceTab(Workspace &workspace, QWidget *parent = nullptr);

    // Nothing is read before the tab is seen.
    void show(const EditionReading &reading);
    Table *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void updateActions();
    void mark(std::optional<domain::AttendanceStatus> status);

    Workspace &m_workspace;
    EditionReading m_reading;
    AttendanceGridModel *m_model;
    Table *m_table;
    QList<QAction *> m_marks;
    bool m_stale = true;
    bool m_fitted = false;
};

} // namespace gui
