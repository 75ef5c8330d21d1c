#include "gui/rosters/electdialog.h"

#include "gui/look/card.h"
#include "gui/look/measured.h"
#include "gui/rosters/personpicker.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace domain;

namespace gui {

namespace {

constexpr int PersonRole = Qt::UserRole;
constexpr int KindRole = Qt::UserRole + 1;
// More letters than this would push the combo box over the dialog's edge.
constexpr int longestPoint = 90;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestPoint ? line : line.left(longestPoint - 1) + u'…';
}

} // namespace

QString reasonAgainstElection(const Roster &roster)
{
    const Authority &authority = roster.authority;
    switch (authority.state) {
    case Authority::State::Decided:
        return {};
    case Authority::State::Tabled:
        return ElectDialog::tr(
                   "The matter %1 has been tabled since %2 (%3). Take it up again in the decision "
                   "register before anybody is elected.")
            .arg(authority.reference.text(), authority.tabledSince.toString(Qt::ISODate),
                 authority.number.label());
    case Authority::State::ReferredBack:
        return ElectDialog::tr("The matter %1 was referred back on %2 (%3). A new decision is needed before "
                               "anybody is elected.")
            .arg(authority.reference.text(), authority.meeting.toString(Qt::ISODate),
                 authority.number.label());
    case Authority::State::Rejected:
        return ElectDialog::tr(
                   "The committee rejected the matter %1 on %2 (%3). Nobody can be elected on the "
                   "strength of it.")
            .arg(authority.reference.text(), authority.meeting.toString(Qt::ISODate),
                 authority.number.label());
    case Authority::State::None:
        break;
    }
    return ElectDialog::tr("No decision is about %1 %2. Register one in the decision register before anybody "
                           "is elected.")
        .arg(roster.event.name)
        .arg(roster.edition.year);
}

ElectDialog::ElectDialog(const ElectionContext &context, const QSet<Id<Person>> &ticked, QWidget *parent)
    : FormDialog{tr("Elect to %1 %2").arg(context.roster.event.name).arg(context.roster.edition.year),
                 tr("Elect"), parent}
    , m_context{context}
    , m_points{new QComboBox}
    , m_persons{new QListWidget}
    , m_picker{new PersonPicker}
    , m_pickedKind{new QComboBox}
{
    for (auto treatment = context.treatments.crbegin(); treatment != context.treatments.crend(); ++treatment)
        for (const DecisionPoint &point : pointsFor(treatment->item, context.roster.event.id))
            if (problemsWithElection(context.roster.edition, *treatment, point).isEmpty())
                m_points->addItem(QStringLiteral("%1 · %2 · %3 — %4")
                                      .arg(treatment->item.number.label(), treatment->matter.reference.text(),
                                           treatment->meeting.toString(Qt::ISODate), shortened(point.text)),
                                  point.id.toString());
    m_points->setEnabled(m_points->count() > 0);
    m_points->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_points->setMinimumContentsLength(
        std::min(72, roomOnScreen(this).width() * 9 / 10 / fontMetrics().horizontalAdvance(u'X')));
    form()->addRow(tr("By the &decision"), m_points);

    QSet<Id<Person>> onRoster;
    for (const RosterRow &row : context.roster.rows)
        if (row.person && !row.placement.isNull())
            onRoster << row.person->id;
    m_persons->setAccessibleName(tr("Nominated"));
    m_persons->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    int ordinary = freeSeats(SeatKind::Ordinary);
    int substitutes = freeSeats(SeatKind::Substitute);
    QSet<Id<Person>> listed;
    for (const NominationEntry &entry : context.nominations) {
        const Id<Person> person = entry.nomination.person;
        if (entry.nomination.withdrawnOn.isValid() || onRoster.contains(person) || listed.contains(person))
            continue;
        listed << person;
        int &free = entry.nomination.kind == SeatKind::Ordinary ? ordinary : substitutes;
        const bool wanted = ticked.isEmpty() ? free > 0 : ticked.contains(person);
        addPerson(entry.person, entry.nomination.kind, wanted);
        free -= wanted;
    }
    form()->addRow(tr("&Nominated"), m_persons);
    form()->setRowVisible(m_persons, m_persons->count() > 0);

    QList<PersonEntry> others;
    std::copy_if(context.persons.cbegin(), context.persons.cend(), std::back_inserter(others),
                 [&](const PersonEntry &entry) { return !onRoster.contains(entry.person.id); });
    m_picker->setPersons(others, context.today);
    m_picker->setNewAssignment(context.committee, context.roster.edition.opens);
    for (const SeatKind kind : {SeatKind::Ordinary, SeatKind::Substitute})
        m_pickedKind->addItem(label(kind), int(kind));
    m_pickedKind->setAccessibleName(tr("Seat"));
    auto *take = new QPushButton{tr("Add &to the list")};
    take->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_pickedKind);
    line->addWidget(take);
    line->addStretch();
    form()->addRow(tr("&Somebody else"), m_picker);
    form()->addRow(QString{}, line);

    connect(take, &QPushButton::clicked, this, &ElectDialog::takePicked);
    connect(m_picker, &PersonPicker::picked, this, &ElectDialog::takePicked);
    connect(m_picker, &PersonPicker::changed, this,
            [this, take] { take->setEnabled(m_picker->person().has_value()); });
    connect(m_persons, &QListWidget::itemChanged, this, &ElectDialog::refresh);
    const auto tellWhole = [this] { m_points->setToolTip(m_points->currentText()); };
    connect(m_points, &QComboBox::currentIndexChanged, this, tellWhole);
    connect(m_points, &QComboBox::currentIndexChanged, this, &ElectDialog::refresh);
    tellWhole();
    take->setEnabled(false);
    (m_persons->count() > 0 ? static_cast<QWidget *>(m_persons) : m_picker)->setFocus();
    refresh();
}

