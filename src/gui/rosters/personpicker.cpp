#include "gui/rosters/personpicker.h"

#include "domain/party.h"
#include "domain/protocolitem.h"
#include "domain/swedishorder.h"
#include "gui/look/appearance.h"
#include "gui/look/card.h"
#include "gui/look/clearable.h"
#include "gui/look/roles.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

namespace {

// Longer lists of matches are of no use to anybody; more letters make them shorter.
constexpr int mostMatches = 100;

QString line(const PersonEntry &entry, const QDate &on)
{
    QStringList parts{nameWithParty(entry, on)};
    if (const Assignment *assignment = entry.assignmentOn(on))
        parts << label(assignment->role);
    if (!entry.person.municipality.isEmpty())
        parts << entry.person.municipality;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString nameWithParty(const PersonEntry &entry, const QDate &on)
{
    const Assignment *assignment = entry.assignmentOn(on);
    return withParty(entry.person.sortedName(), assignment ? assignment->party : QString{});
}

QComboBox *partyBox(QWidget *parent)
{
    auto *box = new QComboBox{parent};
    box->setEditable(true);
    box->setCompleter(nullptr); // it would make MP of M
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(PersonPicker::tr("Party"));
    box->addItem(QString{});
    for (const Party &party : knownParties())
        box->addItem(party.code);
    return box;
}

void PersonMatches::setPersons(const QList<PersonEntry> &persons, const QDate &on,
                               const QHash<Id<Person>, QString> &remarks)
{
    beginResetModel();
    m_persons = persons;
    m_lines.clear();
    m_folded.clear();
    m_lines.reserve(persons.size());
    m_folded.reserve(persons.size());
    for (const PersonEntry &entry : persons) {
        const QString remark = remarks.value(entry.person.id);
        const Assignment *assignment = entry.assignmentOn(on);
        m_lines << line(entry, on) + (remark.isEmpty() ? remark : QStringLiteral(" · ") + remark);
        m_folded << u' ' + foldedForSearch(QStringList{entry.person.givenName, entry.person.familyName,
                                                       assignment ? assignment->party : QString{},
                                                       entry.person.municipality}
                                               .join(u' '));
    }
    m_words.clear();
    m_matches.clear();
    for (int row = 0; row < std::min(int(persons.size()), mostMatches); ++row)
        m_matches << row;
    endResetModel();
}

void PersonMatches::setWords(const QString &words)
{
    beginResetModel();
    m_words = words.simplified();
    QStringList folded = foldedForSearch(m_words).remove(u',').split(u' ', Qt::SkipEmptyParts);
    for (QString &word : folded)
        word.prepend(u' ');
    m_matches.clear();
    for (int row = 0; row < m_folded.size() && m_matches.size() < mostMatches; ++row)
        if (std::all_of(folded.cbegin(), folded.cend(),
                        [&](const QString &word) { return m_folded[row].contains(word); }))
            m_matches << row;
    endResetModel();
}

const PersonEntry *PersonMatches::person(int row) const
{
    return row >= 0 && row < m_matches.size() ? &m_persons[m_matches[row]] : nullptr;
}

int PersonMatches::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : matches() + 1;
}

QVariant PersonMatches::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.row() < m_matches.size()) {
        if (role == Qt::DisplayRole)
            return m_lines[m_matches[index.row()]];
        return {};
    }
    if (role == Qt::DisplayRole)
        return m_words.isEmpty() ? tr("Add a new person …") : tr("Add a new person: %1 …").arg(m_words);
    return {};
}

PersonPicker::PersonPicker(QWidget *parent)
    : QWidget{parent}
    , m_matches{new PersonMatches{this}}
    , m_line{new QLineEdit}
    , m_choice{new QLabel}
    , m_list{new QListView}
    , m_new{new QWidget}
    , m_given{new QLineEdit}
    , m_family{new QLineEdit}
    , m_party{partyBox()}
    , m_back{new QPushButton{tr("Choose somebody &known instead")}}
{
    m_line->setPlaceholderText(tr("Name or party"));
    m_line->setAccessibleName(tr("Find a person"));
    makeClearable(m_line);
    m_choice->setTextFormat(Qt::PlainText);
    m_choice->setObjectName(QStringLiteral("choice"));
    setLook(m_list, "choice");
    m_list->setModel(m_matches);
    m_list->setAccessibleName(tr("Persons who match"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(spacing(this, 0.15));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_new->hide();

    auto *fields = new QFormLayout{m_new};
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addRow(tr("&Given name"), m_given);
    fields->addRow(tr("&Family name"), m_family);
    fields->addRow(tr("Part&y"), m_party);
    fields->addRow(QString{}, m_back);
    m_back->setAutoDefault(false);

    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addWidget(m_choice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_new);
    setFocusProxy(m_line);

    m_line->installEventFilter(this);
    m_list->installEventFilter(this);
    for (QLineEdit *edit : {m_given, m_family, m_party->lineEdit()})
        edit->installEventFilter(this);
    connect(this, &PersonPicker::changed, this, &PersonPicker::showChoice);
    connect(m_line, &QLineEdit::textChanged, this, &PersonPicker::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PersonPicker::changed);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_matches->person(index.row()))
            emit picked();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!m_matches->person(index.row()))
            addNew();
    });
    connect(m_given, &QLineEdit::textChanged, this, &PersonPicker::changed);
    connect(m_family, &QLineEdit::textChanged, this, &PersonPicker::changed);
    connect(m_party, &QComboBox::currentTextChanged, this, &PersonPicker::changed);
    connect(m_back, &QPushButton::clicked, this, &PersonPicker::leaveNew);
    showChoice();
}

