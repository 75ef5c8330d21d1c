#include "gui/mainwindow.h"

#include "domain/writtendate.h"
#include "gui/charts/chartpage.h"
#include "gui/eventicon.h"
#include "gui/help/help.h"
#include "gui/historypage.h"
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/elidedlabel.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/segmentedbar.h"
#include "gui/look/table.h"
#include "gui/messagebar.h"
#include "gui/overviewpage.h"
#include "gui/pagearea.h"
#include "gui/register/importpage.h"
#include "gui/register/registerdock.h"
#include "gui/review/reviewpage.h"
#include "gui/rosters/eventpage.h"
#include "gui/rosters/peoplepage.h"
#include "gui/round/roundpage.h"
#include "gui/searchfield.h"
#include "gui/session.h"
#include "gui/sheets/sheetpage.h"
#include "store/eventicons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(std::shared_ptr<store::Store> store, const QDate &today, QSettings &settings,
                       const Place &start)
    : m_workspace{std::make_unique<Workspace>(std::move(store), today)}
    , m_settings{settings}
    , m_navigation{new Navigation}
    , m_stack{new QStackedWidget}
    , m_messages{new MessageBar}
    , m_help{new Help{this}}
    , m_settle{new QTimer{this}}
{
    if (start.year != 0)
        m_workspace->setYear(start.year);
    setWindowTitle(u"%1 – %2"_s.arg(QFileInfo{m_workspace->store().database().path()}.fileName(),
                                    QGuiApplication::applicationDisplayName()));
    setContextMenuPolicy(Qt::NoContextMenu);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);

    auto *middle = new QWidget;
    auto *column = new QVBoxLayout{middle};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);

    auto *side = new QDockWidget{tr("Pages"), this};
    side->setObjectName(u"pages"_s);
    side->setFeatures(QDockWidget::NoDockWidgetFeatures);
    side->setTitleBarWidget(new QWidget{side});
    side->setWidget(m_navigation);
    addDockWidget(Qt::LeftDockWidgetArea, side);

    makeActions();
    makeDock();
    makeToolBar();
    makeStatusBar();
    makeMenus();
    makePartKeys();

    connect(m_navigation, &Navigation::stoodOn, this, &MainWindow::browse);
    m_settle->setSingleShot(true);
    m_settle->setInterval(std::chrono::seconds{1});
    connect(m_settle, &QTimer::timeout, this, &MainWindow::keepSession);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::goTo);
    connect(m_workspace.get(), &Workspace::changed, this, &MainWindow::refresh);
    connect(m_workspace.get(), &Workspace::viewChanged, this, &MainWindow::refresh);
    connect(m_workspace.get(), &Workspace::failed, m_messages, &MessageBar::say);
    connect(m_workspace.get(), &Workspace::said, this, &MainWindow::say);

    // The frame, which nobody knows before the window is shown, has its share of the screen.
    const QSize usual{fontMetrics().averageCharWidth() * 190, fontMetrics().height() * 56};
    const QSize frame{16, 48};
    resize(usual.boundedTo(screen()->availableSize() - frame));
    restoreGeometry(m_settings.value("window/geometry").toByteArray());
    restoreState(m_settings.value("window/state").toByteArray());
    refresh();
    goTo(start);
    if (start.kind == Place::Kind::Review && m_workspace->isReadOnly())
        m_dock->hide(); // the presidium came for the rosters
    m_navigation->setFocus();
}

MainWindow::~MainWindow()
{
    // They refer to the workspace until they are gone.
    delete m_decisions;
    delete m_round;
    for (const auto &[place, page] : std::as_const(m_pages))
        delete page;
}

Page *MainWindow::page() const
{
    const auto *area = static_cast<PageArea *>(m_stack->currentWidget());
    return area ? area->page() : nullptr;
}

void MainWindow::makeActions()
{
    const auto make = [this](const QString &iconName, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction{icon(iconName), text, this};
        action->setShortcut(keys);
        addAction(action);
        return action;
    };
    m_undo = make(u"undo"_s, tr("&Undo"), QKeySequence::Undo);
    m_redo = make(u"redo"_s, tr("&Redo"), QKeySequence{tr("Ctrl+Shift+Z", "redo")});
    // The style sheet knows no room between a tool button's icon and its text.
    m_undo->setIconText(u' ' + tr("Undo"));
    m_redo->setIconText(u' ' + tr("Redo"));
    connect(m_undo, &QAction::triggered, m_workspace.get(), &Workspace::undo);
    connect(m_redo, &QAction::triggered, m_workspace.get(), &Workspace::redo);
}

