#include "gui/rosters/nominationtab.h"

#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"
#include "gui/rosters/actionbutton.h"
#include "gui/rosters/electdialog.h"
#include "gui/rosters/nominationmodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

NominationTab::NominationTab(Workspace &workspace, QAction *nominate, QWidget *parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_model{new NominationModel{this}}
    , m_table{new Table{QStringLiteral("nominations"), tr("Nominations"), this}}
    , m_nominate{new QAction{tr("&Nominate …"), this}}
    , m_elect{new QAction{tr("&Elect the chosen …"), this}}
    , m_withdraw{new QAction{tr("&Withdraw"), this}}
{
    m_nominate->setShortcut(Qt::Key_Insert);
    m_elect->setShortcut(Qt::CTRL | Qt::Key_E);
    m_withdraw->setShortcut(Qt::Key_Delete);
    for (QAction *action : {m_nominate, m_elect, m_withdraw}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    m_table->setSource(m_model);
    m_table->fitColumns(NominationModel::NominatedBy);
    m_table->setEmptyState(QStringLiteral("person-add"), tr("Nobody is nominated yet."), m_nominate);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton{m_nominate});
    buttons->addWidget(new ActionButton{m_elect});
    buttons->addWidget(new ActionButton{m_withdraw});
    buttons->addStretch();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    measured(this, [this, layout] { layout->setSpacing(spacing(this, 0.5)); });
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    connect(m_nominate, &QAction::triggered, nominate, &QAction::trigger);
    connect(m_elect, &QAction::triggered, this, &NominationTab::electSelected);
    connect(m_withdraw, &QAction::triggered, this, &NominationTab::withdraw);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NominationTab::updateActions);
    connect(m_table, &Table::currentRowChanged, this, &NominationTab::updateActions);
    connect(m_table, &Table::opened, m_elect, &QAction::trigger);
}

void NominationTab::show(const EditionReading &reading)
{
    m_reading = reading;
    m_model->setNominations(reading.nominations, reading.roster, reading.period.label());
    updateActions();
}

int NominationTab::standing() const
{
    return m_model->standing();
}

QList<int> NominationTab::selectedStanding() const
{
    QList<int> rows = m_table->selectedRows();
    rows.removeIf([this](int row) { return m_model->isWithdrawn(row) || m_model->isElected(row); });
    return rows;
}

void NominationTab::updateActions()
{
    const QString &locked = m_reading.locked;
    allow(m_nominate, locked);
    const QString ofChosen = !locked.isEmpty()               ? locked
                             : !selectedStanding().isEmpty() ? QString{}
                                                             : tr("Choose a nomination that stands.");
    allow(m_withdraw, ofChosen);
    allow(m_elect, !ofChosen.isEmpty() ? ofChosen : reasonAgainstElection(m_reading.roster));
}

void NominationTab::withdraw()
{
    QList<Nomination> nominations;
    for (const int row : selectedStanding())
        nominations << m_model->entry(row)->nomination;
    if (nominations.isEmpty())
        return;
    m_workspace.settle(m_workspace.store().nominations.withdraw(nominations, m_reading.today),
                       nominations.size() == 1 ? tr("The nomination was withdrawn")
                                               : tr("%1 nominations were withdrawn").arg(nominations.size()));
}

void NominationTab::electSelected()
{
    QSet<Id<Person>> persons;
    for (const int row : selectedStanding())
        persons << m_model->entry(row)->nomination.person;
    emit electionAsked(persons);
}

} // namespace gui
