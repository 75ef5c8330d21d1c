#pragma once

#include "domain/namelist.h"
#include "gui/rosters/formdialog.h"

class QLabel;
class QPlainTextEdit;

namespace gui {

// A list of names is pasted; each line that does not name one person of the roster is said at once.
class NameListDialog : public FormDialog
{
    Q_OBJECT

public:
    // `mark` is what those named are given, in words.
    NameListDialog(const QList<domain::PersonEntry> &persons, const QDate &on, const QString &mark,
                   QWidget *parent = nullptr);

    QString text() const;
    QStringList problems() const override;
    QStringList warnings() const override;

private:
    QList<domain::NamedLine> lines() const;

    QList<domain::PersonEntry> m_persons;
    QDate m_on;
    QPlainTextEdit *m_text;
    QLabel *m_count;
};

} // namespace gui
