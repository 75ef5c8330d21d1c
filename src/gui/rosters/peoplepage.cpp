#include "gui/rosters/peoplepage.h"

#include "domain/protocolitem.h"
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/clearable.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"
#include "gui/register/flowrow.h"
#include "gui/rosters/actionbutton.h"
#include "gui/rosters/erasedialog.h"
#include "gui/rosters/mergedialog.h"
#include "gui/rosters/peoplemodel.h"
#include "gui/rosters/persondialog.h"
#include "store/merges.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

namespace {

// A page of fewer letters than this has no room beside the table.
constexpr int narrowest = 105;

QLabel *textLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString assignmentLine(const Assignment &assignment, const QList<Committee> &committees)
{
    const auto committee =
        std::find_if(committees.cbegin(), committees.cend(),
                     [&](const Committee &candidate) { return candidate.id == assignment.committee; });
    const QString role = withParty(label(assignment.role), assignment.party);
    const QString time = QStringLiteral("%1 – %2").arg(assignment.from.toString(Qt::ISODate),
                                                       assignment.until.toString(Qt::ISODate));
    return committee == committees.cend()
               ? QStringLiteral("%1\n%2").arg(role, time)
               : QStringLiteral("%1, %2\n%3").arg(role, committee->shortName, time);
}

// With places in overlong words where a line may end, so that none is wider than the card.
QString breakable(const QString &text)
{
    constexpr int longest = 16;
    constexpr QChar lineMayEnd{0x200B};
    QString broken;
    int letters = 0;
    for (const QChar letter : text) {
        letters = letter.isSpace() || letter == u'-' ? 0 : letters + 1;
        if (letters > longest && !letter.isLowSurrogate() && !letter.isMark())
            broken += lineMayEnd;
        broken += letter;
    }
    return broken;
}

} // namespace

PersonCard::PersonCard(QWidget *parent)
    : QScrollArea{parent}
    , m_name{headingLabel()}
    , m_contact{textLabel()}
    , m_assignments{textLabel()}
    , m_events{textLabel()}
{
    auto *panel = new QWidget;
    setLook(panel, "panel");
    m_name->setWordWrap(true);
    auto *person = new Card;
    person->body()->addWidget(m_name);
    person->body()->addWidget(m_contact);
    auto *assignments = new Card{tr("Assignments")};
    assignments->body()->addWidget(m_assignments);
    auto *events = new Card{tr("Events")};
    events->body()->addWidget(m_events);
    auto *layout = new QVBoxLayout{panel};
    layout->addWidget(person);
    layout->addWidget(assignments);
    layout->addWidget(events);
    layout->addStretch();
    setWidget(panel);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    measured(this, [this, layout] {
        layout->setSpacing(spacing(this));
        setFixedWidth(fontMetrics().averageCharWidth() * 35);
    });
}

void PersonCard::setPerson(const PersonEntry *entry, const QStringList &events,
                           const QList<Committee> &committees)
{
    if (!entry)
        return;
    m_name->setText(breakable(entry->person.name()));
    QStringList lines{entry->person.contact, entry->person.municipality};
    lines.removeAll(QString{});
    m_contact->setText(lines.isEmpty() ? tr("No contact is noted.") : lines.join(u'\n'));
    QStringList assignments;
    for (const Assignment &assignment : entry->assignments)
        assignments << assignmentLine(assignment, committees);
    m_assignments->setText(assignments.isEmpty() ? tr("None") : assignments.join(QStringLiteral("\n\n")));
    m_events->setText(events.isEmpty() ? tr("None yet") : events.join(u'\n'));
}

