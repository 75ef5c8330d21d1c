#include "gui/rosters/orderdialog.h"

#include "gui/look/card.h"
#include "gui/rosters/personpicker.h"
#include "gui/workspace.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

namespace {

QPushButton *pushButton(const QString &text)
{
    auto *button = new QPushButton{text};
    button->setAutoDefault(false);
    return button;
}

// "Alliansen: M, KD, L"
QString lineOf(const PartyGroup &group)
{
    return QStringLiteral("%1: %2").arg(group.name, group.parties.join(QStringLiteral(", ")));
}

QList<PartyGroup> groupsIn(const QString &text)
{
    QList<PartyGroup> groups;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        PartyGroup group{line.section(u':', 0, 0).simplified(), {}};
        for (const QString &party : line.section(u':', 1).split(u','))
            if (!party.trimmed().isEmpty())
                group.parties << party.trimmed();
        groups << group;
    }
    return groups;
}

} // namespace

OrderDialog::OrderDialog(const Committee &committee, const SubstitutionOrder &order,
                         const QList<PersonEntry> &persons, const QDate &today, QWidget *parent)
    : FormDialog{tr("Order of calling in: %1").arg(committee.name), tr("Save"), parent}
    , m_before{order}
    , m_persons{persons}
    , m_today{today}
    , m_pairs{order.personal}
    , m_steps{new QListWidget}
    , m_groups{new QPlainTextEdit}
    , m_personal{new QListWidget}
    , m_member{new PersonPicker}
    , m_substitute{new PersonPicker}
    , m_add{pushButton(tr("&Add"))}
{
    QList<SubstitutionStep> all = order.steps;
    for (const auto step : substitutionSteps())
        if (!all.contains(step))
            all << step;
    for (const auto step : std::as_const(all)) {
        auto *item = new QListWidgetItem{label(step), m_steps};
        item->setData(Qt::UserRole, key(step));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(order.steps.contains(step) ? Qt::Checked : Qt::Unchecked);
    }
    m_steps->setCurrentRow(0);
    m_groups->setTabChangesFocus(true);
    m_groups->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_groups->setPlaceholderText(tr("A group on each line, such as: Alliance: M, C, L, KD"));
    QStringList lines;
    for (const PartyGroup &group : order.groups)
        lines << lineOf(group);
    m_groups->setPlainText(lines.join(u'\n'));

    form()->addRow(tr("&Steps"), makeSteps());
    form()->addRow(tr("&Groups of parties"), m_groups);
    form()->addRow(tr("&Personal substitutes"), makePersonal());
    // The labels' letters lead to the lists within.
    for (const auto &[part, list] : {std::pair{0, m_steps}, std::pair{2, m_personal}})
        if (auto *name = qobject_cast<QLabel *>(form()->itemAt(part, QFormLayout::LabelRole)->widget()))
            name->setBuddy(list);
    m_steps->installEventFilter(this);
    m_personal->installEventFilter(this);
    connect(m_steps, &QListWidget::itemChanged, this, &OrderDialog::refresh);
    connect(m_groups, &QPlainTextEdit::textChanged, this, &OrderDialog::refresh);
    showPairs();
    m_steps->setFocus();
    refresh();
}

QWidget *OrderDialog::makeSteps()
{
    m_steps->setAccessibleName(tr("Steps of the order"));
    m_steps->setFixedHeight(m_steps->sizeHintForRow(0) * 4 + fontMetrics().lineSpacing());
    auto *up = pushButton(tr("Move &up"));
    auto *down = pushButton(tr("Move &down"));
    connect(up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveStep(1); });
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addStretch();
    auto *hint = muteLabel(tr("Space takes a step in or out; Ctrl with an arrow key moves it."));
    hint->setWordWrap(true);
    auto *part = new QWidget;
    auto *lines = new QVBoxLayout{part};
    lines->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_steps, 1);
    row->addLayout(buttons);
    lines->addLayout(row);
    lines->addWidget(hint);
    return part;
}

