#pragma once

#include "gui/place.h"
#include "gui/register/itemdialog.h"
#include "gui/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;

namespace gui {

class ExcerptDialog;
class RegisterModel;
class SegmentedBar;
class Table;
class ThreadView;

// The decision register: its items in a table, and beside it what became of the matter of the chosen one.
class RegisterDock : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterDock(Workspace &workspace, QWidget *parent = nullptr);

    // Shows the item, whatever the filter was.
    void select(const domain::Id<domain::ProtocolItem> &item);
    // Asks for the next treatment of the item's matter.
    void resume(const domain::Id<domain::ProtocolItem> &item);
    // The table, so that the window can keep its column widths.
    Table &table() const { return *m_table; }

    // Where the history of the chosen item's matter is shown.
    Place history() const;

    QAction *importAction() const { return m_import; }
    QAction *registerAction() const { return m_register; }
    QAction *resumeAction() const { return m_resume; }
    QAction *excerptAction() const { return m_excerpt; }
    QAction *changeAction() const { return m_change; }
    QAction *papersAction() const { return m_papers; }
    QAction *removeAction() const { return m_remove; }

signals:
    // Somewhere else is asked for; the window goes there.
    void goTo(const gui::Place &place);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeSides();
    QWidget *makeList();
    QWidget *makeCourse();
    void reload();
    void showRows();
    void fitColumns();
    void showCourse();
    void enable(QAction *action, const QString &whyNot);
    const domain::RegisterEntry *current() const;
    std::optional<domain::Treatment> currentTreatment();
    // The draft that the line tells of.
    const ItemForm::Entry &draftOf(const domain::RegisterEntry &line) const;

    void registerItem();
    void resumeCurrent();
    void change(bool withPaper);
    void openDraft(const ItemForm::Entry &draft);
    void removeCurrent();
    void openExcerpt();
    QString whyNoIssue(const domain::Treatment &treatment) const;
    QString issueState(const domain::Id<domain::ProtocolItem> &item);
    void issue(ExcerptDialog *dialog);
    // Not opened yet.
    ItemDialog *make(const QString &title, const ItemForm::Entry &entry, ItemDialog::Save save);

    Workspace &m_workspace;
    QList<ItemForm::Entry> m_drafts;
    QList<domain::RegisterEntry> m_entries; // the drafts first
    QList<domain::TabledMatter> m_tabled;
    bool m_fitted = false;
    bool m_shared = false;
    RegisterModel *m_model;
    QSplitter *m_sides;
    SegmentedBar *m_show;
    QLineEdit *m_words;
    Table *m_table;
    QLabel *m_heading;
    ThreadView *m_thread;
    QAction *m_import;
    QAction *m_register;
    QAction *m_resume;
    QAction *m_excerpt;
    QAction *m_change;
    QAction *m_papers;
    QAction *m_remove;
};

} // namespace gui
