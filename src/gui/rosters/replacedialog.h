#pragma once

#include "domain/substitutionorder.h"
#include "gui/rosters/formdialog.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace gui {

class DateField;
class PersonPicker;

// Who can't come, and who can step in.
struct ReplacementContext
{
    domain::Roster roster;
    domain::RosterRow row; // with a placement
    QList<domain::PersonEntry> persons;
    domain::Id<domain::Committee> committee;
    QDate today;
    QList<domain::Callable> order = {}; // the committee's order of calling in, the next one first
};

// Somebody can't come: when, why, who steps in and who called. The next one by the committee's order is
// offered, with the reason; for somebody else it is said why.
class ReplaceDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Wish { Prevent, Replace };

    ReplaceDialog(const ReplacementContext &context, Wish wish, QWidget *parent = nullptr);

    QDate date() const;
    QString reason() const;
    QString calledBy() const;
    // Why somebody else is called than the next by the order.
    QString otherwise() const;
    bool isDisqualified() const;
    // Nothing when the seat is left empty.
    std::optional<domain::PersonEntry> replacement() const;
    // The replacement, when it is to be added first.
    std::optional<domain::PersonEntry> newPerson() const;
    QStringList problems() const override;
    QStringList warnings() const override;

private:
    const domain::PersonEntry *next() const;

    ReplacementContext m_context;
    QRadioButton *m_nobody;
    QRadioButton *m_next;
    QRadioButton *m_somebody;
    PersonPicker *m_picker;
    DateField *m_date;
    QLineEdit *m_reason;
    QLineEdit *m_otherwise;
    QLineEdit *m_calledBy;
    QCheckBox *m_disqualified;
};

// Who can step in for the row's person, in the order in which they are called: those of the committee's
// order, the elected substitutes of the same party in the order of their seats, the other substitutes, then
// everybody else. Nobody who is to come already.
QList<domain::PersonEntry> inOrderOfCalling(const ReplacementContext &context);

} // namespace gui
