#include "gui/rosters/replacedialog.h"

#include "gui/rosters/datefield.h"
#include "gui/rosters/personpicker.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace domain;

namespace gui {

namespace {

// An elected substitute who has not stepped in for anybody.
bool isFreeSubstitute(const RosterRow &row)
{
    return row.person && !row.placement.isNull() && row.kind == SeatKind::Substitute &&
           row.replaces.isEmpty() && row.replacedBy.isEmpty() && row.status != SeatStatus::Prevented;
}

QHash<Id<Person>, QString> remarksOn(const ReplacementContext &context)
{
    QHash<Id<Person>, QString> remarks;
    for (const RosterRow &row : context.roster.rows)
        if (isFreeSubstitute(row))
            remarks.insert(row.person->id, row.party == context.row.party
                                               ? ReplaceDialog::tr("elected substitute, same party")
                                               : ReplaceDialog::tr("elected substitute"));
    return remarks;
}

} // namespace

QList<PersonEntry> inOrderOfCalling(const ReplacementContext &context)
{
    QHash<Id<Person>, int> rank;
    int place = 0;
    const int seats = int(context.roster.rows.size());
    for (const RosterRow &row : context.roster.rows) {
        if (!row.person || row.placement.isNull())
            continue;
        ++place;
        if (isFreeSubstitute(row))
            rank.insert(row.person->id, row.party == context.row.party ? place : seats + place);
        else
            rank.insert(row.person->id, -1);
    }
    QList<PersonEntry> order;
    std::copy_if(context.persons.cbegin(), context.persons.cend(), std::back_inserter(order),
                 [&](const PersonEntry &entry) { return rank.value(entry.person.id, 0) >= 0; });
    const auto rankOf = [&](const PersonEntry &entry) {
        if (const int own = rank.value(entry.person.id, 0))
            return own;
        const Assignment *assignment = entry.assignmentOn(context.today);
        return assignment && assignment->party == context.row.party ? 2 * seats + 1 : 2 * seats + 2;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const PersonEntry &a, const PersonEntry &b) { return rankOf(a) < rankOf(b); });
    return order;
}

ReplaceDialog::ReplaceDialog(const ReplacementContext &context, Wish wish, QWidget *parent)
    : FormDialog{wish == Wish::Prevent ? tr("%1 can't come").arg(context.row.person->name())
                                       : tr("Replace %1").arg(context.row.person->name()),
                 wish == Wish::Prevent ? tr("Note it") : tr("Replace"), parent}
    , m_context{context}
    , m_nobody{new QRadioButton{tr("&Nobody steps in yet")}}
    , m_somebody{new QRadioButton{tr("Somebody steps &in:")}}
    , m_picker{new PersonPicker}
    , m_date{new DateField}
    , m_reason{new QLineEdit}
    , m_calledBy{new QLineEdit}
{
    m_picker->setPersons(inOrderOfCalling(context), context.today, remarksOn(context));
    m_picker->setNewAssignment(context.committee, context.today);
    m_date->setDate(std::min(context.today, context.roster.edition.closes));
    m_date->setToday(context.today);
    m_reason->setText(context.row.reason);
    m_reason->setPlaceholderText(tr("Illness, another assignment …"));
    m_calledBy->setPlaceholderText(tr("Secretary, party group …"));
    (wish == Wish::Prevent ? m_nobody : m_somebody)->setChecked(true);

    form()->addRow(tr("&Date"), m_date);
    form()->addRow(tr("&Reason"), m_reason);
    form()->addRow(QString{}, m_nobody);
    form()->addRow(QString{}, m_somebody);
    form()->addRow(tr("Who &steps in"), m_picker);
    form()->addRow(tr("&Called by"), m_calledBy);

    const auto showReplacement = [this] {
        form()->setRowVisible(m_picker, m_somebody->isChecked());
        form()->setRowVisible(m_calledBy, m_somebody->isChecked());
        refresh();
    };
    connect(m_somebody, &QRadioButton::toggled, this, showReplacement);
    connect(m_picker, &PersonPicker::changed, this, &ReplaceDialog::refresh);
    connect(m_picker, &PersonPicker::picked, this, &ReplaceDialog::accept);
    connect(m_date, &DateField::textChanged, this, &ReplaceDialog::refresh);
    showReplacement();
    if (wish == Wish::Replace)
        m_picker->setFocus();
}

QDate ReplaceDialog::date() const
{
    return m_date->date();
}

QString ReplaceDialog::reason() const
{
    return m_reason->text().simplified();
}

QString ReplaceDialog::calledBy() const
{
    return m_calledBy->text().simplified();
}

std::optional<PersonEntry> ReplaceDialog::replacement() const
{
    return m_somebody->isChecked() ? m_picker->person() : std::nullopt;
}

std::optional<PersonEntry> ReplaceDialog::newPerson() const
{
    return m_somebody->isChecked() ? m_picker->newPerson() : std::nullopt;
}

QStringList ReplaceDialog::problems() const
{
    QStringList sentences;
    if (m_date->date().isNull())
        sentences << tr("Write the day on which it was known, such as 2024-01-10.");
    else if (m_date->date() > m_context.roster.edition.closes)
        sentences << tr("The event closes on %1; the day can't be later.")
                         .arg(m_context.roster.edition.closes.toString(Qt::ISODate));
    if (m_somebody->isChecked())
        sentences << m_picker->problems();
    return sentences;
}

QStringList ReplaceDialog::warnings() const
{
    const std::optional<PersonEntry> by = replacement();
    QStringList sentences = m_somebody->isChecked() ? m_picker->warnings() : QStringList{};
    const Assignment *assignment = by ? by->assignmentOn(m_context.today) : nullptr;
    const QString party = assignment ? assignment->party : QString{};
    if (by && !m_context.row.party.isEmpty() && party != m_context.row.party)
        sentences << tr("%1 is not of the same party (%2). The order of calling in begins with that party.")
                         .arg(by->person.name(), m_context.row.party);
    return sentences;
}

} // namespace gui
