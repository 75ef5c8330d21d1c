#pragma once

#include "domain/committee.h"
#include "domain/substitutionorder.h"
#include "gui/rosters/formdialog.h"

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace gui {

class PersonPicker;
class Workspace;

// The order in which a committee's substitutes are called in: its steps, moved with the arrow keys; the
// groups of parties, a line each; the personal substitutes.
class OrderDialog : public FormDialog
{
    Q_OBJECT

public:
    OrderDialog(const domain::Committee &committee, const domain::SubstitutionOrder &order,
                const QList<domain::PersonEntry> &persons, const QDate &today, QWidget *parent = nullptr);

    // The changed copy.
    domain::SubstitutionOrder order() const;
    QStringList problems() const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeSteps();
    QWidget *makePersonal();
    void moveStep(int by);
    void addPair();
    void removePair();
    void showPairs();

    domain::SubstitutionOrder m_before;
    QList<domain::PersonEntry> m_persons;
    QDate m_today;
    QList<domain::PersonalSubstitute> m_pairs;
    QListWidget *m_steps;
    QPlainTextEdit *m_groups;
    QListWidget *m_personal;
    PersonPicker *m_member;
    PersonPicker *m_substitute;
    QPushButton *m_add;
};

// Asks for the order of the workspace's committee, and keeps it as one act.
void changeSubstitutionOrder(Workspace &workspace, QWidget *parent);

} // namespace gui
