#include "gui/historypage.h"

#include "gui/actsmodel.h"
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/icons.h"
#include "gui/look/table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : Page{workspace, parent}
    , m_model{new ActsModel{this}}
    , m_table{new Table{u"history"_s, tr("History")}}
    , m_undo{new QPushButton{icon(u"undo"_s), tr("Undo the latest")}}
{
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter the history"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_table->setEmptyState(u"history"_s, tr("Nothing has been done in this register yet."));
    m_table->setSource(m_model);

    const int space = spacing(this);
    auto *head = new QHBoxLayout;
    head->addWidget(titleLabel(tr("History")));
    head->addStretch();
    head->addWidget(filter, 1);
    head->addWidget(m_undo);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(space * 3 / 2, space * 3 / 2, space * 3 / 2, space * 3 / 2);
    layout->setSpacing(space);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);

    connect(m_undo, &QPushButton::clicked, &workspace, &Workspace::undo);
    connect(filter, &QLineEdit::textChanged, m_table, &Table::setFilter);
}

void HistoryPage::reload()
{
    const bool first = m_model->rowCount() == 0;
    m_model->setActs(workspace().value(workspace().store().history.acts()));
    if (first)
        m_table->fitColumns(ActsModel::What);
    m_undo->setEnabled(!workspace().isReadOnly() &&
                       workspace().value(workspace().store().history.undoable()).has_value());
}

} // namespace gui
