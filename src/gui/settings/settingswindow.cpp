#include "gui/settings/settingswindow.h"

#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/look/taborder.h"
#include "gui/messagebar.h"
#include "gui/register/formscroll.h"
#include "gui/settings/committeepages.h"
#include "gui/settings/eventpages.h"
#include "gui/settings/lookpage.h"
#include "gui/settings/paperspage.h"
#include "gui/settings/partiespage.h"
#include "gui/settings/profilespage.h"
#include "gui/settings/retentionpage.h"
#include "gui/workspace.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gui {

SettingsWindow::SettingsWindow(Workspace &workspace, QSettings &settings, QWidget *parent)
    : QDialog{parent}
    , m_workspace{workspace}
    , m_names{new QListWidget}
    , m_stack{new QStackedWidget}
    , m_failures{new MessageBar}
    , m_said{muteLabel()}
    , m_undo{new QPushButton{tr("Undo")}}
{
    setWindowTitle(tr("Settings"));
    setLook(this, "page");
    setLook(m_names, "nav");
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_said->setWordWrap(true);
    m_undo->setAutoDefault(false);
    m_undo->setAccessibleName(tr("Undo what was done last"));
    m_undo->hide();
    setLook(m_undo, "link");
    auto *close = new QPushButton{tr("Close")};
    close->setAutoDefault(false);

    for (SettingsPage *page : QList<SettingsPage *>{
             new CommitteesPage{workspace}, new PeriodsPage{workspace}, new EventsPage{workspace},
             new SeatRulesPage{workspace}, new OrderPage{workspace}, new PartiesPage{workspace},
             new PapersPage{workspace}, new ProfilesPage{workspace}, new RetentionPage{workspace},
             new LookPage{workspace, settings}})
        add(page);

    auto *side = new QVBoxLayout;
    side->addWidget(m_failures);
    side->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_names);
    middle->addLayout(side, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_said, 1);
    below->addWidget(m_undo);
    below->addWidget(close);
    auto *layout = new QVBoxLayout{this};
    layout->addLayout(middle, 1);
    layout->addLayout(below);
    measured(m_names, [this] {
        m_names->setSpacing(fontMetrics().height() / 4);
        m_names->setFixedWidth(m_names->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
    });

    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_undo, &QPushButton::clicked, &workspace, &Workspace::undo);
    connect(new QShortcut{QKeySequence::Undo, this}, &QShortcut::activated, &workspace, [this] {
        if (!m_workspace.isReadOnly())
            m_workspace.undo();
    });
    connect(&workspace, &Workspace::changed, this, &SettingsWindow::reload);
    connect(&workspace, &Workspace::said, this, &SettingsWindow::say);
    connect(&workspace, &Workspace::failed, m_failures, &MessageBar::say);
    reload();
    m_names->setCurrentRow(0);
    resizeTo(this, 130, 34);
}

void SettingsWindow::add(SettingsPage *page)
{
    auto *scroll = new FormScroll;
    scroll->setForm(page);
    m_stack->addWidget(scroll);
    m_pages.append(page);
    m_names->addItem(page->title());
}

SettingsPage *SettingsWindow::page() const
{
    return m_pages.value(m_names->currentRow());
}

void SettingsWindow::turn(SettingsPage *page)
{
    m_names->setCurrentRow(int(m_pages.indexOf(page)));
}

void SettingsWindow::showEvent(QShowEvent *event)
{
    tabThrough({this});
    m_names->setFocus();
    QDialog::showEvent(event);
}

void SettingsWindow::reload()
{
    m_failures->hide();
    for (SettingsPage *page : std::as_const(m_pages))
        page->reload();
}

void SettingsWindow::say(const QString &done)
{
    m_said->setText(done);
    m_undo->setVisible(m_workspace.value(m_workspace.store().history.undoable()).has_value());
}

} // namespace gui
