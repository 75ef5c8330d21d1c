#include "gui/rosters/attendancetab.h"

#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"
#include "gui/rosters/actionbutton.h"
#include "gui/rosters/attendancegridmodel.h"
#include "gui/rosters/attendancemodel.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

AttendanceTab::AttendanceTab(Workspace &workspace, QWidget *parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_model{new AttendanceGridModel{this}}
    , m_table{new Table{QStringLiteral("attendance-over-years"), tr("Attendance over the years"), this}}
{
    m_table->setSource(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(QStringLiteral("table"), tr("Nobody has been elected to this event yet."));

    QStringList keys;
    for (const MarkKey &mark : markKeys()) {
        auto *action = new QAction{mark.text, this};
        action->setShortcut(mark.key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, status = mark.status] { this->mark(status); });
        m_table->addAction(action);
        m_marks << action;
        keys << QStringLiteral("%1 %2").arg(mark.key.toString(QKeySequence::NativeText),
                                            QString{mark.text}.remove(u'&').toLower());
    }
    auto *hint =
        muteLabel(tr("Choose a person's year and mark it: %1").arg(keys.join(QStringLiteral(" · "))));
    hint->setWordWrap(true);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    measured(this, [this, layout] { layout->setSpacing(spacing(this, 0.5)); });
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AttendanceTab::updateActions);
}

void AttendanceTab::show(const EditionReading &reading)
{
    m_reading = reading;
    m_stale = true;
    if (isVisible())
        load();
}

void AttendanceTab::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

void AttendanceTab::load()
{
    if (!m_stale)
        return;
    m_stale = false;
    QList<int> years;
    for (int year = m_reading.period.firstYear; year <= m_reading.period.lastYear; ++year)
        years << year;
    const int column = m_table->currentIndex().column();
    m_model->setGrid(
        years,
        m_workspace.value(
            m_workspace.store().rosters.attendanceOverYears(m_reading.event.id, m_reading.period.id)),
        m_workspace.value(m_workspace.store().rosters.markings(m_reading.event.id, m_reading.period.id)));
    // The table keeps the row over a reload, but not which year it was.
    if (m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->currentIndex().siblingAtColumn(std::max(column, 0)));
    if (!m_fitted) {
        m_fitted = true;
        m_table->fitColumns(m_model->columnCount() - 1);
    }
    updateActions();
}

void AttendanceTab::updateActions()
{
    const bool cell = m_model->year(m_table->currentIndex().column()).has_value();
    const QString against = !m_reading.locked.isEmpty() ? m_reading.locked
                            : cell                      ? QString{}
                                                        : tr("Choose a person's year first.");
    for (QAction *mark : std::as_const(m_marks))
        allow(mark, against);
}

void AttendanceTab::mark(std::optional<AttendanceStatus> status)
{
    const auto *line = m_model->line(m_table->currentRow());
    const std::optional<int> year = m_model->year(m_table->currentIndex().column());
    if (!line || !year)
        return;
    const auto edition = m_workspace.store().events.edition(m_reading.event.id, *year);
    const auto done = edition.and_then([&](const Edition &found) {
        return m_workspace.store().rosters.setAttendance(found.id, {line->person.id}, status,
                                                         m_workspace.today());
    });
    m_workspace.settle(done, tr("Attendance of %1 in %2 marked").arg(line->person.name()).arg(*year));
}

} // namespace gui
