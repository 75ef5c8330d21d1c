#include "gui/settings/icondialog.h"

#include "domain/eventicon.h"
#include "gui/eventicon.h"
#include "intake/filecontents.h"

#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

IconDialog::IconDialog(const domain::Event &event, const QString &icon, QWidget *parent)
    : FormDialog{tr("Icon of %1").arg(event.name), tr("Save"), parent}
    , m_icons{new QListWidget}
{
    m_icons->setAccessibleName(tr("Icons"));
    m_icons->setMinimumSize(fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 14);
    add({});
    for (const QString &each : domain::builtInEventIcons())
        add(each);
    if (domain::isPicture(icon))
        add(icon);
    for (int row = 0; row < m_icons->count(); ++row)
        if (m_icons->item(row)->data(Qt::UserRole) == icon)
            m_icons->setCurrentRow(row);
    auto *choose = new QPushButton{tr("&Picture from a file …")};
    choose->setAutoDefault(false);
    body()->addWidget(m_icons, 1);
    body()->addWidget(choose, 0, Qt::AlignLeft);

    connect(m_icons, &QListWidget::itemActivated, this, &IconDialog::accept);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog{this, tr("Choose a picture"), {}, tr("Pictures (*.svg)")};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &IconDialog::takePicture);
        dialog->open();
    });
}

void IconDialog::add(const QString &icon)
{
    auto *item = new QListWidgetItem{eventIcon(icon), domain::eventIconLabel(icon), m_icons};
    item->setData(Qt::UserRole, icon);
}

QString IconDialog::icon() const
{
    const QListWidgetItem *chosen = m_icons->currentItem();
    return chosen ? chosen->data(Qt::UserRole).toString() : QString{};
}

QStringList IconDialog::warnings() const
{
    return m_refused.isEmpty() ? QStringList{} : QStringList{m_refused};
}

void IconDialog::takePicture(const QString &path)
{
    const auto svg = intake::pictureFrom(path);
    m_refused = svg ? QString{} : svg.error().message;
    if (svg) {
        add(*svg);
        m_icons->setCurrentRow(m_icons->count() - 1);
    }
    refresh();
}

} // namespace gui
