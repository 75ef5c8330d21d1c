#include "gui/weedingdialog.h"

#include "domain/referencenumber.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gui {

using namespace Qt::StringLiterals;

void WeedingModel::setThings(const QList<domain::Weeded> &things)
{
    beginResetModel();
    m_things = things;
    endResetModel();
}

int WeedingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_things.size());
}

int WeedingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WeedingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const domain::Weeded &thing = m_things[index.row()];
    switch (index.column()) {
    case Class:
        return domain::label(thing.retention);
    case What:
        return thing.what;
    case Since:
        return thing.ended.toString(Qt::ISODate);
    }
    return {};
}

QVariant WeedingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Class:
        return tr("Class");
    case What:
        return tr("What");
    case Since:
        return tr("Counted from");
    }
    return {};
}

WeedingDialog::WeedingDialog(const QList<domain::Weeded> &due,
                             const QHash<domain::RetentionClass, int> &years, QWidget *parent)
    : FormDialog{tr("Weed"), tr("Weed and save the list …"), parent}
    , m_due{due}
    , m_decision{new QLineEdit}
{
    QStringList times;
    for (const domain::RetentionClass retention : domain::retentionClasses())
        times.append(tr("%1: %n year(s)", nullptr, years.value(retention)).arg(domain::label(retention)));
    auto *kept = new QLabel{tr("Kept for: %1").arg(times.join(u"; "_s))};
    kept->setWordWrap(true);
    auto *model = new WeedingModel{this};
    model->setThings(due);
    auto *table = new Table{u"weeding"_s, tr("What is taken away")};
    table->setEmptyState(u"check"_s, tr("No retention time is over."));
    table->setSource(model);
    table->fitColumns(WeedingModel::What);
    const QSize wish{fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 14};
    const QSize room = roomOnScreen(this);
    table->setMinimumSize(wish.boundedTo({room.width() * 3 / 4, room.height() / 2}));
    m_decision->setPlaceholderText(u"RUN 12-2024 § 7"_s);
    form()->addRow(kept);
    body()->addWidget(table);
    auto *decision = new QFormLayout;
    decision->addRow(tr("&Decision on weeding:"), m_decision);
    body()->addLayout(decision);
    connect(m_decision, &QLineEdit::textChanged, this, [this] { refresh(); });
    refresh();
}

QString WeedingDialog::decision() const
{
    return m_decision->text().simplified();
}

QStringList WeedingDialog::problems() const
{
    if (m_due.isEmpty())
        return {tr("There is nothing to weed: no retention time is over.")};
    if (!domain::ReferenceNumber::parse(decision().section(u'§', 0, 0).trimmed()))
        return {
            tr("Say by which decision it is weeded, with its reference number, such as RUN 12-2024 § 7.")};
    return {};
}

QStringList WeedingDialog::warnings() const
{
    if (m_due.isEmpty())
        return {};
    return {tr("This can't be undone, nor can what was done before it. Backups still hold the data.")};
}

} // namespace gui
