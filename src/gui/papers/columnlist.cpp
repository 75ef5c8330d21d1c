#include "gui/papers/columnlist.h"

#include <QShortcut>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

ColumnList::ColumnList(QWidget *parent)
    : QListWidget{parent}
{
    setObjectName(u"columns"_s);
    setDragDropMode(QAbstractItemView::InternalMove);
    setAccessibleName(tr("Columns, in their order"));
    setAccessibleDescription(tr("Space chooses a column; Alt and an arrow key moves it."));
    connect(this, &QListWidget::itemChanged, this, &ColumnList::chosenChanged);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &ColumnList::chosenChanged);
    for (const auto &[keys, by] : {std::pair{u"Alt+Up"_s, -1}, std::pair{u"Alt+Down"_s, 1}}) {
        auto *key = new QShortcut{QKeySequence{keys}, this, nullptr, nullptr, Qt::WidgetShortcut};
        connect(key, &QShortcut::activated, this, [this, step = by] { moveBy(step); });
    }
}

void ColumnList::setChoices(const QList<documents::ColumnChoice> &choices, const QStringList &usual)
{
    const QSignalBlocker blocked{this};
    m_choices = choices;
    clear();
    for (const auto &choice : choices) {
        auto *item = new QListWidgetItem{choice.column.title, this};
        item->setData(Qt::UserRole, choice.key);
        item->setCheckState(usual.isEmpty() || usual.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(0);
}

void ColumnList::setProfile(domain::Profile profile)
{
    {
        const QSignalBlocker blocked{this};
        for (int row = 0; row < count(); ++row) {
            auto *item = this->item(row);
            const QString key = item->data(Qt::UserRole).toString();
            const auto choice =
                std::find_if(m_choices.cbegin(), m_choices.cend(),
                             [&](const documents::ColumnChoice &each) { return each.key == key; });
            const bool may = choice->mayGoTo(profile);
            item->setFlags(may ? item->flags() | Qt::ItemIsEnabled : item->flags() & ~Qt::ItemIsEnabled);
            item->setText(may ? choice->column.title : tr("%1 (withheld)").arg(choice->column.title));
            item->setToolTip(
                may ? QString{}
                    : tr("The profile “%1” does not let this column go out.").arg(domain::label(profile)));
        }
    }
    emit chosenChanged();
}

void ColumnList::choose(const QStringList &keys)
{
    const auto rowOf = [this](const QString &key) {
        for (int row = 0; row < count(); ++row)
            if (item(row)->data(Qt::UserRole).toString() == key)
                return row;
        return -1;
    };
    if (std::none_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return rowOf(key) >= 0; }))
        return;
    {
        const QSignalBlocker blocked{this};
        int next = 0;
        for (const QString &key : keys)
            if (const int row = rowOf(key); row >= next)
                insertItem(next++, takeItem(row));
        for (int row = 0; row < count(); ++row)
            item(row)->setCheckState(row < next ? Qt::Checked : Qt::Unchecked);
        setCurrentRow(0);
    }
    emit chosenChanged();
}

QStringList ColumnList::chosen() const
{
    QStringList keys;
    for (int row = 0; row < count(); ++row) {
        const auto *item = this->item(row);
        if (item->checkState() == Qt::Checked && item->flags() & Qt::ItemIsEnabled)
            keys += item->data(Qt::UserRole).toString();
    }
    return keys;
}

void ColumnList::moveBy(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker blocked{this};
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    emit chosenChanged();
}

} // namespace gui