PeoplePage::PeoplePage(Workspace &workspace, QWidget *parent)
    : Page{workspace, parent}
    , m_model{new PeopleModel{this}}
    , m_table{new Table{QStringLiteral("people"), tr("Persons")}}
    , m_card{new PersonCard}
    , m_filter{new QLineEdit}
    , m_count{muteLabel()}
    , m_add{new QAction{tr("&New person …"), this}}
    , m_change{new QAction{tr("&Change …"), this}}
    , m_remove{new QAction{tr("Re&move"), this}}
    , m_history{new QAction{tr("Show &history"), this}}
    , m_extract{new QAction{tr("Register e&xtract …"), this}}
    , m_erase{new QAction{tr("&Erase for good …"), this}}
    , m_merge{new QAction{tr("Me&rge with …"), this}}
    , m_part{new QAction{tr("&Part again"), this}}
    , m_takeIn{new QAction{tr("Take &in from a sheet …"), this}}
{
    setLook(this, "page");
    m_add->setShortcut(Qt::Key_Insert);
    m_change->setShortcut(Qt::Key_F2);
    m_remove->setShortcut(Qt::Key_Delete);
    for (QAction *action : {m_add, m_change, m_remove, m_merge, m_part}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    for (QAction *action : {m_history, m_extract, m_erase})
        m_table->addAction(action);
    m_table->setSource(m_model);
    m_table->fitColumns(PeopleModel::Events);
    m_table->setEmptyState(QStringLiteral("people"), tr("No persons have been entered yet."), m_add);
    m_filter->setPlaceholderText(tr("Find by name, party, municipality …"));
    m_filter->setAccessibleName(tr("Find persons"));
    makeClearable(m_filter);

    auto *add = new ActionButton{m_add};
    setLook(add, "primary");
    auto *head = new FlowRow;
    head->addWidget(titleLabel(tr("Persons")));
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWidget(m_count);
    head->addWidget(new ActionButton{m_takeIn});
    head->addWidget(new ActionButton{m_merge});
    head->addWidget(new ActionButton{m_remove});
    head->addWidget(new ActionButton{m_change});
    head->addWidget(add);

    auto *main = new QVBoxLayout;
    main->addLayout(head);
    main->addWidget(m_filter);
    main->addWidget(m_table, 1);
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(main, 1);
    layout->addWidget(m_card);
    measured(this, [this, main, head] {
        const int space = spacing(this);
        main->setContentsMargins(space, space, space, space);
        main->setSpacing(spacing(this, 0.5));
        head->setSpacing(spacing(this, 0.5));
        showCard();
    });

    connect(m_add, &QAction::triggered, this, &PeoplePage::add);
    connect(m_change, &QAction::triggered, this, &PeoplePage::change);
    connect(m_remove, &QAction::triggered, this, &PeoplePage::remove);
    connect(m_extract, &QAction::triggered, this, [this] {
        if (const PersonEntry *chosen = m_model->person(m_table->currentRow()))
            saveExtract(this->workspace(), chosen->person, this);
    });
    connect(m_erase, &QAction::triggered, this, &PeoplePage::erase);
    connect(m_history, &QAction::triggered, this, [this] { emit goTo(history()); });
    connect(m_merge, &QAction::triggered, this, &PeoplePage::merge);
    connect(m_part, &QAction::triggered, this, &PeoplePage::part);
    connect(m_takeIn, &QAction::triggered, this, [this] { emit goTo({.kind = Place::Kind::Sheet}); });
    connect(m_filter, &QLineEdit::textChanged, m_table, &Table::setFilter);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::returnPressed, this, &PeoplePage::goToFound);
    connect(m_table, &Table::opened, m_change, &QAction::trigger);
    connect(m_table, &Table::currentRowChanged, this, &PeoplePage::updateActions);
    auto *find = new QShortcut{QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
}

void PeoplePage::reload()
{
    m_committees = workspace().value(workspace().store().events.committees());
    m_model->setPeople(workspace().value(workspace().store().people.list()), workspace().today(),
                       partsInEvents());
    m_count->setText(tr("%n person(s)", nullptr, m_model->rowCount()));
    updateActions();
    if (m_filter->hasFocus())
        QTimer::singleShot(0, m_table, &Table::prepareFilter);
}

void PeoplePage::goToFound()
{
    if (m_table->currentRow() < 0 && m_table->model()->rowCount() > 0)
        m_table->selectRow(m_table->sourceRow(m_table->model()->index(0, 0)));
    m_table->setFocus();
}

bool PeoplePage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_filter && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        goToFound();
        return true;
    }
    // After the page has been painted, and before the first letter.
    if (object == m_filter && event->type() == QEvent::FocusIn)
        QTimer::singleShot(0, m_table, &Table::prepareFilter);
    return Page::eventFilter(object, event);
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showCard();
}

QHash<Id<Person>, QStringList> PeoplePage::partsInEvents()
{
    QHash<Id<Person>, QStringList> parts;
    for (const MandatePeriod &period : workspace().value(workspace().store().events.periods()))
        for (const Event &event : workspace().events())
            for (const auto &line :
                 workspace().value(workspace().store().rosters.attendanceOverYears(event.id, period.id))) {
                QStringList years;
                for (auto year = line.years.cbegin(); year != line.years.cend(); ++year)
                    years << QString::number(year.key());
                parts[line.person.id]
                    << QStringLiteral("%1 %2").arg(event.shortName, years.join(QStringLiteral(", ")));
            }
    return parts;
}

void PeoplePage::turnTo(const Place &place)
{
    if (place.person.isNull())
        return;
    m_filter->clear();
    if (const int row = m_model->rowOf(place.person); row >= 0) {
        m_table->selectRow(row);
        m_table->setFocus();
    }
}

