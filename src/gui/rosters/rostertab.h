#pragma once

#include "domain/attendance.h"
#include "gui/place.h"
#include "gui/rosters/editionreading.h"

#include <QWidget>

class QAction;

namespace gui {

class FormDialog;
class RosterModel;
class Table;

// The roster of an edition, with all that can be done to a seat.
class RosterTab : public QWidget
{
    Q_OBJECT

public:
    explicit RosterTab(Workspace &workspace, QWidget *parent = nullptr);

    void show(const EditionReading &reading);
    // Shown also in the page's head.
    QAction *nominateAction() const { return m_nominate; }
    QAction *electAction() const { return m_elect; }
    QAction *replaceAction() const { return m_replace; }
    QAction *attendanceAction() const { return m_attendance; }
    Table *table() const { return m_table; }

    // Asks who is to be elected; empty: everybody nominated is ticked.
    void elect(const QSet<domain::Id<domain::Person>> &ticked);

signals:
    void goTo(const gui::Place &place);

private:
    QAction *addAct(const QString &text, const QKeySequence &key, void (RosterTab::*act)());
    void updateActions();
    const domain::RosterRow *current() const;
    QList<domain::Id<domain::Person>> selectedPlaced() const;
    // Shows the dialog; true when it was accepted.
    bool ask(FormDialog &dialog);

    void nominate();
    void electSelected();
    void prevent();
    void replaceCurrent();
    void askForReplacement(bool mustReplace);
    void resign();
    void editNote();
    void reportBack();
    void markAttendance();
    void mark(std::optional<domain::AttendanceStatus> status);
    void open(int row);

    Workspace &m_workspace;
    EditionReading m_reading;
    RosterModel *m_model;
    Table *m_table;
    QAction *m_nominate;
    QAction *m_elect;
    QAction *m_prevent;
    QAction *m_replace;
    QAction *m_resign;
    QAction *m_note;
    QAction *m_reportBack;
    QAction *m_attendance;
    QList<QAction *> m_marks;
};

} // namespace gui
