#pragma once

#include "domain/committee.h"
#include "domain/person.h"

#include <QWidget>

class QComboBox;

namespace gui {

class DateField;

// One line for an assignment: committee (where there are several), role, party, from and until.
class AssignmentEditor : public QWidget
{
    Q_OBJECT

public:
    AssignmentEditor(const domain::Assignment &assignment, const QList<domain::Committee> &committees,
                     QWidget *parent = nullptr);

    domain::Assignment assignment() const;
    QStringList problems() const;

signals:
    void changed();
    void removed();

private:
    domain::Assignment m_assignment;
    QComboBox *m_committee;
    QComboBox *m_role;
    QComboBox *m_party;
    DateField *m_from;
    DateField *m_until;
};

} // namespace gui
