#include "gui/historypage.h"

#include "gui/actsmodel.h"
#include "gui/changesmodel.h"
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/clearable.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"
#include "gui/register/flowrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace gui {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : Page{workspace, parent}
    , m_model{new ActsModel{this}}
    , m_changes{new ChangesModel{this}}
    , m_table{new Table{u"history"_s, tr("History")}}
    , m_changed{new Table{u"changes"_s, tr("What the act changed")}}
    , m_about{new QLabel}
    , m_all{new QPushButton{tr("Show &all")}}
    , m_takeBack{new QPushButton{icon(u"undo"_s), tr("Ta&ke back the chosen act")}}
    , m_undo{new QPushButton{icon(u"undo"_s), tr("Undo the latest")}}
{
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter the history"));
    makeClearable(filter);
    measured(filter, [filter] { filter->setMaximumWidth(filter->fontMetrics().averageCharWidth() * 40); });
    m_table->setEmptyState(u"history"_s, tr("Nothing has been done in this register yet."));
    m_table->setSource(m_model);
    m_changed->setEmptyState(u"history"_s, tr("Choose an act to see what it changed."));
    m_changed->setSource(m_changes);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);

    auto *head = new FlowRow;
    head->addWidget(titleLabel(tr("History")));
    filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    head->addWidget(filter);
    head->addWidget(m_takeBack);
    head->addWidget(m_undo);
    auto *about = new QHBoxLayout;
    about->addWidget(m_about, 1);
    about->addWidget(m_all);
    auto *parts = new QSplitter{Qt::Vertical};
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_changed);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout{this};
    measured(this, [this, layout, head] {
        const int space = spacing(this) * 3 / 2;
        head->setSpacing(spacing(this));
        layout->setContentsMargins(space, space, space, space);
        layout->setSpacing(spacing(this));
    });
    layout->addLayout(head);
    layout->addLayout(about);
    layout->addWidget(parts, 1);

    connect(m_undo, &QPushButton::clicked, &workspace, &Workspace::undo);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryPage::takeBack);
    connect(m_all, &QPushButton::clicked, this, [this] {
        turnTo({.kind = Place::Kind::History});
        m_table->setFocus();
    });
    connect(filter, &QLineEdit::textChanged, m_table, &Table::setFilter);
    connect(m_table, &Table::currentRowChanged, this, &HistoryPage::showChanges);
}

void HistoryPage::reload()
{
    const bool first = m_model->rowCount() == 0;
    m_model->setActs(workspace().value(workspace().store().history.acts(m_subject)));
    if (first)
        m_table->fitColumns(ActsModel::What);
    m_undo->setEnabled(!workspace().isReadOnly() &&
                       workspace().value(workspace().store().history.undoable()).has_value());
    showChanges();
}

void HistoryPage::turnTo(const Place &place)
{
    using Kind = store::History::Subject::Kind;
    const store::Store &store = workspace().store();
    QString about;
    m_subject = {};
    if (!place.person.isNull()) {
        m_subject = {Kind::Person, place.person.toString(), {}};
        about = workspace().value(store.people.person(place.person)).person.name();
    } else if (!place.item.isNull()) {
        const auto treatment = workspace().value(store.decisions.treatment(place.item));
        m_subject = {Kind::Matter, treatment.matter.id.toString(), {}};
        about = QString{treatment.matter.reference.text() + u' ' + treatment.matter.title}.trimmed();
    } else if (!place.event.isNull() && place.year != 0) {
        const int year = place.year != 0 ? place.year : workspace().year();
        const auto edition = workspace().value(store.events.edition(place.event, year));
        m_subject = {Kind::Edition, edition.id.toString(), {}};
        for (const domain::Event &event : workspace().events())
            if (event.id == place.event)
                about = event.name + u' ' + QString::number(year);
    }
    m_about->setText(tr("What was done about %1").arg(about));
    m_about->setVisible(!about.isEmpty());
    m_all->setVisible(!about.isEmpty());
    reload();
    if (m_model->rowCount() > 0 && !about.isEmpty())
        m_table->selectRow(0);
}

void HistoryPage::showChanges()
{
    const domain::Act *act = m_model->act(m_table->currentRow());
    const bool first = m_changes->rowCount() == 0;
    m_changes->setChanges(act ? workspace().value(workspace().store().history.changes(act->number))
                              : QList<store::History::Change>{});
    if (first)
        m_changed->fitColumns(ChangesModel::After);
    m_takeBack->setEnabled(act && !act->undone && !workspace().isReadOnly());
}

void HistoryPage::takeBack()
{
    const domain::Act *act = m_model->act(m_table->currentRow());
    if (!act)
        return;
    const auto done = workspace().store().history.undo(act->number);
    workspace().settle(done, done ? tr("Undone: %1").arg(domain::describe(*done)) : QString{});
}

} // namespace gui