QWidget *OrderDialog::makePersonal()
{
    m_personal->setAccessibleName(tr("Personal substitutes"));
    m_personal->setFixedHeight(fontMetrics().lineSpacing() * 5);
    m_personal->setToolTip(tr("Delete takes the chosen one away"));
    for (PersonPicker *picker : {m_member, m_substitute}) {
        picker->setPersons(m_persons, m_today);
        for (auto *list : picker->findChildren<QListView *>()) {
            list->setMinimumHeight(fontMetrics().lineSpacing() * 4);
            list->setMinimumWidth(
                qMin(fontMetrics().averageCharWidth() * 34, screen()->availableSize().width() / 4));
        }
    }
    m_member->line()->setPlaceholderText(tr("Member"));
    m_member->line()->setAccessibleName(tr("Member who has a personal substitute"));
    m_substitute->line()->setPlaceholderText(tr("Personal substitute"));
    m_substitute->line()->setAccessibleName(tr("Who substitutes the member"));
    for (const PersonPicker *picker : {m_member, m_substitute}) // where large text leaves too little room
        picker->line()->setToolTip(picker->line()->placeholderText());
    const auto allowAdding = [this] { m_add->setEnabled(m_member->person() && m_substitute->person()); };
    connect(m_member, &PersonPicker::changed, this, allowAdding);
    connect(m_substitute, &PersonPicker::changed, this, allowAdding);
    connect(m_member, &PersonPicker::picked, m_substitute, qOverload<>(&QWidget::setFocus));
    connect(m_substitute, &PersonPicker::picked, this, &OrderDialog::addPair);
    connect(m_add, &QPushButton::clicked, this, &OrderDialog::addPair);
    auto *remove = pushButton(tr("&Take away"));
    connect(remove, &QPushButton::clicked, this, &OrderDialog::removePair);
    allowAdding();

    auto *part = new QWidget;
    auto *lines = new QVBoxLayout{part};
    lines->setContentsMargins(0, 0, 0, 0);
    auto *above = new QHBoxLayout;
    above->addWidget(m_personal, 1);
    above->addWidget(remove, 0, Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->addWidget(m_member, 1);
    below->addWidget(m_substitute, 1);
    below->addWidget(m_add, 0, Qt::AlignTop);
    lines->addLayout(above);
    lines->addLayout(below);
    return part;
}

void OrderDialog::moveStep(int by)
{
    const int row = m_steps->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_steps->count())
        return;
    m_steps->insertItem(to, m_steps->takeItem(row));
    m_steps->setCurrentRow(to);
    refresh();
}

void OrderDialog::addPair()
{
    const auto member = m_member->person();
    const auto substitute = m_substitute->person();
    if (!member || !substitute)
        return;
    m_pairs.append({member->person.id, substitute->person.id});
    m_member->clear();
    m_substitute->clear();
    showPairs();
    m_member->setFocus();
}

void OrderDialog::removePair()
{
    const int row = m_personal->currentRow();
    if (row < 0)
        return;
    m_pairs.removeAt(row);
    showPairs();
    m_personal->setCurrentRow(std::min(row, m_personal->count() - 1));
}

void OrderDialog::showPairs()
{
    QHash<Id<Person>, QString> names;
    for (const PersonEntry &entry : m_persons)
        names.insert(entry.person.id, nameWithParty(entry, m_today));
    m_personal->clear();
    for (const PersonalSubstitute &pair : std::as_const(m_pairs))
        m_personal->addItem(tr("%1: %2", "member: personal substitute")
                                .arg(names.value(pair.member), names.value(pair.substitute)));
    refresh();
}

SubstitutionOrder OrderDialog::order() const
{
    SubstitutionOrder order;
    order.steps.clear();
    for (int row = 0; row < m_steps->count(); ++row)
        if (m_steps->item(row)->checkState() == Qt::Checked)
            if (const auto step = substitutionStepFromKey(m_steps->item(row)->data(Qt::UserRole).toString()))
                order.steps << *step;
    order.groups = groupsIn(m_groups->toPlainText());
    order.personal = m_pairs;
    return order;
}

QStringList OrderDialog::problems() const
{
    QStringList sentences = domain::problems(order());
    if (sentences.isEmpty() && order() == m_before)
        sentences << tr("Nothing has been changed.");
    return sentences;
}

bool OrderDialog::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FormDialog::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (object == m_steps && key->modifiers() == Qt::ControlModifier &&
        (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveStep(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (object == m_personal && key->key() == Qt::Key_Delete) {
        removePair();
        return true;
    }
    return FormDialog::eventFilter(object, event);
}

void changeSubstitutionOrder(Workspace &workspace, QWidget *parent)
{
    const Committee committee = workspace.committee();
    auto *dialog =
        new OrderDialog{committee, workspace.value(workspace.store().substitutions.order(committee.id)),
                        workspace.value(workspace.store().people.list()), workspace.today(), parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &workspace, [&workspace, dialog, committee] {
        workspace.settle(workspace.store().substitutions.setOrder(committee.id, dialog->order()),
                         OrderDialog::tr("The order of calling in was changed"));
    });
    dialog->open();
}

} // namespace gui
