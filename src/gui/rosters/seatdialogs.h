#pragma once

#include "domain/roster.h"
#include "gui/rosters/formdialog.h"

class QPlainTextEdit;

namespace gui {

class DateField;

// The note on somebody's seat.
class NoteDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NoteDialog(const domain::RosterRow &row, QWidget *parent = nullptr);

    QString note() const;
    QStringList problems() const override { return {}; }

private:
    QPlainTextEdit *m_note;
};

// The day on which somebody reported back to the committee; none takes it away.
class ReportedBackDialog : public FormDialog
{
    Q_OBJECT

public:
    ReportedBackDialog(const domain::Roster &roster, const domain::RosterRow &row, const QDate &today,
                       QWidget *parent = nullptr);

    QDate date() const;
    QStringList problems() const override;

private:
    QDate m_opens;
    DateField *m_date;
};

} // namespace gui
