#include "gui/settings/retentionpage.h"

#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace gui {

RetentionDialog::RetentionDialog(domain::RetentionClass retention, int years, QWidget *parent)
    : FormDialog{domain::label(retention), tr("Save"), parent}
    , m_years{new QSpinBox}
{
    m_years->setRange(1, 100);
    m_years->setValue(years);
    form()->addRow(tr("Kept for so many &years"), m_years);
}

int RetentionDialog::years() const
{
    return m_years->value();
}

RetentionPage::RetentionPage(Workspace &workspace)
    : ListPage{tr("Retention times"),
               tr("How long what may be weeded is kept, as the committee has decided. Nothing is weeded "
                  "until somebody asks for it."),
               workspace}
{
    addLineButton(tr("&Change …"), [this](int line) { change(domain::retentionClasses()[line]); });
}

void RetentionPage::reload()
{
    m_years = workspace().value(workspace().store().weeding.years());
    QList<Line> lines;
    for (const domain::RetentionClass retention : domain::retentionClasses())
        lines.append({tr("%1: %n year(s)", nullptr, m_years.value(retention)).arg(domain::label(retention))});
    setLines(lines);
}

void RetentionPage::change(domain::RetentionClass retention)
{
    auto *dialog = new RetentionDialog{retention, m_years.value(retention), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, retention] {
        if (dialog->years() != m_years.value(retention))
            workspace().settle(workspace().store().weeding.setYears(retention, dialog->years()),
                               tr("The retention time was changed"));
    });
    dialog->open();
}

} // namespace gui
