#include "gui/rosters/persondialog.h"

#include "gui/look/card.h"
#include "gui/look/taborder.h"
#include "gui/rosters/assignmenteditor.h"
#include "gui/rosters/personpicker.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace domain;

namespace gui {

PersonDialog::PersonDialog(const PersonEntry &entry, const PersonContext &context, QWidget *parent)
    : FormDialog{entry.person.revision == 0 ? tr("New person") : tr("Change person"),
                 entry.person.revision == 0 ? tr("Add person") : tr("Save"), parent}
    , m_entry{entry}
    , m_context{context}
    , m_given{new QLineEdit{entry.person.givenName}}
    , m_family{new QLineEdit{entry.person.familyName}}
    , m_contact{new QLineEdit{entry.person.contact}}
    , m_municipality{new QLineEdit{entry.person.municipality}}
    , m_assignments{new QVBoxLayout}
{
    m_given->setObjectName(QStringLiteral("givenName"));
    m_family->setObjectName(QStringLiteral("familyName"));
    m_contact->setPlaceholderText(tr("E-mail or telephone"));
    form()->addRow(tr("&Given name"), m_given);
    form()->addRow(tr("&Family name"), m_family);
    form()->addRow(tr("Con&tact"), m_contact);
    form()->addRow(tr("&Municipality"), m_municipality);
    for (QLineEdit *edit : {m_given, m_family, m_contact, m_municipality})
        connect(edit, &QLineEdit::textChanged, this, &PersonDialog::refresh);

    body()->addWidget(headingLabel(tr("Assignments")));
    body()->addLayout(m_assignments);
    auto *add = new QPushButton{tr("Add &assignment")};
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addAssignment(usualAssignment());
        tabThrough({this});
        m_editors.last()->setFocus();
        refresh();
    });
    body()->addWidget(add, 0, Qt::AlignLeft);
    body()->addStretch();

    for (const Assignment &assignment : entry.assignments)
        addAssignment(assignment);
    if (entry.assignments.isEmpty() && entry.person.revision == 0)
        addAssignment(usualAssignment());
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
    refresh();
}

Assignment PersonDialog::usualAssignment() const
{
    Assignment assignment;
    assignment.person = m_entry.person.id;
    assignment.committee = m_context.period.committee;
    if (assignment.committee.isNull() && !m_context.committees.isEmpty())
        assignment.committee = m_context.committees.first().id;
    assignment.from = QDate(m_context.period.firstYear, 1, 1);
    assignment.until = QDate(m_context.period.lastYear, 12, 31);
    return assignment;
}

void PersonDialog::addAssignment(const Assignment &assignment)
{
    auto *editor = new AssignmentEditor{assignment, m_context.committees};
    m_editors << editor;
    m_assignments->addWidget(editor);
    connect(editor, &AssignmentEditor::changed, this, &PersonDialog::refresh);
    connect(editor, &AssignmentEditor::removed, this, [this, editor] {
        m_editors.removeOne(editor);
        editor->hide();
        editor->deleteLater();
        refresh();
    });
}

PersonEntry PersonDialog::entry() const
{
    PersonEntry changed = m_entry;
    changed.person.givenName = m_given->text().simplified();
    changed.person.familyName = m_family->text().simplified();
    changed.person.contact = m_contact->text().simplified();
    changed.person.municipality = m_municipality->text().simplified();
    changed.assignments.clear();
    for (const AssignmentEditor *editor : m_editors)
        changed.assignments << editor->assignment();
    return changed;
}

QStringList PersonDialog::problems() const
{
    QStringList sentences = domain::problems(entry().person);
    for (const AssignmentEditor *editor : m_editors)
        sentences << editor->problems();
    sentences.removeDuplicates();
    return sentences;
}

QStringList PersonDialog::warnings() const
{
    QStringList sentences;
    for (const PersonEntry &same : likelySame(entry().person, m_context.known))
        sentences << tr("%1 is known already. Is it the same person?")
                         .arg(nameWithParty(same, QDate(m_context.period.lastYear, 12, 31)));
    return sentences;
}

} // namespace gui