void PeoplePage::takeFocus()
{
    (m_table->currentRow() < 0 ? static_cast<QWidget *>(m_filter) : m_table)->setFocus();
}

Place PeoplePage::history() const
{
    const PersonEntry *chosen = m_model->person(m_table->currentRow());
    return {.kind = Place::Kind::History, .person = chosen ? chosen->person.id : Id<Person>{}};
}

void PeoplePage::updateActions()
{
    const QString locked =
        workspace().isReadOnly() ? workspace().store().database().readOnlyReason() : QString{};
    const int row = m_table->currentRow();
    const QString ofChosen = !locked.isEmpty() ? locked : row >= 0 ? QString{} : tr("Choose a person first.");
    allow(m_add, locked);
    allow(m_change, ofChosen);
    allow(m_remove, ofChosen);
    allow(m_erase, ofChosen);
    for (QAction *action : {m_history, m_extract})
        allow(action, row >= 0 ? QString{} : tr("Choose a person first."));
    allow(m_merge, ofChosen);
    allow(m_takeIn, locked);
    const bool hasMerged =
        row >= 0 &&
        !workspace()
             .value(store::Merges{workspace().store().database()}.mergedInto(m_model->person(row)->person.id))
             .isEmpty();
    allow(m_part, !ofChosen.isEmpty() ? ofChosen
                  : hasMerged         ? QString{}
                                      : tr("Nobody was merged into this person."));
    m_card->setPerson(m_model->person(row), m_model->events(row), m_committees);
    showCard();
}

// Beside the table, where there is room for it.
void PeoplePage::showCard()
{
    m_card->setVisible(m_table->currentRow() >= 0 && width() >= fontMetrics().averageCharWidth() * narrowest);
}

void PeoplePage::add()
{
    PersonDialog dialog{
        {}, {m_committees, workspace().period(), workspace().value(workspace().store().people.list())}, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const PersonEntry entry = dialog.entry();
    if (workspace().settle(workspace().store().people.add(entry),
                           tr("%1 was added").arg(entry.person.name())))
        turnTo({Place::Kind::People, {}, 0, entry.person.id, {}});
}

void PeoplePage::erase()
{
    const PersonEntry *chosen = m_model->person(m_table->currentRow());
    if (!chosen)
        return;
    const Id<Person> person = chosen->person.id;
    auto *dialog = new EraseDialog{chosen->person, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, person] {
        workspace().settle(
            workspace().store().personalData.erase(person, dialog->ground(), workspace().today()),
            tr("The person was erased for good"));
    });
    dialog->open();
}

void PeoplePage::change()
{
    const PersonEntry *chosen = m_model->person(m_table->currentRow());
    if (!chosen)
        return;
    PersonDialog dialog{
        *chosen,
        {m_committees, workspace().period(), workspace().value(workspace().store().people.list())},
        this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const PersonEntry entry = dialog.entry();
    workspace().settle(workspace().store().people.change(entry),
                       tr("%1 was changed").arg(entry.person.name()));
}

void PeoplePage::remove()
{
    const PersonEntry *chosen = m_model->person(m_table->currentRow());
    if (!chosen)
        return;
    const QString name = chosen->person.name();
    workspace().settle(workspace().store().people.remove(chosen->person.id),
                       tr("%1 was removed. Undo brings the person back.").arg(name));
}

void PeoplePage::merge()
{
    const PersonEntry *chosen = m_model->person(m_table->currentRow());
    if (!chosen)
        return;
    store::Merges merges{workspace().store().database()};
    const auto kept = chosen->person;
    MergeDialog dialog{*chosen, workspace().value(workspace().store().people.list()), workspace().today(),
                       [&](const Id<Person> &gone) { return merges.view(kept.id, gone); }, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto view = merges.view(kept.id, dialog.gone());
    workspace().settle(merges.merge(kept.id, dialog.gone(), workspace().today()),
                       tr("%1 and %2 are one record now. They can be parted again.")
                           .arg(kept.name(), view ? view->gone.person.name() : QString{}));
}

// The latest that was merged.
void PeoplePage::part()
{
    const PersonEntry *chosen = m_model->person(m_table->currentRow());
    if (!chosen)
        return;
    store::Merges merges{workspace().store().database()};
    const auto merged = workspace().value(merges.mergedInto(chosen->person.id));
    if (merged.isEmpty())
        return;
    workspace().settle(merges.part(chosen->person.id, merged.first().gone.id),
                       tr("%1 has an own record again").arg(merged.first().gone.name()));
}

} // namespace gui
