#include "gui/rosters/seatdialogs.h"

#include "gui/rosters/datefield.h"

#include <QFormLayout>
#include <QPlainTextEdit>

using namespace domain;

namespace gui {

NoteDialog::NoteDialog(const RosterRow &row, QWidget *parent)
    : FormDialog{tr("Note on %1").arg(row.person->name()), tr("Save"), parent}
    , m_note{new QPlainTextEdit{row.note}}
{
    m_note->setTabChangesFocus(true);
    form()->addRow(tr("&Note"), m_note);
}

QString NoteDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

ReportedBackDialog::ReportedBackDialog(const Roster &roster, const RosterRow &row, const QDate &today,
                                       QWidget *parent)
    : FormDialog{tr("%1 has reported back").arg(row.person->name()), tr("Save"), parent}
    , m_opens{roster.edition.opens}
    , m_date{new DateField}
{
    m_date->setDate(row.reportedBack.isValid() ? row.reportedBack : today);
    m_date->setToday(today);
    m_date->setPlaceholderText(tr("not yet"));
    form()->addRow(tr("&Date"), m_date);
    connect(m_date, &DateField::textChanged, this, &ReportedBackDialog::refresh);
    refresh();
}

QDate ReportedBackDialog::date() const
{
    return m_date->date();
}

QStringList ReportedBackDialog::problems() const
{
    if (!m_date->isReadable())
        return {m_date->problem(
            tr("“%1” is no day. Write it as 2024-02-15, or leave it empty.").arg(m_date->text()))};
    if (date().isValid() && date() < m_opens)
        return {
            tr("The event opens on %1; nobody can report back before.").arg(m_opens.toString(Qt::ISODate))};
    return {};
}

} // namespace gui
