#pragma once

#include "domain/committee.h"
#include "domain/person.h"
#include "gui/rosters/formdialog.h"

class QLineEdit;
class QVBoxLayout;

namespace gui {

class AssignmentEditor;

// What a person is added to or compared with.
struct PersonContext
{
    QList<domain::Committee> committees; // not empty
    domain::MandatePeriod period;        // the usual dates of a new assignment
    QList<domain::PersonEntry> known;    // to warn of somebody entered twice
};

// A person with all assignments.
class PersonDialog : public FormDialog
{
    Q_OBJECT

public:
    PersonDialog(const domain::PersonEntry &entry, const PersonContext &context, QWidget *parent = nullptr);

    // The changed copy.
    domain::PersonEntry entry() const;
    QStringList problems() const override;
    QStringList warnings() const override;

private:
    void addAssignment(const domain::Assignment &assignment);
    domain::Assignment usualAssignment() const;

    domain::PersonEntry m_entry;
    PersonContext m_context;
    QLineEdit *m_given;
    QLineEdit *m_family;
    QLineEdit *m_contact;
    QLineEdit *m_municipality;
    QVBoxLayout *m_assignments;
    QList<AssignmentEditor *> m_editors;
};

} // namespace gui