void PersonPicker::setPersons(const QList<PersonEntry> &persons, const QDate &on,
                              const QHash<Id<Person>, QString> &remarks)
{
    m_matches->setPersons(persons, on, remarks);
    search();
}

void PersonPicker::setNewAssignment(const Id<Committee> &committee, const QDate &from)
{
    m_committee = committee;
    m_from = from;
}

PersonEntry PersonPicker::typedPerson() const
{
    PersonEntry entry;
    entry.person.id = m_newId;
    entry.person.givenName = m_given->text().simplified();
    entry.person.familyName = m_family->text().simplified();
    if (!m_committee.isNull()) {
        Assignment assignment;
        assignment.id = m_newAssignment;
        assignment.person = entry.person.id;
        assignment.committee = m_committee;
        assignment.party = partyCode(m_party->currentText());
        assignment.from = m_from;
        entry.assignments << assignment;
    }
    return entry;
}

std::optional<PersonEntry> PersonPicker::newPerson() const
{
    if (m_new->isHidden())
        return {};
    return typedPerson();
}

// The row that is seen to be chosen: a list that gets the focus makes its first row current, which is no
// choice.
QModelIndex PersonPicker::marked() const
{
    const QModelIndex current = m_list->currentIndex();
    return m_list->selectionModel()->isSelected(current) ? current : QModelIndex{};
}

std::optional<PersonEntry> PersonPicker::person() const
{
    if (const auto typed = newPerson())
        return domain::problems(typed->person).isEmpty() ? typed : std::nullopt;
    if (const PersonEntry *entry = m_matches->person(marked().row()))
        return *entry;
    return {};
}

QStringList PersonPicker::problems() const
{
    if (const auto typed = newPerson())
        return domain::problems(typed->person);
    return person() ? QStringList{} : QStringList{tr("Choose a person: write a part of the name.")};
}

QStringList PersonPicker::warnings() const
{
    QStringList sentences;
    if (const auto typed = newPerson())
        for (const PersonEntry &same : likelySame(typed->person, m_matches->persons()))
            sentences << tr("%1 is known already. Is it the same person?").arg(nameWithParty(same, m_from));
    return sentences;
}

void PersonPicker::clear()
{
    if (!m_new->isHidden())
        leaveNew();
    m_line->clear();
    search();
}

void PersonPicker::search()
{
    m_matches->setWords(m_line->text());
    // Nobody is chosen by chance: several matches wait for the arrow keys.
    if (!m_line->text().trimmed().isEmpty() && m_matches->matches() < 2)
        m_list->setCurrentIndex(m_matches->index(0));
    emit changed();
}

void PersonPicker::showChoice()
{
    const bool known = m_new->isHidden();
    const auto chosen = known ? person() : std::nullopt;
    if (chosen)
        m_choice->setText(tr("Chosen: %1").arg(m_matches->data(marked()).toString()));
    else if (m_line->text().trimmed().isEmpty())
        m_choice->setText(tr("Nobody is chosen"));
    else if (m_matches->matches() == 0)
        m_choice->setText(tr("Nobody has that name. Enter adds a new person."));
    else
        m_choice->setText(tr("Several fit. Write more, or choose with the arrow keys."));
    m_choice->setVisible(known);
    m_line->setAccessibleDescription(m_choice->text());
    setLook(m_choice, chosen ? "strong" : "mute");
    m_choice->setStyle(m_choice->style()); // looks at the property anew
}

void PersonPicker::addNew()
{
    QString words = m_line->text().simplified();
    if (const int comma = int(words.indexOf(u',')); comma > 0)
        words = words.mid(comma + 1).trimmed() + u' ' + words.left(comma);
    const int last = int(words.lastIndexOf(u' '));
    m_given->setText(last < 0 ? words : words.left(last));
    m_family->setText(last < 0 ? QString{} : words.mid(last + 1));
    m_party->setCurrentText({});
    m_newId = Id<Person>::make();
    m_newAssignment = Id<Assignment>::make();
    m_line->hide();
    m_list->hide();
    m_new->show();
    setFocusProxy(m_given);
    (m_given->text().isEmpty()    ? m_given
     : m_family->text().isEmpty() ? m_family
                                  : m_party->lineEdit())
        ->setFocus();
    emit changed();
}

void PersonPicker::leaveNew()
{
    m_new->hide();
    m_line->show();
    m_list->show();
    setFocusProxy(m_line);
    m_line->setFocus();
    emit changed();
}

bool PersonPicker::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool searching = object == m_line || object == m_list;
    if (enter && key->modifiers() == Qt::NoModifier) {
        const QModelIndex chosen = marked();
        const QModelIndex current = m_list->currentIndex();
        if (searching && chosen.isValid() && !m_matches->person(chosen.row()))
            addNew();
        else if (person())
            emit picked();
        else if (searching && !m_line->text().trimmed().isEmpty()) // one of several; Enter again takes it
            m_list->setCurrentIndex(current.isValid() ? current : m_matches->index(0));
        return true;
    }
    if (object == m_line) {
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step) {
            const int row = marked().row() + step;
            m_list->setCurrentIndex(m_matches->index(qBound(0, row, m_matches->rowCount() - 1)));
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace gui