void MainWindow::makeDock()
{
    m_dock = new QDockWidget{tr("Decision register"), this};
    m_dock->setObjectName(u"decisions"_s);
    m_dock->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    // Its contents have a heading of their own.
    auto *noTitle = new QWidget{m_dock};
    noTitle->setFixedHeight(1);
    m_dock->setTitleBarWidget(noTitle);
    addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_dock->hide();
    connect(m_dock->toggleViewAction(), &QAction::toggled, this, [this](bool shown) {
        if (shown)
            decisions();
    });
}

RegisterDock *MainWindow::decisions()
{
    if (!m_decisions) {
        m_decisions = new RegisterDock{*m_workspace};
        connect(m_decisions, &RegisterDock::goTo, this, &MainWindow::goTo);
        keepTables(m_decisions);
        m_dock->setWidget(m_decisions);
        if (!m_settings.contains("window/state"))
            resizeDocks({m_dock}, {height() * 36 / 100}, Qt::Vertical);
        orderTabs();
    }
    return m_decisions;
}

// What is read needs the room of the register below it.
static bool needsRoom(const Place &place)
{
    return place.kind == Place::Kind::Import || place.kind == Place::Kind::Sheet;
}

void MainWindow::showDock()
{
    if (needsRoom(m_place))
        showPage({});
    else if (!m_hidden.isEmpty())
        showPage(m_place);
    decisions();
    m_dock->show();
    m_dock->raise();
}

void MainWindow::showDecisions(const Place &place)
{
    showDock();
    RegisterDock *dock = decisions();
    if (place.kind == Place::Kind::Resume)
        dock->resume(place.item);
    else if (!place.item.isNull())
        dock->select(place.item);
    if (place.kind == Place::Kind::Register)
        dock->table().setFocus();
    m_navigation->setCurrent(m_place);
}

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar{tr("Tools"), this};
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    measured(bar, [bar] {
        const int side = bar->fontMetrics().height();
        bar->setIconSize({side, side});
    });
    addToolBar(bar);

    m_periods = new QComboBox;
    m_periods->setAccessibleName(tr("Mandate period"));
    m_periods->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar->addWidget(m_periods);
    connect(m_periods, &QComboBox::activated, this, [this](int at) {
        choosePeriod(domain::Id<domain::MandatePeriod>::fromString(m_periods->itemData(at).toString()));
    });

    m_years = new SegmentedBar;
    m_years->setAccessibleName(tr("Year"));
    bar->addWidget(m_years);
    connect(m_years, &SegmentedBar::chosen, m_workspace.get(), &Workspace::setYear);

    for (QAction *action : {m_undo, m_redo}) {
        bar->addAction(action);
        QWidget *button = bar->widgetForAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        setLook(button, "button");
    }

    m_searchBar = new QToolBar{tr("Search"), this};
    m_searchBar->setObjectName(u"search"_s);
    m_searchBar->setMovable(false);
    addToolBar(m_searchBar);
    auto *room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_searchBar->addWidget(room);

    m_search = new SearchField{[this](const QString &words) {
        constexpr int mostActions = 4;
        const auto actions = findActions(*menuBar(), words, mostActions);
        return findInStore(*m_workspace, words, SearchField::mostHits - int(actions.size())) + actions;
    }};
    measured(m_search, [this] {
        const int letter = m_search->fontMetrics().averageCharWidth();
        m_search->setMinimumWidth(letter * 24);
        m_search->setMaximumWidth(letter * 56);
        QMetaObject::invokeMethod(this, &MainWindow::placeSearch, Qt::QueuedConnection);
    });
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_searchBar->addWidget(m_search);
    m_tools = bar;
    connect(m_search, &SearchField::found, this, &MainWindow::goTo);
}

