#include "gui/rosters/nominationdialog.h"

#include "domain/party.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/personpicker.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QShortcut>

using namespace domain;

namespace gui {

namespace {

// Two choices beside each other, of which the first holds.
QWidget *choice(QRadioButton *first, QRadioButton *second, const QString &name)
{
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout{pair};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(first);
    layout->addWidget(second);
    layout->addStretch();
    first->setChecked(true);
    first->setAccessibleDescription(name);
    second->setAccessibleDescription(name);
    return pair;
}

} // namespace

NominationDialog::NominationDialog(const NominationContext &context, QWidget *parent)
    : FormDialog{tr("Nominate to %1 %2").arg(context.event.name).arg(context.edition.year), tr("Nominate"),
                 parent}
    , m_context{context}
    , m_picker{new PersonPicker}
    , m_list{new QListWidget}
    , m_thisYear{new QRadioButton{tr("Only %1").arg(context.edition.year)}}
    , m_wholePeriod{new QRadioButton{tr("The &whole period %1").arg(context.period.label())}}
    , m_ordinary{new QRadioButton{label(SeatKind::Ordinary)}}
    , m_substitute{new QRadioButton{label(SeatKind::Substitute)}}
    , m_by{new QComboBox}
    , m_date{new DateField}
{
    QHash<Id<Person>, QString> remarks;
    for (const NominationEntry &entry : context.standing)
        if (entry.nomination.withdrawnOn.isNull())
            remarks.insert(entry.nomination.person, tr("nominated already"));
    m_picker->setPersons(context.persons, context.today, remarks);
    m_picker->setNewAssignment(context.period.committee, QDate(context.period.firstYear, 1, 1));
    m_list->setAccessibleName(tr("To be nominated"));
    m_list->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_list->setToolTip(tr("Delete takes a name out again"));
    m_list->hide();
    m_by->setEditable(true);
    m_by->setInsertPolicy(QComboBox::NoInsert);
    m_by->completer()->setCompletionMode(QCompleter::PopupCompletion); // proposes, never fills in
    m_by->addItem(QString{});
    for (const Party &party : knownParties())
        m_by->addItem(party.name);
    m_by->lineEdit()->setPlaceholderText(tr("Party, group or person"));
    m_date->setDate(context.today);
    m_date->setToday(context.today);

    form()->addRow(tr("&Person"), m_picker);
    form()->addRow(tr("To be nominated"), m_list);
    form()->setRowVisible(m_list, false);
    form()->addRow(tr("For"), choice(m_thisYear, m_wholePeriod, tr("For")));
    form()->addRow(tr("Seat"), choice(m_ordinary, m_substitute, tr("Seat")));
    form()->addRow(tr("&Nominated by"), m_by);
    form()->addRow(tr("&Date"), m_date);

    connect(m_picker, &PersonPicker::changed, this, &NominationDialog::refresh);
    connect(m_picker, &PersonPicker::picked, this, &NominationDialog::take);
    for (QRadioButton *button : {m_thisYear, m_wholePeriod, m_ordinary, m_substitute})
        connect(button, &QRadioButton::toggled, this, &NominationDialog::refresh);
    connect(m_date, &DateField::textChanged, this, &NominationDialog::refresh);
    connect(new QShortcut{QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut},
            &QShortcut::activated, this, [this] {
                if (m_list->currentRow() >= 0)
                    m_taken.removeAt(m_list->currentRow());
                showChosen();
            });
    refresh();
}

void NominationDialog::take()
{
    const std::optional<PersonEntry> person = m_picker->person();
    if (!person || isNominated(person->person.id))
        return;
    if (m_picker->newPerson())
        m_new << person->person.id;
    const bool there = std::any_of(m_taken.cbegin(), m_taken.cend(), [&](const PersonEntry &entry) {
        return entry.person.id == person->person.id;
    });
    if (!there)
        m_taken << *person;
    m_picker->clear();
    showChosen();
}

void NominationDialog::showChosen()
{
    m_list->clear();
    for (const PersonEntry &entry : std::as_const(m_taken))
        m_list->addItem(nameWithParty(entry, m_context.today));
    form()->setRowVisible(m_list, !m_taken.isEmpty());
    refresh();
}

QList<PersonEntry> NominationDialog::chosen() const
{
    QList<PersonEntry> all = m_taken;
    const std::optional<PersonEntry> current = m_picker->person();
    if (current && std::none_of(all.cbegin(), all.cend(), [&](const PersonEntry &entry) {
            return entry.person.id == current->person.id;
        }))
        all << *current;
    return all;
}

std::optional<int> NominationDialog::year() const
{
    return m_thisYear->isChecked() ? std::optional{m_context.edition.year} : std::nullopt;
}

bool NominationDialog::isNominated(const Id<Person> &person) const
{
    return std::any_of(m_context.standing.cbegin(), m_context.standing.cend(),
                       [&](const NominationEntry &entry) {
                           return entry.nomination.person == person &&
                                  entry.nomination.withdrawnOn.isNull() && entry.nomination.year == year();
                       });
}

QList<Nomination> NominationDialog::nominations() const
{
    QList<Nomination> made;
    for (const PersonEntry &entry : chosen()) {
        Nomination nomination;
        nomination.person = entry.person.id;
        nomination.event = m_context.event.id;
        nomination.period = m_context.period.id;
        nomination.year = year();
        nomination.kind = m_substitute->isChecked() ? SeatKind::Substitute : SeatKind::Ordinary;
        nomination.nominatedBy = m_by->currentText().simplified();
        nomination.nominatedOn = m_date->date();
        made << nomination;
    }
    return made;
}

QList<PersonEntry> NominationDialog::newPersons() const
{
    QList<PersonEntry> added;
    for (const PersonEntry &entry : m_taken)
        if (m_new.contains(entry.person.id))
            added << entry;
    const std::optional<PersonEntry> typed = m_picker->newPerson();
    if (typed && m_picker->person())
        added << *typed;
    return added;
}

QStringList NominationDialog::problems() const
{
    QStringList sentences;
    if (m_taken.isEmpty() || m_picker->newPerson())
        sentences << m_picker->problems();
    for (const PersonEntry &entry : chosen())
        if (isNominated(entry.person.id))
            sentences << tr("%1 is nominated already. Choose somebody else, or another time.")
                             .arg(nameWithParty(entry, m_context.today));
    if (m_date->date().isNull())
        sentences << tr("Write the day of the nomination, such as 2024-01-10.");
    return sentences;
}

QStringList NominationDialog::warnings() const
{
    return m_picker->warnings();
}

} // namespace gui
