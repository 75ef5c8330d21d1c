#pragma once

#include "domain/person.h"
#include "gui/rosters/attendancemodel.h"
#include "gui/rosters/formdialog.h"
#include "store/rosters.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace gui {

class PersonMatches;
class Table;

// Marks the attendance of many: by a letter for the chosen person, which goes on to the next; by a row's
// number from the printed sheet; by names one after another; by a pasted list; or all but those marked
// otherwise.
class AttendanceDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit AttendanceDialog(const domain::Roster &roster, QWidget *parent = nullptr);

    // What is to be kept, as one act.
    QList<store::Rosters::Mark> changes() const { return m_model->changes(); }
    QStringList problems() const override;
    QStringList warnings() const override { return m_remarks; }

    // Marks those whom the lines name, and remarks on the others.
    void markNames(const QString &text);
    // Throws marks away only when asked twice.
    void reject() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeNameLine();
    QLayout *makeKeys();
    void mark(AttendanceModel::Status status);
    void markAll();
    void findTyped();
    void markTyped();
    void pasteNames();
    bool typeNumber(int key);
    AttendanceModel::Status chosen() const;

    domain::Roster m_roster;
    QList<domain::PersonEntry> m_persons; // of the rows
    QList<MarkKey> m_keys;                // that the edition may have
    AttendanceModel *m_model;
    Table *m_table;
    PersonMatches *m_matches;
    QComboBox *m_status;
    QLineEdit *m_find;
    QStringList m_remarks;
    QString m_number;    // digits typed since the last mark
    bool m_told = false; // that there are marks which are not saved
};

} // namespace gui