void MainWindow::makeStatusBar()
{
    QStatusBar *bar = statusBar();
    bar->setSizeGripEnabled(false);
    const auto dressed = [](QLabel *text) {
        text->setTextFormat(Qt::PlainText);
        measured(text, [text] { text->setContentsMargins(spacing(text, 0.4), 0, spacing(text, 0.4), 0); });
        return text;
    };
    m_said = dressed(new ElidedLabel);
    m_undoSaid = new QPushButton{tr("Undo")};
    setLook(m_undoSaid, "link");
    m_undoSaid->setAccessibleName(tr("Undo what was done last"));
    m_undoSaid->hide();
    m_role = dressed(new QLabel);
    m_tabled = dressed(new QLabel);
    m_committee = dressed(new ElidedLabel);
    bar->addWidget(m_said);
    bar->addWidget(m_undoSaid);
    bar->addWidget(m_role);
    bar->addPermanentWidget(m_tabled);
    bar->addPermanentWidget(m_committee);
    connect(m_undoSaid, &QPushButton::clicked, m_undo, &QAction::trigger);
}

void MainWindow::say(const QString &done)
{
    m_said->setText(done);
    m_undoSaid->setVisible(m_undo->isEnabled());
    m_messages->hide();
}

void MainWindow::refresh()
{
    fillChoosers();
    fillNavigation();
    fillStatusBar();
    const bool writes = !m_workspace->isReadOnly();
    const auto undoable = m_workspace->value(m_workspace->store().history.undoable());
    const auto redoable = m_workspace->value(m_workspace->store().history.redoable());
    m_undo->setEnabled(writes && undoable);
    m_redo->setEnabled(writes && redoable);
    m_undo->setToolTip(undoable ? tr("Undo: %1").arg(domain::describe(*undoable)) : tr("Nothing to undo"));
    m_redo->setToolTip(redoable ? tr("Redo: %1").arg(domain::describe(*redoable)) : tr("Nothing to redo"));

    for (const auto &[place, each] : std::as_const(m_pages))
        m_stale.insert(each);
    if (m_round)
        m_stale.insert(m_round);
    if (const QList<domain::Event> &events = m_workspace->events();
        m_place.kind == Place::Kind::Event &&
        std::none_of(events.begin(), events.end(),
                     [this](const domain::Event &event) { return event.id == m_place.event; }))
        return showPage({}); // it was taken back
    if (page())
        freshen(page());
    orderTabs();
}

void MainWindow::freshen(Page *page)
{
    if (m_stale.remove(page))
        page->reload();
}

void MainWindow::fillChoosers()
{
    const auto periods = m_workspace->value(m_workspace->store().events.periods());
    // Where there are several committees, each period says whose it is.
    QHash<domain::Id<domain::Committee>, QString> committees;
    for (const domain::MandatePeriod &each : periods)
        committees.insert(each.committee, {});
    if (committees.size() > 1)
        for (const domain::Committee &each : m_workspace->value(m_workspace->store().events.committees()))
            committees[each.id] = each.shortName;
    m_periods->clear();
    for (const domain::MandatePeriod &each : periods) {
        QString text = tr("Mandate period %1").arg(each.label());
        if (const QString other = committees.value(each.committee); !other.isEmpty())
            text = tr("%1 · %2", "committee and mandate period").arg(other, text);
        m_periods->addItem(text, each.id.toString());
        if (each.id == m_workspace->period().id)
            m_periods->setCurrentIndex(m_periods->count() - 1);
    }

    const domain::MandatePeriod &period = m_workspace->period();
    QList<SegmentedBar::Segment> years;
    for (int year = period.firstYear; year <= period.lastYear; ++year)
        years.append({year, QString::number(year)});
    m_years->setSegments(years);
    m_years->setCurrent(m_workspace->year());
}

void MainWindow::choosePeriod(const domain::Id<domain::MandatePeriod> &period)
{
    const auto before = m_workspace->committee().id;
    m_workspace->setPeriod(period);
    if (m_workspace->committee().id != before)
        goTo({});
}

