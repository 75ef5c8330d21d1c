#pragma once

#include "gui/papers/exportdialog.h"
#include "gui/workspace.h"

#include <QObject>

class QAction;

namespace gui {

// The acts about papers that belong to no single page: the register and attendance as lists, issued excerpts,
// a meeting's excerpts, the calendar, verifying a file, and the letterhead.
class Papers : public QObject
{
    Q_OBJECT

public:
    // `window` is the parent of the dialogs.
    Papers(Workspace &workspace, QWidget *window);

    const QList<QAction *> &actions() const { return m_actions; }

    // Opens the dialog that lets a list go out, and notes what went out.
    static ExportDialog *openExport(Workspace &workspace, const ListSource &source, QWidget *parent);

    // Says what a file is; the sentence goes to the window.
    void verify(const QString &path);
    // Writes the days of the editions and the deadlines that are to come.
    bool saveCalendar(const QString &path);

private:
    void exportRegister();
    void exportAttendance(const domain::Event &event);
    void askVerify();
    void askCalendar();
    void openIssued();
    void openBatch();

    Workspace &m_workspace;
    QWidget *m_window;
    QList<QAction *> m_actions;
};

// The roster as a list that can go out.
ListSource rosterSource(const domain::Roster &roster, const domain::Committee &committee);

} // namespace gui
