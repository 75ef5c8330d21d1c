#include "gui/register/registerdock.h"

#include "gui/look/appearance.h"
#include "gui/look/badge.h"
#include "gui/look/card.h"
#include "gui/look/clearable.h"
#include "gui/look/measured.h"
#include "gui/look/segmentedbar.h"
#include "gui/look/table.h"
#include "gui/look/taborder.h"
#include "gui/register/flowrow.h"
#include "gui/register/itementry.h"
#include "gui/register/registermodel.h"
#include "gui/register/threadview.h"
#include "store/itemdrafts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

enum Show { All, Tabled, Decided, Drafts };

bool isShown(const domain::RegisterEntry &entry, int show)
{
    switch (show) {
    case Drafts:
        return entry.isDraft;
    case Tabled:
        return entry.liesTabled();
    case Decided:
        return entry.outcome && state(*entry.outcome) == domain::OutcomeState::Decided;
    default:
        return true;
    }
}

// The matter comes back to the committee and has not come back yet.
bool waits(const domain::RegisterEntry &entry)
{
    return entry.outcome && state(*entry.outcome) == domain::OutcomeState::Open && entry.resumedOn.isNull();
}

// A button that does what the action does, and says why not. The action's letter is one of the menu's: beside
// every page there is none left for the button.
QPushButton *buttonFor(QAction *action)
{
    auto *button = new QPushButton{action->text().remove(u'&')};
    const auto follow = [action, button] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->isEnabled() ? QString{} : action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

RegisterDock::RegisterDock(Workspace &workspace, QWidget *parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_model{new RegisterModel{this}}
    , m_sides{new QSplitter}
    , m_show{new SegmentedBar}
    , m_words{new QLineEdit}
    , m_table{new Table{u"register"_s, tr("Decision register")}}
    , m_heading{headingLabel()}
    , m_thread{new ThreadView}
    , m_import{new QAction{tr("Import &protocol …"), this}}
    , m_register{new QAction{tr("Register a &decision"), this}}
    , m_resume{new QAction{tr("Take &up again"), this}}
    , m_excerpt{new QAction{tr("Protocol e&xcerpt …"), this}}
    , m_change{new QAction{tr("Chan&ge"), this}}
    , m_papers{new QAction{tr("New pape&rs"), this}}
    , m_remove{new QAction{tr("Re&move from the register"), this}}
{
    m_sides->setObjectName(u"sides"_s);
    m_sides->addWidget(makeList());
    m_sides->addWidget(makeCourse());
    m_sides->setChildrenCollapsible(false);
    measured(this, [this] { placeSides(); });
    auto *scroll = new QScrollArea; // large text in a low panel
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_sides);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(scroll);

    m_table->setSource(m_model);
    m_table->setEmptyState(u"decision"_s, tr("No decision is registered yet."), m_import);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setAutoRepeat(false);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (auto *action : {m_resume, m_excerpt, m_change, m_papers, m_remove})
        m_table->addAction(action);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_show, &SegmentedBar::chosen, this, &RegisterDock::showRows);
    connect(m_words, &QLineEdit::textChanged, m_table, &Table::setFilter);
    connect(m_table, &Table::currentRowChanged, this, &RegisterDock::showCourse);
    connect(m_table, &Table::opened, m_change, &QAction::trigger);
    connect(m_import, &QAction::triggered, this, [this] { emit goTo({Place::Kind::Import, {}, 0, {}, {}}); });
    connect(m_register, &QAction::triggered, this, &RegisterDock::registerItem);
    connect(m_resume, &QAction::triggered, this, &RegisterDock::resumeCurrent);
    connect(m_excerpt, &QAction::triggered, this, &RegisterDock::openExcerpt);
    connect(m_change, &QAction::triggered, this, [this] { change(false); });
    connect(m_papers, &QAction::triggered, this, [this] { change(true); });
    connect(m_remove, &QAction::triggered, this, &RegisterDock::removeCurrent);
    connect(&m_workspace, &Workspace::changed, this, &RegisterDock::reload);
    fitColumns();
    reload();
}

void RegisterDock::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_shared) // shares of the width, which is known only now
        m_sides->setSizes({690, 310});
    m_shared = true;
}

void RegisterDock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSides();
}

// The course stands beside the list, or, where the text is too large for that, below it.
void RegisterDock::placeSides()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 66;
    m_sides->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_sides->setMinimumHeight(fontMetrics().lineSpacing() * (narrow ? 28 : 12));
}

QWidget *RegisterDock::makeList()
{
    m_show->setAccessibleName(tr("Which items are shown"));
    m_words->setPlaceholderText(tr("Search the register …"));
    m_words->setAccessibleName(tr("Search the register"));
    m_words->setToolTip(tr("Search the register"));
    makeClearable(m_words);
    measured(m_words, [this] { m_words->setMinimumWidth(m_words->fontMetrics().averageCharWidth() * 9); });
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *list = new QWidget;
    auto *head = new FlowRow;
    measured(list, [this, head] {
        head->setContentsMargins(spacing(this), spacing(this, 0.5), spacing(this), spacing(this, 0.5));
        head->setSpacing(spacing(this, 0.5));
    });
    head->addWidget(headingLabel(tr("Decision register")));
    head->addWidget(m_show);
    head->addWidget(m_words);
    head->addWidget(buttonFor(m_import));
    head->addWidget(buttonFor(m_register));
    auto *layout = new QVBoxLayout{list};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    return list;
}

