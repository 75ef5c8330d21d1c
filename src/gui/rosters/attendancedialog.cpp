#include "gui/rosters/attendancedialog.h"

#include "domain/attendancerule.h"
#include "domain/namelist.h"
#include "gui/look/clearable.h"
#include "gui/look/measured.h"
#include "gui/look/table.h"
#include "gui/register/flowrow.h"
#include "gui/rosters/namelistdialog.h"
#include "gui/rosters/personpicker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

namespace {

QPushButton *pushButton(const QString &text, const QString &tip = {})
{
    auto *button = new QPushButton{text};
    button->setAutoDefault(false);
    button->setToolTip(tip);
    return button;
}

} // namespace

AttendanceDialog::AttendanceDialog(const Roster &roster, QWidget *parent)
    : FormDialog{tr("Attendance at %1 %2").arg(roster.event.name).arg(roster.edition.year), tr("Save"),
                 parent}
    , m_roster{roster}
    , m_keys{markKeys(roster.edition)}
    , m_model{new AttendanceModel{roster, this}}
    , m_table{new Table{QStringLiteral("attendance"), tr("Attendance")}}
    , m_matches{new PersonMatches{this}}
    , m_status{new QComboBox}
    , m_find{new QLineEdit}
{
    // The party stands with the name, so that a pasted "(S)" tells two persons apart.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RosterRow &line = m_model->row(row);
        PersonEntry entry{*line.person, {}};
        Assignment assignment;
        assignment.party = line.party;
        assignment.from = roster.edition.opens;
        entry.assignments.append(assignment);
        m_persons.append(entry);
    }
    m_table->setSource(m_model);
    m_table->setEmptyState(QStringLiteral("people"), tr("Nobody is elected to this edition yet."));
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 8);

    body()->addWidget(makeNameLine());
    body()->addWidget(m_table, 1);
    body()->addLayout(makeKeys());
    m_table->installEventFilter(this);
    m_find->installEventFilter(this);
    m_matches->setPersons(m_persons, roster.edition.opens);
    connect(m_find, &QLineEdit::textChanged, this, &AttendanceDialog::findTyped);
    connect(m_model, &AttendanceModel::dataChanged, this, [this] {
        m_table->fitColumns(AttendanceModel::Name); // a new mark may be a longer word
        refresh();
    });
    resizeTo(this, 110, 32);
    if (m_model->rowCount() > 0) {
        m_table->fitColumns(AttendanceModel::Name);
        m_table->selectRow(0);
    }
    m_table->setFocus();
    refresh();
}

QWidget *AttendanceDialog::makeNameLine()
{
    m_find->setPlaceholderText(tr("Name, then Enter: marks the person and clears the field"));
    m_find->setAccessibleName(tr("Mark by name"));
    makeClearable(m_find);
    for (const MarkKey &mark : std::as_const(m_keys))
        m_status->addItem(QString{mark.text}.remove(u'&'));
    m_status->setAccessibleName(tr("The mark that names are given"));
    auto *name = new QLabel{tr("&Mark by name")};
    name->setBuddy(m_find);
    auto *as = new QLabel{tr("as")};
    as->setBuddy(m_status);

    auto *line = new QWidget;
    auto *row = new QHBoxLayout{line};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(name);
    row->addWidget(m_find, 1);
    row->addWidget(as);
    row->addWidget(m_status);
    return line;
}

