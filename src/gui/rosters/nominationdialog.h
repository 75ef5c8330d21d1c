#pragma once

#include "domain/nomination.h"
#include "gui/rosters/formdialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QRadioButton;

namespace gui {

class DateField;
class PersonPicker;

// What can be nominated, and to what.
struct NominationContext
{
    domain::Event event;
    domain::Edition edition;
    domain::MandatePeriod period;
    QList<domain::PersonEntry> persons;
    QList<domain::NominationEntry> standing; // that cover the edition, also withdrawn ones
    QDate today;
};

// One or several persons are put forward at once: each name is followed by Enter.
class NominationDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NominationDialog(const NominationContext &context, QWidget *parent = nullptr);

    QList<domain::Nomination> nominations() const;
    // Those nominated who are to be added first.
    QList<domain::PersonEntry> newPersons() const;
    QStringList problems() const override;
    QStringList warnings() const override;

private:
    void take();
    void showChosen();
    QList<domain::PersonEntry> chosen() const;
    std::optional<int> year() const;
    bool isNominated(const domain::Id<domain::Person> &person) const;

    NominationContext m_context;
    QList<domain::PersonEntry> m_taken;
    QSet<domain::Id<domain::Person>> m_new;
    PersonPicker *m_picker;
    QListWidget *m_list;
    QRadioButton *m_thisYear;
    QRadioButton *m_wholePeriod;
    QRadioButton *m_ordinary;
    QRadioButton *m_substitute;
    QComboBox *m_by;
    DateField *m_date;
};

} // namespace gui
