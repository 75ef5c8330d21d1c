#include "gui/register/participantspart.h"

#include "gui/look/card.h"
#include "gui/look/table.h"
#include "gui/register/formcolumn.h"
#include "gui/register/participantsmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

ParticipantsPart::ParticipantsPart(QWidget *parent)
    : QWidget{parent}
    , m_model{new ParticipantsModel{this}}
    , m_chosen{new QCheckBox{tr("Save the &attendance list")}}
    , m_counts{muteLabel()}
    , m_table{new Table{u"participants"_s, tr("Attendance list of the meeting")}}
    , m_doubts{new Remark}
{
    m_chosen->setObjectName(u"attendance"_s);
    m_doubts->setObjectName(u"attendanceDoubts"_s);
    m_table->setSource(m_model);
    m_table->setItemDelegateForColumn(ParticipantsModel::Attending, new AttendingDelegate{m_table});
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setToolTip(tr("F2 writes in a cell, Delete leaves a row out."));
    auto *remove = new QAction{tr("Leave the row out"), m_table};
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *head = new QHBoxLayout;
    head->addWidget(m_chosen);
    head->addWidget(m_counts, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_doubts);
    layout->addWidget(m_table, 1);

    connect(m_chosen, &QCheckBox::toggled, this, &ParticipantsPart::showState);
    connect(m_model, &ParticipantsModel::changed, this, &ParticipantsPart::showState);
    connect(remove, &QAction::triggered, this, &ParticipantsPart::removeSelected);
}

void ParticipantsPart::setList(const intake::AttendanceList &list)
{
    m_model->setParticipants(list.participants);
    m_chosen->setChecked(true);
    m_doubts->setText(list.doubts.join(u'\n'));
    m_doubts->setVisible(!list.doubts.isEmpty());
    setVisible(!list.isEmpty());
    m_table->fitColumns(ParticipantsModel::Remarks);
    showState();
}

QList<domain::Participant> ParticipantsPart::participants() const
{
    return m_chosen->isChecked() ? m_model->participants() : QList<domain::Participant>{};
}

void ParticipantsPart::showState()
{
    QStringList counts;
    for (const auto attending : domain::waysOfAttending()) {
        const auto &all = m_model->participants();
        const auto count = std::count_if(all.begin(), all.end(), [attending](const auto &participant) {
            return participant.attending == attending;
        });
        if (count > 0)
            counts.append(u"%1 %2"_s.arg(count).arg(label(attending)));
    }
    m_counts->setText(counts.join(u" · "_s));
    m_table->setEnabled(m_chosen->isChecked());
}

void ParticipantsPart::removeSelected()
{
    auto rows = m_table->selectedRows();
    std::sort(rows.begin(), rows.end(), std::greater<>{});
    for (const int row : std::as_const(rows))
        m_model->removeRows(row, 1);
}

} // namespace gui