QLayout *AttendanceDialog::makeKeys()
{
    auto *keys = new FlowRow;
    for (const MarkKey &mark : std::as_const(m_keys)) {
        auto *button = pushButton(
            QStringLiteral("%1  (%2)").arg(mark.text, mark.key.toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, this, [this, status = mark.status] {
            this->mark(status);
            m_table->setFocus();
        });
        keys->addWidget(button);
    }
    auto *paste = pushButton(tr("Paste a &list …"), tr("A list with a name on each line"));
    connect(paste, &QPushButton::clicked, this, &AttendanceDialog::pasteNames);
    auto *all = m_roster.edition.cancelled
                    ? pushButton(tr("&Cancelled for the others"),
                                 tr("For everybody without a mark, or only registered, it is marked that the "
                                    "edition was cancelled"))
                    : pushButton(tr("The &others are present"),
                                 tr("Everybody without a mark, or only registered, is marked as present"));
    connect(all, &QPushButton::clicked, this, &AttendanceDialog::markAll);
    keys->addWidget(all);
    keys->addWidget(paste);
    return keys;
}

QStringList AttendanceDialog::problems() const
{
    const auto marked = changes();
    if (marked.isEmpty())
        return {tr("Nothing has been marked yet. A letter marks the chosen person and goes on to "
                   "the next; a number chooses that row of the printed sheet.")};
    for (const RosterRow &row : m_roster.rows)
        for (const auto &[person, status] : marked)
            if (status && row.person && row.person->id == person) {
                const auto found =
                    problemsWithMark(m_roster.event, m_roster.edition, *row.person, *status, m_roster.asOf);
                if (!found.isEmpty())
                    return found;
            }
    return {};
}

// What was marked and not saved is not thrown away by one key.
void AttendanceDialog::reject()
{
    if (changes().isEmpty() || m_told)
        return FormDialog::reject();
    m_told = true;
    m_remarks = {tr("%n mark(s) are not saved yet. %1 saves them; Esc once more throws them away.", nullptr,
                    int(changes().size()))
                     .arg(ctrlEnter())};
    refresh();
}

AttendanceModel::Status AttendanceDialog::chosen() const
{
    return m_keys.value(m_status->currentIndex()).status;
}

void AttendanceDialog::mark(AttendanceModel::Status status)
{
    m_number.clear();
    m_told = false;
    if (const int row = m_table->currentRow(); !m_table->selectedRows().contains(row))
        m_table->selectRow(row); // the row with the frame, when the keys moved it alone
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        m_model->setMark(row, status);
    const QModelIndex next = m_table->currentIndex().siblingAtRow(m_table->currentIndex().row() + 1);
    if (rows.size() == 1 && next.isValid())
        m_table->selectRow(m_table->sourceRow(next));
}

void AttendanceDialog::markAll()
{
    m_told = false;
    m_model->markOthers(m_roster.edition.cancelled ? AttendanceStatus::Cancelled
                                                   : AttendanceStatus::Attended);
    m_table->setFocus();
}

void AttendanceDialog::findTyped()
{
    m_matches->setWords(m_find->text());
    const PersonEntry *first = m_find->text().isEmpty() ? nullptr : m_matches->person(0);
    if (first)
        m_table->selectRow(m_model->rowOf(first->person.id));
}

// The only one who fits is marked, and the field emptied for the next name.
void AttendanceDialog::markTyped()
{
    const QString words = m_find->text().simplified();
    if (words.isEmpty())
        return;
    m_remarks.clear();
    const int fitting = m_matches->matches();
    Id<Person> person;
    if (fitting == 1)
        person = m_matches->person(0)->person.id;
    else if (const auto read = readNames(words, m_persons, m_roster.edition.opens); read.size() == 1)
        person = read.first().person; // the whole name of one, which begins another's
    if (person.isNull()) {
        m_remarks << (fitting == 0 ? tr("“%1” is not on the roster.").arg(words)
                                   : tr("“%1” fits %n persons. Write more of the name, or choose one in the "
                                        "list with the down arrow.",
                                        nullptr, fitting)
                                         .arg(words));
        refresh();
        return;
    }
    m_told = false;
    const int row = m_model->rowOf(person);
    m_model->setMark(row, chosen());
    m_find->clear();
    m_table->selectRow(row);
    m_find->setFocus();
    refresh();
}

void AttendanceDialog::markNames(const QString &text)
{
    m_remarks.clear();
    m_told = false;
    for (const NamedLine &line : readNames(text, m_persons, m_roster.edition.opens)) {
        if (line.kind == NamedLine::Kind::Matched)
            m_model->setMark(m_model->rowOf(line.person), chosen());
        else
            m_remarks << remarkOn(line);
    }
    refresh();
}

void AttendanceDialog::pasteNames()
{
    NameListDialog dialog{m_persons, m_roster.edition.opens, m_status->currentText(), this};
    if (dialog.exec() == QDialog::Accepted)
        markNames(dialog.text());
    m_table->setFocus();
}

// Digits choose the row of that number; more digits go on with the number as long as there is such a row.
bool AttendanceDialog::typeNumber(int key)
{
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return false;
    m_number += QChar{key - Qt::Key_0 + u'0'};
    if (m_number.toInt() > m_model->rowCount())
        m_number = m_number.last(1);
    if (const int row = m_number.toInt() - 1; row >= 0 && row < m_model->rowCount()) {
        m_find->clear();
        m_table->selectRow(row);
    }
    return true;
}

bool AttendanceDialog::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FormDialog::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Find)) {
        m_find->setFocus();
        m_find->selectAll();
        return true;
    }
    if (object == m_find) {
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            markTyped();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_table->setFocus();
            return true;
        }
        return false;
    }
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (typeNumber(key->key()))
        return true;
    m_number.clear();
    for (const MarkKey &mark : std::as_const(m_keys)) {
        const bool back = !mark.status && key->key() == Qt::Key_Backspace;
        if (back || mark.key == QKeySequence{key->key()}) {
            this->mark(mark.status);
            return true;
        }
    }
    return false;
}

} // namespace gui
