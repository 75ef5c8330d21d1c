#include "gui/rosters/attendancedialog.h"

#include "gui/look/card.h"
#include "gui/look/roles.h"
#include "gui/look/table.h"
#include "gui/look/tone.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

namespace {

AttendanceModel::Status statusOf(SeatStatus status)
{
    switch (status) {
    case SeatStatus::Registered:
        return AttendanceStatus::Registered;
    case SeatStatus::Attended:
        return AttendanceStatus::Attended;
    case SeatStatus::Absent:
        return AttendanceStatus::Absent;
    case SeatStatus::Excused:
        return AttendanceStatus::Excused;
    default:
        return {};
    }
}

Tone toneOfMark(AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Attended:
        return Tone::Good;
    case AttendanceStatus::Absent:
        return Tone::Bad;
    default:
        return Tone::Neutral;
    }
}

} // namespace

QList<MarkKey> markKeys()
{
    return {
        {AttendanceStatus::Attended, QKeySequence{AttendanceDialog::tr("P", "key: attended")},
         AttendanceDialog::tr("&Present")},
        {AttendanceStatus::Absent, QKeySequence{AttendanceDialog::tr("A", "key: absent")},
         AttendanceDialog::tr("&Absent")},
        {AttendanceStatus::Excused, QKeySequence{AttendanceDialog::tr("E", "key: excused")},
         AttendanceDialog::tr("&Excused")},
        {AttendanceStatus::Registered, QKeySequence{AttendanceDialog::tr("R", "key: registered")},
         AttendanceDialog::tr("&Registered")},
        {std::nullopt, QKeySequence{Qt::Key_Delete}, AttendanceDialog::tr("&No mark")},
    };
}

AttendanceModel::AttendanceModel(const Roster &roster, QObject *parent)
    : QAbstractTableModel{parent}
{
    for (const RosterRow &row : roster.rows)
        if (row.person && !row.placement.isNull() && row.status != SeatStatus::Prevented &&
            row.status != SeatStatus::Replaced) {
            m_rows << row;
            m_before << statusOf(row.status);
        }
    m_marks = m_before;
}

void AttendanceModel::setMark(int row, Status status)
{
    m_marks[row] = status;
    emit dataChanged(index(row, Mark), index(row, Mark));
}

QList<store::Rosters::Mark> AttendanceModel::changes() const
{
    QList<store::Rosters::Mark> changed;
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_marks[row] != m_before[row])
            changed.append({m_rows[row].person->id, m_marks[row]});
    return changed;
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const RosterRow &row = m_rows[index.row()];
    const Status status = m_marks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return row.person->sortedName();
        case Party:
            return row.party;
        case Place:
            return row.replaces.isEmpty() ? label(row.kind)
                                          : tr("Replaces %1").arg(row.replaces.section(u',', 0, 0));
        case Mark:
            return status ? label(*status) : QStringLiteral("–");
        default:
            return {};
        }
    case ToneRole:
        return index.column() == Mark && status ? QVariant{int(toneOfMark(*status))} : QVariant{};
    case PartyRole:
        return index.column() == Party ? QVariant{row.party} : QVariant{};
    case StrongRole:
        return index.column() == Name;
    case IdRole:
        return row.person->id.toString();
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Party:
        return tr("Party");
    case Place:
        return tr("Seat");
    case Mark:
        return tr("Attendance");
    default:
        return {};
    }
}

AttendanceDialog::AttendanceDialog(const Roster &roster, QWidget *parent)
    : FormDialog{tr("Attendance at %1 %2").arg(roster.event.name).arg(roster.edition.year), tr("Save"),
                 parent}
    , m_model{new AttendanceModel{roster, this}}
    , m_table{new Table{QStringLiteral("attendance"), tr("Attendance")}}
    , m_find{new QLineEdit}
{
    m_find->setPlaceholderText(tr("Find a name (Ctrl+F), then Enter"));
    m_find->setAccessibleName(tr("Find a name"));
    m_find->setClearButtonEnabled(true);
    m_table->setSource(m_model);
    m_table->setEmptyState(QStringLiteral("people"), tr("Nobody is elected to this edition yet."));
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 22);

    auto *keys = new QHBoxLayout;
    for (const MarkKey &mark : markKeys()) {
        auto *button = new QPushButton{
            QStringLiteral("%1  (%2)").arg(mark.text, mark.key.toString(QKeySequence::NativeText))};
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, status = mark.status] {
            this->mark(status);
            m_table->setFocus();
        });
        keys->addWidget(button);
    }
    auto *all = new QPushButton{tr("The &others are present")};
    all->setAutoDefault(false);
    all->setToolTip(tr("Everybody without a mark, or only registered, is marked as present"));
    connect(all, &QPushButton::clicked, this, &AttendanceDialog::markAll);
    keys->addStretch();
    keys->addWidget(all);

    body()->addWidget(m_find);
    body()->addWidget(m_table, 1);
    body()->addLayout(keys);
    m_table->installEventFilter(this);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, m_table, &Table::setFilter);
    connect(m_model, &AttendanceModel::dataChanged, this, &AttendanceDialog::refresh);
    resize(fontMetrics().averageCharWidth() * 100, sizeHint().height());
    if (m_model->rowCount() > 0) {
        m_table->fitColumns(AttendanceModel::Name);
        m_table->selectRow(0);
    }
    m_table->setFocus();
    refresh();
}

QStringList AttendanceDialog::problems() const
{
    return changes().isEmpty() ? QStringList{tr("Nothing has been marked yet. A letter marks the chosen "
                                                "person and goes on to the next.")}
                               : QStringList{};
}

void AttendanceDialog::mark(AttendanceModel::Status status)
{
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        m_model->setMark(row, status);
    const QModelIndex next = m_table->currentIndex().siblingAtRow(m_table->currentIndex().row() + 1);
    if (rows.size() == 1 && next.isValid())
        m_table->selectRow(m_table->sourceRow(next));
}

void AttendanceDialog::markAll()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->mark(row) || m_model->mark(row) == AttendanceStatus::Registered)
            m_model->setMark(row, AttendanceStatus::Attended);
    m_table->setFocus();
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
        const bool on =
            key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Down;
        if (on && m_table->model()->rowCount() > 0) {
            m_table->selectRow(m_table->sourceRow(m_table->model()->index(0, 0)));
            m_table->setFocus();
        }
        return on;
    }
    if (key->modifiers() != Qt::NoModifier)
        return false;
    for (const MarkKey &mark : markKeys()) {
        const bool back = !mark.status && key->key() == Qt::Key_Backspace;
        if (back || mark.key == QKeySequence{key->key()}) {
            this->mark(mark.status);
            return true;
        }
    }
    return false;
}

} // namespace gui
