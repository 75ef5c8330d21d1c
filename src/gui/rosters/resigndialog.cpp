#include "gui/rosters/resigndialog.h"

#include "gui/rosters/datefield.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace domain;

namespace gui {

ResignDialog::ResignDialog(const Roster &roster, const RosterRow &row, const QDate &today, QWidget *parent)
    : FormDialog{tr("%1 leaves %2 %3")
                     .arg(row.person->name(), roster.event.name, QString::number(roster.edition.year)),
                 tr("Leave the seat vacant"), parent}
    , m_resigned{new QRadioButton{tr("Re&signed")}}
    , m_released{new QRadioButton{tr("Re&leased by the committee")}}
    , m_date{new DateField}
    , m_reason{new QLineEdit}
{
    m_resigned->setChecked(true);
    m_date->setDate(today);
    m_date->setToday(today);
    form()->addRow(QString{}, m_resigned);
    form()->addRow(QString{}, m_released);
    form()->addRow(tr("&From"), m_date);
    form()->addRow(tr("&Reason"), m_reason);
    connect(m_date, &DateField::textChanged, this, &ResignDialog::refresh);
    m_date->setFocus();
    refresh();
}

Ending ResignDialog::ending() const
{
    return m_resigned->isChecked() ? Ending::Resigned : Ending::Released;
}

QDate ResignDialog::date() const
{
    return m_date->date();
}

QString ResignDialog::reason() const
{
    return m_reason->text().simplified();
}

QStringList ResignDialog::problems() const
{
    if (m_date->date().isNull())
        return {tr("Write the first day on which the seat is vacant, such as 2024-01-10.")};
    return {};
}

} // namespace gui
