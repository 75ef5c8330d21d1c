#include "gui/settings/settingspage.h"

#include "gui/look/card.h"
#include "gui/look/measured.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

SettingsPage::SettingsPage(const QString &title, const QString &about, Workspace &workspace)
    : m_title{title}
    , m_workspace{workspace}
    , m_body{new QVBoxLayout}
{
    auto *sentence = muteLabel(about);
    sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(titleLabel(title));
    layout->addWidget(sentence);
    layout->addLayout(m_body, 1);
}

QPushButton *SettingsPage::changing(const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton{text, this};
    button->setAutoDefault(false);
    button->setEnabled(!m_workspace.isReadOnly());
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

ListPage::ListPage(const QString &title, const QString &about, Workspace &workspace)
    : SettingsPage{title, about, workspace}
    , m_list{new QListWidget}
    , m_buttons{new QVBoxLayout}
{
    m_list->setAccessibleName(title);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    measured(m_list, [this] {
        const int side = fontMetrics().ascent();
        m_list->setIconSize({side, side});
        m_list->setSpacing(fontMetrics().height() / 6);
        m_list->setMinimumHeight(fontMetrics().height() * 8);
    });
    m_buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(m_buttons);
    body()->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ListPage::allow);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (!m_ofLine.isEmpty())
            m_ofLine.first()->click();
    });
}

void ListPage::setLines(const QList<Line> &lines)
{
    const int before = chosen();
    m_lines = lines;
    {
        const QSignalBlocker quiet{m_list};
        m_list->clear();
        for (const Line &line : lines)
            m_list->addItem(new QListWidgetItem{line.icon, line.text});
    }
    choose(qBound(0, before, int(lines.size()) - 1));
}

int ListPage::chosen() const
{
    return m_list->currentRow();
}

void ListPage::choose(int line)
{
    m_list->setCurrentRow(line);
    allow();
}

QPushButton *ListPage::addButton(const QString &text, const std::function<void()> &act)
{
    QPushButton *button = changing(text, act);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

QPushButton *ListPage::addLineButton(const QString &text, const std::function<void(int)> &act)
{
    QPushButton *button = addButton(text, [this, act] { act(chosen()); });
    m_ofLine.append(button);
    return button;
}

void ListPage::allow()
{
    const int line = chosen();
    for (QPushButton *button : std::as_const(m_ofLine))
        button->setEnabled(!workspace().isReadOnly() && line >= 0 && !m_lines.value(line).fixed);
}

} // namespace gui
