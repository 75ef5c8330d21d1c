#include "gui/rosters/reportsdialog.h"

#include "documents/attendancesheet.h"
#include "documents/filewriter.h"
#include "documents/pdfwriter.h"
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"
#include "gui/papers/outgoing.h"
#include "gui/rosters/actionbutton.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/reportmodel.h"
#include "gui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

ReportsDialog::ReportsDialog(Workspace &workspace, QWidget *parent)
    : QDialog{parent}
    , m_workspace{workspace}
    , m_model{new ReportModel{this}}
    , m_table{new Table{QStringLiteral("reports"), tr("Reports back to the committee")}}
    , m_all{new QCheckBox{tr("Show also those &done")}}
    , m_date{new DateField}
    , m_done{new QAction{tr("&Reported back"), this}}
    , m_notYet{new QAction{tr("&Not yet"), this}}
{
    setWindowTitle(tr("Reports back to the committee"));
    setLook(this, "page");
    m_table->setSource(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEmptyState(QStringLiteral("check"), tr("Nobody owes the committee a report."));
    m_date->setDate(workspace.today());
    m_date->setToday(workspace.today());
    m_date->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    auto *on = new QLabel{tr("&on the day")};
    on->setBuddy(m_date);
    m_done->setShortcut(Qt::CTRL | Qt::Key_R);
    m_notYet->setShortcut(Qt::Key_Delete);
    for (QAction *action : {m_done, m_notYet}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }

    auto *line = new QHBoxLayout;
    auto *done = new ActionButton{m_done};
    setLook(done, "primary");
    line->addWidget(done);
    line->addWidget(on);
    line->addWidget(m_date);
    line->addWidget(new ActionButton{m_notYet});
    line->addStretch();
    line->addWidget(m_all);
    auto *buttons = new QDialogButtonBox;
    QPushButton *print = buttons->addButton(tr("&Print …"), QDialogButtonBox::ActionRole);
    QPushButton *write = buttons->addButton(tr("As &PDF …"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {print, write, close})
        button->setAutoDefault(false);

    auto *layout = new QVBoxLayout{this};
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resizeTo(this, 110, 30);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, m_table, &Table::print);
    connect(write, &QPushButton::clicked, this, &ReportsDialog::write);
    connect(m_done, &QAction::triggered, this, [this] { mark(m_date->date()); });
    connect(m_notYet, &QAction::triggered, this, [this] { mark({}); });
    connect(m_all, &QCheckBox::toggled, this, &ReportsDialog::load);
    connect(m_date, &DateField::textChanged, this, &ReportsDialog::updateActions);
    connect(&workspace, &Workspace::changed, this, &ReportsDialog::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReportsDialog::updateActions);
    load();
    m_table->fitColumns(ReportModel::Name);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
}

void ReportsDialog::load()
{
    QList<ReportDuty> duties;
    for (const ReportDuty &duty :
         m_workspace.value(m_workspace.store().rosters.reportDuties(m_workspace.today())))
        if (m_all->isChecked() || !duty.isDone())
            duties << duty;
    m_model->setDuties(duties);
    updateActions();
}

void ReportsDialog::updateActions()
{
    const QString locked =
        m_workspace.isReadOnly() ? m_workspace.store().database().readOnlyReason() : QString{};
    const QString nobody = m_table->selectedRows().isEmpty() ? tr("Choose somebody first.") : QString{};
    const QString noDay =
        m_date->date().isNull() ? tr("Write the day of the report, such as 2024-06-05.") : QString{};
    allow(m_done, !locked.isEmpty() ? locked : !nobody.isEmpty() ? nobody : noDay);
    allow(m_notYet, !locked.isEmpty() ? locked : nobody);
}

void ReportsDialog::mark(const QDate &on)
{
    QList<store::Rosters::Participant> participants;
    for (const int row : m_table->selectedRows())
        if (const ReportDuty *duty = m_model->duty(row))
            participants.append({duty->edition.id, duty->person.id});
    if (!participants.isEmpty())
        m_workspace.settle(m_workspace.store().rosters.setReportedBack(participants, on),
                           tr("The reports of %n noted", nullptr, int(participants.size())));
}

void ReportsDialog::write()
{
    QList<ReportDuty> duties;
    for (int row = 0; row < m_model->rowCount(); ++row)
        duties << *m_model->duty(row);
    const QDate today = m_workspace.today();
    const QString path = QFileDialog::getSaveFileName(this, tr("Reports back to the committee"),
                                                      documents::reportListName(today, QStringLiteral("pdf")),
                                                      tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto document = documents::reportList(duties, m_workspace.committee(), today);
    const auto written = documents::writePdf(document);
    const auto done = written.and_then(
        [&](const documents::Written &made) { return documents::writeFile(path, made.bytes); });
    if (!done) {
        emit m_workspace.failed(done.error().message);
        return;
    }
    Export out;
    out.what = QStringLiteral("attendance");
    out.subject = document.title;
    out.format = QStringLiteral("pdf");
    out.fileName = QFileInfo{path}.fileName();
    out.rows = int(duties.size());
    out.checksum = checksumOf(written->bytes);
    noteExports(m_workspace, {out});
    emit m_workspace.said(tr("The list was written to %1").arg(path));
}

} // namespace gui