QWidget *RegisterDock::makeCourse()
{
    auto *course = new QWidget;
    setLook(course, "panel");
    auto *head = new FlowRow;
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWidget(m_heading);
    head->addWidget(buttonFor(m_excerpt));
    auto *actions = new FlowRow;
    actions->addWidget(buttonFor(m_resume));
    actions->addWidget(buttonFor(m_papers));
    actions->addWidget(buttonFor(m_change));
    auto *layout = new QVBoxLayout{course};
    measured(course, [this, actions, layout] {
        actions->setSpacing(spacing(this, 0.5));
        layout->setContentsMargins(spacing(this), spacing(this, 0.5), spacing(this), spacing(this, 0.5));
    });
    layout->addLayout(head);
    layout->addWidget(muteLabel(tr("The course of the matter")));
    layout->addWidget(m_thread, 1);
    layout->addLayout(actions);
    return course;
}

void RegisterDock::reload()
{
    m_drafts =
        m_workspace.value(store::ItemDrafts{m_workspace.store().database()}.list(m_workspace.committee().id));
    m_entries.clear();
    for (const auto &draft : std::as_const(m_drafts))
        m_entries.append(lineOf(draft));
    m_entries += m_workspace.value(m_workspace.store().decisions.entries());
    m_tabled = m_workspace.value(m_workspace.store().decisions.tabled(m_workspace.today()));
    const auto tabled = std::count_if(m_entries.begin(), m_entries.end(),
                                      [](const domain::RegisterEntry &entry) { return entry.liesTabled(); });
    QList<SegmentedBar::Segment> segments{
        {All, tr("All")}, {Tabled, tr("Tabled %1").arg(tabled)}, {Decided, tr("Decided")}};
    if (!m_drafts.isEmpty()) // it would take the room of the buttons
        segments.append({Drafts, tr("Drafts %1").arg(m_drafts.size())});
    m_show->setSegments(segments);
    tabThrough({this}); // its buttons may be new
    showRows();
}

void RegisterDock::showRows()
{
    QList<domain::RegisterEntry> shown;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(shown),
                 [this](const domain::RegisterEntry &entry) { return isShown(entry, m_show->current()); });
    const bool first = !m_fitted && !shown.isEmpty();
    m_model->setEntries(shown, m_workspace.today());
    if (first)
        fitColumns();
    if (m_table->currentRow() < 0 && !shown.isEmpty())
        m_table->selectRow(0);
    showCourse();
}

void RegisterDock::fitColumns()
{
    m_fitted = m_model->rowCount() > 0;
    // The earlier treatment stands in the matter's course beside the table, too.
    m_table->fitColumns(RegisterModel::Title, {RegisterModel::Tabled, RegisterModel::Earlier});
}

void RegisterDock::showCourse()
{
    const auto *entry = current();
    const auto readOnly = m_workspace.store().database().readOnlyReason();
    const auto none = tr("Choose an item in the register first.");
    enable(m_import, readOnly);
    enable(m_register, readOnly);
    const auto draft = entry && entry->isDraft ? tr("A draft has to be registered first.") : QString{};
    enable(m_excerpt, entry ? draft : none);
    const auto change = !readOnly.isEmpty() ? readOnly : entry ? QString{} : none;
    enable(m_change, change);
    enable(m_remove, change);
    enable(m_resume, !change.isEmpty() ? change
                     : entry->isDraft  ? draft
                     : waits(*entry)   ? QString{}
                                       : tr("Only what was tabled or referred back is taken up again."));
    enable(m_papers, !change.isEmpty()     ? change
                     : entry->isDraft      ? draft
                     : entry->liesTabled() ? QString{}
                                           : tr("Only an item that lies tabled gets new papers."));
    if (!entry) {
        m_heading->setText({});
        m_thread->setSteps({});
        return;
    }
    QStringList heading{entry->isDraft ? tr("Draft") : entry->number.label(), entry->reference.text()};
    heading.removeAll(QString{});
    m_heading->setText(heading.join(u" · "_s));
    if (entry->isDraft) {
        // The matter may be there already, by its reference number.
        const auto thread =
            m_workspace.store().decisions.threadOf(m_workspace.committee().id, entry->reference.text());
        m_thread->setSteps(thread ? threadSteps(*thread, {}, m_workspace.events(), m_workspace.today())
                                  : QList<ThreadStep>{});
        return;
    }
    const auto tabled =
        std::find_if(m_tabled.begin(), m_tabled.end(), [entry](const domain::TabledMatter &candidate) {
            return candidate.entry.matter == entry->matter;
        });
    m_thread->setSteps(threadSteps(m_workspace.value(m_workspace.store().decisions.thread(entry->matter)),
                                   tabled == m_tabled.end() ? std::nullopt : std::optional{*tabled},
                                   m_workspace.events(), m_workspace.today()),
                       entry->item);
}

void RegisterDock::enable(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot);
}

void RegisterDock::select(const domain::Id<domain::ProtocolItem> &item)
{
    if (m_model->rowOf(item) < 0) {
        m_show->setCurrent(All);
        showRows();
    }
    m_words->clear();
    if (const int row = m_model->rowOf(item); row >= 0)
        m_table->selectRow(row);
}

Place RegisterDock::history() const
{
    const auto *entry = current();
    return {.kind = Place::Kind::History,
            .item = entry && !entry->isDraft ? entry->item : domain::Id<domain::ProtocolItem>{}};
}

const domain::RegisterEntry *RegisterDock::current() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_model->entry(row);
}

std::optional<domain::Treatment> RegisterDock::currentTreatment()
{
    const auto *entry = current();
    if (!entry)
        return {};
    auto read = m_workspace.store().decisions.treatment(entry->item);
    if (!read) {
        m_workspace.settle(read);
        return {};
    }
    return std::move(*read);
}

} // namespace gui
