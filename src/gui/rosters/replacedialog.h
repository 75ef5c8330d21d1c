#pragma once

#include "domain/roster.h"
#include "gui/rosters/formdialog.h"

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
};

// Somebody can't come: when, why, who steps in and who called. Elected substitutes are offered first, those
// of the same party before others.
class ReplaceDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Wish { Prevent, Replace };

    ReplaceDialog(const ReplacementContext &context, Wish wish, QWidget *parent = nullptr);

    QDate date() const;
    QString reason() const;
    QString calledBy() const;
    // Nothing when the seat is left empty.
    std::optional<domain::PersonEntry> replacement() const;
    // The replacement, when it is to be added first.
    std::optional<domain::PersonEntry> newPerson() const;
    QStringList problems() const override;
    QStringList warnings() const override;

private:
    ReplacementContext m_context;
    QRadioButton *m_nobody;
    QRadioButton *m_somebody;
    PersonPicker *m_picker;
    DateField *m_date;
    QLineEdit *m_reason;
    QLineEdit *m_calledBy;
};

// Who can step in for the row's person, in the order in which they are called: the elected substitutes of the
// same party in the order of their seats, the other substitutes, then everybody else. Nobody who is to come
// on an ordinary seat.
QList<domain::PersonEntry> inOrderOfCalling(const ReplacementContext &context);

} // namespace gui
