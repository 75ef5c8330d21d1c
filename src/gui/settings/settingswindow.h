#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace gui {

class MessageBar;
class SettingsPage;
class Workspace;

// All that can be settled: the list of pages at the left, the page beside it, below what was done last and
// its undoing. Each change is kept at once.
class SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    // What belongs to the user is kept in `settings`, which must outlive the window.
    SettingsWindow(Workspace &workspace, QSettings &settings, QWidget *parent = nullptr);

    QListWidget *pages() const { return m_names; }
    SettingsPage *page() const;
    // Turns to the page of that class.
    template <class Page> Page *turnTo()
    {
        for (Page *page : findChildren<Page *>()) {
            turn(page);
            return page;
        }
        return nullptr;
    }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void add(SettingsPage *page);
    void turn(SettingsPage *page);
    void reload();
    void say(const QString &done);

    Workspace &m_workspace;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages;
    MessageBar *m_failures;
    QLabel *m_said;
    QPushButton *m_undo;
};

} // namespace gui
