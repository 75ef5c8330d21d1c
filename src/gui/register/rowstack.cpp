#include "gui/register/rowstack.h"

#include "gui/look/appearance.h"
#include "gui/look/icons.h"
#include "gui/look/taborder.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

RowStack::RowStack(const QString &name, const QString &addText, QWidget *parent)
    : QWidget{parent}
    , m_name{name}
    , m_layout{new QVBoxLayout{this}}
    , m_add{new QPushButton{addText}}
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(6);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setIcon(icon(u"add"_s));
    m_add->setAutoDefault(false);
    setLook(m_add, "flat");
    connect(m_add, &QPushButton::clicked, this, [this] {
        appendRow()->setFocus();
        emit changed();
    });
}

void RowStack::setFixed(bool fixed)
{
    m_fixed = fixed;
    m_add->setVisible(!fixed);
    for (const auto &row : m_rows)
        row.remove->setVisible(!fixed);
}

void RowStack::fixPresent()
{
    for (const auto &row : m_rows)
        row.remove->hide();
}

QWidget *RowStack::appendRow()
{
    auto *line = new QWidget{this};
    auto *editor = makeRow();
    auto *remove = new QPushButton{icon(u"close"_s), {}, line};
    remove->setAutoDefault(false);
    setLook(remove, "flat");
    remove->setVisible(!m_fixed);
    auto *layout = new QHBoxLayout{line};
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(editor, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QPushButton::clicked, this, [this, line] {
        removeRow(line);
        emit changed();
    });
    m_layout->insertWidget(int(m_rows.size()), line);
    m_rows.append({line, editor, remove});
    // Where the button stands, but before it.
    tabThrough({m_add, line});
    setTabOrder(remove, m_add);
    nameRows();
    return editor;
}

void RowStack::clearRows()
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().widget);
}

void RowStack::removeRow(QWidget *line)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [line](const Line &row) { return row.widget == line; });
    m_rows.erase(found);
    line->hide();
    line->deleteLater();
    nameRows();
}

void RowStack::nameRows()
{
    for (int i = 0; i < count(); ++i) {
        const QString name = m_name + u' ' + QString::number(i + 1);
        m_rows[i].editor->setAccessibleName(name);
        m_rows[i].remove->setAccessibleName(tr("Remove %1").arg(name));
        m_rows[i].remove->setToolTip(tr("Remove %1").arg(name));
    }
}

} // namespace gui
