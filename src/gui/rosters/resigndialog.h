#pragma once

#include "domain/roster.h"
#include "gui/rosters/formdialog.h"

class QLineEdit;
class QRadioButton;

namespace gui {

class DateField;

// Somebody leaves a seat for good, by resignation or release; it stays vacant for a by-election.
class ResignDialog : public FormDialog
{
    Q_OBJECT

public:
    ResignDialog(const domain::Roster &roster, const domain::RosterRow &row, const QDate &today,
                 QWidget *parent = nullptr);

    domain::Ending ending() const;
    QDate date() const;
    QString reason() const;
    QStringList problems() const override;

private:
    QRadioButton *m_resigned;
    QRadioButton *m_released;
    DateField *m_date;
    QLineEdit *m_reason;
};

} // namespace gui
