#include "gui/rosters/rostertab.h"

#include "domain/protocolitem.h"
#include "gui/look/table.h"
#include "gui/rosters/actionbutton.h"
#include "gui/rosters/attendancedialog.h"
#include "gui/rosters/electdialog.h"
#include "gui/rosters/nominationdialog.h"
#include "gui/rosters/replacedialog.h"
#include "gui/rosters/resigndialog.h"
#include "gui/rosters/rostermodel.h"
#include "gui/rosters/seatdialogs.h"

#include <QAction>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

RosterTab::RosterTab(Workspace &workspace, QWidget *parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_model{new RosterModel{this}}
    , m_table{new Table{QStringLiteral("roster"), tr("Participants"), this}}
    , m_nominate{addAct(tr("&Add participants …"), Qt::Key_Insert, &RosterTab::nominate)}
    , m_elect{addAct(tr("&Elect …"), Qt::CTRL | Qt::Key_E, &RosterTab::electSelected)}
    , m_prevent{addAct(tr("&Prevented …"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, &RosterTab::prevent)}
    , m_replace{addAct(tr("&Replace …"), Qt::CTRL | Qt::Key_R, &RosterTab::replaceCurrent)}
    , m_resign{addAct(tr("Re&sign or release …"), Qt::CTRL | Qt::Key_Delete, &RosterTab::resign)}
    , m_note{addAct(tr("&Note …"), Qt::Key_F2, &RosterTab::editNote)}
    , m_reportBack{addAct(tr("Reported &back …"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, &RosterTab::reportBack)}
    , m_attendance{addAct(tr("Mark attendan&ce …"), Qt::CTRL | Qt::Key_M, &RosterTab::markAttendance)}
{
    m_table->setSource(m_model);
    m_table->setEmptyState(QStringLiteral("people"),
                           tr("The edition has no seats. Add some under “The event”, or nominate somebody."),
                           m_nominate);

    const auto separate = [this] {
        auto *line = new QAction{m_table};
        line->setSeparator(true);
        m_table->addAction(line);
    };
    m_table->addActions({m_nominate, m_elect});
    separate();
    m_table->addActions({m_prevent, m_replace, m_resign});
    separate();
    for (const MarkKey &mark : markKeys()) {
        auto *action = new QAction{mark.text, this};
        action->setShortcut(mark.key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, status = mark.status] { this->mark(status); });
        m_table->addAction(action);
        m_marks << action;
    }
    m_table->addAction(m_attendance);
    separate();
    m_table->addActions({m_note, m_reportBack});

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);

    connect(m_table, &Table::opened, this, &RosterTab::open);
    connect(m_table, &Table::currentRowChanged, this, &RosterTab::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RosterTab::updateActions);
}

QAction *RosterTab::addAct(const QString &text, const QKeySequence &key, void (RosterTab::*act)())
{
    auto *action = new QAction{text, this};
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void RosterTab::show(const EditionReading &reading)
{
    m_reading = reading;
    m_model->setRoster(reading.roster);
    const bool other = m_table->isColumnHidden(RosterModel::Remark) == m_model->hasRemarks();
    m_table->setColumnHidden(RosterModel::Remark, !m_model->hasRemarks());
    if (other)
        m_table->fitColumns(RosterModel::ReplacedBy, {RosterModel::Municipality});
    updateActions();
}

const RosterRow *RosterTab::current() const
{
    return m_model->row(m_table->currentRow());
}

QList<Id<Person>> RosterTab::selectedPlaced() const
{
    QList<Id<Person>> persons;
    for (const int row : m_table->selectedRows())
        if (const RosterRow *line = m_model->row(row);
            line && line->person && !line->placement.isNull() && !persons.contains(line->person->id))
            persons << line->person->id;
    return persons;
}

void RosterTab::updateActions()
{
    const QString &locked = m_reading.locked;
    allow(m_nominate, locked);
    const QString unelectable = reasonAgainstElection(m_reading.roster);
    allow(m_elect, !locked.isEmpty() ? locked : unelectable);
    const bool anybody = std::any_of(m_reading.roster.rows.cbegin(), m_reading.roster.rows.cend(),
                                     [](const RosterRow &row) { return !row.placement.isNull(); });
    allow(m_attendance, !locked.isEmpty() ? locked
                        : anybody         ? QString{}
                                          : tr("Nobody is elected to this edition yet."));

    const RosterRow *row = current();
    const bool placed = row && row->person && !row->placement.isNull();
    const QString ofPlaced = !locked.isEmpty() ? locked
                             : placed          ? QString{}
                                               : tr("Choose somebody who is elected.");
    const bool comes = placed && !row->fills.isNull();
    const QString ofComing = !ofPlaced.isEmpty() ? ofPlaced
                             : comes             ? QString{}
                                                 : tr("%1 is prevented already.").arg(row->person->name());
    allow(m_prevent, ofComing);
    allow(m_replace, !ofPlaced.isEmpty()         ? ofPlaced
                     : row->replacedBy.isEmpty() ? QString{}
                                                 : tr("%1 is replaced already.").arg(row->person->name()));
    allow(m_resign, ofComing);
    allow(m_note, ofPlaced);
    allow(m_reportBack, ofPlaced);
    const QString ofSelected = !locked.isEmpty()             ? locked
                               : !selectedPlaced().isEmpty() ? QString{}
                                                             : tr("Choose somebody who is elected.");
    for (QAction *mark : std::as_const(m_marks))
        allow(mark, ofSelected);
}

bool RosterTab::ask(FormDialog &dialog)
{
    return dialog.exec() == QDialog::Accepted;
}

void RosterTab::nominate()
{
    const EditionReading reading = m_reading;
    NominationDialog dialog{{reading.event, reading.edition, reading.period,
                             m_workspace.value(m_workspace.store().people.list()), reading.nominations,
                             reading.today},
                            this};
    if (!ask(dialog))
        return;
    const QList<Nomination> nominations = dialog.nominations();
    m_workspace.settle(m_workspace.store().nominations.add(nominations, dialog.newPersons()),
                       tr("%n nominated", nullptr, int(nominations.size())));
}

void RosterTab::electSelected()
{
    QSet<Id<Person>> ticked;
    for (const int row : m_table->selectedRows())
        if (const RosterRow *line = m_model->row(row); line && !line->nomination.isNull() && line->person)
            ticked << line->person->id;
    elect(ticked);
}

void RosterTab::elect(const QSet<Id<Person>> &ticked)
{
    const EditionReading reading = m_reading;
    ElectDialog dialog{
        {reading.roster, treatmentsAbout(m_workspace, reading.edition), reading.nominations,
         m_workspace.value(m_workspace.store().people.list()), reading.period.committee, reading.today,
         reading.rules.of(reading.edition.id),
         m_workspace.value(m_workspace.store().seatRules.ground(reading.event.id, reading.edition.opens))},
        ticked,
        this};
    if (!ask(dialog))
        return;
    const auto elections = dialog.elections();
    m_workspace.settle(
        m_workspace.store().rosters.elect(reading.edition.id, dialog.point(), elections, dialog.newPersons()),
        tr("%n elected", nullptr, int(elections.size())));
}

void RosterTab::prevent()
{
    askForReplacement(false);
}

void RosterTab::replaceCurrent()
{
    askForReplacement(true);
}

void RosterTab::askForReplacement(bool mustReplace)
{
    if (!current())
        return;
    const RosterRow row = *current();
    ReplaceDialog dialog{
        {m_reading.roster, row, m_workspace.value(m_workspace.store().people.list()),
         m_reading.period.committee, m_reading.today,
         m_workspace.value(m_workspace.store().rosters.callable(row.placement, m_reading.today))},
        mustReplace ? ReplaceDialog::Wish::Replace : ReplaceDialog::Wish::Prevent,
        this};
    if (!ask(dialog))
        return;
    store::Rosters &rosters = m_workspace.store().rosters;
    const std::optional<PersonEntry> by = dialog.replacement();
    if (!by) {
        m_workspace.settle(
            rosters.prevent(row.placement, dialog.date(), dialog.reason(), dialog.isDisqualified()),
            tr("%1 is prevented").arg(row.person->name()));
        return;
    }
    QList<PersonEntry> added;
    if (const auto fresh = dialog.newPerson())
        added << *fresh;
    m_workspace.settle(rosters.replace(row.placement, by->person.id,
                                       {dialog.date(), dialog.reason(), dialog.calledBy(), dialog.otherwise(),
                                        dialog.isDisqualified()},
                                       added),
                       tr("%1 replaces %2").arg(by->person.name(), row.person->name()));
}

void RosterTab::resign()
{
    if (!current())
        return;
    const RosterRow row = *current();
    ResignDialog dialog{m_reading.roster, row, m_reading.today, this};
    if (ask(dialog))
        m_workspace.settle(m_workspace.store().rosters.resign(row.placement, dialog.ending(), dialog.date(),
                                                              dialog.reason()),
                           tr("%1 has left the seat").arg(row.person->name()));
}

void RosterTab::editNote()
{
    if (!current())
        return;
    const RosterRow row = *current();
    NoteDialog dialog{row, this};
    if (ask(dialog) && dialog.note() != row.note)
        m_workspace.settle(m_workspace.store().rosters.setNote(row.placement, dialog.note()),
                           tr("The note on %1 was saved").arg(row.person->name()));
}

void RosterTab::reportBack()
{
    if (!current())
        return;
    const RosterRow row = *current();
    ReportedBackDialog dialog{m_reading.roster, row, m_reading.today, this};
    if (ask(dialog))
        m_workspace.settle(
            m_workspace.store().rosters.setReportedBack(m_reading.edition.id, row.person->id, dialog.date()),
            tr("The report of %1 was noted").arg(row.person->name()));
}

void RosterTab::markAttendance()
{
    const Id<Edition> edition = m_reading.edition.id;
    AttendanceDialog dialog{m_reading.roster, this};
    if (!ask(dialog))
        return;
    const auto marks = dialog.changes();
    m_workspace.settle(m_workspace.store().rosters.setAttendance(edition, marks, m_reading.today),
                       tr("Attendance of %n marked", nullptr, int(marks.size())));
}

void RosterTab::mark(std::optional<AttendanceStatus> status)
{
    const QList<Id<Person>> persons = selectedPlaced();
    if (persons.isEmpty())
        return;
    m_workspace.settle(
        m_workspace.store().rosters.setAttendance(m_reading.edition.id, persons, status, m_reading.today),
        tr("Attendance of %n marked", nullptr, int(persons.size())));
}

void RosterTab::open(int row)
{
    const RosterRow *line = m_model->row(row);
    if (!line)
        return;
    if (!line->person)
        m_nominate->trigger();
    else if (!line->nomination.isNull() && m_elect->isEnabled())
        m_elect->trigger();
    else
        emit goTo({Place::Kind::People, {}, 0, line->person->id, {}});
}

} // namespace gui
