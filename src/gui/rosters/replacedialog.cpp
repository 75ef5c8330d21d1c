#include "gui/rosters/replacedialog.h"

#include "gui/look/card.h"
#include "gui/rosters/datefield.h"
#include "gui/rosters/personpicker.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace domain;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

// An elected substitute who has not stepped in for anybody.
bool isFreeSubstitute(const RosterRow &row)
{
    return row.person && !row.placement.isNull() && row.kind == SeatKind::Substitute &&
           row.replaces.isEmpty() && row.replacedBy.isEmpty() && row.status != SeatStatus::Prevented;
}

// Who is on the roster and does not come: prevented or replaced.
bool hasSteppedOut(const RosterRow &row)
{
    return row.person && !row.placement.isNull() && row.fills.isNull();
}

QHash<Id<Person>, QString> remarksOn(const ReplacementContext &context)
{
    QHash<Id<Person>, QString> remarks;
    for (const Callable &callable : context.order)
        remarks.insert(callable.person, callable.reason);
    for (const RosterRow &row : context.roster.rows)
        if (hasSteppedOut(row))
            remarks.insert(row.person->id, ReplaceDialog::tr("has stepped out"));
        else if (isFreeSubstitute(row) && !remarks.contains(row.person->id))
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
    const int seats = int(context.roster.rows.size() + context.order.size());
    for (const Callable &callable : context.order)
        rank.insert(callable.person, ++place);
    for (const RosterRow &row : context.roster.rows) {
        if (!row.person || row.placement.isNull() || rank.value(row.person->id) > 0)
            continue;
        ++place;
        if (isFreeSubstitute(row))
            rank.insert(row.person->id, row.party == context.row.party ? place : seats + place);
        else if (hasSteppedOut(row) && row.person->id != context.row.person->id)
            rank.insert(row.person->id, 2 * seats + 3);
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
    , m_next{new QRadioButton}
    , m_somebody{new QRadioButton{context.order.isEmpty() ? tr("Somebody steps &in:")
                                                          : tr("Somebody else steps &in:")}}
    , m_picker{new PersonPicker}
    , m_date{new DateField}
    , m_reason{new QLineEdit}
    , m_otherwise{new QLineEdit}
    , m_calledBy{new QLineEdit}
    , m_disqualified{new QCheckBox{tr("D&isqualified, so that the person may come back")}}
{
    m_picker->setPersons(inOrderOfCalling(context), context.today, remarksOn(context));
    m_picker->setNewAssignment(context.committee, context.today);
    m_date->setDate(std::min(context.today, context.roster.edition.closes));
    m_date->setToday(context.today);
    m_reason->setText(context.row.reason);
    m_reason->setPlaceholderText(tr("Illness, another assignment …"));
    m_calledBy->setPlaceholderText(tr("Secretary, party group …"));
    m_otherwise->setPlaceholderText(tr("Can't come, doesn't answer, was asked before …"));
    if (const PersonEntry *first = next()) {
        m_next->setText(
            tr("Next in t&urn: %1").arg(nameWithParty(*first, context.today).replace(u'&', u"&&"_s)));
        m_next->setToolTip(context.order.first().reason);
        m_next->setAccessibleDescription(context.order.first().reason);
    }
    (wish == Wish::Prevent ? m_nobody : next() ? m_next : m_somebody)->setChecked(true);

    form()->addRow(tr("&Date"), m_date);
    form()->addRow(tr("&Reason"), m_reason);
    form()->addRow(QString{}, m_disqualified);
    form()->addRow(QString{}, m_nobody);
    form()->addRow(QString{}, m_next);
    auto *why = muteLabel(next() ? context.order.first().reason : QString{});
    why->setIndent(spacing(this, 1.5));
    form()->addRow(QString{}, why);
    form()->setRowVisible(m_next, next());
    form()->setRowVisible(why, next());
    form()->addRow(QString{}, m_somebody);
    form()->addRow(tr("Who &steps in"), m_picker);
    form()->addRow(tr("&Why not the next"), m_otherwise);
    form()->addRow(tr("&Called by"), m_calledBy);

    const auto showReplacement = [this] {
        form()->setRowVisible(m_picker, m_somebody->isChecked());
        form()->setRowVisible(m_otherwise, m_somebody->isChecked() && next());
        form()->setRowVisible(m_calledBy, !m_nobody->isChecked());
        refresh();
    };
    for (QRadioButton *choice : {m_nobody, m_next, m_somebody})
        connect(choice, &QRadioButton::toggled, this, showReplacement);
    connect(m_otherwise, &QLineEdit::textChanged, this, &ReplaceDialog::refresh);
    connect(m_picker, &PersonPicker::changed, this, &ReplaceDialog::refresh);
    connect(m_picker, &PersonPicker::picked, this, &ReplaceDialog::accept);
    connect(m_date, &DateField::textChanged, this, &ReplaceDialog::refresh);
    showReplacement();
    if (m_next->isChecked())
        m_next->setFocus();
    else if (wish == Wish::Replace)
        m_picker->setFocus();
}

const PersonEntry *ReplaceDialog::next() const
{
    if (m_context.order.isEmpty())
        return nullptr;
    const auto found =
        std::find_if(m_context.persons.cbegin(), m_context.persons.cend(), [&](const PersonEntry &entry) {
            return entry.person.id == m_context.order.first().person;
        });
    return found == m_context.persons.cend() ? nullptr : &*found;
}

QString ReplaceDialog::otherwise() const
{
    return m_somebody->isChecked() ? m_otherwise->text().simplified() : QString{};
}

bool ReplaceDialog::isDisqualified() const
{
    return m_disqualified->isChecked();
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
    if (m_next->isChecked() && next())
        return *next();
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
    const std::optional<PersonEntry> by = replacement();
    if (const PersonEntry *first = next(); by && first)
        sentences << problemsWithCalling(m_context.order, by->person.id, otherwise(), first->person.name());
    return sentences;
}

QStringList ReplaceDialog::warnings() const
{
    const std::optional<PersonEntry> by = replacement();
    QStringList sentences = m_somebody->isChecked() ? m_picker->warnings() : QStringList{};
    const Assignment *assignment = by ? by->assignmentOn(m_context.today) : nullptr;
    const QString party = assignment ? assignment->party : QString{};
    if (by)
        sentences << warningOfReturn(m_context.roster, by->person);
    sentences.removeAll(QString{});
    if (by && !m_context.row.party.isEmpty() && party != m_context.row.party)
        sentences << tr("%1 is not of the same party (%2). The order of calling in begins with that party.")
                         .arg(by->person.name(), m_context.row.party);
    return sentences;
}

} // namespace gui
