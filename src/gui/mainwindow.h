#pragma once

#include "gui/navigation.h"
#include "gui/page.h"
#include "gui/workspace.h"

#include <QMainWindow>
#include <QSet>

#include <memory>

class QComboBox;
class QDockWidget;
class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTimer;
class QToolBar;

namespace gui {

class Help;
class MessageBar;
class RegisterDock;
class RoundPage;
class SearchField;
class SegmentedBar;

// The window on one open store: choosers and search above, the list of pages at the left, the page in the
// middle, the decision register below, what was done last at the bottom.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Keeps sizes, the order of tables and the user's choices in `settings`, which must outlive the window.
    // Begins at `start`.
    MainWindow(std::shared_ptr<store::Store> store, const QDate &today, QSettings &settings,
               const Place &start = {});
    ~MainWindow() override;

    Workspace &workspace() { return *m_workspace; }
    // Shows the place and gives it the focus; pages are made when they are first gone to.
    void goTo(const Place &place);
    Page *page() const;
    // The decision round, which takes the whole window until it is left.
    void showRound();

signals:
    // Another store is wanted in this one's stead.
    void newStoreAsked();
    void openStoreAsked();
    void storeAsked(const QString &path);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    bool askBeforeClosing();
    void makeActions();
    void makeToolBar();
    void placeSearch();
    void makeStatusBar();
    void makeMenus(); // mainmenu.cpp
    void makeDock();
    void refresh(); // everything around the page, and the page
    void freshen(Page *page);
    void fillChoosers();
    void fillNavigation();
    void fillStatusBar();
    void say(const QString &done);
    Page *pageFor(const Place &place);
    RegisterDock *decisions(); // made when it is first asked for
    // Leaves the focus where it is.
    void showPage(const Place &place);
    void showDock();
    void showDecisions(const Place &place);

    // mainfocus.cpp
    void makePartKeys();
    // What the list of pages stands on while keys walk it.
    void browse(const Place &place);
    // Gives the focus to the next of the window's parts, or the one before: tools, list of pages, page,
    // register.
    void stepPart(int step);
    void orderTabs();

    void lookAt(int year);
    void makeRoom(const Place &next);
    void leaveRound(); // shows again what stands around the page
    void keepTables(QWidget *part);

    // Turns to a period; to the overview where it is another committee's.
    void choosePeriod(const domain::Id<domain::MandatePeriod> &period);
    void showSettings();
    void backup();
    void check();
    void weed();
    void weedBy(const QString &decision);
    void showHistory();
    void showAbout();
    void keepSession(); // as it happens, so that it is there after a crash too

    std::unique_ptr<Workspace> m_workspace;
    QSettings &m_settings;
    Place m_place;
    QList<std::pair<Place, Page *>> m_pages;
    RoundPage *m_round = nullptr; // made when it is first asked for
    QList<QWidget *> m_hidden;    // for the round
    QSet<Page *> m_stale;         // must reload before they are shown

    Navigation *m_navigation;
    QStackedWidget *m_stack;
    MessageBar *m_messages;
    Help *m_help;
    QTimer *m_settle; // since the window last moved, changed its size, or went to another place
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QDockWidget *m_dock = nullptr;
    RegisterDock *m_decisions = nullptr;
    bool m_dockGivesRoom = false; // was in view before a text was read
    QToolBar *m_tools = nullptr;
    QToolBar *m_searchBar = nullptr;
    QComboBox *m_periods = nullptr;
    SegmentedBar *m_years = nullptr;
    SearchField *m_search = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_undoSaid = nullptr;
    QLabel *m_role = nullptr;
    QLabel *m_tabled = nullptr;
    QLabel *m_committee = nullptr;
    bool m_throwsAway = false; // what is not saved, when the window closes
};

} // namespace gui