void MainWindow::fillNavigation()
{
    const store::Store &store = m_workspace->store();
    QHash<domain::Id<domain::Event>, domain::RosterCounts> counts;
    const QList<domain::Roster> rosters = m_workspace->rostersOfYear();
    for (const domain::Roster &roster : rosters)
        counts.insert(roster.event.id, domain::count(roster));

    const auto icons = m_workspace->value(store::EventIcons{store.database()}.all());
    QList<Navigation::Entry> entries{{tr("Overview"), {}, Place{}}, {tr("Events"), {}, {}}};
    for (const domain::Event &event : m_workspace->events()) {
        const auto count = counts.constFind(event.id);
        entries.append(
            {event.shortName,
             count == counts.constEnd() ? QString{} : u"%1/%2"_s.arg(count->taken()).arg(count->seats),
             Place{.kind = Place::Kind::Event, .event = event.id}, eventIcon(icons.value(event.id))});
    }
    entries.append({tr("Registers"), {}, {}});
    entries.append({tr("People"), QString::number(m_workspace->value(store.people.count())),
                    Place{.kind = Place::Kind::People}});
    entries.append({tr("Decisions"), QString::number(m_workspace->value(store.decisions.entries()).size()),
                    Place{.kind = Place::Kind::Register}});
    entries.append({tr("History"), {}, Place{.kind = Place::Kind::History}});
    const auto waits = m_workspace->value(store.reviews.waiting(rosters));
    const auto waiting = std::count_if(waits.begin(), waits.end(), [](const domain::ReviewWait &wait) {
        return wait.presidium || wait.secretary;
    });
    entries.append({tr("Review"), waiting > 0 ? QString::number(waiting) : QString{},
                    Place{.kind = Place::Kind::Review}});
    entries.append({tr("Charts"), {}, Place{.kind = Place::Kind::Charts}});
    m_navigation->setEntries(entries);
    m_navigation->setCurrent(m_place);
}

void MainWindow::fillStatusBar()
{
    const store::Database &database = m_workspace->store().database();
    const QString file = QFileInfo{database.path()}.fileName();
    m_undoSaid->hide();
    if (database.isReadOnly()) {
        m_said->setText(database.readOnlyReason());
        m_role->setText(database.allows(u"review.answer"_s) ? tr("Presidium") : tr("Reader"));
    } else {
        m_said->setText(tr("Saved · %1").arg(file));
        m_role->setText(tr("Secretary"));
    }
    m_said->setToolTip(database.path());
    m_role->setToolTip(tr("Changes are noted as made by %1.").arg(database.actor()));
    const auto tabled = m_workspace->value(m_workspace->store().decisions.tabled(m_workspace->today()));
    m_tabled->setText(tabled.isEmpty() ? tr("No tabled matter")
                                       : tr("%n tabled matter(s)", nullptr, int(tabled.size())));
    const QDate today = m_workspace->today();
    m_committee->setText(today == QDate::currentDate()
                             ? m_workspace->committee().name
                             : tr("%1 · the %2 counts as today")
                                   .arg(m_workspace->committee().name, domain::writtenDate(today)));
}

void MainWindow::goTo(const Place &place)
{
    if (place.kind == Place::Kind::Register || place.kind == Place::Kind::Resume)
        return showDecisions(place);
    showPage(place);
    page()->takeFocus();
}

void MainWindow::showPage(const Place &place)
{
    m_messages->hide(); // it told of another place
    emit m_workspace->leaving();
    if (place.year != 0)
        lookAt(place.year);
    Page *next = pageFor(place);
    if (!next)
        return;
    leaveRound();
    makeRoom(place);
    m_place = place;
    freshen(next);
    next->turnTo(place);
    for (int i = 0; i < m_stack->count(); ++i)
        if (m_stack->widget(i)->isAncestorOf(next))
            m_stack->setCurrentIndex(i);
    m_navigation->setCurrent(place);
    orderTabs();
    m_settle->start();
}

// Of what is chosen where the focus is: in the decision register, else on the page.
void MainWindow::showHistory()
{
    if (m_decisions && m_decisions->isAncestorOf(QApplication::focusWidget()))
        goTo(m_decisions->history());
    else if (page())
        goTo(page()->history());
}

// The year, and the mandate period that it is of.
void MainWindow::lookAt(int year)
{
    if (!m_workspace->period().contains(year))
        for (const domain::MandatePeriod &each : m_workspace->value(m_workspace->store().events.periods()))
            if (each.committee == m_workspace->committee().id && each.contains(year))
                m_workspace->setPeriod(each.id);
    m_workspace->setYear(year);
}

void MainWindow::showRound()
{
    if (!m_round) {
        auto *area = new PageArea{m_stack};
        m_round = new RoundPage{*m_workspace, area->viewport()};
        setLook(m_round, "page");
        connect(m_round, &RoundPage::left, this, [this] {
            m_place.year = 0; // another one may be looked at now
            goTo(m_place);
        });
        area->setPage(m_round);
        m_stack->addWidget(area);
        m_stale.insert(m_round);
    }
    if (m_hidden.isEmpty()) {
        m_hidden = {menuBar(), m_tools, m_searchBar, statusBar()};
        for (QDockWidget *dock : findChildren<QDockWidget *>())
            m_hidden.append(dock);
        m_hidden.removeIf([](const QWidget *part) { return part->isHidden(); });
        for (QWidget *part : std::as_const(m_hidden))
            part->hide();
    }
    freshen(m_round);
    for (int i = 0; i < m_stack->count(); ++i)
        if (m_stack->widget(i)->isAncestorOf(m_round))
            m_stack->setCurrentIndex(i);
    m_round->enter();
}