void ElectDialog::addPerson(const PersonEntry &entry, SeatKind kind, bool checked)
{
    auto *item = new QListWidgetItem{
        QStringLiteral("%1 · %2").arg(nameWithParty(entry, m_context.today), label(kind))};
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    item->setData(PersonRole, entry.person.id.toString());
    item->setData(KindRole, int(kind));
    m_persons->addItem(item);
}

void ElectDialog::takePicked()
{
    const std::optional<PersonEntry> person = m_picker->person();
    if (!person)
        return;
    for (int row = 0; row < m_persons->count(); ++row)
        if (m_persons->item(row)->data(PersonRole).toString() == person->person.id.toString()) {
            m_persons->item(row)->setCheckState(Qt::Checked);
            m_picker->clear();
            return;
        }
    if (m_picker->newPerson())
        m_new << *person;
    addPerson(*person, SeatKind(m_pickedKind->currentData().toInt()), true);
    form()->setRowVisible(m_persons, true);
    m_picker->clear();
    refresh();
}

int ElectDialog::freeSeats(SeatKind kind) const
{
    QSet<Id<Seat>> seats;
    QSet<Id<Seat>> taken;
    for (const RosterRow &row : m_context.roster.rows) {
        if (!row.seat || row.kind != kind)
            continue;
        seats << row.seat->id;
        if (!row.placement.isNull())
            taken << row.seat->id;
    }
    return int(seats.size() - taken.size());
}

Id<DecisionPoint> ElectDialog::point() const
{
    return Id<DecisionPoint>::fromString(m_points->currentData().toString());
}

QList<store::Rosters::Election> ElectDialog::elections() const
{
    QList<store::Rosters::Election> made;
    for (int row = 0; row < m_persons->count(); ++row) {
        const QListWidgetItem *item = m_persons->item(row);
        if (item->checkState() == Qt::Checked)
            made << store::Rosters::Election{Id<Person>::fromString(item->data(PersonRole).toString()),
                                             SeatKind(item->data(KindRole).toInt()), Id<Seat>{}};
    }
    return made;
}

QList<PersonEntry> ElectDialog::newPersons() const
{
    const QList<store::Rosters::Election> made = elections();
    QList<PersonEntry> added;
    std::copy_if(m_new.cbegin(), m_new.cend(), std::back_inserter(added), [&](const PersonEntry &entry) {
        return std::any_of(made.cbegin(), made.cend(),
                           [&](const auto &election) { return election.person == entry.person.id; });
    });
    return added;
}

QStringList ElectDialog::problems() const
{
    if (m_points->count() == 0) {
        const QString reason = reasonAgainstElection(m_context.roster);
        return {reason.isEmpty() ? tr("No decision point authorises an election to this event.") : reason};
    }
    const QList<store::Rosters::Election> made = elections();
    if (made.isEmpty())
        return {tr("Tick at least one person.")};
    QStringList sentences;
    for (const SeatKind kind : {SeatKind::Ordinary, SeatKind::Substitute}) {
        const int wanted = int(std::count_if(made.cbegin(), made.cend(),
                                             [&](const auto &election) { return election.kind == kind; }));
        const int free = freeSeats(kind);
        if (wanted > free)
            sentences
                << (kind == SeatKind::Ordinary
                        ? tr("%1 persons are ticked for %2 free ordinary seats. Untick some, or add seats.")
                        : tr("%1 persons are ticked for %2 free substitutes' seats. Untick some, or add "
                             "seats."))
                       .arg(wanted)
                       .arg(free);
    }
    return sentences;
}

QStringList ElectDialog::warnings() const
{
    if (m_context.rules.isEmpty())
        return {};
    QHash<Id<Person>, PersonEntry> known;
    for (const PersonEntry &entry : m_context.persons + m_new)
        known.insert(entry.person.id, entry);
    QList<PersonEntry> elected;
    for (const auto &election : elections())
        if (election.kind == SeatKind::Ordinary)
            elected << known.value(election.person);
    QStringList sentences;
    for (const SeatFinding &finding :
         findings(withElected(m_context.roster, elected, m_context.today), m_context.rules, m_context.ground))
        sentences << finding.sentence;
    if (!sentences.isEmpty())
        sentences.first().prepend(tr("After this election: "));
    return sentences;
}

} // namespace gui