void MainWindow::leaveRound()
{
    for (QWidget *part : std::as_const(m_hidden))
        part->show();
    m_hidden.clear();
}

void MainWindow::makeRoom(const Place &next)
{
    const bool before = needsRoom(m_place);
    const bool after = needsRoom(next);
    if (before == after)
        return;
    if (after)
        m_dockGivesRoom = m_dock->isVisible();
    if (m_dockGivesRoom)
        m_dock->setVisible(!after);
}

Page *MainWindow::pageFor(const Place &place)
{
    for (const auto &[its, made] : std::as_const(m_pages))
        if (its.kind == place.kind && (place.kind != Place::Kind::Event || its.event == place.event))
            return made;

    auto area = std::make_unique<PageArea>(m_stack);
    QWidget *parent = area->viewport();
    Page *made = nullptr;
    switch (place.kind) {
    case Place::Kind::Overview:
        made = new OverviewPage{*m_workspace, parent};
        break;
    case Place::Kind::Event:
        made = new EventPage{*m_workspace, place.event, parent};
        break;
    case Place::Kind::People:
        made = new PeoplePage{*m_workspace, parent};
        break;
    case Place::Kind::History:
        made = new HistoryPage{*m_workspace, parent};
        break;
    case Place::Kind::Review:
        made = new ReviewPage{*m_workspace, m_settings, parent};
        break;
    case Place::Kind::Charts:
        made = new ChartPage{*m_workspace, parent};
        break;
    case Place::Kind::Import:
        made = new ImportPage{*m_workspace, parent};
        break;
    case Place::Kind::Sheet:
        made = new SheetPage{*m_workspace, parent};
        break;
    case Place::Kind::Register:
    case Place::Kind::Resume:
        return nullptr; // parts of the dock
    }
    setLook(made, "page");
    connect(made, &Page::goTo, this, &MainWindow::goTo);
    keepTables(made);
    area->setPage(made);
    m_stack->addWidget(area.release());
    m_pages.append({place, made});
    m_stale.insert(made);
    return made;
}

void MainWindow::keepTables(QWidget *part)
{
    for (Table *table : part->findChildren<Table *>())
        table->keepIn(m_settings);
}

// The search gets a line of its own where the choosers leave no room.
// Where the tools have no room for words they have signs alone; the search goes to a line of its own.
void MainWindow::placeSearch()
{
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (m_tools->sizeHint().width() > width())
        m_tools->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const bool narrow = m_tools->sizeHint().width() + m_searchBar->sizeHint().width() > width();
    if (narrow == toolBarBreak(m_searchBar))
        return;
    if (narrow)
        insertToolBarBreak(m_searchBar);
    else
        removeToolBarBreak(m_searchBar);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeSearch();
    m_settle->start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_settle->start();
}

// Not while the decision round hides what stands around it.
void MainWindow::keepSession()
{
    if (!m_hidden.isEmpty())
        return;
    m_settings.setValue("window/geometry", saveGeometry());
    m_settings.setValue("window/state", saveState());
    Place place = m_place;
    place.year = m_workspace->year();
    rememberPlace(m_settings, m_workspace->store().database().path(), place);
}

// Whether there is anything to ask; the window closes when it is told to throw it away.
bool MainWindow::askBeforeClosing()
{
    QStringList unsaved;
    for (const auto &[place, page] : std::as_const(m_pages))
        unsaved << page->unsaved();
    unsaved.removeAll(QString{});
    if (unsaved.isEmpty())
        return false;
    auto *question = new QMessageBox{QMessageBox::Question, windowTitle(), unsaved.join(u'\n'),
                                     QMessageBox::NoButton, this};
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *discard = question->addButton(tr("Throw it away"), QMessageBox::DestructiveRole);
    auto *keep = question->addButton(tr("Stay"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_throwsAway = true;
        close();
    });
    question->open();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit m_workspace->leaving();
    if (!m_throwsAway && askBeforeClosing()) {
        event->ignore();
        return;
    }
    makeRoom({});
    leaveRound();
    keepSession();
    QMainWindow::closeEvent(event);
}

} // namespace gui
